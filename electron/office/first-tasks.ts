import { AppError } from '#shared/api/errors.ts'
import { type FirstTask, type FirstTasks, firstTasks } from '#shared/office/first-tasks.ts'
import { readChanges } from '../api/audit.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { isSample } from './is-sample.ts'

// What was done is read from the log: the events of whoever asks since he began, so that nothing is ticked that did not happen.

interface Doer {
  readonly db: Db
  readonly who: string
  readonly role: string
  /** The event by which he began. */
  readonly begun: number
}

export function readFirstTasks({ db, session }: QueryContext): FirstTasks {
  const begun = isSample(db) ? begunAt(db, session) : undefined
  if (begun === undefined) return { begun: false, done: [] }
  const doer = { db, who: session.name, role: session.role, begun }
  return { begun: true, done: firstTasks.filter((task) => isDone[task](doer)) }
}

/** Begins them, also once more: what was done before no longer counts. */
export function beginFirstTasks({ db, describe }: CommandContext): void {
  requireSample(db)
  describe({ isNoted: true })
}

export function seeTask({ db, describe }: CommandContext, task: FirstTask): void {
  requireSample(db)
  describe({ object: task, isNoted: true })
}

function requireSample(db: Db): void {
  if (!isSample(db)) throw new AppError('conflict', 'firstTask.onlySample')
}

function begunAt(db: Db, { name, role }: Session): number | undefined {
  const seq = prepareValues(
    db,
    "SELECT max(seq) FROM audit_event WHERE operation = 'firstTask.begin' AND who = ? AND role = ?",
  ).get(name, role)
  return typeof seq === 'number' ? seq : undefined
}

/** The events of such operations that he made since. */
function eventsOf({ db, who, role, begun }: Doer, operation: string): readonly number[] {
  return prepareValues(
    db,
    'SELECT seq FROM audit_event WHERE seq > ? AND who = ? AND role = ? AND operation GLOB ? ORDER BY seq',
  ).all(begun, who, role, operation) as number[]
}

const did = (operation: string) => (doer: Doer) => eventsOf(doer, operation).length > 0

const isDone: Readonly<Record<FirstTask, (doer: Doer) => boolean>> = {
  import: did('import.commit'),
  plan: did('plan.*'),
  // one that is typed is one event
  paste: (doer) =>
    eventsOf(doer, 'realisation.enter').some(
      (seq) => readChanges(doer.db, seq).filter(({ table }) => table === 'realisation').length > 1,
    ),
  rate: (doer) => eventsOf(doer, 'appraisal.rate').some((seq) => isUnitRated(doer.db, seq)),
  why: did('firstTask.see'),
  report: did('report.yearly'),
}

/** Whether in a unit of somebody whom the event rated nobody with an approved plan is without a predikat in that period. */
function isUnitRated(db: Db, seq: number): boolean {
  const rated = readChanges(db, seq).flatMap(({ table, after }) =>
    table === 'evaluation' && after ? [after] : [],
  )
  const open = prepareValues(
    db,
    `SELECT EXISTS (SELECT 1 FROM plan p JOIN assignment a ON a.employee_id = p.employee_id AND a.valid_to IS NULL
      WHERE a.unit_id = @unit AND p.state = 'approved' AND p.year = CAST(substr(@period, 1, 4) AS INTEGER)
        AND NOT EXISTS (SELECT 1 FROM evaluation v
          WHERE v.employee_id = p.employee_id AND v.period_key = @period AND v.predikat IS NOT NULL))`,
  )
  return rated.some(({ unit_id: unit, period_key: period }) => open.get({ unit, period }) === 0)
}
