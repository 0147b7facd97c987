import { dayIn } from '#shared/period/day-in.ts'
import type { Plan } from '#shared/plan/plan.ts'
import type {
  PlanCounts,
  PlanFilter,
  PlanListRow,
  PlannedPerson,
  PlanPage,
  PlanPageFilter,
  PlanSort,
} from '#shared/plan/plan-list.ts'
import { type PlanPost, planProblems } from '#shared/plan/plan-problems.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import type { QueryContext } from '../api/context.ts'
import { readOfPeople } from '../db/kept-read.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { absentOn, everybodyInOrder } from '../people/everybody.ts'
import { employeeRowOf } from '../people/office-order.ts'
import { listPeople, type Person, visibleIn } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { planPostOf } from './plan-post.ts'
import { decidesOn } from './plan-state.ts'
import { isWorkedOn, plannedIn, readWorkedOn } from './read-plan.ts'

/** Of the people whom the session may see, who is planned for in a year. */
export function plannedPeople(
  { db, session, today }: QueryContext,
  year: number,
  { unitId, employeeId }: { readonly unitId?: string | undefined; readonly employeeId?: string | undefined },
): Person[] {
  requireYear(db, year)
  const on = dayIn(year, today)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const isVisible = visibleIn(db, session.scope, on)
  const people = (
    employeeId === undefined
      ? everybodyInOrder(db, on)
      : listPeople(db, { on, scope: session.scope, who: 'all', employeeIds: [employeeId] })
  ).filter(({ id, unitId: place }) => isVisible(id) && (units?.has(place) ?? true))
  return plannedAmong(db, people, year, on)
}

/** Who is planned for: ASN in service on the year's day, and whoever has a plan although gone. */
export function plannedAmong(db: Db, people: readonly Person[], year: number, on: string): Person[] {
  const planned = new Set(plannedIn(db, year))
  const absent = new Set(absentOn(db, on))
  return people.filter(
    ({ id, employeeType }) => planned.has(id) || (!absent.has(id) && employeeType !== 'nonAsn'),
  )
}

/** Everybody of the filter with what his plan holds: for the terminal and a workbook. */
export function listPlans(context: QueryContext, filter: PlanFilter): PlanListRow[] {
  const listed = plansIn(context, filter).filter(fitting(filter))
  return rowsOf(context, filter.year, listed)
}

/** Everybody of the filter by name and plan, without what the plan holds: for acts on many. */
export function listPlanned(context: QueryContext, filter: PlanFilter): PlannedPerson[] {
  return plansIn(context, filter)
    .filter(fitting(filter))
    .map((listed) => ({ employee: employeeRowOf(listed.person), ...headOf(listed) }))
}

/** One window of the list; what the plans hold is read for that alone, unless the list is sorted by it. */
export function planPage(context: QueryContext, filter: PlanPageFilter): PlanPage {
  const all = plansIn(context, filter)
  const listed = all.filter(fitting(filter))
  const sorted = inOrder(context, listed, filter)
  return {
    rows: rowsOf(context, filter.year, sorted.slice(filter.offset, filter.offset + filter.limit)),
    total: listed.length,
    counts: countsOf(all),
    drafts: listed.filter(({ head }) => head?.state === 'draft').length,
    awaiting: listed.filter(({ awaitsYou }) => awaitsYou).length,
  }
}

interface Head {
  readonly id: string
  readonly rowVersion: number
  readonly version: number
  readonly state: PlanState
  readonly origin: 'typed' | 'import' | 'copy'
  readonly from: string
}

/** A person with the version of his plan that is being worked on. */
interface Listed {
  readonly person: Person
  readonly head: Head | undefined
  readonly isAddendum: boolean
  readonly awaitsYou: boolean
}

function plansIn(context: QueryContext, { year, unitId }: PlanFilter): Listed[] {
  const { db } = context
  const heads = headsOf(db, year)
  const approved = approvedPlans(db, year)
  const decides = decidesOn(context, year)
  return plannedPeople(context, year, { unitId }).map((person) => {
    const head = heads.get(person.id)
    return {
      person,
      head,
      isAddendum:
        head !== undefined && head.state !== 'approved' && approved.has(`${person.id} ${head.from}`),
      awaitsYou: head?.state === 'submitted' && decides(person.id),
    }
  })
}

function headsOf(db: Db, year: number): Map<string, Head> {
  const rows = prepare(
    db,
    `SELECT p.employee_id AS employeeId, p.id, p.row_version AS rowVersion, p.version, p.state, p.origin, p.from_date AS "from"
      FROM plan p WHERE p.year = ? AND ${isWorkedOn}`,
  ).all(year) as (Head & { readonly employeeId: string })[]
  return new Map(rows.map(({ employeeId, ...head }) => [employeeId, head]))
}

