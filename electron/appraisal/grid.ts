import type {
  AppraisalFilter,
  AppraisalGrid,
  AppraisalRow,
  Distribution,
} from '#shared/appraisal/evaluation.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import type { Criterion } from '#shared/appraisal/criteria.ts'
import type { Settings } from '#shared/setting/settings.ts'
import type { Period } from '#shared/period/period.ts'
import type { QueryContext } from '../api/context.ts'
import { appraisalRows } from './rows.ts'
import { requirePeriod } from './evaluations.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import { orgResultsOf } from './org-results.ts'
import type { RowScope } from '../api/session.ts'
import { listPeople, namedIn, type Person } from '../people/people.ts'
import { ratedPeople } from './rated-people.ts'
import { settingsOfYear } from '../office/settings.ts'
import { unmarkedOfAll } from './missing.ts'
import { prepare, type Db, prepareValues } from '../db/sql.ts'
import { headsOn, superiorsOn } from '../people/superiors.ts'
import { unitTree } from '../people/unit-tree.ts'

/** The people whom a unit's head rates, or everyone unit by unit; the office's leader stands first in the office's own. */
export function appraisalGrid(context: QueryContext, filter: AppraisalFilter): AppraisalGrid {
  const { db, session, today } = context
  const period = requirePeriod(db, filter.period)
  const superiors = superiorsOn(db, period.end)
  const people = ratedPeople(db, period, session.scope)
  const ratedIn = (person: Person) => superiors.get(person.id)?.ratedInUnit ?? person.unitId
  const byUnit = Map.groupBy(people, ratedIn)
  const isReceived = (id: string) => superiors.get(id)?.received === true
  const tree = unitTree(db)
  const shown = filter.onlyUnits
    ? []
    : filter.unitId === undefined
      ? tree.map(({ id }) => id)
      : [filter.unitId]
  const ordered = shown.flatMap((unitId) =>
    inOfficeOrder(db, byUnit.get(unitId) ?? []).toSorted(
      (a, b) => Number(isReceived(b.id)) - Number(isReceived(a.id)),
    ),
  )
  const settings = settingsOfYear(db, period.year)
  const rows = appraisalRows(db, {
    period,
    people: ordered,
    settings,
    isReceived,
    scope: session.scope,
  })
  const finished = finishedIn(db, period, settings)
  const { unitId, employeeId } = filter
  const asked = employeeId === undefined ? undefined : people.find(({ id }) => id === employeeId)
  return {
    period: period.key,
    rows,
    ...(unitId !== undefined && appraiserOf(db, { period, unitId, scope: session.scope })),
    ...(unitId !== undefined && orgResultOf(db, period, unitId, today)),
    ...(asked && { unitOf: ratedIn(asked) }),
    distribution: distributionOf(rows),
    criteria: schemeCriteria(db, period.year),
    units: tree.flatMap(({ id, name }) => {
      const members = byUnit.get(id)
      if (!members) return []
      const rated = members.filter((person) => finished.has(person.id)).length
      return [{ id, name, people: members.length, rated }]
    }),
  }
}

export function distributionOf(rows: readonly Pick<AppraisalRow, 'predikat'>[]): Distribution {
  const count = Object.fromEntries(predikats.map((predikat) => [predikat, 0])) as Record<
    keyof Distribution,
    number
  >
  for (const { predikat } of rows) if (predikat) count[predikat]++
  return count
}

/** For whom the appraiser has nothing left to do. */
function finishedIn(db: Db, period: Period, settings: Settings): Set<string> {
  const rated = prepareValues(
    db,
    `SELECT employee_id FROM evaluation WHERE period_key = ? AND result_rating IS NOT NULL
      AND behaviour_rating IS NOT NULL`,
  ).all(period.key) as string[]
  const unmarked = unmarkedOfAll(db, period, settings)
  return new Set(rated.filter((id) => !unmarked.has(id)))
}

function appraiserOf(
  db: Db,
  {
    period,
    unitId,
    scope,
  }: {
    readonly period: Period
    readonly unitId: string
    readonly scope: RowScope
  },
): Pick<AppraisalGrid, 'appraiser'> {
  const head = headsOn(db, period.end).get(unitId)
  if (!head || !namedIn(db, scope, period.end)(head.employeeId)) return {}
  // the name of one's own superior is no secret, whatever rows the session may see
  const [person] = listPeople(db, {
    on: period.end,
    scope: { kind: 'all' },
    employeeIds: [head.employeeId],
    who: 'all',
  })
  if (!person) return {}
  return {
    appraiser: {
      id: person.id,
      name: person.fullName,
      ...(person.positionName !== undefined && { position: person.positionName }),
      ...(head.acting && { acting: head.acting }),
    },
  }
}

function orgResultOf(
  db: Db,
  period: Period,
  unitId: string,
  today: string,
): Pick<AppraisalGrid, 'orgResult'> {
  const orgResult = orgResultsOf(db, period, today).get(unitId)
  return orgResult ? { orgResult } : {}
}

function schemeCriteria(db: Db, year: number): AppraisalGrid['criteria'] {
  return prepare(
    db,
    `SELECT c.key, c.label, c.head, c.functional, c.staff FROM year y JOIN criterion c ON c.scheme_id = y.scheme_id
      WHERE y.year = ? ORDER BY c.sort`,
  ).all(year) as { key: Criterion; label: string; head: number; functional: number; staff: number }[]
}
