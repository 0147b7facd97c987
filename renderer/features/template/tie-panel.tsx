import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { yearlyColumns } from '#shared/report/yearly-lists.ts'
import { columnLetter } from '#shared/report/sheet-layout.ts'
import { addressIn } from '#shared/report/sheet-layout.ts'
import { type CellField, cellFieldName, cellFields } from '#shared/template/cell-fields.ts'
import type { CellTie, TemplateMapping } from '#shared/template/template.ts'
import type { TemplateSheet } from '#shared/template/template-sheet.ts'
import { useTexts, useWords } from '../../i18n/texts.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { partOf, tieCell, tieColumn, withWording } from './mapping-draft.ts'
import type { SheetPlace } from './sheet-grid.tsx'

interface TiePanelProps {
  readonly sheet: TemplateSheet
  readonly mapping: TemplateMapping
  readonly chosen: SheetPlace | undefined
  readonly onChange: (mapping: TemplateMapping) => void
  readonly onChoose: (place: SheetPlace) => void
}

/** What the chosen cell holds, and everything that is tied. */
export function TiePanel(props: TiePanelProps) {
  const { t } = useTexts()
  const { chosen } = props
  return (
    <div className="template-ties" tabIndex={-1}>
      <Card
        title={
          chosen
            ? t('template.map.chosen', { cell: addressIn(chosen.row, chosen.column) })
            : t('template.map.ties')
        }
      >
        {chosen ? (
          <ChosenCell {...props} chosen={chosen} />
        ) : (
          <p className="hint">{t('template.map.chooseCell')}</p>
        )}
      </Card>
      <Card {...(chosen && { title: t('template.map.ties') })}>
        <TieList {...props} />
      </Card>
    </div>
  )
}

function ChosenCell({ sheet, mapping, chosen, onChange }: TiePanelProps & { readonly chosen: SheetPlace }) {
  const { t } = useTexts()
  const part = partOf(mapping, chosen.row)
  const text = sheet.rows[chosen.row]?.[chosen.column] ?? ''
  if (part === 'prepared') return <p className="hint">{t('template.map.preparedRow')}</p>
  return (
    <div className="stack">
      {text !== '' && <p className="template-cell-text">{text}</p>}
      {text.startsWith('=') && <p className="hint">{t('template.map.formula')}</p>}
      {part === 'list' ? (
        <ColumnField sheet={sheet} mapping={mapping} column={chosen.column} onChange={onChange} />
      ) : (
        <CellTieField sheet={sheet} mapping={mapping} chosen={chosen} onChange={onChange} />
      )}
    </div>
  )
}

interface ColumnFieldProps extends Pick<TiePanelProps, 'sheet' | 'mapping' | 'onChange'> {
  readonly column: number
}

function ColumnField({ sheet, mapping, column, onChange }: ColumnFieldProps) {
  const { t } = useTexts()
  const words = useWords()
  const { rows } = mapping
  if (rows === undefined) return null
  return (
    <SelectField
      label={t('template.map.inColumn', { column: columnLetter(column) })}
      none={t('template.map.stays')}
      value={rows.columns.find((one) => one.column === column)?.field}
      choices={yearlyColumns(rows.list, words).map(({ key, header }) => ({ value: key, label: header }))}
      onChange={(field) => onChange(tieColumn(mapping, sheet, column, field))}
    />
  )
}

interface CellTieFieldProps extends Pick<TiePanelProps, 'sheet' | 'mapping' | 'onChange'> {
  readonly chosen: SheetPlace
}

function CellTieField({ sheet, mapping, chosen, onChange }: CellTieFieldProps) {
  const { t } = useTexts()
  const words = useWords()
  const tie = mapping.cells.find(({ row, column }) => row === chosen.row && column === chosen.column)
  return (
    <>
      <SelectField<CellField>
        label={t('template.map.inCell', { cell: addressIn(chosen.row, chosen.column) })}
        none={t('template.map.stays')}
        value={tie?.field}
        choices={cellFields.map((value) => ({ value, label: cellFieldName(value, words) }))}
        onChange={(field) => onChange(tieCell(mapping, sheet, chosen, field))}
      />
      {tie && (
        <TextField
          label={t('template.map.wording')}
          description={t('template.map.wordingHint')}
          value={tie.wording ?? '{}'}
          error={(tie.wording ?? '{}').includes('{}') ? undefined : t('template.error.wording')}
          onChange={(event) => onChange(withWording(mapping, tie, event.currentTarget.value))}
        />
      )}
    </>
  )
}

function TieList({ sheet, mapping, onChange, onChoose }: TiePanelProps) {
  const { t } = useTexts()
  const words = useWords()
  const { rows, cells } = mapping
  const headers = new Map(rows ? yearlyColumns(rows.list, words).map(({ key, header }) => [key, header]) : [])
  const untie = (tie: CellTie) => onChange(tieCell(mapping, sheet, tie, undefined))
  if (cells.length === 0 && (rows?.columns.length ?? 0) === 0)
    return <p className="hint">{t('template.map.noTies')}</p>
  return (
    <ul className="template-tie-list">
      {cells.map((tie) => (
        <TieLine
          key={addressIn(tie.row, tie.column)}
          place={addressIn(tie.row, tie.column)}
          what={cellFieldName(tie.field, words)}
          onChoose={() => onChoose(tie)}
          onUntie={() => untie(tie)}
        />
      ))}
      {rows?.columns.map(({ column, field }) => (
        <TieLine
          key={column}
          place={columnLetter(column)}
          what={headers.get(field) ?? field}
          onChoose={() => onChoose({ row: rows.first, column })}
          onUntie={() => onChange(tieColumn(mapping, sheet, column, undefined))}
        />
      ))}
    </ul>
  )
}

interface TieLineProps {
  readonly place: string
  readonly what: string
  readonly onChoose: () => void
  readonly onUntie: () => void
}

function TieLine({ place, what, onChoose, onUntie }: TieLineProps) {
  const { t } = useTexts()
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <b>{place}</b> {what}
      </button>
      <ActionIcon variant="subtle" aria-label={t('template.map.untie', { place })} onClick={onUntie}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  )
}
