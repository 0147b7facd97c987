import { present } from '#shared/api/present.ts'
import {
  creditGoalOf,
  creditPercentOf,
  creditRules,
  type FunctionalLevel,
  functionalLevelOf,
} from '#shared/career/credit-points.ts'
import type {
  Conversion,
  CreditAccount,
  CreditFilter,
  CreditGap,
  CreditPage,
  CreditPart,
  CreditRow,
  Opening,
} from '#shared/career/credit.ts'
import { openingKinds } from '#shared/career/credit.ts'
import { isFinalState } from '#shared/career/final.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import { decimalOf, sumOf } from '#shared/number/decimal.ts'
import { AppError } from '#shared/api/errors.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { type Db, prepare } from '../db/sql.ts'
import { findEmployeeRow } from '../people/employees.ts'
import { findPerson, visibleIn } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { type CareerPerson, careerPeople, whoseOf } from './career-people.ts'
import {
  type ConversionRow,
  countedAt,
  type CreditRows,
  creditRowsOf,
  type OpeningRow,
  pointsOf,
} from './credit-rows.ts'

type Context = Pick<QueryContext, 'db' | 'session' | 'today'>

/** The functional officials in sight as they stand at the end of a year, in the office's order. */
export function functionalPeople(
  { db, session, today }: Context,
  { year, unitId }: Pick<CreditFilter, 'year' | 'unitId'>,
): readonly CareerPerson[] {
  const visible = visibleIn(db, session.scope, today)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  return careerPeople(db, `${year}-12-31`).filter(
    ({ person, facts }) =>
      facts.positionKind === 'functional' &&
      facts.employeeType === 'pns' &&
      (units?.has(person.unitId) ?? true) &&
      visible(person.id),
  )
}

export function listCredit(context: Context, filter: CreditFilter): CreditPage {
  const { db } = context
  const people = functionalPeople(context, filter)
  const shown = people.slice(filter.offset, filter.offset + filter.limit)
  const rowsOf = creditRowsOf(
    db,
    shown.map(({ person }) => person.id),
  )
  const gaps = gapsOf(context, filter.year, people)
  return {
    rows: shown.map((of) => creditRowOf(of, filter.year, rowsOf(of.person.id), gaps(of))),
    total: people.length,
    ready: people.filter((of) => gaps(of) === 'ready').length,
  }
}

function creditRowOf(
  of: CareerPerson,
  year: number,
  rows: CreditRows,
  gap: CreditGap | undefined,
): CreditRow {
  const level = functionalLevelOf(of.facts.positionLevel)
  const counted = level && countedAt(rows, level, year)
  const ofYear = counted?.conversions.filter((row) => row.year === year) ?? []
  return {
    ...standingOf(of, level, counted),
    ...(ofYear.length > 0 && { ofYear: decimalOf(sumOf(ofYear.map(({ points }) => points))) }),
    ...(gap !== undefined && { gap }),
  }
}

function standingOf(of: CareerPerson, level: FunctionalLevel | undefined, counted: CreditRows | undefined) {
  const points = counted ? pointsOf(counted) : 0
  const { grade } = of.facts
  const goal = level !== undefined && grade !== null ? creditGoalOf(level, grade) : undefined
  return {
    ...whoseOf(of),
    ...(level !== undefined && { level }),
    points: decimalOf(points),
    ...(goal !== undefined &&
      goal.kind !== 'top' && {
        goal: { kind: goal.kind, points: decimalOf(goal.points) },
        surplus: decimalOf(points - goal.points),
      }),
  }
}

/** Konversi, Akumulasi and Penetapan of one person at the end of a year. */
export function readCredit(context: Context, employeeId: string, year: number): CreditAccount {
  const { db, session, today } = context
  findPerson(db, employeeId, today, session.scope)
  const of = careerPeople(db, `${year}-12-31`).find(({ person }) => person.id === employeeId)
  if (!of) throw new AppError('not_found', 'error.credit.notFunctional')
  const level = functionalLevelOf(of.facts.positionLevel)
  const rows = creditRowsOf(db, [employeeId])(employeeId)
  const counted = level && countedAt(rows, level, year)
  const row = findEmployeeRow(db, employeeId)
  const isFunctional = of.facts.positionKind === 'functional'
  const gap = isFunctional ? gapsOf(context, year, [of])(of) : undefined
  return {
    year,
    ...standingOf(of, level, counted),
    ...present({
      birthPlace: row.birth_place,
      birthDate: of.facts.birthDate,
      gradeDate: of.facts.gradeDate,
      positionDate: of.facts.positionDate,
      cpnsDate: row.cpns_date,
      educationLevel: of.facts.educationLevel,
      major: row.major,
    }),
    openings: rows.openings.map(openingOf),
    conversions: rows.conversions
      .filter((conversion) => conversion.year <= year)
      .map((conversion) => conversionOf(context, conversion, counted)),
    parts: counted ? partsOf(counted, year) : [],
    ...(gap !== undefined && { gap }),
  }
}

