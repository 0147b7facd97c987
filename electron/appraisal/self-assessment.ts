import { takesFigures } from '#shared/appraisal/evaluation-state.ts'
import type { SelfAssessment, SelfMark, SelfMarks } from '#shared/appraisal/desk/self-assessment.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Period } from '#shared/period/period.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { mayPlan, requireHand } from '../people/relations.ts'
import { plannedFacts } from '../plan/achievement.ts'
import { ensureEvaluations, requirePeriod } from './evaluations.ts'
import { ratedPeople } from './rated-people.ts'

/** How a person marks his own results and values in a period, as far as whoever asks may see it by now. */
export function selfAssessmentOf(
  { db, session }: QueryContext,
  asked: { readonly employeeId: string; readonly period: string; readonly asRater: boolean },
): SelfAssessment {
  const period = requirePeriod(db, asked.period)
  const [person] = ratedPeople(db, period, session.scope, [asked.employeeId])
  if (!person) throw new AppError('not_found', 'error.employee.missing')
  const rule = settingsOfYear(db, period.year).selfAssessment
  const evaluation = evaluationOf(db, person.id, period)
  const mayWrite = mayPlan(db, session, period.end)(person.id)
  // who it is about sees his own, whatever he asks as
  const isWriter = mayWrite && (!asked.asRater || session.employeeId === person.id)
  const waits = rule === 'afterRating' && !isWriter && !isRated(evaluation)
  return {
    rule,
    employeeId: person.id,
    fullName: person.fullName,
    period: period.key,
    results: resultsOf(db, person.id, period),
    values: coreValues,
    writable: mayWrite && isOpen(rule, evaluation),
    waits,
    marks: rule === 'off' || waits ? [] : marksOf(db, evaluation?.id),
  }
}

export function markSelf(context: CommandContext, { employeeId, period: key, marks }: SelfMarks): null {
  const { db, session } = context
  const period = requirePeriod(db, key)
  const [person] = ratedPeople(db, period, session.scope, [employeeId])
  if (!person) throw AppError.atField('employeeId', 'error.employee.missing', {}, 'not_found')
  requireHand(db, session, [employeeId], period.end, mayPlan)
  if (settingsOfYear(db, period.year).selfAssessment === 'off')
    throw new AppError('conflict', 'appraisal.error.selfOff')
  const known = new Set<string>([...coreValues, ...resultsOf(db, employeeId, period).map(({ id }) => id)])
  const strange = marks.findIndex(({ part }) => !known.has(part))
  if (strange >= 0)
    throw AppError.atField(
      `marks.${strange}.part`,
      'appraisal.error.foreignResult',
      { name: person.fullName },
      'not_found',
    )
  const id = ensureEvaluations(db, [employeeId], period.key).get(employeeId)!
  const state = evaluationOf(db, employeeId, period)?.state
  if (state !== undefined && !takesFigures(state))
    throw new AppError('conflict', 'appraisal.error.locked', { name: person.fullName })
  for (const mark of marks) store(context, id, mark)
  context.describe({ object: `${person.fullName} · ${period.key}`, employeeIds: [employeeId] })
  return null
}

function store({ db }: CommandContext, id: string, { part, rating, note }: SelfMarks['marks'][number]): void {
  const text = note === undefined || note === '' ? null : note
  if (rating === null && text === null) {
    prepare(db, 'DELETE FROM self_mark WHERE evaluation_id = ? AND part = ?').run(id, part)
    return
  }
  prepare(
    db,
    `INSERT INTO self_mark (evaluation_id, part, rating, note) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET rating = excluded.rating, note = excluded.note
      WHERE rating IS NOT excluded.rating OR note IS NOT excluded.note`,
  ).run(id, part, rating, text)
}

/** Used by the office, and not handed on yet. */
const isOpen = (rule: SelfAssessment['rule'], evaluation: Row<'evaluation'> | undefined) =>
  rule !== 'off' && takesFigures(evaluation?.state ?? 'open')

const isRated = (evaluation: Row<'evaluation'> | undefined) =>
  Boolean(evaluation?.result_rating && evaluation.behaviour_rating)

function evaluationOf(db: Db, employeeId: string, { key }: Period): Row<'evaluation'> | undefined {
  return prepare(db, 'SELECT * FROM evaluation WHERE employee_id = ? AND period_key = ?').get(
    employeeId,
    key,
  ) as Row<'evaluation'> | undefined
}

function marksOf(db: Db, id: string | undefined): SelfMark[] {
  if (id === undefined) return []
  const rows = prepare(
    db,
    'SELECT part, rating, note FROM self_mark WHERE evaluation_id = ? ORDER BY part',
  ).all(id) as Pick<Row<'self_mark'>, 'part' | 'rating' | 'note'>[]
  return rows.map(({ part, rating, note }) =>
    present({ part, rating: rating ?? undefined, note: note ?? undefined }),
  )
}

function resultsOf(db: Db, employeeId: string, period: Period): SelfAssessment['results'] {
  const { results } = plannedFacts(db, {
    year: period.year,
    employeeIds: [employeeId],
    through: period.key,
  })
  return results.map(({ id, number, text }) => ({ id, number, text }))
}
