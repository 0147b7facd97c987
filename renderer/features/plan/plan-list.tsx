import { Link } from '@tanstack/react-router'
import type { PlanListRow } from '#shared/plan/plan.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Sort } from '../../shell/search.ts'
import type { ExportTable } from '../../ui/export-button.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PlanStatePill } from './plan-state-pill.tsx'

export const stateFilters = ['awaitsYou', 'none', 'draft', 'submitted', 'returned', 'approved'] as const
type StateFilter = (typeof stateFilters)[number]

export function countPlans(rows: readonly PlanListRow[]) {
  const of = (state: PlanListRow['state']) => rows.filter((row) => row.state === state).length
  return {
    people: rows.length,
    approved: of('approved'),
    submitted: of('submitted'),
    draft: of('draft') + of('returned'),
    none: of(undefined),
  }
}

/** Rows of a state whose name or NIP holds every typed word. */
export function filterPlans(
  rows: readonly PlanListRow[],
  state: StateFilter | undefined,
  words: string,
): PlanListRow[] {
  const isFound = holdsWords(words)
  return rows.filter((row) => {
    const { fullName, nip = '' } = row.employee
    return isShown(row, state) && isFound(`${fullName} ${nip}`)
  })
}

function isShown({ state, awaitsYou }: PlanListRow, filter: StateFilter | undefined): boolean {
  if (filter === undefined) return true
  return filter === 'awaitsYou' ? awaitsYou : (state ?? 'none') === filter
}

const sortKeys: Readonly<Record<string, (row: PlanListRow) => string | number>> = {
  person: ({ employee }) => employee.fullName,
  unit: ({ employee }) => employee.unit,
  results: ({ results }) => results,
  additional: ({ additional }) => additional,
  indicators: ({ indicators }) => indicators,
  problems: ({ problems }) => problems,
  state: ({ state }) => state ?? '',
}

/** Without a sort, the office's own order. */
export function sortPlans(rows: readonly PlanListRow[], sort: Sort | undefined): readonly PlanListRow[] {
  const key = sort && sortKeys[sort.column]
  if (!key) return rows
  const compare = (a: PlanListRow, b: PlanListRow) => {
    const [x, y] = [key(a), key(b)]
    return typeof x === 'string' ? x.localeCompare(String(y), 'id') : x - Number(y)
  }
  return rows.toSorted((a, b) => (sort.descending ? compare(b, a) : compare(a, b)))
}

export function planColumns(t: Translate): GridColumn<PlanListRow>[] {
  return [
    personColumn(t),
    {
      id: 'unit',
      header: t('plan.list.unit'),
      width: 220,
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
      width: 124,
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
    width: 280,
    grow: true,
    pinned: true,
    sortable: true,
    wrap: true,
    cell: ({ employee }) => (
      <span className="plan-person">
        <Link
          className="plan-link"
          to={'/plan/$employeeId' as never}
          params={{ employeeId: employee.id } as never}
          tabIndex={-1}
        >
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
    width: 110,
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
