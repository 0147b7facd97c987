import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { RowScope } from '../api/session.ts'
import { type Db, prepare } from '../db/sql.ts'

/** From the hand-over on a document is its subject's to read (L V.A.5). */
const delivered: ReadonlySet<EvaluationState> = new Set([
  'delivered',
  'acknowledged',
  'objected',
  'decided',
  'reported',
  'closed',
])

/**
 * Whether a session may see how a person was judged in a period. Who sees only some of the people sees nothing early of himself; who
 * keeps the whole office's papers has them in hand anyway.
 */
export function judgementShown(db: Db, scope: RowScope, periodKey: string): (employeeId: string) => boolean {
  if (scope.kind === 'all') return () => true
  if (scope.kind === 'none') return () => false
  const own = prepare(
    db,
    'SELECT state, received FROM evaluation WHERE employee_id = ? AND period_key = ?',
  ).get(scope.employeeId, periodKey) as { state: EvaluationState; received: number } | undefined
  const isMine = own === undefined || own.received === 1 || delivered.has(own.state)
  return (id) => id !== scope.employeeId || isMine
}
