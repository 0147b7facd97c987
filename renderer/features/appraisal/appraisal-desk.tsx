import { IconCopyCheck } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { AppraisalGrid, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { isFinished } from '#shared/appraisal/missing.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { useApiQuery } from '../../api/hooks.ts'
import type { Command } from '../../commands/command.ts'
import { pageCommand } from '../../commands/page-commands.ts'
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
import { columnsOf, shapeOf, type View } from './rating-columns.tsx'
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

type Search = ReturnType<typeof useAppSearch>[0]
interface Cursor {
  readonly employeeId: string
  readonly columnId: string
}

/** One unit for one period: the grid, what it adds up to, and why. */
export function AppraisalDesk({ unit, picker }: AppraisalDeskProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const [search, change] = useAppSearch()
  const grid = useApiQuery('appraisal.grid', { period: key, unitId: unit.id })
  const rating = useRating({ period: key, unitId: unit.id })
  const view = views.find((name) => name === search.tab) ?? 'rating'
  const setView = (tab: View) => change({ tab })
  const [cursor, setCursor] = useState<Cursor>()
  const rows = grid.data?.rows ?? []
  const current = currentOf(rows, search)
  const same = () => {
    const at = cursor && rows.find(({ employeeId }) => employeeId === cursor.employeeId)
    void rating.sameForRest(rows, at, cursor?.columnId)
  }
  useDeskCommands(view, setView, same)
  return (
    <div className="page">
      <PageHeader
        title={t('appraisal.titleOf', { unit: unit.name })}
        state={grid.data && <AppraisalState grid={grid.data} />}
        actions={
          <>
            {picker}
            <ViewSwitch view={view} onChange={setView} />
            <ExportButton table={() => exportTable(rows, { unit: unit.name, period: key, format, t })} />
          </>
        }
      />
      <ViewHint view={view} onChange={setView} onSame={same} />
      <QueryView query={grid}>
        {(data) => (
          <div className="split">
            <section className="card fill">
              <RatingGrid
                key={view}
                label={t('appraisal.grid.label', { unit: unit.name, period: format.period(key) })}
                view={view}
                data={data}
                current={current}
                onChange={rating.store}
                onCursor={(at) => {
                  setCursor(at)
                  change({ selected: at.employeeId, unit: unit.id })
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

/** Who is selected, else the first who is not done. */
function currentOf(rows: readonly AppraisalRow[], { selected }: Search): AppraisalRow | undefined {
  const first = rows.find((row) => !isFinished(row)) ?? rows[0]
  return rows.find(({ employeeId }) => employeeId === (selected ?? first?.employeeId)) ?? first
}

function useDeskCommands(view: View, onView: (view: View) => void, onSame: () => void): void {
  useCommands([
    ...views.map((name): Command => ({
      ...pageCommand(`appraisal.${name}`),
      when: () => view !== name,
      perform: () => onView(name),
    })),
    {
      id: 'appraisal.same',
      labelKey: 'appraisal.same.command',
      icon: IconCopyCheck,
      shortcut: 'mod+shift+Enter',
      perform: onSame,
    },
  ])
}

interface RatingGridProps {
  readonly label: string
  readonly view: View
  readonly data: AppraisalGrid
  readonly current: AppraisalRow | undefined
  readonly onChange: ReturnType<typeof useRating>['store']
  readonly onCursor: (at: Cursor) => void
}

function RatingGrid({ label, view, data, current, onChange, onCursor }: RatingGridProps) {
  const { t } = useTexts()
  const format = useFormat()
  const shape = shapeOf(data)
  // a rating changes the rows, not the columns, so that its own row alone is drawn again
  const columns = useMemo(
    () => columnsOf(view, data, { format, t }),
    [shape, view, format, t], // oxlint-disable-line exhaustive-deps
  )
  return (
    <DataGrid
      autoFocus
      label={label}
      columns={columns}
      rows={data.rows}
      rowKey={({ employeeId }) => employeeId}
      rowHeight={38}
      startAt={current && { rowKey: current.employeeId, columnId: startColumn(view, current) }}
      onChange={onChange}
      onCursor={({ employeeId }, columnId) => onCursor({ employeeId, columnId })}
    />
  )
}

/** The first cell of a view that takes something. */
function startColumn(view: View, row: AppraisalRow): string {
  if (view === 'rating') return row.marks.length > 0 ? markColumn(1) : 'result'
  return view === 'criteria' ? 'criterion-workQuality' : `${view}-${coreValues[0]}`
}
