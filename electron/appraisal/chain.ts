import { present } from '#shared/api/present.ts'
import type {
  ChainChange,
  EvaluationChange,
  PeriodRatings,
  RecordedFor,
} from '#shared/appraisal/explanation.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { isWithin, monthsOf, type Period, quartersOf } from '#shared/period/period.ts'
import { type LoggedChange, readChanges } from '../api/audit.ts'
import type { RowScope } from '../api/session.ts'
import { type Db, prepare, prepareValues, tuples } from '../db/sql.ts'
import { judgementShown } from './early.ts'

/** So many lines and pieces are named for a result; how many more there are is counted. */
const mostNamed = 4

/** What was recorded of each work result in the period: lines of progress, and evidence of these, of the period or of the whole year. */
export function recordedFor(
  db: Db,
  period: Period,
  workResultIds: readonly string[],
): ReadonlyMap<string, RecordedFor> {
  const ids = JSON.stringify(workResultIds)
  const { start, end } = period
  const entries = Map.groupBy(
    tuples<[string, string, string, 0 | 1]>(
      db,
      `SELECT e.work_result_id, e.date, e.text, e.final FROM json_each(@ids) j
        CROSS JOIN progress_entry e ON e.work_result_id = j.value
        WHERE e.date BETWEEN @start AND @end ORDER BY e.date DESC, e.id`,
      { ids, start, end },
    ),
    ([id]) => id,
  )
  const pieces = Map.groupBy(
    tuples<[string, string, string, string | null]>(
      db,
      `SELECT v.work_result_id, v.id, v.name, v.link FROM json_each(@ids) j
        CROSS JOIN evidence v ON v.work_result_id = j.value
        LEFT JOIN progress_entry e ON e.id = v.progress_entry_id
        WHERE (v.period_key IS NULL OR v.period_key IN (SELECT value FROM json_each(@keys)))
          AND (e.id IS NULL OR e.date BETWEEN @start AND @end) ORDER BY v.added_on DESC, v.id`,
      { ids, start, end, keys: JSON.stringify(keysWithin(period)) },
    ),
    ([id]) => id,
  )
  return new Map(
    workResultIds.map((workResultId) => {
      const [lines, found] = [entries.get(workResultId) ?? [], pieces.get(workResultId) ?? []]
      return [
        workResultId,
        {
          workResultId,
          entryCount: lines.length,
          entries: lines
            .slice(0, mostNamed)
            .map(([, date, text, final]) => ({ date, text, final: final === 1 })),
          pieceCount: found.length,
          pieces: found
            .slice(0, mostNamed)
            .map(([, id, name, link]) => present({ id, name, link: link ?? undefined })),
        },
      ]
    }),
  )
}

const keysWithin = (period: Period) => [
  period.key,
  ...[...monthsOf(period.year), ...quartersOf(period.year)]
    .filter((inner) => isWithin(inner, period))
    .map(({ key }) => key),
]

/** Both ratings and the predikat of each period of the year in order, the year itself last, as far as they may be seen. */
export function periodRatings(db: Db, employeeId: string, year: number, scope: RowScope): PeriodRatings[] {
  const rows = tuples<[string, Rating | null, Rating | null, Predikat | null]>(
    db,
    `SELECT p.key, e.result_rating, e.behaviour_rating, e.predikat FROM period p
      LEFT JOIN evaluation e ON e.period_key = p.key AND e.employee_id = @employeeId
      WHERE p.year = @year ORDER BY p.kind = 'annual', p.number`,
    { employeeId, year },
  )
  return rows.map(([period, result, behaviour, predikat]) =>
    judgementShown(db, scope, period)(employeeId)
      ? present({
          period,
          result: result ?? undefined,
          behaviour: behaviour ?? undefined,
          predikat: predikat ?? undefined,
        })
      : { period },
  )
}

/** So many events about the person are looked through, none that changed more rows than an office of this size has people. */
const lookedBack = 300
const mostRows = 5000

/** The tables whose rows are an evaluation's, besides its own; a self-assessment is no part of the judgement. */
const parts: ReadonlySet<string> = new Set([
  'result_rating',
  'value_rating',
  'criterion_score',
  'predikat_override',
  'stand_in',
  'numeric_rating',
])
/** Derived, or said by something else. */
const unsaid: ReadonlySet<string> = new Set([
  ...([
    'id',
    'employee_id',
    'unit_id',
    'period_key',
    'evaluation_id',
    'work_result_id',
    'core_value',
  ] as const),
  ...(['criterion', 'row_version', 'regime', 'received', 'appraiser_id', 'locked_by', 'snapshot'] as const),
  ...(['work_score', 'behaviour_score', 'office_total', 'detail', 'index_value', 'estimated'] as const),
])

/** Every change of an evaluation and by whom, the newest first, from the log. */
export function changesOf(db: Db, employeeId: string, evaluationId: string): EvaluationChange[] {
  const events = prepare(
    db,
    `SELECT a.seq, a.at, a.who, a.role, a.operation, a.reason FROM audit_person p JOIN audit_event a ON a.seq = p.seq
      WHERE p.employee_id = @employeeId AND a.rows BETWEEN 1 AND @mostRows ORDER BY a.seq DESC LIMIT @lookedBack`,
  ).all({ employeeId, mostRows, lookedBack }) as (Omit<EvaluationChange, 'rows' | 'reason'> & {
    seq: number
    reason: string | null
  })[]
  const nameOf = createNames(db)
  return events.flatMap(({ seq, reason, ...event }) => {
    const rows = readChanges(db, seq)
      .filter((change) => isOf(change, evaluationId))
      .map((change) => readable(change, nameOf))
      // the event says it already
      .map((row) => (reason === null ? row : withoutReason(row, reason)))
      .filter(({ fields }) => fields.length > 0)
    return rows.length === 0 ? [] : [{ ...event, ...(reason !== null && { reason }), rows }]
  })
}

function withoutReason(row: ChainChange, reason: string): ChainChange {
  return { ...row, fields: row.fields.filter(({ field, to }) => field !== 'reason' || to !== reason) }
}

function isOf({ table, key, before, after }: LoggedChange, evaluationId: string): boolean {
  if (table === 'evaluation') return key[0] === evaluationId
  return parts.has(table) && (after ?? before)?.['evaluation_id'] === evaluationId
}

interface Names {
  readonly result: (id: unknown) => string
  readonly person: (id: unknown) => string
}

function createNames(db: Db): Names {
  const result = prepareValues(db, 'SELECT text FROM work_result WHERE id = ?')
  const person = prepareValues(db, 'SELECT name FROM employee WHERE id = ?')
  return {
    result: (id) => (result.get(id) as string | undefined) ?? '',
    person: (id) => (person.get(id) as string | undefined) ?? '',
  }
}

function readable({ table, before = {}, after = {} }: LoggedChange, names: Names): ChainChange {
  const row = Object.keys(after).length > 0 ? after : before
  const said = (field: string, value: string | number | null | undefined) => {
    if (value === null || value === undefined) return undefined
    return field === 'rater_id' || field === 'instead_of' ? names.person(value) : String(value)
  }
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !unsaid.has(field))
    .map((field) => ({
      // ids say nothing to a person: here the name stands
      field: field === 'rater_id' ? 'rater' : field,
      from: said(field, before[field]),
      to: said(field, after[field]),
    }))
    .filter(({ from, to }) => from !== to)
  const label = row['work_result_id']
    ? names.result(row['work_result_id'])
    : String(row['core_value'] ?? row['criterion'] ?? '')
  return { table, label, fields: fields.map((field) => present(field)) }
}
