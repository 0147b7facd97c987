import { useMemo, useState } from 'react'
import type { StrengthPage, StrengthRow } from '#shared/development/development.ts'
import { noteRows } from '#shared/development/note-rows.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import { call } from '../../api/transport.ts'
import { type Translate, useTexts, useWords } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { DevelopmentTabs } from '../../ui/tabs/development-tabs.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { StrengthsPanel } from './strengths-panel.tsx'
import { readingSigns, ValueMark } from './value-mark.tsx'
import './development.css'

const isValue = (column: string | undefined): column is CoreValue =>
  coreValues.some((value) => value === column)

/** Kekuatan dan kelemahan: people by the seven values and their results; each cell opens what it rests on. */
export function StrengthsPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { key: period } = usePeriod()
  const [{ unit }, change] = useAppSearch()
  const asked = { period, ...(unit !== undefined && { unitId: unit }) }
  const rows = useWindowedRows<StrengthRow, StrengthPage>(
    ['development.page', asked],
    (offset, limit) => call('development.page', { ...asked, offset, limit }),
    { windowSize: 50 },
  )
  const shown = useSettled(rows, rows.isLoading)
  const first = shown?.first
  return (
    <div className="page">
      <PageHeader
        title={t('development.title')}
        state={first ? stateOf(first, period, { t, format }) : '\u00a0'}
        actions={
          <>
            <UnitPicker
              aria-label={t('field.unit')}
              value={unit}
              onChange={(next) => change({ unit: next, selected: undefined })}
            />
            {first && <NotesExport asked={asked} />}
          </>
        }
      />
      <DevelopmentTabs />
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null &&
        (shown ? <StrengthSplit rows={shown} period={period} /> : <Skeleton lines={10} />)}
    </div>
  )
}

function stateOf(
  { known, total, counts }: StrengthPage,
  period: string,
  { t, format }: { readonly t: Translate; readonly format: Format },
): string {
  if (known === 0) return t('development.strengths.stateNone', { period: format.period(period) })
  const [weakest] = coreValues.toSorted((a, b) => counts[b].weak - counts[a].weak)
  if (weakest === undefined || counts[weakest].weak === 0)
    return t('development.strengths.stateFine', { known, total })
  return t('development.strengths.state', {
    known,
    total,
    weakest: t(`coreValue.${weakest}`),
    count: counts[weakest].weak,
  })
}

interface StrengthSplitProps {
  readonly rows: ReturnType<typeof useWindowedRows<StrengthRow, StrengthPage>>
  readonly period: string
}

function StrengthSplit({ rows, period }: StrengthSplitProps) {
  const { t, language } = useTexts()
  const format = useFormat()
  const [{ selected }, change] = useAppSearch()
  const [column, setColumn] = useState<string>()
  const counts = rows.first?.counts
  // t changes with the language only
  const columns = useMemo(() => columnsOf(t, counts), [language, counts]) // oxlint-disable-line exhaustive-deps
  const choose = (row: StrengthRow, columnId?: string) => {
    setColumn(columnId)
    change({ selected: row.employeeId })
  }
  const chosen = selected ?? rows.first?.rows[0]?.employeeId
  return (
    <>
      <p className="hint development-legend">{t('development.strengths.legend')}</p>
      <div className="split">
        <section className="card fill">
          <DataGrid
            label={t('development.strengths.list', { period: format.period(period) })}
            columns={columns}
            rows={rows}
            rowKey={({ employeeId }) => employeeId}
            rowHeight={44}
            onOpen={(row) => choose(row)}
            onCursor={choose}
            empty={<EmptyState>{t('development.strengths.empty')}</EmptyState>}
          />
        </section>
        {chosen !== undefined && (
          <StrengthsPanel
            key={chosen}
            employeeId={chosen}
            period={period}
            {...(isValue(column) && { value: column })}
            {...(column === 'results' && { results: true })}
          />
        )}
      </div>
    </>
  )
}

function columnsOf(t: Translate, counts: StrengthPage['counts'] | undefined): GridColumn<StrengthRow>[] {
  const wordOf = (row: StrengthRow, value: CoreValue) =>
    t(`development.strengths.reading.${row.values[value]?.reading ?? 'none'}`)
  const resultsOf = ({ results }: StrengthRow) =>
    results.known === 0
      ? t('development.strengths.resultsNone')
      : t('development.strengths.resultsOf', { ...results })
  return [
    {
      id: 'person',
      header: t('development.strengths.person'),
      width: 170,
      grow: true,
      pinned: true,
      text: ({ fullName }) => fullName,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    ...coreValues.map((value): GridColumn<StrengthRow> => ({
      id: value,
      header: t(`development.strengths.short.${value}`),
      ...(counts && {
        headerNote: `${readingSigns.strength} ${counts[value].strong}  ${readingSigns.weakness} ${counts[value].weak}`,
      }),
      width: 74,
      align: 'center',
      figure: true,
      text: (row) => wordOf(row, value),
      cell: (row) => <ValueMark cell={row.values[value]} />,
    })),
    {
      id: 'results',
      header: t('development.strengths.resultsShort'),
      width: 78,
      align: 'center',
      figure: true,
      text: resultsOf,
      cell: (row) => (
        <span className="value-mark" title={resultsOf(row)}>
          <span aria-hidden>
            {row.results.known === 0
              ? '–'
              : `${readingSigns.strength} ${row.results.strong} ${readingSigns.weakness} ${row.results.weak}`}
          </span>
          <span className="sr-only">{resultsOf(row)}</span>
        </span>
      ),
    },
  ]
}

/** Every note of everybody in the list, as the yearly report writes it. */
function NotesExport({ asked }: { readonly asked: { readonly period: string; readonly unitId?: string } }) {
  const { t } = useTexts()
  const words = useWords()
  const format = useFormat()
  const table = async () => {
    const rows = await noteRows(
      (offset, limit) => call('development.notes', { ...asked, offset, limit }),
      words,
    )
    return {
      title: `${t('development.tab.strengths')} · ${format.period(asked.period)}`,
      columns: [
        { header: t('field.nip'), width: 21, kind: 'text' as const },
        { header: t('development.strengths.person'), width: 30, kind: 'text' as const },
        { header: t('field.unit'), width: 28, kind: 'text' as const },
        { header: t('field.kind'), width: 14, kind: 'text' as const },
        { header: t('development.strengths.column.about'), width: 30, kind: 'text' as const },
        { header: t('development.strengths.column.note'), width: 36, kind: 'text' as const },
        { header: t('development.strengths.column.evidence'), width: 36, kind: 'text' as const },
        { header: t('development.strengths.next'), width: 44, kind: 'text' as const },
        { header: t('development.strengths.courses'), width: 36, kind: 'text' as const },
      ],
      rows: rows.map(({ person, note }) => [
        person.nip ?? null,
        person.fullName,
        person.unit,
        t(`development.note.${note.kind}`),
        note.about,
        note.text,
        note.evidence,
        note.feedback,
        note.training.join('; ') || null,
      ]),
      footer: t('development.strengths.rule'),
    }
  }
  return <ExportButton table={table} />
}
