import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PlanListRow } from '#shared/plan/plan-list.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { ExportTable } from '../../ui/export-button.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PlanStatePill } from './plan-state-pill.tsx'

const tickMark = 'x'

/** The rows that are ticked, for an act on some. */
export type Ticked = ReadonlyMap<string, PlanListRow>

export function tickedBy(
  ticked: Ticked,
  cells: readonly { readonly row: PlanListRow; readonly text: string }[],
): Ticked {
  const next = new Map(ticked)
  for (const { row, text } of cells) {
    if (text === '') next.delete(row.employee.id)
    else next.set(row.employee.id, row)
  }
  return next
}

export function tickColumn(
  { ticked, onTicked }: { readonly ticked: Ticked; readonly onTicked: (ticked: Ticked) => void },
  t: Translate,
): GridColumn<PlanListRow> {
  const next = ({ employee }: PlanListRow) => (ticked.has(employee.id) ? '' : tickMark)
  return {
    id: 'tick',
    header: t('plan.list.tick'),
    width: 64,
    align: 'center',
    pinned: true,
    cell: (row) => (
      <Checkbox
        tabIndex={-1}
        size="xs"
        aria-label={t('plan.list.tickOne', { name: row.employee.fullName })}
        checked={ticked.has(row.employee.id)}
        onChange={({ currentTarget }) => {
          onTicked(tickedBy(ticked, [{ row, text: next(row) }]))
          // the keyboard stays with the rows
          currentTarget.closest<HTMLElement>('[role="grid"]')?.focus()
        }}
      />
    ),
    text: ({ employee }) => (ticked.has(employee.id) ? tickMark : ''),
    edit: { ticks: true, keys: (row) => ({ ' ': next(row) }) },
  }
}

export function planColumns(t: Translate): GridColumn<PlanListRow>[] {
  return [
    personColumn(t),
    {
      id: 'unit',
      header: t('plan.list.unit'),
      width: 200,
      sortable: true,
      wrap: true,
      cell: ({ employee }) => employee.unit,
      text: ({ employee }) => employee.unit,
    },
    countColumn(t, 'results', 76),
    countColumn(t, 'additional', 92),
    countColumn(t, 'indicators', 88),
    problemsColumn(t),
    {
      id: 'state',
      header: t('plan.list.stateColumn'),
      width: 120,
      sortable: true,
      cell: ({ state }) => <PlanStatePill state={state} />,
      text: ({ state }) => (state === undefined ? t('plan.noPlan') : t(`planState.${state}`)),
    },
    {
      id: 'origin',
      header: t('plan.list.origin'),
      width: 140,
      cell: ({ origin }) => <span className="muted">{origin && t(`planOrigin.${origin}`)}</span>,
      text: ({ origin }) => (origin ? t(`planOrigin.${origin}`) : ''),
    },
  ]
}

function personColumn(t: Translate): GridColumn<PlanListRow> {
  return {
    id: 'person',
    header: t('plan.list.person'),
    width: 242,
    grow: true,
    pinned: true,
    sortable: true,
    wrap: true,
    cell: ({ employee }) => (
      <span className="plan-person">
        <Link className="plan-link" to="/plan/$employeeId" params={{ employeeId: employee.id }} tabIndex={-1}>
          {employee.fullName}
        </Link>
        <small>{employee.positionName}</small>
      </span>
    ),
    text: ({ employee }) => employee.fullName,
  }
}

function countColumn(
  t: Translate,
  id: 'results' | 'additional' | 'indicators',
  width: number,
): GridColumn<PlanListRow> {
  return {
    id,
    header: t(`plan.list.${id}`),
    width,
    align: 'right',
    sortable: true,
    cell: (row) => (row.state === undefined ? <span className="muted">–</span> : row[id]),
    text: (row) => String(row[id]),
  }
}

/** What a plan lacks; without a plan there is nothing to say. */
function problemsColumn(t: Translate): GridColumn<PlanListRow> {
  return {
    id: 'problems',
    header: t('plan.list.problems'),
    width: 106,
    align: 'right',
    sortable: true,
    cell({ state, problems }) {
      if (state === undefined) return <span className="muted">–</span>
      if (problems === 0) return <span className="muted">{t('plan.list.ready')}</span>
      return <strong className="plan-lacking">{problems}</strong>
    },
    text: ({ problems }) => String(problems),
  }
}

export function planExport(rows: readonly PlanListRow[], year: number, t: Translate): ExportTable {
  const counts = ['results', 'additional', 'indicators', 'problems'] as const
  const text = (header: string, width: number) => ({ header, kind: 'text' as const, width })
  return {
    title: t('plan.list.label', { year }),
    columns: [
      text(t('field.name'), 30),
      text(t('field.nip'), 20),
      text(t('field.position'), 30),
      text(t('field.unit'), 28),
      ...counts.map((id) => ({ header: t(`plan.list.${id}`), kind: 'number' as const })),
      text(t('plan.list.stateColumn'), 14),
    ],
    rows: rows.map((row) => [
      row.employee.fullName,
      row.employee.nip ?? '',
      row.employee.positionName ?? '',
      row.employee.unit,
      ...counts.map((id) => row[id]),
      row.state === undefined ? t('plan.noPlan') : t(`planState.${row.state}`),
    ]),
  }
}
