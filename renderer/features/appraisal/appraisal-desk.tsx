import { IconClipboardCheck, IconCopyCheck, IconHeartHandshake, IconListCheck } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { isFinished } from '#shared/appraisal/missing.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { useApiQuery } from '../../api/hooks.ts'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { AppraisalState } from './appraisal-state.tsx'
import { exportTable } from './export-table.ts'
import { columnsOf, type View } from './rating-columns.tsx'
import { markColumn } from './rating-edit.ts'
import { SpreadCard } from './spread-card.tsx'
import { useRating } from './use-rating.ts'
import { ViewHint, ViewSwitch } from './view-hint.tsx'
import { WhyPredikat } from './why-predikat.tsx'

interface AppraisalDeskProps {
  readonly unit: { readonly id: string; readonly name: string }
  readonly picker: ReactNode
}

const views: readonly View[] = ['rating', 'score', 'value', 'criteria']
const viewIcons = {
  rating: IconClipboardCheck,
  score: IconHeartHandshake,
  value: IconHeartHandshake,
  criteria: IconListCheck,
} as const

/** One unit for one period: the grid, what it adds up to, and why. */
export function AppraisalDesk({ unit, picker }: AppraisalDeskProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const [search, change] = useAppSearch()
  const input = { period: key, unitId: unit.id }
  const grid = useApiQuery('appraisal.grid', input)
  const rating = useRating(input)
  const view = views.find((name) => name === search.tab) ?? 'rating'
  const [cursor, setCursor] = useState<{ readonly employeeId: string; readonly columnId: string }>()
  const columns = useMemo(
    () => (grid.data === undefined ? [] : columnsOf(view, grid.data, { format, t })),
    [grid.data, view, format, t],
  )
  const rows = grid.data?.rows ?? []
  const first = rows.find((row) => !isFinished(row)) ?? rows[0]
  const current =
    rows.find(({ employeeId }) => employeeId === (search.selected ?? first?.employeeId)) ?? first
  const at = cursor && rows.find(({ employeeId }) => employeeId === cursor.employeeId)
  const same = () => {
    void rating.sameForRest(rows, at, cursor?.columnId)
  }
  useCommands([
    ...views.map((name): Command => ({
      id: `appraisal.${name}`,
      labelKey: `appraisal.command.${name}`,
      icon: viewIcons[name],
      when: () => view !== name,
      perform: () => change({ tab: name }),
    })),
    {
      id: 'appraisal.same',
      labelKey: 'appraisal.same.command',
      icon: IconCopyCheck,
      shortcut: 'mod+shift+Enter',
      perform: same,
    },
  ])
  return (
    <div className="page">
      <PageHeader
        title={t('appraisal.titleOf', { unit: unit.name })}
        state={grid.data && <AppraisalState grid={grid.data} />}
        actions={
          <>
            {picker}
            <ViewSwitch view={view} onChange={(tab) => change({ tab })} />
            <ExportButton
              table={() => exportTable(grid.data?.rows ?? [], { unit: unit.name, period: key, format, t })}
            />
          </>
        }
      />
      <ViewHint view={view} onChange={(tab) => change({ tab })} onSame={same} />
      <QueryView query={grid}>
        {(data) => (
          <div className="split">
            <section className="card fill">
              <DataGrid
                key={view}
                autoFocus
                label={t('appraisal.grid.label', { unit: unit.name, period: format.period(key) })}
                columns={columns}
                rows={data.rows}
                rowKey={({ employeeId }) => employeeId}
                rowHeight={38}
                startAt={current && { rowKey: current.employeeId, columnId: startColumn(view, current) }}
                onChange={rating.store}
                onCursor={({ employeeId }, columnId) => {
                  setCursor({ employeeId, columnId })
                  change({ selected: employeeId, unit: unit.id })
                }}
              />
              <SpreadCard grid={data} unitId={unit.id} />
            </section>
            <WhyPredikat row={current} onNote={rating.setNote} />
          </div>
        )}
      </QueryView>
    </div>
  )
}

/** The first cell of a view that takes something. */
function startColumn(view: View, row: AppraisalRow): string {
  if (view === 'rating') return row.marks.length > 0 ? markColumn(1) : 'result'
  return view === 'criteria' ? 'criterion-workQuality' : `${view}-${coreValues[0]}`
}
