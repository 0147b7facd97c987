import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type Decisions, withKept, withTaken } from '../desk/import-job.ts'
import { useFieldWords } from '../mapping/field-words.ts'
import { type Difference, differencesOf } from './difference-rows.ts'

interface DifferencesProps {
  readonly preview: ImportPreview
  readonly decisions: Decisions
  readonly isBusy: boolean
  readonly onDecide: (decisions: Decisions) => void
}

/** Every value that the file would change: old, new, and which of the two holds; one by one, or all of a column. */
export function Differences({ preview, decisions, isBusy, onDecide }: DifferencesProps) {
  const { t } = useTexts()
  const [field, setField] = useState<string>()
  const all = differencesOf(preview)
  const shown = field === undefined ? all : all.filter((each) => each.field === field)
  const decide = (cells: readonly Difference[], isTaken: boolean) =>
    onDecide(isTaken ? withTaken(decisions, cells) : withKept(decisions, cells))
  if (all.length === 0) return <EmptyState>{t('data.differences.none')}</EmptyState>
  return (
    <>
      <div className="import-differences-tools">
        <FieldFilter all={all} field={field} onChange={setField} />
        <Button
          size="compact-sm"
          variant="default"
          disabled={isBusy || shown.every(({ why }) => why !== undefined)}
          onClick={() => decide(shown, false)}
        >
          {t('data.differences.keepAll', { count: shown.length })}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isBusy || shown.every(({ why }) => why === undefined)}
          onClick={() => decide(shown, true)}
        >
          {t('data.differences.takeAll', { count: shown.length })}
        </Button>
      </div>
      <DifferenceTable rows={shown} isBusy={isBusy} onDecide={(row, isTaken) => decide([row], isTaken)} />
    </>
  )
}

interface FieldFilterProps {
  readonly all: readonly Difference[]
  readonly field: string | undefined
  readonly onChange: (field: string | undefined) => void
}

function FieldFilter({ all, field, onChange }: FieldFilterProps) {
  const { t } = useTexts()
  const words = useFieldWords()
  const format = useFormat()
  const counts = [...Map.groupBy(all, (each) => each.field)].map(([name, own]) => [name, own.length] as const)
  return (
    <SelectField
      size="xs"
      aria-label={t('data.differences.field')}
      none={t('data.differences.everyField', { count: all.length })}
      value={field}
      onChange={onChange}
      choices={counts.map(([value, count]) => ({
        value,
        label: `${words.name(value)} (${format.whole(count)})`,
      }))}
    />
  )
}

const rowHeight = 46

interface DifferenceTableProps {
  readonly rows: readonly Difference[]
  readonly isBusy: boolean
  readonly onDecide: (row: Difference, isTaken: boolean) => void
}

function DifferenceTable({ rows, isBusy, onDecide }: DifferenceTableProps) {
  const { t } = useTexts()
  const list = useRef<HTMLDivElement>(null)
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const heads = ['person', 'field', 'old', 'new', 'decide'] as const
  return (
    <div
      className="import-differences"
      role="table"
      aria-label={t('data.differences.caption')}
      aria-rowcount={rows.length + 1}
    >
      <div role="row" className="import-difference import-differences-head" aria-rowindex={1}>
        {heads.map((head) => (
          <span key={head} role="columnheader">
            {t(`data.differences.${head}`)}
          </span>
        ))}
      </div>
      <div ref={list} role="rowgroup" className="import-differences-body" tabIndex={-1}>
        <div style={{ height: drawn.getTotalSize() }}>
          {drawn.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <div
                  key={row.key}
                  role="row"
                  aria-rowindex={index + 2}
                  className="import-difference"
                  style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                >
                  <DifferenceCells row={row} isBusy={isBusy} onDecide={(isTaken) => onDecide(row, isTaken)} />
                </div>
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

interface DifferenceCellsProps {
  readonly row: Difference
  readonly isBusy: boolean
  readonly onDecide: (isTaken: boolean) => void
}

function DifferenceCells({ row, isBusy, onDecide }: DifferenceCellsProps) {
  const { t } = useTexts()
  const words = useFieldWords()
  const { field, from, to, base, why } = row
  const said = (text: string | undefined) =>
    text === undefined ? t('data.list.nothing') : words.value(field, text)
  const isTaken = why === undefined
  const what = { field: words.name(field), name: row.name }
  return (
    <>
      <span role="cell">
        <TwoLines first={row.name} second={t('data.differences.line', { line: row.line })} />
      </span>
      <span role="cell">{words.name(field)}</span>
      <span role="cell" className={isTaken ? 'import-dropped' : 'import-holds'}>
        {said(from)}
        {why !== undefined && why !== 'person' && (
          <small className="import-warning">{t(`data.differences.why.${why}`, { base: said(base) })}</small>
        )}
      </span>
      <span role="cell" className={isTaken ? 'import-holds' : 'import-dropped'}>
        {said(to)}
      </span>
      <span role="cell" className="import-choices">
        <Button
          size="compact-xs"
          variant={isTaken ? 'default' : 'light'}
          aria-pressed={!isTaken}
          aria-label={t('data.differences.keepOf', what)}
          disabled={isBusy}
          onClick={() => !isTaken || onDecide(false)}
        >
          {t('data.differences.keep')}
        </Button>
        <Button
          size="compact-xs"
          variant={isTaken ? 'light' : 'default'}
          aria-pressed={isTaken}
          aria-label={t('data.differences.takeOf', what)}
          disabled={isBusy}
          onClick={() => isTaken || onDecide(true)}
        >
          {t('data.differences.take')}
        </Button>
      </span>
    </>
  )
}
