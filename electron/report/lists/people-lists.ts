import { type Predikat, predikats } from '#shared/appraisal/predikat.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { annualOf, type Period, quartersOf } from '#shared/period/period.ts'
import { periodName } from '#shared/period/period-name.ts'
import { rankNameOf } from '#shared/people/grade.ts'
import type { NameUnder, TextKey } from '#shared/text/catalogue.ts'
import { judgementShown } from '../../appraisal/early.ts'
import { ratedPeople } from '../../appraisal/rated-people.ts'
import { type Db, tuples } from '../../db/sql.ts'
import { settingsOfYear } from '../../office/settings.ts'
import type { Person } from '../../people/people.ts'
import { indicatorFacts } from '../../plan/achievement.ts'
import { personFacts } from '../../plan/person-fact.ts'
import { subtreeOf } from '../../people/unit-tree.ts'
import { flatEmployeesOf } from '../flat-lists.ts'
import { type Asked, listOf, type SourceColumn, type WholeList } from './list-source.ts'

type Head = NameUnder<'reports.column'>

const columnOf =
  ({ texts }: Asked) =>
  <Row>(
    key: Head,
    kind: SourceColumn<Row>['kind'],
    width: number,
    cell: SourceColumn<Row>['cell'],
  ): SourceColumn<Row> => ({ key, header: texts.t(`reports.column.${key}`), kind, width, cell })

/** Those of a period whom the session sees, of a unit and what is below it where one is asked for. */
function peopleOf({ context: { db, session }, unitId }: Asked, period: Period): readonly Person[] {
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  return ratedPeople(db, period, session.scope).filter((person) => units?.has(person.unitId) ?? true)
}

function predikatsIn(db: Db, period: string): ReadonlyMap<string, Predikat> {
  return new Map(
    tuples<[string, Predikat]>(
      db,
      'SELECT employee_id, predikat FROM evaluation WHERE period_key = @period AND predikat IS NOT NULL',
      { period },
    ),
  )
}

/** How many of each unit have which predikat, and all together below. */
export function recapList(asked: Asked): WholeList {
  const { context, period, texts } = asked
  const { db, session } = context
  const isShown = judgementShown(db, session.scope, period.key)
  const predikatOf = predikatsIn(db, period.key)
  const people = peopleOf(asked, period)
  const tally = (unit: string, some: readonly Person[]) => ({
    unit,
    people: some.length,
    of: some.map(({ id }) => (isShown(id) ? predikatOf.get(id) : undefined)),
  })
  const byUnit = Map.groupBy(people, ({ unitId }) => unitId)
  const rows = [...byUnit.values()].map((some) => tally(some[0]!.unit, some))
  const count = (of: readonly (Predikat | undefined)[], one: Predikat | undefined) =>
    of.filter((predikat) => predikat === one).length
  const column = columnOf(asked)
  return listOf<(typeof rows)[number]>(
    [
      column('unit', 'text', 34, ({ unit }) => unit),
      column('people', 'number', 10, ({ people: many }) => many),
      ...predikats.map((predikat) => ({
        key: predikat,
        header: texts.t(`predikat.${predikat}`),
        kind: 'number' as const,
        width: 16,
        cell: ({ of }: (typeof rows)[number]) => count(of, predikat),
      })),
      column('unrated', 'number', 12, ({ of }) => count(of, undefined)),
    ],
    rows.length > 1 ? [...rows, tally(texts.t('reports.total'), people)] : rows,
  )
}

/** Everybody with rank and post, as of the period's end. */
export function nominatifList(asked: Asked): WholeList {
  const { context, period, texts } = asked
  const rows = flatEmployeesOf(context.db, period.end, peopleOf(asked, period))
  const column = columnOf(asked)
  const word = (under: string, key: string | null) =>
    key === null ? undefined : texts.t(`${under}.${key}` as TextKey)
  return listOf<(typeof rows)[number]>(
    [
      column('nip', 'text', 21, ({ nip }) => nip ?? undefined),
      column('fullName', 'text', 32, ({ fullName }) => fullName),
      column('employeeType', 'text', 10, ({ employeeType }) => word('employeeType', employeeType)),
      column('sex', 'text', 6, ({ sex }) => word('sex', sex)),
      column('birthDate', 'date', 12, ({ birthDate }) => birthDate ?? undefined),
      column('rankName', 'text', 22, ({ grade }) => (grade === null ? undefined : rankNameOf(grade))),
      column('grade', 'text', 8, ({ grade }) => grade ?? undefined),
      column('gradeDate', 'date', 12, ({ gradeDate }) => gradeDate ?? undefined),
      column('positionName', 'text', 36, ({ positionName }) => positionName ?? undefined),
      column('positionDate', 'date', 12, ({ positionDate }) => positionDate ?? undefined),
      column('unit', 'text', 30, ({ unit }) => unit),
      column('status', 'text', 14, ({ status }) => word('employeeStatus', status)),
    ],
    rows,
  )
}

/** Each person's achievement up to the end of each quarter and of the year, and the year's predikat. */
export function progressList(asked: Asked): WholeList {
  const { context, period, words, texts } = asked
  const { db, session } = context
  const annual = annualOf(period.year)
  const settings = settingsOfYear(db, period.year)
  const people = peopleOf(asked, annual)
  const employeeIds = people.map(({ id }) => id)
  const isShown = judgementShown(db, session.scope, annual.key)
  const predikatOf = predikatsIn(db, annual.key)
  const column = columnOf(asked)
  return listOf<Person>(
    [
      column('nip', 'text', 21, ({ nip }) => nip),
      column('fullName', 'text', 32, ({ fullName }) => fullName),
      column('unit', 'text', 30, ({ unit }) => unit),
      ...[...quartersOf(period.year), annual].map(({ key }) => {
        const facts = indicatorFacts(db, { year: period.year, employeeIds, through: key })
        const reached = personFacts(facts, settings)
        return {
          // the same in every year, since a saved report names it
          key: key === annual.key ? 'year' : key.slice(-2),
          header: periodName(key, words),
          kind: 'number' as const,
          width: 12,
          cell({ id }: Person) {
            const achievement = reached.get(id)?.achievement
            return achievement === undefined ? undefined : decimalOf(achievement)
          },
        }
      }),
      column('predikat', 'text', 18, ({ id }) => {
        const predikat = isShown(id) ? predikatOf.get(id) : undefined
        return predikat && texts.t(`predikat.${predikat}`)
      }),
    ],
    people,
    texts.t('reports.progressRule'),
  )
}
