import { Anchor } from '@mantine/core'
import {
  IconFilePlus,
  IconHistory,
  IconLayoutColumns,
  IconRowRemove,
  IconTable,
  IconTableOff,
  IconUserQuestion,
  IconWand,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { type ImportKind, importKinds, type ImportPreview, type SkipReason } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { WhyPanel, WhyStep } from '../../../ui/why-panel.tsx'
import { asKind, type Decisions, withSheet, withSpelling } from '../desk/import-job.ts'
import { useFieldWords } from '../mapping/field-words.ts'
import { YearField } from '../desk/year-field.tsx'
import { MarkedDownload } from './marked-download.tsx'
import { Spelled } from './spelled.tsx'

interface PreviewPanelProps {
  readonly preview: ImportPreview
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
  readonly onColumns: () => void
  /** Shows the rows that are not read. */
  readonly onSkipped: () => void
}

/** What was recognised in the file and what storing it will bring about, each part open to correction. */
export function PreviewPanel({ preview, decisions, onDecide, onColumns, onSkipped }: PreviewPanelProps) {
  const { t } = useTexts()
  const { sheets, kind, year } = preview
  const names = [...new Set(sheets.map(({ name }) => name))]
  return (
    <WhyPanel title={t('data.panel.title')}>
      <div className="import-recognised">
        <SelectField<ImportKind>
          label={t('data.panel.kind')}
          value={kind}
          onChange={(value) => value !== undefined && onDecide(asKind(decisions, value))}
          choices={importKinds.map((value) => ({ value, label: t(`import.kind.${value}`) }))}
        />
        {kind !== 'employees' && (
          <YearField
            key={year}
            label={t('data.panel.year')}
            value={year}
            onChange={(value) =>
              value !== undefined && value !== year && onDecide({ ...decisions, year: value })
            }
          />
        )}
        {names.length > 1 && (
          <SelectField
            label={t('data.panel.sheet')}
            none={t('data.panel.allSheets')}
            value={decisions.sheet}
            onChange={(name) => onDecide(withSheet(decisions, name))}
            choices={names.map((name) => ({ value: name, label: name }))}
          />
        )}
      </div>
      <div>
        <SheetsRead sheets={sheets} />
        <ColumnsRead preview={preview} onColumns={onColumns} />
      </div>
      <Spelled
        preview={preview}
        onForget={({ field, said }) => onDecide(withSpelling(decisions, { field, said, meant: said }))}
      />
      <MarkedDownload preview={preview} />
      <Skipped preview={preview} onSkipped={onSkipped} />
      <Created preview={preview} />
      <Derived preview={preview} />
      <Absent key={preview.previewId} preview={preview} />
    </WhyPanel>
  )
}

function SheetsRead({ sheets }: Pick<ImportPreview, 'sheets'>) {
  const { t } = useTexts()
  return (
    <>
      {sheets.map(({ id, name, skipped, headerLine }) => (
        <WhyStep
          key={id}
          icon={skipped === undefined ? <IconTable size={16} /> : <IconTableOff size={16} />}
          detail={
            skipped === undefined
              ? t('data.panel.sheetRead', { line: headerLine })
              : t(`import.sheetSkipped.${skipped}`)
          }
        >
          {name}
        </WhyStep>
      ))}
    </>
  )
}

function ColumnsRead({ preview, onColumns }: Pick<PreviewPanelProps, 'preview' | 'onColumns'>) {
  const { t } = useTexts()
  const columns = preview.sheets.flatMap((sheet) =>
    sheet.columns.filter(({ header, field }) => header !== '' || field !== null),
  )
  const read = columns.filter(({ field }) => field !== null).length
  const unread = preview.unmapped.map(({ header }) => header.replaceAll(/\s+/g, ' '))
  return (
    <>
      <WhyStep
        icon={<IconLayoutColumns size={16} />}
        detail={unread.length > 0 && t('data.panel.unmapped', { columns: unread.join(', ') })}
      >
        {t('data.panel.columnsRead', { read, all: read + unread.length })}{' '}
        <Anchor component="button" type="button" fz="inherit" onClick={onColumns}>
          {t('data.panel.openColumns')}
        </Anchor>
      </WhyStep>
      {preview.remembered && (
        <WhyStep icon={<IconHistory size={16} />}>{t('data.mapping.remembered')}</WhyStep>
      )}
    </>
  )
}

/** How many rows are not read, by the reason; empty ones say nothing. */
function Skipped({ preview, onSkipped }: Pick<PreviewPanelProps, 'preview' | 'onSkipped'>) {
  const { t } = useTexts()
  const { empty: _empty, ...counts } = preview.skippedCounts
  const reasons = Object.entries(counts) as [SkipReason, number][]
  if (reasons.length === 0) return null
  return (
    <div>
      <h3>{t('data.panel.skipped')}</h3>
      <WhyStep
        icon={<IconRowRemove size={16} />}
        detail={
          <Anchor component="button" type="button" fz="inherit" onClick={onSkipped}>
            {t('data.panel.openSkipped')}
          </Anchor>
        }
      >
        {reasons
          .map(([reason, count]) => t('data.panel.skippedOf', { reason: t(`import.skip.${reason}`), count }))
          .join(' · ')}
      </WhyStep>
    </div>
  )
}

function Created({ preview: { created, createdCounts } }: { readonly preview: ImportPreview }) {
  const { t } = useTexts()
  const groups = (['units', 'positions', 'years'] as const).filter((group) => created[group].length > 0)
  if (groups.length === 0) return null
  return (
    <div>
      <h3>{t('data.panel.created')}</h3>
      {groups.map((group) => (
        <WhyStep
          key={group}
          icon={<IconFilePlus size={16} />}
          detail={<FewOf items={created[group].map(String)} />}
        >
          {t(`data.panel.${group}`)} ({createdCounts[group]})
        </WhyStep>
      ))}
    </div>
  )
}

/** Fields that the sheet lacks, with how many rows each was derived for. */
function Derived({ preview: { rows } }: { readonly preview: ImportPreview }) {
  const { t } = useTexts()
  const words = useFieldWords()
  const counts = new Map<string, number>()
  for (const { assumed } of rows) for (const field of assumed) counts.set(field, (counts.get(field) ?? 0) + 1)
  if (counts.size === 0) return null
  return (
    <div>
      <h3>{t('data.panel.derived')}</h3>
      <WhyStep icon={<IconWand size={16} />} detail={t('data.panel.derivedNote')}>
        {[...counts]
          .map(([field, count]) => t('data.panel.derivedOf', { field: words.name(field), count }))
          .join(' · ')}
      </WhyStep>
    </div>
  )
}

function Absent({ preview: { absent, kind } }: { readonly preview: ImportPreview }) {
  const { t } = useTexts()
  if (absent.length === 0 || kind !== 'employees') return null
  return (
    <div>
      <h3>{t('data.panel.absent')}</h3>
      <WhyStep
        icon={<IconUserQuestion size={16} />}
        detail={<FewOf items={absent.map(({ name }) => name)} />}
      >
        {t('data.panel.absentNote', { count: absent.length })}
      </WhyStep>
    </div>
  )
}

const few = 6

/** A list in one sentence; a long one shows its beginning and the rest when asked. */
function FewOf({ items }: { readonly items: readonly string[] }): ReactNode {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const isShort = items.length <= few || isOpen
  return (
    <>
      {(isShort ? items : items.slice(0, few)).join(', ')}
      {!isShort && (
        <>
          {', … '}
          <Anchor component="button" type="button" fz="inherit" onClick={() => setOpen(true)}>
            {t('data.panel.showAll', { count: items.length })}
          </Anchor>
        </>
      )}
    </>
  )
}
