import { AppError } from '#shared/api/errors.ts'
import {
  creditPointsOf,
  functionalLevelOf,
  integratedCredit,
  integrationBaseOf,
} from '#shared/career/credit-points.ts'
import type { ConversionDraft, ConvertYear, OpeningDraft } from '#shared/career/credit.ts'
import { isFinalState } from '#shared/career/final.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import { decimalOf, hundredthsOf } from '#shared/number/decimal.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { monthOf } from '#shared/date/iso-date.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { requireVersion } from '../db/row-version.ts'
import { type Db, insertRows, isUniqueViolation, prepare, prepareValues } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { findPerson, requireVisible } from '../people/people.ts'
import { functionalPeople, gapsOf, yearMarks } from './credit.ts'
import type { ConversionRow, OpeningRow } from './credit-rows.ts'

/** An opening balance; of each kind a person has one at a level. Of an integration the base of the grade is taken off. */
export function saveOpening(draft: OpeningDraft, context: CommandContext): { id: string } {
  const { db, today, session, describe } = context
  const person = findPerson(db, draft.employeeId, today, session.scope)
  describe({ object: person.fullName })
  if (draft.givenOn > today) throw AppError.atField('givenOn', 'error.career.inFuture', { date: today })
  const { points, conventional } = openingPoints(draft)
  const { employeeId, level, kind, givenOn, document } = draft
  try {
    if (draft.id === undefined) {
      const id = newId()
      prepare(
        db,
        `INSERT INTO credit_opening (id, employee_id, level, kind, points, conventional, given_on, document)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(id, employeeId, level, kind, points, conventional, givenOn, document)
      return { id }
    }
    const row = findOpening(context, draft.id)
    if (row.employee_id !== employeeId) throw new AppError('not_found', 'error.credit.noRow')
    requireVersion(row.row_version, draft.rowVersion)
    prepare(
      db,
      `UPDATE credit_opening SET level = ?, kind = ?, points = ?, conventional = ?, given_on = ?, document = ?,
        row_version = row_version + 1 WHERE id = ?`,
    ).run(level, kind, points, conventional, givenOn, document, row.id)
    return { id: row.id }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw AppError.atField('kind', 'error.credit.openingTwice', { name: person.fullName }, 'conflict')
  }
}

function openingPoints({ kind, grade, points }: OpeningDraft) {
  const given = hundredthsOf(points)
  if (kind !== 'integration') return { points: given, conventional: null }
  const base = grade === undefined ? undefined : integrationBaseOf(grade)
  if (grade === undefined || base === undefined) throw AppError.atField('grade', 'error.credit.noBase')
  const left = integratedCredit(grade, given)!
  if (left < 0) throw AppError.atField('points', 'error.credit.belowBase', { base: decimalOf(base), grade })
  return { points: left, conventional: given }
}

function findOpening({ db, today, session }: CommandContext, id: string): OpeningRow {
  const row = prepare(db, 'SELECT * FROM credit_opening WHERE id = ?').get(id) as OpeningRow | undefined
  if (!row) throw new AppError('not_found', 'error.credit.noRow')
  requireVisible(db, [row.employee_id], today, session.scope)
  return row
}

export function deleteOpening(seen: { id: string; rowVersion: number }, context: CommandContext): null {
  const row = findOpening(context, seen.id)
  requireVersion(row.row_version, seen.rowVersion)
  const { db, today, session, describe } = context
  describe({ object: findPerson(db, row.employee_id, today, session.scope).fullName })
  prepare(db, 'DELETE FROM credit_opening WHERE id = ?').run(row.id)
  return null
}

/** The annual rows of all whose predikat is final and not converted yet; who is left is named. */
export function convertYear({ year, unitId, employeeIds }: ConvertYear, context: CommandContext) {
  const { db, describe } = context
  const only = employeeIds && new Set(employeeIds)
  if (employeeIds) requireVisible(db, employeeIds, context.today, context.session.scope)
  const people = functionalPeople(context, { year, unitId }).filter(
    ({ person }) => only?.has(person.id) ?? true,
  )
  const gaps = gapsOf(context, year, people)
  const ready = people.filter((of) => gaps(of) === 'ready')
  const marks = yearMarks(
    db,
    year,
    ready.map(({ person }) => person.id),
  )
  const rounding = settingsOfYear(db, year).creditRounding
  const rows = ready.map(({ person, facts }) => {
    const [level, mark] = [functionalLevelOf(facts.positionLevel)!, marks.get(person.id)!]
    const predikat = mark.predikat!
    const points = creditPointsOf({ level, predikat, rounding })
    return [newId(), person.id, year, 'annual', 1, 12, level, predikat, points, mark.period] as const
  })
  const columns = [
    'id',
    'employee_id',
    'year',
    'kind',
    'from_month',
    'to_month',
    'level',
    'predikat',
    'points',
  ]
  insertRows(db, 'credit_conversion', [...columns, 'of_period'], rows)
  describe({ object: String(year) })
  return {
    converted: rows.length,
    left: people
      .filter((of) => gaps(of) !== undefined && gaps(of) !== 'ready')
      .map(({ person }) => person.fullName),
  }
}

/** One row by hand: of months within a year, or of a year whose predikat stands on paper. */
export function addConversion(draft: ConversionDraft, context: CommandContext): { id: string } {
  const { db, today, session, describe } = context
  const person = findPerson(db, draft.employeeId, today, session.scope)
  describe({ object: `${person.fullName} · ${draft.year}` })
  const { employeeId, year, kind, fromMonth, toMonth, level, predikat, document = null } = draft
  refuseFuture(draft, today)
  refuseTwice(draft, context, person.fullName)
  const period = finalPeriod(draft, context)
  if (period === undefined && document === null)
    throw AppError.atField('document', 'error.credit.needsDocument', { year })
  const id = newId()
  const points = creditPointsOf({
    level,
    predikat,
    months: toMonth - fromMonth + 1,
    rounding: settingsOfYear(db, year).creditRounding,
  })
  const columns = [
    'id',
    'employee_id',
    'year',
    'kind',
    'from_month',
    'to_month',
    'level',
    'predikat',
    'points',
  ]
  insertRows(
    db,
    'credit_conversion',
    [...columns, 'document', 'of_period'],
    [[id, employeeId, year, kind, fromMonth, toMonth, level, predikat, points, document, period ?? null]],
  )
  return { id }
}

function refuseFuture({ year, toMonth }: ConversionDraft, today: string): void {
  if (`${year}-${String(toMonth).padStart(2, '0')}` >= today.slice(0, 7))
    throw AppError.atField('year', 'error.credit.notOver', { year })
}

/** Each month counts once: a year that is converted takes no further row, and no two periods of it overlap (PerBKN 3/2023). */
function refuseTwice(draft: ConversionDraft, { db }: CommandContext, name: string): void {
  const known = prepare(db, 'SELECT * FROM credit_conversion WHERE employee_id = ? AND year = ?').all(
    draft.employeeId,
    draft.year,
  ) as ConversionRow[]
  const annual = known.find(({ kind }) => kind === 'annual')
  if (annual)
    throw AppError.atField(
      'year',
      'error.credit.yearTwice',
      { name, year: draft.year, points: decimalOf(annual.points) },
      'conflict',
    )
  if (draft.kind === 'annual') return
  const overlapping = known.find(
    ({ from_month, to_month }) => from_month <= draft.toMonth && to_month >= draft.fromMonth,
  )
  if (overlapping)
    throw AppError.atField(
      'fromMonth',
      'error.credit.monthsTwice',
      { name, from: overlapping.from_month, to: overlapping.to_month, year: draft.year },
      'conflict',
    )
}

/** The period whose final predikat it is; one that the program knows otherwise is refused. Undefined: it stands on paper alone. */
function finalPeriod(draft: ConversionDraft, { db }: CommandContext): string | undefined {
  const evaluations = prepare(
    db,
    'SELECT period_key AS period, state, predikat FROM evaluation WHERE employee_id = ? AND period_key LIKE ?',
  ).all(draft.employeeId, `${draft.year}%`) as {
    period: string
    state: EvaluationState
    predikat: Predikat | null
  }[]
  const mark = evaluations.find(({ period }) => isOf(period, draft))
  // who has a plan here is judged here, even where nobody has begun
  if (!mark) {
    if (draft.kind === 'annual' && hasPlan(draft, db))
      throw AppError.atField('predikat', 'error.credit.notFinal', { period: String(draft.year) }, 'conflict')
    return undefined
  }
  if (!isFinalState(mark.state) || mark.predikat === null)
    throw AppError.atField('predikat', 'error.credit.notFinal', { period: mark.period }, 'conflict')
  if (mark.predikat !== draft.predikat)
    throw AppError.atField('predikat', 'error.credit.otherPredikat', { period: mark.period }, 'conflict')
  return mark.period
}

function hasPlan({ employeeId, year }: ConversionDraft, db: Db): boolean {
  return (
    prepareValues(db, 'SELECT 1 FROM plan WHERE employee_id = ? AND year = ?').get(employeeId, year) === 1
  )
}

function isOf(key: string, { kind, fromMonth, toMonth }: ConversionDraft): boolean {
  const period = parsePeriod(key)
  if (!period) return false
  if (kind === 'annual') return period.kind === 'annual'
  return period.kind !== 'annual' && monthOf(period.start) === fromMonth && monthOf(period.end) === toMonth
}

export function deleteConversion(seen: { id: string; rowVersion: number }, context: CommandContext): null {
  const { db, today, session, describe } = context
  const row = prepare(db, 'SELECT * FROM credit_conversion WHERE id = ?').get(seen.id) as
    | ConversionRow
    | undefined
  if (!row) throw new AppError('not_found', 'error.credit.noRow')
  const person = findPerson(db, row.employee_id, today, session.scope)
  requireVersion(row.row_version, seen.rowVersion)
  describe({ object: `${person.fullName} · ${row.year}` })
  prepare(db, 'DELETE FROM credit_conversion WHERE id = ?').run(row.id)
  return null
}
