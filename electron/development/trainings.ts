import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import {
  type HoursFilter,
  type HoursPage,
  type HoursRow,
  hoursMark,
  type ProposalFilter,
  type ProposalPage,
  proposalsOf,
  type Training,
  type TrainingDraft,
  type TrainingFilter,
  type TrainingPage,
  trainingStatuses,
} from '#shared/development/training.ts'
import { annualOf } from '#shared/period/period.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql, tuples } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { requireYear } from '../office/years.ts'
import { findPerson, listPeople, type Person } from '../people/people.ts'
import { requireHand } from '../people/relations.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { lineOf, peopleIn } from './people-in.ts'
import { mayGuide } from './rights.ts'
import { boundsOf } from './strengths.ts'

/** What is planned and was learnt in a year, by people in the office's order of their units. */
export function trainingPage(context: QueryContext, filter: TrainingFilter): TrainingPage {
  const { db, session, today } = context
  const { year, unitId, employeeId, status, offset, limit } = filter
  requireYear(db, year)
  const rows = trainingsIn(db, year, employeeId)
  const people = peopleOf(context, year, { unitId, ids: rows.map(({ employee_id: id }) => id) })
  const seen = rows.filter((row) => people.has(row.employee_id))
  const listed = status === undefined ? seen : seen.filter((row) => row.status === status)
  const mayPlan = mayGuide(db, session, today)
  return {
    total: listed.length,
    counts: Object.fromEntries(
      trainingStatuses.map((one) => [one, seen.filter((row) => row.status === one).length]),
    ) as TrainingPage['counts'],
    hours: seen.reduce((sum, row) => sum + (row.status === 'done' ? (row.hours ?? 0) : 0), 0),
    rows: listed.slice(offset, offset + limit).map((row) => ({
      ...lineOf(people.get(row.employee_id)!),
      training: trainingOf(row),
      writable: mayPlan(row.employee_id),
    })),
  }
}

function trainingsIn(db: Db, year: number, employeeId: string | undefined): Row<'training'>[] {
  let query = sql.selectFrom('training').selectAll().where('year', '=', year)
  if (employeeId !== undefined) query = query.where('employee_id', '=', employeeId)
  const rows = all(db, query.orderBy('id'))
  const order = new Map(trainingStatuses.map((one, at) => [one, at]))
  return rows.toSorted((a, b) => order.get(a.status)! - order.get(b.status)!)
}

/** Of these people those in sight, of a unit with its subtree, as they stand in the year. */
export function peopleOf(
  { db, session, today }: QueryContext,
  year: number,
  { unitId, ids }: { readonly unitId: string | undefined; readonly ids: readonly string[] },
): Map<string, Person> {
  const people = listPeople(db, {
    on: dayIn(year, today),
    scope: session.scope,
    employeeIds: [...new Set(ids)],
    who: 'all',
    ...(unitId !== undefined && { unitIds: subtreeOf(db, unitId) }),
  })
  return new Map(people.map((person) => [person.id, person]))
}

function trainingOf(row: Row<'training'>): Training {
  return present({
    id: row.id,
    rowVersion: row.row_version,
    employeeId: row.employee_id,
    year: row.year,
    name: row.name,
    topic: row.topic,
    provider: row.provider,
    hours: row.hours,
    status: row.status,
    from: row.from_date,
    to: row.to_date,
    certificate: row.certificate,
    reason: row.reason,
  })
}

/** A person's trainings of all years, the newest first. */
export function trainingsOf(db: Db, employeeId: string): Training[] {
  const rows = all(
    db,
    sql
      .selectFrom('training')
      .selectAll()
      .where('employee_id', '=', employeeId)
      .orderBy('year', 'desc')
      .orderBy('id', 'desc'),
  )
  return rows.map(trainingOf)
}

export function saveTraining(context: CommandContext, draft: TrainingDraft): Training {
  const { db, session, today } = context
  const { id, employeeId, year, status, to } = draft
  requireYear(db, year)
  const on = dayIn(year, today)
  const { fullName } = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [employeeId], today, mayGuide)
  if (status === 'done' && to !== undefined && to > today)
    throw AppError.atField('to', 'training.error.future')
  context.describe({ object: `${fullName} · ${draft.name}`, employeeIds: [employeeId] })
  const values = columnsOf(draft)
  if (id === undefined) {
    const made = newId()
    run(db, sql.insertInto('training').values({ id: made, ...values }))
    return trainingOf(findTraining(db, made))
  }
  const known = findTraining(db, id)
  if (known.employee_id !== employeeId) throw new AppError('not_found', 'training.error.gone')
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'training', { id }, values)
  return trainingOf(findTraining(db, id))
}

function columnsOf(draft: TrainingDraft) {
  const { employeeId, year, name, status, topic = null, provider = null, hours = null } = draft
  const { from = null, to = null, certificate = null, reason = null } = draft
  const said = { topic, provider, hours, certificate, reason }
  return { employee_id: employeeId, year, name, status, ...said, from_date: from, to_date: to }
}

