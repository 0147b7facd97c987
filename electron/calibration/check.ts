import {
  annualOf,
  isWithin,
  monthsOf,
  parsePeriod,
  type Period,
  periodsOf,
  quartersOf,
} from '#shared/period/period.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { beyondChance, type BeyondChance } from '#shared/calibration/chance.ts'
import {
  type Check,
  type CheckedTeam,
  type ComparedIndicator,
  type ComparedPerson,
} from '#shared/calibration/check.ts'
import { type CheckedPerson, findingsOf } from '#shared/calibration/findings.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { appraisalRows } from '../appraisal/rows.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { superiorsOn } from '../people/superiors.ts'
import { type IndicatorFact, indicatorFacts } from '../plan/achievement.ts'
import { isRated, judgedIn, type Team, teamsOf } from './teams.ts'

/** What is to be looked at in each team; a window of them, since every mark of their people is asked. */
export function checkTeams(
  context: QueryContext,
  {
    period: key,
    unitId,
    offset,
  }: { readonly period: string; readonly unitId?: string | undefined; readonly offset: number },
): Check {
  const period = requirePeriod(context.db, key)
  const every = teamsOf(context, period)
  const asked = every.filter((team) => unitId === undefined || team.unitId === unitId)
  const shown = atOnce(asked.slice(offset))
  const chance = chanceIn(context, period)
  const people = checkedPeople(context, period, shown)
  const judged = judgedIn(context.db, period)
  return {
    period: key,
    total: asked.length,
    teams: shown.map((team): CheckedTeam => ({
      ...present({ appraiser: team.appraiser?.name, chance: chance.get(team.unitId) }),
      unitId: team.unitId,
      unit: team.unit,
      people: team.people.length,
      rated: team.people.filter(({ id }) => isRated(judged.get(id))).length,
      findings: findingsOf(team.people.flatMap(({ id }) => people.get(id) ?? [])),
    })),
  }
}

/** Teams are looked at together up to so many people: each finding asks every mark of them. */
const peopleAtOnce = 150

function atOnce(teams: readonly Team[]): readonly Team[] {
  let people = 0
  const full = teams.findIndex((team) => (people += team.people.length) > peopleAtOnce)
  return full < 0 ? teams : teams.slice(0, Math.max(1, full))
}

/** Against the whole office, whoever looks: of one's own team alone nothing could be said. It tells no more than two numbers. */
function chanceIn(context: QueryContext, period: Period): Map<string, BeyondChance> {
  const all = { ...context.session, scope: { kind: 'all' as const } }
  const judged = judgedIn(context.db, period)
  const shares = teamsOf({ db: context.db, session: all }, period).map(({ unitId, people }) => {
    const rated = people.filter(({ id }) => isRated(judged.get(id)))
    return {
      unitId,
      people: rated.length,
      within: rated.filter(({ id }) => judged.get(id)?.result === 'above').length,
    }
  })
  return new Map(beyondChance(shares).map((team) => [team.unitId, team]))
}

function checkedPeople(
  context: QueryContext,
  period: Period,
  teams: readonly Team[],
): Map<string, CheckedPerson> {
  const { db } = context
  const members = teams.flatMap(({ people }) => people)
  const ids = members.map(({ id }) => id)
  const rows = rowsOf(context, period, ids)
  const before = previousOf(db, period)
  const last = before && judgedIn(db, before)
  const wasShown = before && judgementShown(db, context.session.scope, before.key)
  const evidence = evidenceCounts(db, period, ids)
  return new Map(
    rows.map((row) => {
      const known = wasShown?.(row.employeeId) === true ? last?.get(row.employeeId) : undefined
      return [
        row.employeeId,
        {
          row,
          evidence: evidence.get(row.employeeId) ?? 0,
          ...(known && { last: present({ result: known.result, behaviour: known.behaviour }) }),
        },
      ]
    }),
  )
}

function rowsOf({ db, session }: QueryContext, period: Period, ids: readonly string[]): AppraisalRow[] {
  const superiors = superiorsOn(db, period.end)
  const found = new Map(ratedPeople(db, period, session.scope, ids).map((person) => [person.id, person]))
  return appraisalRows(db, {
    period,
    people: ids.flatMap((id) => found.get(id) ?? []),
    settings: settingsOfYear(db, period.year),
    isReceived: (id) => superiors.get(id)?.received === true,
    scope: session.scope,
  })
}

/** The period of the same kind before: of a first quarter or month the last of the year before, if the office has it. */
function previousOf(db: Db, period: Period): Period | undefined {
  const rhythm = period.kind === 'month' ? 'monthly' : 'quarterly'
  const { year, kind } = period
  const candidates = [year - 1, year]
    .flatMap((one) => periodsOf(one, rhythm))
    .filter((one) => one.kind === kind && one.start < period.start)
  const key = candidates.at(-1)?.key
  if (key === undefined || prepareValues(db, 'SELECT 1 FROM period WHERE key = ?').get(key) === undefined)
    return undefined
  return parsePeriod(key)
}

/** Pieces of evidence and lines of progress that lie within the period, of these people's plans. */
function evidenceCounts(db: Db, period: Period, employeeIds: readonly string[]): Map<string, number> {
  const keys = [...monthsOf(period.year), ...quartersOf(period.year), annualOf(period.year)]
    .filter((inner) => isWithin(inner, period))
    .map(({ key }) => key)
  const rows = tuples<[string, number]>(
    db,
    `SELECT p.employee_id,
        sum((SELECT count(*) FROM progress_entry e WHERE e.work_result_id = w.id AND e.date BETWEEN @start AND @end)
          + (SELECT count(*) FROM evidence v LEFT JOIN progress_entry l ON l.id = v.progress_entry_id
            WHERE v.work_result_id = w.id AND CASE WHEN v.period_key IS NULL
              THEN coalesce(l.date, v.added_on) BETWEEN @start AND @end
              ELSE v.period_key IN (SELECT value FROM json_each(@keys)) END))
      FROM json_each(@people) j CROSS JOIN plan p ON p.employee_id = j.value AND p.year = @year
        JOIN work_result w ON w.plan_id = p.id
      GROUP BY p.employee_id`,
    {
      people: JSON.stringify(employeeIds),
      year: period.year,
      start: period.start,
      end: period.end,
      keys: JSON.stringify(keys),
    },
  )
  return new Map(rows)
}

/** Two people of the same period beside each other: what was planned, reached, marked and noted. */
export function comparePeople(
  context: QueryContext,
  { period: key, employeeIds }: { readonly period: string; readonly employeeIds: readonly [string, string] },
): readonly [ComparedPerson, ComparedPerson] {
  const { db, session } = context
  const period = requirePeriod(db, key)
  const isShown = judgementShown(db, session.scope, key)
  const rows = new Map(rowsOf(context, period, [...new Set(employeeIds)]).map((row) => [row.employeeId, row]))
  const evidence = evidenceCounts(db, period, employeeIds)
  const facts = Map.groupBy(
    indicatorFacts(db, { year: period.year, employeeIds, through: key }),
    ({ employeeId }) => employeeId,
  )
  const one = (id: string): ComparedPerson => {
    const row = rows.get(id)
    if (!row) throw new AppError('not_found', 'error.employee.missing')
    if (!isShown(id)) throw new AppError('forbidden', 'appraisal.error.notDelivered')
    const byResult = Map.groupBy(facts.get(id) ?? [], ({ workResultId }) => workResultId)
    return {
      row,
      evidence: evidence.get(id) ?? 0,
      indicators: Object.fromEntries([...byResult].map(([result, some]) => [result, some.map(indicatorOf)])),
    }
  }
  return [one(employeeIds[0]), one(employeeIds[1])]
}

function indicatorOf(fact: IndicatorFact): ComparedIndicator {
  const { indicator, target, targetUnit, accumulated, achievement } = fact
  return {
    text: indicator,
    targetKind: target.kind,
    ...(target.kind === 'text'
      ? { targetText: target.text }
      : { low: decimalOf(target.low), ...(target.kind === 'range' && { high: decimalOf(target.high) }) }),
    ...present({ targetUnit }),
    ...(accumulated.value !== undefined && { value: decimalOf(accumulated.value) }),
    ...(achievement && { achievement: decimalOf(achievement.percent) }),
  }
}
