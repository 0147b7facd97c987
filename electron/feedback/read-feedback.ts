import { present } from '#shared/api/present.ts'
import type { CitedEvidence, Feedback } from '#shared/feedback/feedback.ts'
import { isUnnamed, toneOf } from '#shared/feedback/giver.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, tuples } from '../db/sql.ts'
import { mayChange, mayGive } from './right-to-give.ts'

type ToldRow = Row<'feedback'> & {
  readonly result_text: string | null
  readonly indicator_text: string | null
  readonly giver: string | null
}

const told = `SELECT f.*, w.text AS result_text, i.text AS indicator_text, coalesce(g.name, f.giver_name) AS giver
  FROM feedback f LEFT JOIN work_result w ON w.id = f.work_result_id LEFT JOIN indicator i ON i.id = f.indicator_id
  LEFT JOIN employee g ON g.id = f.giver_id`

/** What was said about a person in a year, the newest day first, as the session may read it. */
export function feedbackIn(
  { db, session, today }: Pick<QueryContext, 'db' | 'session' | 'today'>,
  employeeId: string,
  year: number,
): Feedback[] {
  const rows = prepare(
    db,
    `${told} WHERE f.employee_id = @employeeId AND f.date BETWEEN @from AND @to ORDER BY f.date DESC, f.id DESC`,
  ).all({ employeeId, ...daysOf(year) }) as ToldRow[]
  const isGiver = mayGive(db, session, dayIn(year, today))(employeeId)
  const cited = citedBy(db, rows)
  return rows.map((row) => toldTo(session, row, { isGiver, evidence: cited.get(row.id) ?? [] }))
}

/** One entry as the session may read it. */
export function feedbackOfRow(db: Db, session: Session, id: string): Feedback | undefined {
  const row = prepare(db, `${told} WHERE f.id = ?`).get(id) as ToldRow | undefined
  return row && toldTo(session, row, { isGiver: true, evidence: citedBy(db, [row]).get(id) ?? [] })
}

interface Told {
  readonly isGiver: boolean
  readonly evidence: readonly CitedEvidence[]
}

/** The person himself is not told who of those beside or below him it was. */
function toldTo(session: Session, row: ToldRow, { isGiver, evidence }: Told): Feedback {
  const isHidden = row.employee_id === session.employeeId && isUnnamed(row.giver_kind)
  return present({
    id: row.id,
    rowVersion: row.row_version,
    employeeId: row.employee_id,
    date: row.date,
    giverKind: row.giver_kind,
    giverId: isHidden ? undefined : row.giver_id,
    giver: isHidden ? undefined : row.giver,
    mode: row.mode,
    rhythm: row.rhythm,
    workResultId: row.work_result_id,
    workResult: row.result_text,
    indicatorId: row.indicator_id,
    indicator: row.indicator_text,
    coreValue: row.core_value,
    situation: row.situation,
    fact: row.fact,
    effect: row.effect,
    nextStep: row.next_step,
    symbol: row.symbol,
    tone: toneOf(row.symbol),
    requested: row.requested === 1,
    evidence,
    writable: isGiver && mayChange(session, row),
  })
}

function citedBy(db: Db, rows: readonly Row<'feedback'>[]): Map<string, CitedEvidence[]> {
  const cited = new Map<string, CitedEvidence[]>()
  const found = tuples<[feedbackId: string, id: string, name: string, workResultId: string]>(
    db,
    `SELECT c.feedback_id, v.id, v.name, v.work_result_id FROM feedback_evidence c JOIN evidence v ON v.id = c.evidence_id
      WHERE c.feedback_id IN (SELECT value FROM json_each(@ids)) ORDER BY v.id`,
    { ids: JSON.stringify(rows.map(({ id }) => id)) },
  )
  for (const [feedbackId, id, name, workResultId] of found)
    cited.set(feedbackId, [...(cited.get(feedbackId) ?? []), { id, name, workResultId }])
  return cited
}

export const daysOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })
