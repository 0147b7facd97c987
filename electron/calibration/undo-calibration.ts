import { AppError } from '#shared/api/errors.ts'
import { numericAspects } from '#shared/appraisal/numeric/rating.ts'
import type { LoggedChange } from '../api/audit.ts'
import { settledBy } from '../appraisal/rate.ts'
import type { CommandContext } from '../api/context.ts'
import type { ContentTable, Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { findMeeting } from './meeting.ts'

const ofMeeting: readonly ContentTable[] = [
  'calibration',
  'calibration_attendee',
  'calibration_seal',
  'sealed_mark',
  'calibration_decision',
]

/**
 * What an undo would change in a meeting that is locked, and a seal on which it has decided, stays; nobody decides about himself by an
 * undo either. The lock itself is taken back only where there are no accounts, and so nobody who could agree.
 */
export function refuseLockedMeeting(context: CommandContext, changes: readonly LoggedChange[]): void {
  const { db, session } = context
  // where there are no accounts the lock itself can be taken back
  if (session.role !== 'owner') refuseSettledMarks(context, changes)
  const mine = changes.filter(({ table }) => ofMeeting.includes(table))
  const isLock = mine.some(
    ({ table, before, after }) =>
      table === 'calibration' && before !== undefined && before['locked_at'] !== after?.['locked_at'],
  )
  if (isLock && session.role !== 'owner') throw new AppError('conflict', 'calibration.error.lockStays')
  for (const period of new Set(mine.map(periodOf))) {
    if (!isLock && findMeeting(db, period)?.locked_at)
      throw new AppError('conflict', 'calibration.error.locked', { period })
    const decided = prepareValues(
      db,
      `SELECT 1 FROM calibration_decision WHERE period_key = @period
        AND employee_id IN (SELECT value FROM json_each(@people)) LIMIT 1`,
    )
    if (decided.get({ period, people: JSON.stringify(sealedIn(mine)) }) !== undefined)
      throw new AppError('conflict', 'calibration.error.sealStays')
  }
  const isOwn = mine.some(
    ({ table, before, after }) =>
      table === 'calibration_decision' && (after ?? before)?.['employee_id'] === session.employeeId,
  )
  if (isOwn) throw new AppError('forbidden', 'appraisal.error.own')
}

/** What a locked meeting settled is not taken back either, nor any mark that it weighed. */
function refuseSettledMarks({ db }: CommandContext, changes: readonly LoggedChange[]): void {
  for (const change of changes) {
    if (!isMark(change)) continue
    const { employee_id: id, period_key: period } = evaluationOf(db, change) ?? {}
    if (id !== undefined && period !== undefined && settledBy(db, { key: period }, [id]).size > 0)
      throw new AppError('conflict', 'calibration.error.locked', { period })
  }
}

/** Of which rows which columns are marks; the others are the office's own figures and notes. */
const marks: Readonly<Partial<Record<ContentTable, readonly string[]>>> = {
  evaluation: ['result_rating', 'behaviour_rating'],
  result_rating: ['rating'],
  value_rating: ['rating'],
  predikat_override: ['predikat', 'reason'],
  numeric_rating: ['skp', ...numericAspects, 'opinions_used', 'new_idea'],
}

function isMark({ table, before, after }: LoggedChange): boolean {
  const columns = (marks as Readonly<Record<string, readonly string[] | undefined>>)[table] ?? []
  return columns.some((column) => (before?.[column] ?? null) !== (after?.[column] ?? null))
}

function evaluationOf(
  db: Db,
  { table, before, after }: LoggedChange,
): Pick<Row<'evaluation'>, 'employee_id' | 'period_key'> | undefined {
  const row = after ?? before
  if (table === 'evaluation')
    return { employee_id: String(row?.['employee_id']), period_key: String(row?.['period_key']) }
  const found = prepare(db, 'SELECT employee_id, period_key FROM evaluation WHERE id = ?')
  return found.get(row?.['evaluation_id']) as ReturnType<typeof evaluationOf>
}

const periodOf = ({ before, after }: LoggedChange): string => String((after ?? before)?.['period_key'])

/** Whose sealed marks are in the changes. */
const sealedIn = (changes: readonly LoggedChange[]) =>
  changes.flatMap(({ table, before, after }) =>
    table === 'sealed_mark' ? [(after ?? before)?.['employee_id']] : [],
  )
