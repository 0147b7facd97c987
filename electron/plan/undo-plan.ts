import { dayIn } from '#shared/period/day-in.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import type { Image, LoggedChange } from '../api/audit.ts'
import type { CommandContext } from '../api/context.ts'
import type { ContentTable } from '../db/schema.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { mayJudge, mayPlan, mayWrite, type Right } from '../people/relations.ts'
import { keepsPapers } from './plan-head.ts'
import { isValidPlan } from './read-plan.ts'
import { planRow, requireOpen } from './write-plan.ts'
import { refuseStranded } from './plan-losses.ts'

// An undo writes rows back past the operations that guard them, so it asks here what they would ask.

/** What a leader does in the plans of those whom he rates (A.1.5), besides what he sets in them. */
const guided: ReadonlySet<string> = new Set([
  'plan.setKind',
  'plan.saveExpectation',
  'plan.fillMatrix',
  'plan.addGuest',
  'plan.removeGuest',
  'plan.relinkParents',
  'plan.giveResult',
])

/** The right that it takes to do, and so to take back, an act on plans. */
export function rightOfPlanAct(act: string, changes: readonly LoggedChange[]): Right {
  if (act === 'plan.setAppraiser') return keepsPapers
  if (act === 'plan.setState') return isPlanJudged(act, changes) ? mayWrite : mayPlan
  return guided.has(act) ? mayWrite : mayPlan
}

/** Whether a step of a plan is the appraiser's: to hand in, to take back and to resume are the employee's. */
export function isPlanJudged(act: string, changes: readonly LoggedChange[]): boolean {
  if (act !== 'plan.setState') return false
  const own: readonly PlanState[] = ['draft', 'submitted']
  return changes.some(({ table, before, after }) => {
    if (table !== 'plan') return false
    const states = [before?.['state'], after?.['state']] as PlanState[]
    const others = states.filter((state) => !own.includes(state))
    return others.length > 0 && !(others.length === 1 && others[0] === 'returned' && states.includes('draft'))
  })
}

/** What an event may have changed beside the words of a plan: where a line stands in the cascade, and how it is reported. */
const beside = new Set([
  'parent_id',
  'parent_indicator_id',
  'parent_words',
  'replaces_id',
  'grain',
  'row_version',
])
const words: readonly ContentTable[] = ['work_result', 'indicator', 'behaviour_expectation', 'annex_line']

/** What two people have signed, or what lies before the appraiser, is not changed by an undo of what was written before. */
export function refuseSignedWords(context: CommandContext, changes: readonly LoggedChange[]): void {
  const { db, session, today } = context
  const moved = new Set(
    changes.flatMap(({ table, key, before, after }) =>
      table === 'plan' && before?.['state'] !== after?.['state'] ? [key[0]] : [],
    ),
  )
  for (const id of plansOf(db, changes)) {
    if (moved.has(id)) continue
    const plan = planRow(db, id)
    const isGuided =
      plan.state === 'submitted' && mayJudge(db, session, dayIn(plan.year, today))(plan.employee_id)
    if (!isGuided) requireOpen(plan)
  }
}

/** The plans that are still there whose words an event has changed. */
function plansOf(db: Db, changes: readonly LoggedChange[]): Set<string> {
  const imageOf = ({ before, after }: LoggedChange): Image => after ?? before ?? {}
  const planOf = new Map(
    changes.flatMap((change) =>
      change.table === 'work_result' ? [[change.key[0], imageOf(change)['plan_id']] as const] : [],
    ),
  )
  const stored = prepareValues(db, 'SELECT plan_id FROM work_result WHERE id = ?')
  const isThere = prepareValues(db, 'SELECT id FROM plan WHERE id = ?')
  const changed = changes.filter((change) => words.includes(change.table) && isOfWords(change))
  return new Set(
    changed.flatMap((change) => {
      const { plan_id: plan, work_result_id: result } = imageOf(change)
      const id = plan ?? planOf.get(result ?? '') ?? (stored.get(result) as string | undefined)
      return (isThere.get(id) as string | undefined) ?? []
    }),
  )
}

function isOfWords({ before, after }: LoggedChange): boolean {
  if (!before || !after) return true
  return Object.keys(after).some((column) => !beside.has(column) && before[column] !== after[column])
}

/** What was entered since on a version that an undo puts aside would hang on lines that nobody sees. */
export function refuseStrandedEntries({ db }: CommandContext, changes: readonly LoggedChange[]): void {
  const ids = changes.flatMap(({ table, key }) => (table === 'plan' ? [key[0]] : []))
  const aside = prepareValues(
    db,
    `SELECT p.id FROM plan p WHERE p.id IN (SELECT value FROM json_each(?)) AND p.state <> 'cancelled' AND NOT (${isValidPlan})`,
  )
  for (const id of aside.all(JSON.stringify(ids)) as string[]) refuseStranded(db, id)
}
