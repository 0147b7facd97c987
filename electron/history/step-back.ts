import { AppError, type Failure } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Step, SteppedBack, WayBack } from '#shared/history/history.ts'
import { type Image, type LoggedChange, peopleIn, personOf, readChanges } from '../api/audit.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { isAs, readRow, revert } from '../api/undo.ts'
import { columnsOf } from '../db/columns.ts'
import type { ContentTable } from '../db/schema.ts'
import type { Db } from '../db/sql.ts'
import { changesSince, type EventLine, eventAt, peopleOf, readableChange } from './events.ts'
import { requireAllowed, requireImages, type Sight } from './undo.ts'

/** Who wants to go back further restores a backup. */
const mostSteps = 5000
const shownRows = 100

interface PlannedStep {
  readonly event: EventLine
  readonly changes: readonly LoggedChange[]
  readonly refusal?: Failure | undefined
}
interface Plan {
  /** The newest first. */
  readonly steps: readonly PlannedStep[]
  /** About people out of sight. */
  readonly unseen: readonly PlannedStep[]
  /** What becomes of the rows: `before` is now. */
  readonly changes: readonly LoggedChange[]
}

/** What would be taken back on the way to what the office was after that event, in words for whoever decides. */
export function tellWayBack(
  { seq, most }: { readonly seq: number; readonly most: number },
  context: QueryContext,
  sight: Sight,
): WayBack {
  const { db } = context
  const to = eventAt(db, seq)
  if (!isSeen(context, [seq], sight)(seq)) throw new AppError('not_found', 'error.event.missing', { seq })
  const { steps, unseen, changes } = planBack(seq, context, sight)
  const seen = steps.filter((step) => !unseen.includes(step))
  const refused = seen.filter(({ refusal }) => refusal)
  const shown = new Set([...seen.slice(0, most), ...refused.slice(0, most)])
  const people = new Map<string, number>()
  for (const { event } of seen) people.set(event.who, (people.get(event.who) ?? 0) + 1)
  // with steps out of sight nothing can be taken back, and what they changed is nobody's to see here
  const told = unseen.length > 0 ? [] : changes.slice(0, shownRows)
  return {
    to,
    steps: seen.filter((step) => shown.has(step)).map(toldStep),
    total: steps.length,
    refused: refused.length,
    unseen: unseen.length,
    byPerson: [...people].map(([who, count]) => ({ who, steps: count })),
    newest: steps[0]!.event.seq,
    rows: told.map((change) =>
      readableChange(db, change, change.table === 'employee' ? undefined : personOf(change)),
    ),
    rowTotal: changes.length,
  }
}

const toldStep = ({ event, refusal }: PlannedStep): Step => present({ ...event, refusal })

/** Takes all of it back, the newest first, or nothing. */
export function stepBack(
  { seq, newest }: { readonly seq: number; readonly newest: number },
  context: CommandContext,
  sight: Sight,
): SteppedBack {
  const { db, describe } = context
  const { steps, unseen, changes } = planBack(seq, context, sight)
  if (steps[0]!.event.seq !== newest) throw new AppError('conflict', 'error.stepBack.notAsSeen')
  if (unseen.length > 0) throw new AppError('forbidden', 'error.stepBack.unseen', { count: unseen.length })
  const refusal = steps.find((step) => step.refusal)?.refusal
  if (refusal) throw AppError.from(refusal)
  if (changes.length === 0) throw new AppError('conflict', 'error.stepBack.same')
  for (const step of steps) revert(db, step.changes)
  const employeeIds = peopleIn(steps.flatMap((step) => step.changes))
  describe({ undoes: seq + 1, andLater: true, employeeIds })
  return { steps: steps.length, rows: changes.length }
}

function planBack(seq: number, context: CommandContext | QueryContext, sight: Sight): Plan {
  const { db } = context
  eventAt(db, seq)
  const events = changesSince(db, seq, mostSteps + 1)
  if (events.length === 0) throw new AppError('conflict', 'error.stepBack.same')
  if (events.length > mostSteps)
    throw new AppError('conflict', 'error.stepBack.tooMany', { count: mostSteps })
  const seqs = events.map((event) => event.seq)
  const seen = isSeen(context, seqs, sight)
  const outlook = createOutlook(db)
  const steps = events.map((event): PlannedStep => {
    const changes = readChanges(db, event.seq)
    const refusal =
      refusalOf(() => requireAllowed(event, changes, { context, sight })) ??
      refusalOf(() => requireImages(event, changes)) ??
      refusalOf(() => outlook.takeBack(event, changes))
    return { event, changes, refusal }
  })
  const unseen = steps.filter(({ event }) => !seen(event.seq))
  return { steps, unseen, changes: outlook.changes() }
}

/** Whether all whom an event concerns are in sight. */
function isSeen(
  { db, session }: CommandContext | QueryContext,
  seqs: readonly number[],
  { isVisible }: Sight,
) {
  const people = peopleOf(db, session.scope, seqs)
  return (seq: number) => (people.get(seq) ?? []).every(isVisible)
}

function refusalOf(check: () => void): Failure | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof AppError) return error.toFailure()
    throw error
  }
}

interface RowAhead {
  readonly table: ContentTable
  readonly key: LoggedChange['key']
  readonly now: Image | undefined
  readonly after: Image | undefined
}

/** The rows as they will be, step by step, without a write. */
function createOutlook(db: Db) {
  const rows = new Map<string, RowAhead>()
  const rowAhead = (table: ContentTable, key: LoggedChange['key'], id: string): RowAhead => {
    const known = rows.get(id)
    if (known) return known
    const now = readRow(db, table, key)
    return { table, key, now, after: now }
  }
  return {
    /** Refused where a row is not as the event left it; the other steps are then looked at as if it were. */
    takeBack({ seq }: EventLine, changes: readonly LoggedChange[]): void {
      let moved: ContentTable | undefined
      for (const { table, key, before, after } of changes) {
        const id = `${table}${JSON.stringify(key)}`
        const ahead = rowAhead(table, key, id)
        if (!isAs(ahead.after, after, columnsOf(db, table).content)) moved ??= table
        rows.set(id, { ...ahead, after: before })
      }
      if (moved) throw new AppError('conflict', 'error.stepBack.movedOn', { seq, table: `table.${moved}` })
    },
    /** What is otherwise than now when all is taken back. */
    changes(): readonly LoggedChange[] {
      return [...rows.values()]
        .filter(({ table, now, after }) => !isAs(now, after, columnsOf(db, table).content))
        .map(({ table, key, now, after }) => ({ table, key, ...present({ before: now, after }) }))
    },
  }
}
