import { useMemo } from 'react'
import { predikats } from '#shared/appraisal/predikat.ts'
import type { Spreads, TeamSpread } from '#shared/calibration/spread.ts'
import { departureWords } from '#shared/calibration/spread-words.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { CalibrationTabs } from './calibration-tabs.tsx'
import { SpreadPanel } from './spread-panel.tsx'
import { ratedIn } from './rated-in.ts'

/** Every team beside the office: how many have which predikat, and what the guide says to it. */
export function SpreadView() {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const spreads = useApiQuery('calibration.guide', { period: key })
  const about = format.period(key)
  return (
    <div className="page">
      <PrintHead title={t('calibration.title')} about={about} note={t('calibration.spread.rule')} />
      <PageHeader title={t('calibration.title')} state={spreads.data ? stateOf(spreads.data, t) : '\u00a0'} />
      <CalibrationTabs />
      <QueryView query={spreads} lines={10}>
        {(data) => <SpreadSplit data={data} label={t('calibration.spread.list', { period: about })} />}
      </QueryView>
    </div>
  )
}

function stateOf({ office, teams }: Spreads, t: Translate): string {
  const all = [...(office ? [office] : []), ...teams]
  const departing = all.filter(({ guide }) => (guide?.departures.length ?? 0) > 0)
  const unexplained = departing.filter(({ reason }) => reason === undefined).length
  const noResult = teams.filter(({ orgResult }) => orgResult === undefined).length
  return [
    t('calibration.spread.state.teams', { count: teams.length }),
    t('calibration.spread.state.departing', { count: departing.length }),
    ...(unexplained > 0 ? [t('calibration.spread.state.unexplained', { count: unexplained })] : []),
    ...(noResult > 0 ? [t('calibration.spread.state.noResult', { count: noResult })] : []),
  ].join(' · ')
}

const keyOf = ({ unitId, whole }: TeamSpread) => `${whole ? 'office' : 'unit'} ${unitId}`

function SpreadSplit({ data, label }: { readonly data: Spreads; readonly label: string }) {
  const { t, language } = useTexts()
  const [{ selected }, change] = useAppSearch()
  const rows = [...(data.office ? [data.office] : []), ...data.teams]
  // t changes with the language only
  const columns = useMemo(() => columnsOf(t), [language]) // oxlint-disable-line exhaustive-deps
  const choose = (row: TeamSpread) => change({ selected: keyOf(row) })
  const shown = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  if (shown === undefined) return <EmptyState>{t('calibration.empty')}</EmptyState>
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={label}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          rowHeight={44}
          onOpen={choose}
          onCursor={choose}
        />
      </section>
      <SpreadPanel key={keyOf(shown)} period={data.period} team={shown} />
    </div>
  )
}

function columnsOf(t: Translate): GridColumn<TeamSpread>[] {
  const nameOf = ({ whole, unit }: TeamSpread) => (whole ? t('calibration.spread.office') : unit)
  const ratedOf = (row: TeamSpread) =>
    t('calibration.spread.ratedOf', { rated: ratedIn(row), people: row.people })
  const guideOf = ({ guide }: TeamSpread) => {
    if (guide === undefined) return '–'
    if (guide.departures.length > 0)
      return guide.departures.map((departure) => departureWords(departure, t)).join('; ')
    return t(guide.judged ? 'calibration.spread.inside' : 'calibration.spread.smallShort')
  }
  return [
    {
      id: 'unit',
      header: t('calibration.spread.column.unit'),
      width: 170,
      grow: true,
      pinned: true,
      text: nameOf,
      cell: (row) => (
        <span className="two-lines">
          {nameOf(row)}
          {row.appraiser !== undefined && <small>{row.appraiser}</small>}
        </span>
      ),
    },
    {
      id: 'rated',
      header: t('calibration.spread.column.rated'),
      width: 84,
      align: 'right',
      text: ratedOf,
      cell: ratedOf,
    },
    ...predikats.map((predikat): GridColumn<TeamSpread> => ({
      id: predikat,
      header: t(`calibration.spread.short.${predikat}`),
      width: 44,
      align: 'right',
      figure: true,
      text: ({ spread }) => String(spread[predikat]),
      cell: ({ spread }) => (spread[predikat] === 0 ? <span className="hint">0</span> : spread[predikat]),
    })),
    {
      id: 'guide',
      header: t('calibration.spread.column.guide'),
      width: 210,
      grow: true,
      wrap: true,
      figure: true,
      text: guideOf,
      cell: (row) => (
        <span data-tone={toneOf(row)} className="calibration-guide">
          {guideOf(row)}
        </span>
      ),
    },
  ]
}

function toneOf({ guide, reason }: TeamSpread): 'warn' | 'told' | undefined {
  if ((guide?.departures.length ?? 0) === 0) return undefined
  return reason === undefined ? 'warn' : 'told'
}
