import {
  type CareerDate,
  careerDatesOf,
  type CareerKind,
  careerKinds,
  conditionsOf,
  conversionOn,
  standingOf,
} from '#shared/career/career-lines.ts'
import type { CareerFilter, CareerLine, CareerPage, CareerRow } from '#shared/career/career-list.ts'
import { addMonths } from '#shared/date/iso-date.ts'
import type { QueryContext } from '../api/context.ts'
import { cachedRead } from '../db/read-cache.ts'
import type { Db } from '../db/sql.ts'
import { readSettings } from '../office/settings.ts'
import { type Person, tablesOfPeople, visibleIn } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { type CareerPerson, careerPeople, careerPersonOn, whoseOf } from './career-people.ts'
import { pointsAtLevel } from './credit-rows.ts'
import { finalPredikats, unconvertedYears, unconvertedYearsOf } from './final-predikats.ts'

type Context = Pick<QueryContext, 'db' | 'session' | 'today'>

/** A date of a person, with the month under which the calendar tells it. */
interface Entry {
  readonly of: CareerPerson
  readonly line: CareerDate
  readonly place: number
}

/** What has to be checked in the window, by date; what lies before it first, what has no date last. */
export function listCareer({ db, session, today }: Context, filter: CareerFilter): CareerPage {
  const { first, months } = windowOf(filter, today)
  const visible = visibleIn(db, session.scope, today)
  const units = filter.unitId === undefined ? undefined : subtreeOf(db, filter.unitId)
  const end = addMonths(`${first}-01`, months)
  const monthOf = ({ line: { date } }: Entry) =>
    date === undefined ? 'undated' : date < `${first}-01` ? 'late' : date.slice(0, 7)
  const entries = allEntries(db, today).filter(
    ({ of: { person }, line }) =>
      (filter.kind === undefined || line.kind === filter.kind) &&
      (line.date === undefined || line.date < end) &&
      (units?.has(person.unitId) ?? true) &&
      visible(person.id),
  )
  const byMonth = Map.groupBy(entries, monthOf)
  const named = ['late', ...monthsFrom(first, months), 'undated']
  const shown = filter.month === undefined ? entries : (byMonth.get(filter.month) ?? [])
  return {
    rows: rowsOf({ db, session, today }, shown.slice(filter.offset, filter.offset + filter.limit)),
    total: shown.length,
    months: named.map((month) => ({ month, ...countsOf(byMonth.get(month) ?? []) })),
  }
}

/** What concerns one person, whatever the window. */
export function careerLinesOf(context: Context, person: Person): CareerLine[] {
  const { db, today } = context
  const of = careerPersonOn(db, person, today)
  const entries = of ? inOrder(entriesOf(of, unconvertedYearsOf(db, person.id), 0)) : []
  return rowsOf(context, entries).map(({ kind, date, standing, conditions }) => ({
    kind,
    ...(date !== undefined && { date }),
    standing,
    conditions,
  }))
}

function windowOf({ year, months }: CareerFilter, today: string) {
  return year === undefined ? { first: today.slice(0, 7), months } : { first: `${year}-01`, months: 12 }
}

function monthsFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => addMonths(`${first}-01`, at).slice(0, 7))
}

function countsOf(entries: readonly Entry[]) {
  const kinds: Partial<Record<CareerKind, number>> = {}
  for (const { line } of entries) kinds[line.kind] = (kinds[line.kind] ?? 0) + 1
  return { total: entries.length, kinds }
}

/** Every date of everybody, by date, then by kind and in the office's order; undated ones last. */
function allEntries(db: Db, today: string): readonly Entry[] {
  const tables = [...tablesOfPeople, 'evaluation', 'period', 'credit_conversion'] as const
  return cachedRead(db, tables, `career ${today}`, () => {
    const unconverted = unconvertedYears(db)
    return inOrder(
      careerPeople(db, today).flatMap((of, place) =>
        entriesOf(of, unconverted.get(of.person.id) ?? [], place),
      ),
    )
  })
}

/** The dates of one, with the years that are not converted yet. */
function entriesOf(of: CareerPerson, unconverted: readonly number[], place: number): Entry[] {
  const { positionKind, inService } = of.facts
  const conversions =
    positionKind === 'functional' && inService
      ? unconverted.map((year) => ({ kind: 'conversion' as const, date: conversionOn(year) }))
      : []
  return [...careerDatesOf(of.facts), ...conversions].map((line): Entry => ({ of, line, place }))
}

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted(
    (a, b) =>
      compare(a.line.date ?? '9', b.line.date ?? '9') ||
      careerKinds.indexOf(a.line.kind) - careerKinds.indexOf(b.line.kind) ||
      a.place - b.place,
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function rowsOf({ db, session, today }: Context, entries: readonly Entry[]): CareerRow[] {
  const ids = [...new Set(entries.map(({ of }) => of.person.id))]
  const predikatsOf = finalPredikats(db, ids, session.scope)
  const pointsOf = pointsAtLevel(db, ids)
  const incrementNeedsGood = readSettings(db, today)['career.incrementNeedsGood']
  return entries.map(({ of, line }) => {
    const conditions = conditionsOf(line, of.facts, {
      today,
      incrementNeedsGood,
      predikats: predikatsOf(of.person.id),
      points: pointsOf(of.person.id, of.facts.positionLevel),
    })
    return { ...whoseOf(of), ...line, standing: standingOf(conditions), conditions }
  })
}
