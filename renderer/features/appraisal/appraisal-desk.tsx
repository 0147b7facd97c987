import { IconCopyCheck } from '@tabler/icons-react'
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { AppraisalGrid, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { isFinished } from '#shared/appraisal/missing.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import type { Input } from '#shared/api/contract.ts'
import { useApiQuery } from '../../api/hooks.ts'
import type { Command } from '../../commands/command.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useSearchChange, useSearchPart } from '../../shell/search.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { useRested } from '../../ui/grid/use-rested.ts'
import { AnchorBar } from './anchor-bar.tsx'
import { AppraisalState } from './appraisal-state.tsx'
import { exportTable } from './export-table.ts'
import { columnsOf, shapeOf, type View } from './rating-columns.tsx'
import { markColumn } from './rating-edit.ts'
import { SpreadCard } from './spread-card.tsx'
import { useRating } from './use-rating.ts'
import { ViewHint, ViewSwitch } from './view-hint.tsx'
import { WhyPredikat } from './why-predikat.tsx'

type Unit = AppraisalGrid['units'][number]
interface AppraisalDeskProps {
  readonly period: string
  readonly unit: Unit
  readonly units: readonly Unit[]
}

const views: readonly View[] = ['rating', 'score', 'value', 'column', 'criteria']

interface Cursor {
  readonly employeeId: string
  readonly columnId: string
}

/** One unit for one period: the grid, what it adds up to, and why. A key draws the grid and the sentence, not what stands around them. */
export const AppraisalDesk = memo(function AppraisalDesk({ period, unit, units }: AppraisalDeskProps) {
  const { t } = useTexts()
  const format = useFormat()
  const change = useSearchChange()
  const asked = useMemo(() => ({ period, unitId: unit.id }), [period, unit.id])
  const rating = useRating(asked)
  const tab = useSearchPart('tab')
  const { view, core } = viewOf(tab)
  const setView = useCallback((next: View) => change({ tab: next }), [change])
  const cursor = useRef<Cursor>(undefined)
  const same = useCallback(() => void rating.sameForRest(cursor.current), [rating])
  const onCursor = useCallback(
    (at: Cursor) => {
      cursor.current = at
      change({ selected: at.employeeId, unit: asked.unitId })
    },
    [change, asked],
  )
  useDeskCommands(view, setView, same)
  return (
    <div className="page">
      <PageHeader
        title={t('appraisal.titleOf', { unit: unit.name })}
        state={<DeskState asked={asked} />}
        actions={
          <>
            <UnitField units={units} value={unit.id} />
            <ViewSwitch view={view} onChange={setView} />
            <ExportButton table={() => exportTable(rating.rows(), { unit: unit.name, period, format, t })} />
          </>
        }
      />
      <ViewHint view={view} onChange={setView} onSame={same} />
      {view === 'column' && (
        <AnchorBar value={core} onValue={(value) => change({ tab: `column:${value}` })} />
      )}
      <DeskSheet asked={asked} unit={unit} view={view} core={core} rating={rating} onCursor={onCursor} />
    </div>
  )
})

/** `column:loyal` is one value of all people. */
function viewOf(tab: string | undefined): { readonly view: View; readonly core: CoreValue } {
  const [name, part] = (tab ?? '').split(':')
  return {
    view: views.find((known) => known === name) ?? 'rating',
    core: coreValues.find((value) => value === part) ?? coreValues[0],
  }
}

type Asked = Input<'appraisal.grid'> & { readonly unitId: string }
interface AskedProps {
  readonly asked: Asked
}

function DeskState({ asked }: AskedProps) {
  const { data } = useApiQuery('appraisal.grid', asked)
  return data && <AppraisalState grid={data} />
}

interface DeskSheetProps extends AskedProps {
  readonly unit: Unit
  readonly view: View
  readonly core: CoreValue
  readonly rating: ReturnType<typeof useRating>
  readonly onCursor: (at: Cursor) => void
}

function DeskSheet({ asked, unit, view, core, rating, onCursor }: DeskSheetProps) {
  const { t } = useTexts()
  const format = useFormat()
  const grid = useApiQuery('appraisal.grid', asked)
  return (
    <QueryView query={grid}>
      {(data) => (
        <div className="split">
          <section className="card fill">
            <RatingGrid
              key={view === 'column' ? core : view}
              label={t('appraisal.grid.label', { unit: unit.name, period: format.period(asked.period) })}
              view={view}
              core={core}
              data={data}
              onChange={rating.store}
              onCursor={onCursor}
            />
            {view !== 'column' && <SpreadCard grid={data} unitId={unit.id} />}
          </section>
          <DeskPanel rows={data.rows} onNote={rating.setNote} />
        </div>
      )}
    </QueryView>
  )
}

interface DeskPanelProps {
  readonly rows: readonly AppraisalRow[]
  readonly onNote: (row: AppraisalRow, note: string) => void
}

/** Explains whoever is selected, as soon as the hand rests. */
function DeskPanel({ rows, onNote }: DeskPanelProps) {
  const selected = useSearchPart('selected')
  const row = useRested(currentOf(rows, selected))
  const now = row && rows.find(({ employeeId }) => employeeId === row.employeeId)
  return <WhyPredikat row={row} note={now?.note} onNote={onNote} />
}

/** Who is selected, else the first who is not done. */
function currentOf(rows: readonly AppraisalRow[], selected: string | undefined): AppraisalRow | undefined {
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
      act: 'appraisal.rate',
      perform: onSame,
    },
  ])
}