/** Of whom there is an approved plan, and from which day. */
function approvedPlans(db: Db, year: number): Set<string> {
  const rows = prepareValues(
    db,
    "SELECT employee_id || ' ' || from_date FROM plan WHERE year = ? AND state = 'approved'",
  )
  return new Set(rows.all(year) as string[])
}

/** Those of a state whose name or NIP holds every typed word. */
function fitting({ state, search = '' }: PlanFilter): (listed: Listed) => boolean {
  const isFound = holdsWords(search)
  return ({ person: { fullName, nip = '' }, head, awaitsYou }) => {
    if (state === 'awaitsYou' && !awaitsYou) return false
    if (state !== undefined && state !== 'awaitsYou' && (head?.state ?? 'none') !== state) return false
    return isFound(`${fullName} ${nip}`)
  }
}

function countsOf(all: readonly Listed[]): PlanCounts {
  const of = (...states: readonly (PlanState | undefined)[]) =>
    all.filter(({ head }) => states.includes(head?.state)).length
  return {
    people: all.length,
    approved: of('approved'),
    submitted: of('submitted'),
    draft: of('draft', 'returned'),
    none: of(undefined),
  }
}

/** Without a sort, the office's own order. */
function inOrder(
  context: QueryContext,
  listed: readonly Listed[],
  { year, sort, descending }: PlanPageFilter,
): readonly Listed[] {
  if (sort === undefined) return listed
  const key = keyOf(context, { year, sort }, listed)
  const { compare } = new Intl.Collator('id')
  const sorted = listed
    .map((one) => ({ one, key: key(one) }))
    .toSorted(({ key: a }, { key: b }) => (typeof a === 'string' ? compare(a, String(b)) : a - Number(b)))
    .map(({ one }) => one)
  return descending ? sorted.toReversed() : sorted
}

function keyOf(
  context: QueryContext,
  { year, sort }: { readonly year: number; readonly sort: PlanSort },
  listed: readonly Listed[],
): (listed: Listed) => string | number {
  if (sort === 'person') return ({ person }) => person.fullName
  if (sort === 'unit') return ({ person }) => person.unit
  if (sort === 'state') return ({ head }) => head?.state ?? ''
  const ids = listed.map(({ person }) => person.id)
  const contents = readOfPeople(context.db, contentsIn(context, year), ids)
  return ({ person }) => contents.get(person.id)?.[sort] ?? 0
}

function rowsOf(context: QueryContext, year: number, listed: readonly Listed[]): PlanListRow[] {
  const ids = listed.map(({ person }) => person.id)
  const contents = readOfPeople(context.db, contentsIn(context, year), ids)
  return listed.map((one) => ({
    employee: employeeRowOf(one.person),
    ...headOf(one),
    ...(contents.get(one.person.id) ?? nothing),
  }))
}

function headOf({ head, isAddendum, awaitsYou }: Listed): Omit<PlannedPerson, 'employee'> {
  if (head === undefined) return { isAddendum, awaitsYou }
  const { id: planId, rowVersion, version, state, origin } = head
  return { planId, rowVersion, version, state, origin, isAddendum, awaitsYou }
}

/** How much a plan holds, and how much it lacks. */
type Contents = Pick<PlanListRow, 'results' | 'additional' | 'indicators' | 'problems'>
const nothing: Contents = { results: 0, additional: 0, indicators: 0, problems: 0 }

const contentsIn = (context: QueryContext, year: number) =>
  ({
    key: `contents of plans ${year} ${dayIn(year, context.today)}`,
    tables: ['setting', 'unit'],
    byPerson: [
      'employee',
      'assignment',
      'plan',
      'work_result',
      'indicator',
      'behaviour_expectation',
      'annex_line',
    ],
    everybody: () => plannedIn(context.db, year),
    read: (employeeIds: readonly string[]) => readContents(context, year, employeeIds),
  }) as const

/** Those without a plan have no entry. */
function readContents(
  { db, today }: QueryContext,
  year: number,
  employeeIds: readonly string[],
): Map<string, Contents> {
  const plans = readWorkedOn(db, { year, employeeIds })
  const postOf = planPostOf(db, year)
  const on = dayIn(year, today)
  const people = listPeople(db, { on, scope: { kind: 'all' }, who: 'all', employeeIds })
  return new Map(
    people.flatMap((person): [string, Contents][] => {
      const plan = plans.get(person.id)
      return plan === undefined ? [] : [[person.id, contentsOf(plan, postOf(person))]]
    }),
  )
}

function contentsOf(plan: Plan, post: PlanPost): Contents {
  const additional = plan.results.filter(({ kind }) => kind === 'additional').length
  return {
    additional,
    results: plan.results.length - additional,
    indicators: plan.results.reduce((sum, { indicators }) => sum + indicators.length, 0),
    problems: planProblems(plan, { hasParents: false, post }).filter(({ level }) => level === 'error').length,
  }
}
