import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ImportPreview, PreviewColumn, PreviewSheet } from '#shared/import/preview.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { type Decisions, withColumn } from '../desk/import-job.ts'
import { useFieldWords } from './field-words.ts'

interface ColumnMappingProps {
  readonly preview: ImportPreview
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
}

/** Which column is read as what, with a few of its values; a choice shows its effect on the rows at once. */
export function ColumnMapping({ preview, decisions, onDecide }: ColumnMappingProps) {
  const { t } = useTexts()
  const isChosen = Object.keys(decisions.mapping ?? {}).length > 0
  return (
    <div className="scroll-y fill" tabIndex={-1}>
      <div className="import-mapping-note">
        <p className="hint">
          {t(preview.remembered && !isChosen ? 'data.mapping.remembered' : 'data.mapping.willRemember')}
        </p>
        {isChosen && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={14} />}
            onClick={() => onDecide({ ...decisions, mapping: {} })}
          >
            {t('data.mapping.reset')}
          </Button>
        )}
      </div>
      {preview.sheets
        .filter(({ columns }) => columns.length > 0)
        .map((sheet) => (
          <SheetColumns
            key={sheet.id}
            sheet={sheet}
            fields={preview.fields}
            named={preview.sheets.length > 1}
            onChoose={(index, field) => onDecide(withColumn(decisions, sheet, index, field))}
          />
        ))}
    </div>
  )
}

interface SheetColumnsProps {
  readonly sheet: PreviewSheet
  readonly fields: readonly string[]
  readonly named: boolean
  readonly onChoose: (index: number, field: string | null) => void
}

function SheetColumns({ sheet, fields, named, onChoose }: SheetColumnsProps) {
  const { t } = useTexts()
  const words = useFieldWords()
  const choices = fields
    .map((value) => ({ value, label: words.name(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <>
      {named && (
        <h3 className="import-sheet-name">
          {t('data.mapping.sheet', { sheet: sheet.name, line: sheet.headerLine })}
        </h3>
      )}
      <SimpleTable<PreviewColumn>
        caption={t('data.mapping.caption', { sheet: sheet.name })}
        rows={sheet.columns}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'column', header: t('data.mapping.column'), width: '4rem', cell: ({ letter }) => letter },
          {
            id: 'header',
            header: t('data.mapping.header'),
            width: '30%',
            cell: (column) => (
              <span className={column.field === null ? 'muted' : 'import-strong'}>{headerOf(column, t)}</span>
            ),
          },
          {
            id: 'examples',
            header: t('data.mapping.examples'),
            cell: ({ examples }) => (
              <span className="import-examples">
                {examples.map(words.cell).join(' · ').replaceAll(/\s+/g, ' ')}
              </span>
            ),
          },
          {
            id: 'field',
            header: t('data.mapping.field'),
            width: '14rem',
            cell: (column) => <FieldChoice column={column} choices={choices} onChoose={onChoose} />,
          },
        ]}
      />
    </>
  )
}

interface FieldChoiceProps {
  readonly column: PreviewColumn
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: SheetColumnsProps['onChoose']
}

/** As what one column is read. */
function FieldChoice({ column, choices, onChoose }: FieldChoiceProps) {
  const { t } = useTexts()
  const words = useFieldWords()
  return (
    <SelectField
      size="xs"
      aria-label={t('data.mapping.pick', { column: column.letter, header: headerOf(column, t) })}
      none={t('data.mapping.ignore')}
      value={column.field ?? undefined}
      onChange={(field) => onChoose(column.index, field ?? null)}
      choices={choices}
      description={
        column.also.length > 0 && t('data.mapping.also', { fields: column.also.map(words.name).join(', ') })
      }
    />
  )
}

const headerOf = ({ header }: PreviewColumn, t: Translate): string =>
  header.replaceAll(/\s+/g, ' ') || t('data.mapping.noHeader')
