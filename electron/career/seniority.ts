import { monthsBetween } from '#shared/date/iso-date.ts'
import type { SeniorityFilter, SeniorityPage, SeniorityRow } from '#shared/career/career-list.ts'
import {
  type DukPerson,
  missingSeniority,
  seniorityBetween,
  seniorityLists,
} from '#shared/career/seniority.ts'
import { present } from '#shared/api/present.ts'
import type { QueryContext } from '../api/context.ts'
import { cachedRead } from '../db/read-cache.ts'
import type { Db } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { tablesOfPeople, visibleIn } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { type CareerPerson, careerPeople, rungOf, whoseOf } from './career-people.ts'
import { highestTrainings, type KnownTraining } from './trainings.ts'

interface Senior extends DukPerson {
  readonly of: CareerPerson
  readonly training?: KnownTraining | undefined
}

/** The office's seniority list at the end of a year, each with the key by which he stands behind the one before. */
export function listSeniority({ db, session, today }: QueryContext, filter: SeniorityFilter): SeniorityPage {
  const on = `${filter.year}-12-31`
  const visible = visibleIn(db, session.scope, today)
  const units = filter.unitId === undefined ? undefined : subtreeOf(db, filter.unitId)
  const rows = wholeList(db, filter.year, filter.list).filter(
    (row) => (units?.has(row.unitId) ?? true) && visible(row.employeeId),
  )
  return {
    on,
    rows: rows.slice(filter.offset, filter.offset + filter.limit),
    total: rows.length,
    incomplete: rows.filter(({ missing }) => missing.length > 0).length,
  }
}

function wholeList(db: Db, year: number, list: SeniorityFilter['list']): readonly SeniorityRow[] {
  const tables = [...tablesOfPeople, 'structural_training', 'setting'] as const
  return cachedRead(db, tables, `seniority ${list} ${year}`, () => {
    const on = `${year}-12-31`
    const order = settingsOfYear(db, year)['duk.positionOrder']
    const trainingOf = highestTrainings(db, on)
    const people = careerPeople(db, on).map((of): Senior => seniorOf(of, trainingOf.get(of.person.id)))
    const decide = seniorityBetween(order)
    const seniors = seniorityLists(people, order)[list]
    return seniors.map((senior, at) => {
      const before = seniors[at - 1]
      return rowOf(senior, at + 1, on, before && decide(before, senior)?.key)
    })
  })
}

function seniorOf(of: CareerPerson, training: KnownTraining | undefined): Senior {
  const { person, facts, serviceYears, serviceMonths, graduationYear } = of
  const { grade, gradeDate, positionDate, educationLevel, birthDate } = facts
  return {
    of,
    training,
    nip: person.nip ?? '',
    employeeType: person.employeeType,
    // who left by the day is not among them
    status: 'active',
    rung: rungOf(facts),
    trainingOrder: training?.level,
    trainingDate: training?.completedOn,
    ...present({ grade, gradeDate, positionDate, educationLevel, birthDate }),
    ...present({ serviceYears, serviceMonths, graduationYear }),
  }
}

function rowOf(
  senior: Senior,
  place: number,
  on: string,
  decidedBy: SeniorityRow['decidedBy'],
): SeniorityRow {
  const { of, training, birthDate } = senior
  return {
    ...whoseOf(of),
    place,
    ...present({
      gradeDate: senior.gradeDate,
      positionDate: senior.positionDate,
      serviceYears: senior.serviceYears,
      serviceMonths: senior.serviceMonths,
      training: training && present({ ...training, level: undefined }),
      educationLevel: senior.educationLevel,
      school: of.school,
      graduationYear: senior.graduationYear,
      age: birthDate === undefined ? undefined : Math.floor(monthsBetween(birthDate, on) / 12),
      decidedBy,
    }),
    missing: missingSeniority(senior),
  }
}
