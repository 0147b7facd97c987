import { useMemo } from 'react'
import type { ProgressList, ProgressRow } from '#shared/progress/progress.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { NobodyPlanned } from '../../ui/state/nobody-planned.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { RealisationTabs } from '../../ui/tabs/realisation-tabs.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { LockerCard } from './locker-card.tsx'
import { type PeopleTab } from './progress-tab.ts'

interface PeopleViewProps {
  readonly tab: PeopleTab
  readonly onOpen: (employeeId: string) => void
}

/** Who has written, proved or planned how much, and who has days without a line. */
export function PeopleView({ tab, onOpen }: PeopleViewProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { period } = usePeriod()
  const [{ unit }, change] = useAppSearch()
  const list = useApiQuery('progress.list', {
    from: period.start,
    to: period.end,
    ...(unit !== undefined && { unitId: unit }),
  })
  const columns = useMemo(() => peopleColumns(tab, t, format), [tab, t, format])
  return (
    <div className="page">
      <PageHeader
        title={t(titles[tab])}
        state={list.data ? stateOf(list.data, tab, t) : '\u00a0'}
        actions={
          <UnitPicker aria-label={t('field.unit')} value={unit} onChange={(next) => change({ unit: next })} />
        }
      />
      <RealisationTabs />
      {tab === 'evidence' && <LockerCard />}
      <QueryView query={list} lines={10}>
        {({ rows }) => (
          <section className="card fill">
            <DataGrid
              label={t('progressEntry.people.label', { period: format.period(period.key) })}
              columns={columns}
              rows={rows}
              rowKey={({ employeeId }) => employeeId}
              rowHeight={40}
              onOpen={({ employeeId }) => onOpen(employeeId)}
              empty={<NobodyPlanned>{t('progressEntry.people.none')}</NobodyPlanned>}
            />
          </section>
        )}
      </QueryView>
    </div>
  )
}

const titles = {
  entries: 'progressEntry.title',
  evidence: 'evidence.title',
  steps: 'actionPlan.title',
} as const satisfies Readonly<Record<PeopleTab, TextKey>>

function stateOf({ rows }: ProgressList, tab: PeopleTab, t: Translate): string {
  if (tab !== 'entries')
    return t(`progressEntry.state.${tab}`, {
      people: rows.length,
      count: rows.reduce((sum, row) => sum + row[tab], 0),
      without: rows.filter((row) => row[tab] === 0).length,
    })
  return t('progressEntry.state.people', {
    people: rows.length,
    entries: rows.reduce((sum, { entries }) => sum + entries, 0),
    behind: rows.filter(({ gaps }) => gaps > 0).length,
  })
}

function peopleColumns(tab: PeopleTab, t: Translate, format: Format): GridColumn<ProgressRow>[] {
  const who: GridColumn<ProgressRow> = {
    id: 'who',
    header: t('progressEntry.people.who'),
    width: 280,
    grow: true,
    pinned: true,
    cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    text: ({ fullName }) => fullName,
  }
  const count: GridColumn<ProgressRow> = {
    id: tab,
    header: t(`progressEntry.people.${tab}`),
    width: tab === 'entries' ? 96 : 140,
    align: 'right',
    cell: (row) => format.whole(row[tab]),
    text: (row) => String(row[tab]),
  }
  return [who, count, ...(tab === 'entries' ? dayColumns(t, format) : [])]
}

function dayColumns(t: Translate, format: Format): GridColumn<ProgressRow>[] {
  const gapsText = ({ gaps, due, hasPlan }: ProgressRow) =>
    hasPlan ? `${format.whole(gaps)} / ${format.whole(due)}` : t('progressEntry.people.noPlan')
  return [
    {
      id: 'last',
      header: t('progressEntry.people.last'),
      width: 160,
      cell: ({ last }) => (last === undefined ? '–' : format.date(last)),
      text: ({ last }) => last ?? '',
    },
    {
      id: 'gaps',
      header: t('progressEntry.people.gaps'),
      width: 140,
      align: 'right',
      cell: (row) => (
        <span
          className={
            row.gaps > 0 ? 'pill tone-needsImprovement' : row.due > 0 ? 'pill tone-excellent' : 'hint'
          }
        >
          {gapsText(row)}
        </span>
      ),
      text: gapsText,
    },
  ]
}
