import { contract, isName } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Permission } from '#shared/api/permission.ts'
import type { UndoResult } from '#shared/history/history.ts'
import { type LoggedChange, peopleIn, readChanges } from '../api/audit.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { authorise, type Session } from '../api/session.ts'
import { destroyOperation } from '../api/remains.ts'
import { revert } from '../api/undo.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import {
  concernedIn,
  type EventLine,
  eventAt,
  firstOperation,
  isOfAccounts,
  peopleOf,
  stepBackOperation,
  undoneBy,
} from './events.ts'

/** Takes back one event, as an event of its own. */
export function undo(seq: number, context: CommandContext, sight: Sight): UndoResult {
  const { db, describe } = context
  const event = eventAt(db, seq)
  requireAllowed(event, context, sight)
  const earlier = undoneBy(db, seq)
  if (earlier !== undefined) throw new AppError('conflict', 'error.undo.already', { seq })
  const changes = readChanges(db, seq)
  requireImages(event, changes)
  revert(db, changes)
  describe({
    undoes: seq,
    employeeIds: peopleIn(changes),
    ...(event.object !== undefined && { object: event.object }),
  })
  return { seq, undone: seq, operation: event.operation, rows: changes.length }
}

/** Asks what the undone act would ask: its own permission, and every person in it inside the row scope. */
export function requireAllowed(
  { seq, operation }: EventLine,
  { db, session }: CommandContext | QueryContext,
  sight: Sight,
): void {
  if (isOfAccounts(operation)) throw new AppError('conflict', 'error.account.noUndo')
  // an operation that the contract no longer has is undone by whoever may do everything
  const acts = actsBehind(db, seq)
  const permissions = acts.map((act) => (isName(act) ? contract[act].permission : 'setting:write'))
  for (const permission of permissions) authorise(session, permission)
  const people = peopleOf(db, session.scope, [seq]).get(seq) ?? []
  if (!people.every(sight.isVisible)) throw new AppError('not_found', 'error.event.missing', { seq })
  if (session.role !== 'owner') requireRight(db, { seq, acts }, session, sight)
}

/** To take back is to do: who may not write for somebody takes back nothing written for him, and who may not judge him no judgement. */
function requireRight(
  db: Db,
  { seq, acts }: { readonly seq: number; readonly acts: readonly string[] },
  session: Session,
  { mayWrite, mayRecord, mayJudge }: Sight,
): void {
  const people = concernedIn(db, [seq]).get(seq) ?? []
  const isWritten = acts.some((act) => isName(act) && written.has(contract[act].permission))
  if (isWritten && !people.every(mayWrite)) throw new AppError('forbidden', 'error.notYours')
  const isRecorded = acts.some((act) => recorded.test(act))
  if (isRecorded && !people.every(mayRecord)) throw new AppError('forbidden', 'error.notYours')
  if (!acts.some((act) => judgements.has(act))) return
  if (session.employeeId !== undefined && people.includes(session.employeeId))
    throw new AppError('forbidden', 'appraisal.error.own')
  // what a clerk entered for an appraiser a clerk takes back
  const isEntered = session.role === 'clerk' && roleOf(db, seq) === 'clerk'
  if (!isEntered && !people.every(mayJudge)) throw new AppError('forbidden', 'error.undo.judged')
}

const written: ReadonlySet<Permission> = new Set(['plan:write', 'realisation:write'])

/** What only the person it is about writes, or somebody on his behalf. */
const recorded = /^(?:progress|evidence|actionPlan)\./

const roleOf = (db: Db, seq: number) =>
  prepareValues(db, 'SELECT role FROM audit_event WHERE seq = ?').get(seq) as string

/** Acts by which somebody is judged: to take one back is to judge. */
const judgements: ReadonlySet<string> = new Set(['appraisal.rate', 'plan.setState'])

/** Whom a session sees, whom it may write for and whom it may judge. */
export interface Sight {
  readonly isVisible: (employeeId: string) => boolean
  readonly mayWrite: (employeeId: string) => boolean
  readonly mayRecord: (employeeId: string) => boolean
  readonly mayJudge: (employeeId: string) => boolean
}

/** Refuses what nothing came before, and what the log no longer holds all images of. */
export function requireImages({ seq, operation, rows }: EventLine, changes: readonly LoggedChange[]): void {
  if (operation === firstOperation) throw new AppError('conflict', 'error.undo.beginning')
  if (rows === 0) throw new AppError('conflict', 'error.undo.nothing', { seq })
  if (operation === destroyOperation) throw new AppError('conflict', 'error.undo.destruction')
  if (changes.length < rows) throw new AppError('conflict', 'error.undo.destroyed', { seq })
}

/** What was first done where an event undoes, does again or takes back many: undoing it does or undoes just that. */
function actsBehind(db: Db, seq: number): readonly string[] {
  return prepareValues(
    db,
    `WITH RECURSIVE act (seq, operation, first, last) AS (
       SELECT seq, operation, undoes, ${lastUndone('e')} FROM audit_event e WHERE seq = @seq
       UNION
       SELECT e.seq, e.operation, e.undoes, ${lastUndone('e')} FROM act JOIN audit_event e
         ON e.seq BETWEEN act.first AND act.last AND e.rows > 0
     )
     SELECT DISTINCT operation FROM act WHERE first IS NULL`,
  ).all({ seq, stepBack: stepBackOperation }) as string[]
}

const lastUndone = (event: string) =>
  `CASE ${event}.operation WHEN @stepBack THEN ${event}.seq - 1 ELSE ${event}.undoes END`