export function removeTraining(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const { db, session, today } = context
  const known = findTraining(db, id)
  const { fullName } = findPerson(db, known.employee_id, dayIn(known.year, today), session.scope)
  requireHand(db, session, [known.employee_id], today, mayGuide)
  requireVersion(known.row_version, rowVersion)
  context.describe({ object: `${fullName} · ${known.name}`, employeeIds: [known.employee_id] })
  run(db, sql.deleteFrom('training').where('id', '=', id))
}

function findTraining(db: Db, id: string): Row<'training'> {
  const row = first(db, sql.selectFrom('training').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'training.error.gone')
  return row
}

/** Hours by person: learnt, and still to come. */
function hoursIn(
  db: Db,
  year: number,
): ReadonlyMap<string, { readonly done: number; readonly coming: number }> {
  const rows = tuples<[string, number, number]>(
    db,
    `SELECT employee_id, sum(CASE status WHEN 'done' THEN hours ELSE 0 END),
      sum(CASE WHEN status IN ('proposed', 'planned') THEN coalesce(hours, 0) ELSE 0 END)
      FROM training WHERE year = @year GROUP BY employee_id`,
    { year },
  )
  return new Map(rows.map(([id, done, coming]) => [id, { done, coming }]))
}

/** Everybody's hours against the yearly figure, in the office's order. */
export function hoursPage(context: QueryContext, filter: HoursFilter): HoursPage {
  const { db } = context
  const { year, unitId, marked, offset, limit } = filter
  requireYear(db, year)
  const rule = settingsOfYear(db, year).trainingHours
  const hours = hoursIn(db, year)
  const rows = peopleIn(context, annualOf(year), { unitId }).map((person) => {
    const { done = 0, coming = 0 } = hours.get(person.id) ?? {}
    return { person, done, coming, mark: hoursMark(person.employeeType, done, rule) }
  })
  const listed = marked ? rows.filter(({ mark }) => mark !== undefined) : rows
  return {
    rule,
    total: listed.length,
    short: rows.filter(({ mark }) => mark === 'short').length,
    over: rows.filter(({ mark }) => mark === 'over').length,
    rows: listed.slice(offset, offset + limit).map(({ person, done, coming, mark }): HoursRow => ({
      ...lineOf(person),
      employeeType: person.employeeType,
      done,
      coming,
      ...(mark !== undefined && { mark }),
    })),
  }
}

/** A person's hours of a year, and how they stand to the figure. */
export function hoursOf(db: Db, person: Pick<Person, 'id' | 'employeeType'>, year: number) {
  const done = hoursIn(db, year).get(person.id)?.done ?? 0
  return {
    done,
    ...present({ mark: hoursMark(person.employeeType, done, settingsOfYear(db, year).trainingHours) }),
  }
}

/** Whose year speaks for training or a look at promotion, the office's order. */
export function proposalPage(context: QueryContext, filter: ProposalFilter): ProposalPage {
  const { db, session } = context
  const { year, unitId, offset, limit } = filter
  requireYear(db, year)
  const predikats = (of: number) =>
    new Map(
      tuples<[string, Predikat]>(
        db,
        'SELECT employee_id, predikat FROM evaluation WHERE period_key = @period AND predikat IS NOT NULL',
        { period: String(of) },
      ),
    )
  const [now, before] = [predikats(year), predikats(year - 1)]
  const isShown = judgementShown(db, session.scope, String(year))
  const found = peopleIn(context, annualOf(year), { unitId }).flatMap((person) => {
    const kinds = isShown(person.id) ? proposalsOf(now.get(person.id), before.get(person.id)) : []
    return kinds.length === 0 ? [] : [{ person, kinds }]
  })
  const shown = found.slice(offset, offset + limit)
  const hours = hoursIn(db, year)
  const weak = weakValues(
    db,
    year,
    shown.map(({ person }) => person.id),
  )
  return {
    total: found.length,
    promotion: found.filter(({ kinds }) => kinds.includes('promotion')).length,
    rows: shown.map(({ person, kinds }) => ({
      ...lineOf(person),
      kinds,
      predikat: now.get(person.id)!,
      ...present({ before: before.get(person.id) }),
      weak: weak.get(person.id) ?? 0,
      hours: hours.get(person.id)?.done ?? 0,
    })),
  }
}

function weakValues(db: Db, year: number, employeeIds: readonly string[]): Map<string, number> {
  const bound = boundsOf(settingsOfYear(db, year)).asExpected
  return new Map(
    tuples<[string, number]>(
      db,
      `SELECT j.value, count(*) FROM json_each(@people) j CROSS JOIN evaluation v ON v.employee_id = j.value AND v.period_key = @period
        CROSS JOIN value_rating r ON r.evaluation_id = v.id
        WHERE r.rating = 'below' OR (r.rating IS NULL AND r.score < @bound) GROUP BY j.value`,
      { people: JSON.stringify(employeeIds), period: String(year), bound },
    ),
  )
}