function openingOf(row: OpeningRow): Opening {
  return {
    id: row.id,
    rowVersion: row.row_version,
    level: row.level,
    kind: row.kind,
    points: decimalOf(row.points),
    ...(row.conventional !== null && { conventional: decimalOf(row.conventional) }),
    givenOn: row.given_on,
    document: row.document,
  }
}

/** Who may not see yet how he was judged sees no points either: they tell it. */
function conversionOf(
  { db, session }: Context,
  row: ConversionRow,
  counted: CreditRows | undefined,
): Conversion {
  const isShown = row.of_period === null || judgementShown(db, session.scope, row.of_period)(row.employee_id)
  return {
    id: row.id,
    rowVersion: row.row_version,
    year: row.year,
    kind: row.kind,
    fromMonth: row.from_month,
    toMonth: row.to_month,
    level: row.level,
    coefficient: decimalOf(creditRules[row.level].coefficient),
    ...(isShown && {
      predikat: row.predikat,
      percent: creditPercentOf(row.predikat),
      points: decimalOf(row.points),
    }),
    ...present({ document: row.document, period: row.of_period }),
    counts: counted?.conversions.some(({ id }) => id === row.id) ?? false,
  }
}

function partsOf({ openings, conversions }: CreditRows, year: number): CreditPart[] {
  const rows = [
    ...openings.map(({ kind, points, given_on }) => ({ kind, points, year: Number(given_on.slice(0, 4)) })),
    ...conversions.map((row) => ({ kind: 'conversion' as const, points: row.points, year: row.year })),
  ]
  const kinds = ['base', 'old', 'integration', 'conversion', 'education'] as const
  return kinds
    .filter((kind) => kind === 'conversion' || (openingKinds as readonly string[]).includes(kind))
    .map((kind) => {
      const own = rows.filter((row) => row.kind === kind)
      const [before, added] = [
        own.filter((row) => row.year < year),
        own.filter((row) => row.year >= year),
      ].map((some) => sumOf(some.map(({ points }) => points))) as [number, number]
      return { kind, before: decimalOf(before), added: decimalOf(added), sum: decimalOf(before + added) }
    })
}

/** The annual evaluation of people in a year. */
interface YearMark {
  readonly period: string
  readonly state: EvaluationState
  readonly predikat: Predikat | null
}
export function yearMarks(
  db: Db,
  year: number,
  employeeIds: readonly string[],
): ReadonlyMap<string, YearMark> {
  const rows = prepare(
    db,
    `SELECT e.employee_id AS id, p.key AS period, e.state, e.predikat FROM json_each(@ids) j
      CROSS JOIN evaluation e ON e.employee_id = j.value JOIN period p ON p.key = e.period_key
      WHERE p.kind = 'annual' AND p.year = @year`,
  ).all({ ids: JSON.stringify(employeeIds), year }) as (YearMark & { id: string })[]
  return new Map(rows.map(({ id, ...mark }) => [id, mark]))
}

/** Why the year of a person is not converted; undefined where it is. */
export function gapsOf(
  { db, session }: Context,
  year: number,
  people: readonly CareerPerson[],
): (of: CareerPerson) => CreditGap | undefined {
  const ids = people.map(({ person }) => person.id)
  const marks = yearMarks(db, year, ids)
  const done = convertedIn(db, year)
  const before = new Map(
    careerPeople(db, `${year}-01-01`).map((of) => [of.person.id, of.facts.positionLevel]),
  )
  return ({ person, facts }) => {
    if (done.has(person.id)) return undefined
    if (functionalLevelOf(facts.positionLevel) === undefined) return 'noLevel'
    const mark = marks.get(person.id)
    if (!mark || !judgementShown(db, session.scope, mark.period)(person.id)) return 'noEvaluation'
    if (!isFinalState(mark.state) || mark.predikat === null) return 'notFinal'
    const earlier = before.get(person.id)
    return earlier === undefined || earlier === facts.positionLevel ? 'ready' : 'levelChanged'
  }
}

function convertedIn(db: Db, year: number): ReadonlySet<string> {
  const rows = prepare(
    db,
    "SELECT DISTINCT employee_id AS id FROM credit_conversion WHERE year = ? AND kind = 'annual'",
  ).all(year) as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}
