import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { RealisationTabs } from '../../../ui/tabs/realisation-tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { TrendCard } from './trend-card.tsx'

/** Every indicator of a unit that can be compared with where it began, and the chosen one as a page to print. */
export function TrendView() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [{ unit }, change] = useAppSearch()
  const grid = useApiQuery('realisation.grid', { year, ...(unit !== undefined && { unitId: unit }) })
  const rows = useMemo(() => (grid.data?.rows ?? []).filter(({ trend }) => trend !== undefined), [grid.data])
  const unitName = useUnitName(unit)
  return (
    <div className="page">
      <PrintHead
        title={t('trendPage.printTitle')}
        about={[String(year), unitName ?? t('ui.unit.all')].join(' · ')}
        note={t('trendPage.noCause')}
      />
      <PageHeader
        title={t('trendPage.title')}
        state={grid.data ? stateOf(rows, year, t) : '\u00a0'}
        actions={
          <>
            <UnitPicker
              aria-label={t('field.unit')}
              value={unit}
              onChange={(next) => change({ unit: next })}
            />
            <Button
              variant="default"
              disabled={rows.length === 0}
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('trendPage.print')}
            </Button>
          </>
        }
      />
      <RealisationTabs />
      <QueryView query={grid} lines={10}>
        {() =>
          rows.length === 0 ? (
            <EmptyState>{t('trendPage.none')}</EmptyState>
          ) : (
            <Trends rows={rows} year={year} />
          )
        }
      </QueryView>
    </div>
  )
}

function stateOf(rows: readonly RealisationRow[], year: number, t: Translate): string {
  const of = (name: 'improved' | 'worse') => rows.filter(({ trend }) => trend?.class === name).length
  return t('trendPage.state', { year, indicators: rows.length, improved: of('improved'), worse: of('worse') })
}

function Trends({ rows, year }: { readonly rows: readonly RealisationRow[]; readonly year: number }) {
  const { t } = useTexts()
  const format = useFormat()
  const [{ sort: chosen }, change] = useAppSearch()
  const columns = useMemo(() => trendColumns(t, format), [t, format])
  // the page of one person keeps `selected`, so what is looked at here is kept beside it
  const row = rows.find(({ indicatorId }) => indicatorId === chosen) ?? rows[0]!
  const [startAt] = useState({ rowKey: row.indicatorId, columnId: 'indicator' })
  const choose = ({ indicatorId }: RealisationRow) => change({ sort: indicatorId })
  return (
    <div className="trend-split">
      <section className="card fill no-print">
        <DataGrid
          label={t('trendPage.label', { year })}
          columns={columns}
          rows={rows}
          rowKey={({ indicatorId }) => indicatorId}
          rowHeight={44}
          onOpen={choose}
          onCursor={choose}
          startAt={startAt}
        />
      </section>
      <TrendCard key={row.indicatorId} row={row} year={year} />
    </div>
  )
}

const tones = { improved: 'tone-excellent', worse: 'tone-poor', stable: 'tone-none' } as const

function trendColumns(t: Translate, format: Format): GridColumn<RealisationRow>[] {
  const figure = (value: number | undefined) => (value === undefined ? '–' : format.number(value))
  const change = ({ trend }: RealisationRow) =>
    trend?.improvement === undefined ? figure(trend?.difference) : format.percent(trend.improvement)
  return [
    {
      id: 'indicator',
      header: t('trendPage.column.indicator'),
      width: 220,
      grow: true,
      pinned: true,
      cell: ({ indicator, employee }) => <TwoLines first={indicator} second={employee} />,
      text: ({ indicator }) => indicator,
    },
    {
      id: 'from',
      header: t('trendPage.column.from'),
      width: 76,
      align: 'right',
      cell: ({ trend }) => figure(trend?.baseline),
      text: ({ trend }) => figure(trend?.baseline),
    },
    {
      id: 'to',
      header: t('trendPage.column.to'),
      width: 84,
      align: 'right',
      cell: ({ trend }) => figure(trend?.current),
      text: ({ trend }) => figure(trend?.current),
    },
    {
      id: 'change',
      header: t('trendPage.column.change'),
      width: 112,
      align: 'right',
      cell: (row) => <span className={`pill ${tones[row.trend?.class ?? 'stable']}`}>{change(row)}</span>,
      text: change,
    },
  ]
}
