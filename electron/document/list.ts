import { evaluationStates, type EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { NextAction } from '#shared/clock/next/next-action.ts'
import { type NextFacts, nextActionsOf } from '#shared/clock/next/next-action.ts'
import type { DocumentFilter, DocumentPage, DocumentRow } from '#shared/document/document-list.ts'
import type { Period } from '#shared/period/period.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import type { QueryContext } from '../api/context.ts'
import { documentsOf, type Owner } from '../clock/documents.ts'
import { nextSetOf } from '../clock/next/facts.ts'
import { rulesOf } from '../clock/rules.ts'
import { type Db, tuples } from '../db/sql.ts'

/** A document of the period before it is dressed for the page. */
interface Line {
  readonly owner: Owner
  readonly state: EvaluationState
  readonly next: NextAction | undefined
}

/** The evaluations of a period as their papers stand: what is late longest first, in the office's order besides. */
export function listDocuments(context: QueryContext, filter: DocumentFilter): DocumentPage {
  const { state, late, search, offset, limit } = filter
  const period = requirePeriod(context.db, filter.period)
  const all = linesOf(context, period, filter)
  const isFound = holdsWords(search)
  const shown = all
    .filter((line) => (state === undefined || line.state === state) && (!late || isLate(line)))
    .filter(({ owner }) => isFound(owner.fullName))
    .toSorted(byRisk)
  const counts = Map.groupBy(all, (line) => line.state)
  return {
    rows: rowsOf(context, period, shown.slice(offset, offset + limit)),
    total: shown.length,
    states: Object.fromEntries(
      evaluationStates.flatMap((one) => (counts.has(one) ? [[one, counts.get(one)!.length]] : [])),
    ),
    late: all.filter(isLate).length,
  }
}

const isLate = ({ next }: Line) => next?.risk === 'late'
const riskOf = (line: Line) => (isLate(line) ? (line.next?.status?.deadline ?? '') : '9999')
/** Days compare as text; the words of a language would cost ten thousand lines a tenth of a second. */
function byRisk(a: Line, b: Line): number {
  const [x, y] = [riskOf(a), riskOf(b)]
  return x === y ? 0 : x < y ? -1 : 1
}

/** Those who stand alike share their facts, so that what has to be done next is worked out once for all of them. */
function linesOf(
  context: QueryContext,
  period: Period,
  { unitId, employeeId }: { readonly unitId?: string | undefined; readonly employeeId?: string },
): Line[] {
  const { db, today } = context
  const only = { kind: 'evaluation', period: period.key } as const
  const [set] = documentsOf(context, { year: period.year, unitId, employeeId, only })
  if (!set) return []
  const rules = rulesOf(db, period.year, today)
  const known = new Map<NextFacts, Omit<Line, 'owner'>>()
  return nextSetOf(db, set, today).facts.map((facts, place) => {
    const alike = known.get(facts) ?? {
      state: stateOf(facts),
      next: nextActionsOf('evaluation', facts, rules)[0],
    }
    known.set(facts, alike)
    return { owner: set.owners[place]!, ...alike }
  })
}

/** Open as soon as the plan is approved, whether or not anybody has touched it. */
function stateOf({ document: { state }, isPlanned }: NextFacts): EvaluationState {
  if (state !== undefined && state !== 'notDue' && state !== 'open') return state as EvaluationState
  return isPlanned === true ? 'open' : 'notDue'
}

function rowsOf({ db, session }: QueryContext, period: Period, lines: readonly Line[]): DocumentRow[] {
  const stored = storedOf(
    db,
    period,
    lines.map(({ owner }) => owner.id),
  )
  const isShown = judgementShown(db, session.scope, period.key)
  return lines.map(({ owner, state, next }): DocumentRow => {
    const { rowVersion = 0, predikat } = stored.get(owner.id) ?? {}
    return {
      employeeId: owner.id,
      name: owner.fullName,
      unit: owner.unit,
      state,
      rowVersion,
      ...(predikat && isShown(owner.id) && { predikat }),
      ...(next && { next }),
    }
  })
}

function storedOf(db: Db, period: Period, employeeIds: readonly string[]) {
  const rows = tuples<[string, number, Predikat | null]>(
    db,
    `SELECT e.employee_id, e.row_version, e.predikat FROM json_each(@people) j
      CROSS JOIN evaluation e ON e.employee_id = j.value AND e.period_key = @period`,
    { people: JSON.stringify(employeeIds), period: period.key },
  )
  return new Map(rows.map(([id, rowVersion, predikat]) => [id, { rowVersion, predikat }]))
}

/** One row of the list. */
export function documentRow(
  context: QueryContext,
  period: Period,
  employeeId: string,
): DocumentRow | undefined {
  return rowsOf(context, period, linesOf(context, period, { employeeId }))[0]
}
