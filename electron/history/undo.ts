import { contract, isName } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Permission } from '#shared/api/permission.ts'
import type { UndoResult } from '#shared/history/history.ts'
import { type LoggedChange, peopleIn, readChanges } from '../api/audit.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { authorise } from '../api/session.ts'
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
  const changes = readChanges(db, seq)
  requireAllowed(event, changes, { context, sight })
  const earlier = undoneBy(db, seq)
  if (earlier !== undefined) throw new AppError('conflict', 'error.undo.already', { seq })
  requireImages(event, changes)
  sight.requireOpen(context, changes)
  revert(db, changes)
  sight.requireWhole(context, changes)
  describe({
    undoes: seq,
    employeeIds: peopleIn(changes),
    ...(event.object !== undefined && { object: event.object }),
  })
  return { seq, undone: seq, operation: event.operation, rows: changes.length }
}

interface Asking {
  readonly context: CommandContext | QueryContext
  readonly sight: Sight
}

/** Asks what the undone act would ask: its own permission, and every person and unit in it inside the row scope. */
export function requireAllowed(
  { seq, operation }: EventLine,
  changes: readonly LoggedChange[],
  { context, sight }: Asking,
): void {
  const { db, session } = context
  if (isOfAccounts(operation)) throw new AppError('conflict', 'error.account.noUndo')
  // an operation that the contract no longer has is undone by whoever may do everything
  const acts = actsBehind(db, seq)
  const permissions = acts.map((act) => (isName(act) ? contract[act].permission : 'setting:write'))
  for (const permission of permissions) authorise(session, permission)
  const people = peopleOf(db, session.scope, [seq]).get(seq) ?? []
  if (!people.every(sight.isVisibleIn(changes)) || !sight.isInSight(changes))
    throw new AppError('not_found', 'error.event.missing', { seq })
  if (session.role !== 'owner') requireRight({ seq, acts, changes }, { context, sight })
}

interface Undone {
  readonly seq: number
  readonly acts: readonly string[]
  readonly changes: readonly LoggedChange[]
}

/** To take back is to do: who may not write for somebody takes back nothing written for him, and who may not judge him no judgement. */
function requireRight({ seq, acts, changes }: Undone, { context: { db, session }, sight }: Asking): void {
  const people = concernedIn(db, [seq]).get(seq) ?? []
  for (const act of acts) {
    const isWritten = isName(act) && written.has(contract[act].permission)
    if (isWritten && !people.every(sight.mayTakeBack(act, changes)))
      throw new AppError('forbidden', 'error.notYours')
  }
  if (!acts.some((act) => sight.isJudgement(act, changes))) return
  if (session.employeeId !== undefined && people.includes(session.employeeId))
    throw new AppError('forbidden', 'appraisal.error.own')
  // what a clerk entered for an appraiser a clerk takes back
  const isEntered = session.role === 'clerk' && roleOf(db, seq) === 'clerk'
  if (!isEntered && !people.every(sight.mayJudge(changes)))
    throw new AppError('forbidden', 'error.undo.judged')
}

const written: ReadonlySet<Permission> = new Set([
  'plan:write',
  'realisation:write',
  'feedback:write',
  'document:write',
])

const roleOf = (db: Db, seq: number) =>
  prepareValues(db, 'SELECT role FROM audit_event WHERE seq = ?').get(seq) as string

/** Whom a session sees, whose acts it may take back and whom it may judge. */
export interface Sight extends UndoRules {
  readonly isVisible: (employeeId: string) => boolean
  /** The same for what an act changed: of its period whoever stands in for an appraiser sees whom he rates. */
  readonly isVisibleIn: (changes: readonly LoggedChange[]) => (employeeId: string) => boolean
  readonly mayJudge: (changes: readonly LoggedChange[]) => (employeeId: string) => boolean
  /** Whether rows that are nobody's are in sight. */
  readonly isInSight: (changes: readonly LoggedChange[]) => boolean
  readonly mayTakeBack: (act: string, changes: readonly LoggedChange[]) => (employeeId: string) => boolean
}

/** What the nouns ask of an undo, since it writes past their operations. */
export interface UndoRules {
  /** Whether somebody is judged by an act: to take it back is to judge. */
  readonly isJudgement: (act: string, changes: readonly LoggedChange[]) => boolean
  /** Throws where rows of an event are closed by now. */
  readonly requireOpen: (context: CommandContext, changes: readonly LoggedChange[]) => void
  /** Throws where something is left behind once its rows are written back. */
  readonly requireWhole: (context: CommandContext, changes: readonly LoggedChange[]) => void
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