interface UnitFieldProps {
  readonly units: readonly Unit[]
  readonly value: string
}

/** Each unit with how many of its people are done. */
function UnitField({ units, value }: UnitFieldProps) {
  const { t } = useTexts()
  const change = useSearchChange()
  return (
    <SelectField
      aria-label={t('appraisal.unit')}
      className="appraisal-unit"
      value={value}
      onChange={(unit) => change({ unit, selected: undefined })}
      choices={units.map(({ id, name, people, rated }) => ({
        value: id,
        label: t('appraisal.unitDone', { name, rated, people }),
      }))}
    />
  )
}

interface RatingGridProps {
  readonly label: string
  readonly view: View
  readonly core: CoreValue
  readonly data: AppraisalGrid
  readonly onChange: ReturnType<typeof useRating>['store']
  readonly onCursor: (at: Cursor) => void
}

function RatingGrid({ label, view, core, data, onChange, onCursor }: RatingGridProps) {
  const { t } = useTexts()
  const format = useFormat()
  const selected = useSearchPart('selected')
  const shape = shapeOf(data)
  // a rating changes the rows, not the columns, so that its own row alone is drawn again
  const columns = useMemo(
    () => columnsOf(view, data, { format, t }, core),
    [shape, view, core, format, t], // oxlint-disable-line exhaustive-deps
  )
  const [startAt] = useState(() => {
    const row = currentOf(data.rows, selected)
    return row && { rowKey: row.employeeId, columnId: startColumn(view, row, core) }
  })
  const tellCursor = useCallback(
    ({ employeeId }: AppraisalRow, columnId: string) => onCursor({ employeeId, columnId }),
    [onCursor],
  )
  return (
    <DataGrid
      autoFocus
      label={label}
      columns={columns}
      rows={data.rows}
      rowKey={personOf}
      rowHeight={38}
      startAt={startAt}
      act="appraisal.rate"
      onChange={onChange}
      onCursor={tellCursor}
    />
  )
}

const personOf = ({ employeeId }: AppraisalRow) => employeeId

/** The first cell of a view that takes something. */
function startColumn(view: View, row: AppraisalRow, core: CoreValue): string {
  if (view === 'column') return `value-${core}`
  if (view === 'rating') return row.marks.length > 0 ? markColumn(1) : 'result'
  return view === 'criteria' ? 'criterion-workQuality' : `${view}-${coreValues[0]}`
}
