import type { Criterion } from '#shared/appraisal/criteria.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { Competence } from '#shared/development/competence.ts'
import { coursesOfTopics } from '#shared/development/course.ts'
import type { NeedFilter, NeedPage, NeedRow, TrainingStatus } from '#shared/development/training.ts'
import {
  type NeedBounds,
  type NeedFacts,
  type TrainingNeed,
  trainingNeeds,
} from '#shared/development/training-need.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { Period } from '#shared/period/period.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import type { Settings } from '#shared/setting/settings.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, tuples } from '../db/sql.ts'
import { toldOfValues } from '../feedback/count-feedback.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { listCourses } from './courses.ts'
import { lineOf, peopleIn } from './people-in.ts'
import { mayGuide } from './rights.ts'
import { boundsOf } from './strengths.ts'

/** Who should learn what, and why, in the office's order. */
export function needPage(context: QueryContext, filter: NeedFilter): NeedPage {
  const { db, session, today } = context
  const period = requirePeriod(db, filter.period)
  const needs = needsIn(db, period)
  const isShown = judgementShown(db, session.scope, period.key)
  const people = peopleIn(context, period, filter).filter(({ id }) => needs.has(id) && isShown(id))
  const found = people.flatMap((person) =>
    needs
      .get(person.id)!
      .filter(({ topic }) => filter.topic === undefined || topic === filter.topic)
      .map((need) => ({ person, need })),
  )
  const plannedOf = plannedIn(db, period.year)
  const courses = coursesOfTopics(listCourses(db))
  const mayPlan = mayGuide(db, session, today)
  const rowOf = ({ person, need }: { readonly person: Person; readonly need: TrainingNeed }): NeedRow => ({
    ...lineOf(person),
    ...need,
    courses: courses[need.topic] ?? [],
    trainings: plannedOf(person.id, need.topic),
    writable: mayPlan(person.id),
  })
  const isOpen = ({ person, need }: (typeof found)[number]) =>
    plannedOf(person.id, need.topic).every(({ status }) => status === 'dropped')
  return {
    total: found.length,
    people: new Set(found.map(({ person }) => person.id)).size,
    open: found.filter(isOpen).length,
    rows: found.slice(filter.offset, filter.offset + filter.limit).map(rowOf),
  }
}

/** What one person should learn by a period's figures. */
export function needsOf(db: Db, period: Period, employeeId: string): readonly TrainingNeed[] {
  const bounds = needBounds(settingsOfYear(db, period.year))
  const facts = readFacts(db, period, bounds, employeeId).get(employeeId)
  return facts ? trainingNeeds(facts, bounds) : []
}

/** Everybody's needs of a period: only figures that may ask for something are read, the rule decides. */
function needsIn(db: Db, period: Period): ReadonlyMap<string, readonly TrainingNeed[]> {
  const bounds = needBounds(settingsOfYear(db, period.year))
  return cachedRead(
    db,
    ['evaluation', 'value_rating', 'criterion_score', 'guidance', 'competence_score', 'feedback'],
    `training needs ${period.key} ${JSON.stringify(bounds)}`,
    () => {
      const facts = readFacts(db, period, bounds)
      return new Map(
        [...facts].flatMap(([id, of]) => {
          const needs = trainingNeeds(of, bounds)
          return needs.length === 0 ? [] : [[id, needs] as const]
        }),
      )
    },
  )
}

function needBounds(settings: Settings): NeedBounds {
  return { behaviour: boundsOf(settings), trigger: settings['training.triggerScore'] }
}

type Facts = { readonly [Key in keyof NeedFacts]: Record<string, unknown> }

/** Of everybody, or of one person alone. */
function readFacts(
  db: Db,
  period: Period,
  { behaviour, trigger }: NeedBounds,
  employeeId?: string,
): Map<string, NeedFacts> {
  const whose = (column: string) => (employeeId === undefined ? '' : `AND ${column} = @employeeId`)
  const one = employeeId === undefined ? {} : { employeeId }
  const known = new Map<string, Facts>()
  const of = (id: string): Facts => {
    const facts = known.get(id) ?? { ratings: {}, scores: {}, criteria: {}, competences: {}, corrective: {} }
    known.set(id, facts)
    return facts
  }
  const values = tuples<ValueRow>(
    db,
    `SELECT v.employee_id, r.core_value, r.rating, r.score FROM evaluation v JOIN value_rating r ON r.evaluation_id = v.id
      WHERE v.period_key = @period ${whose('v.employee_id')}
        AND (r.rating = 'below' OR (r.rating IS NULL AND r.score < @bound))`,
    { period: period.key, bound: behaviour.asExpected, ...one },
  )
  const days = { from: `${period.year}-01-01`, to: period.end }
  // a value about which feedback comes again is read whatever it stands at
  const talked = correctedIn(toldOfValues(db, days, employeeId === undefined ? undefined : [employeeId]))
  for (const [id, value, count] of talked) of(id).corrective[value] = count
  for (const [id, value, rating, score] of [...values, ...valuesOf(db, period, talked)]) {
    if (rating !== null) of(id).ratings[value] = rating
    if (score !== null) of(id).scores[value] = decimalOf(score)
  }
  const criteria = tuples<[string, Criterion, number]>(
    db,
    `SELECT v.employee_id, c.criterion, c.score FROM evaluation v JOIN criterion_score c ON c.evaluation_id = v.id
      WHERE v.period_key = @period ${whose('v.employee_id')} AND c.not_applicable IS NULL AND c.score < @bound`,
    { period: period.key, bound: Math.round(trigger.criterion * 100), ...one },
  )
  for (const [id, criterion, score] of criteria) of(id).criteria[criterion] = decimalOf(score)
  // of several sheets of the year the last one counts, also where it takes a low score back
  const competences = tuples<[string, Competence, number]>(
    db,
    `SELECT g.employee_id, s.competence, s.score FROM guidance g JOIN competence_score s ON s.guidance_id = g.id
      WHERE g.kind = 'leaderSheet' AND g.date BETWEEN @from AND @to ${whose('g.employee_id')} ORDER BY g.date, g.id`,
    { ...days, ...one },
  )
  for (const [id, competence, score] of competences) of(id).competences[competence] = score
  return known as Map<string, NeedFacts>
}

/** Whose values feedback asked to change, and how often. */
const correctedIn = (told: ReturnType<typeof toldOfValues>) =>
  [...told].flatMap(([id, of]) =>
    coreValues.flatMap((value): [string, CoreValue, number][] => {
      const count = of[value]?.corrective ?? 0
      return count === 0 ? [] : [[id, value, count]]
    }),
  )

type ValueRow = [employeeId: string, value: CoreValue, rating: Rating | null, score: number | null]

/** How these values of these people stand in a period. */
function valuesOf(
  db: Db,
  { key }: Period,
  asked: readonly (readonly [string, CoreValue, ...unknown[]])[],
): ValueRow[] {
  return tuples<ValueRow>(
    db,
    `SELECT v.employee_id, r.core_value, r.rating, r.score FROM json_each(@asked) j
      CROSS JOIN evaluation v ON v.employee_id = json_extract(j.value, '$[0]') AND v.period_key = @key
      JOIN value_rating r ON r.evaluation_id = v.id AND r.core_value = json_extract(j.value, '$[1]')`,
    { key, asked: JSON.stringify(asked) },
  )
}

type Planned = NeedRow['trainings']

/** What is planned in a year for a person on a topic. */
function plannedIn(db: Db, year: number): (employeeId: string, topic: string) => Planned {
  const rows = tuples<[string, string, string, string, TrainingStatus]>(
    db,
    'SELECT employee_id, topic, id, name, status FROM training WHERE year = @year AND topic IS NOT NULL ORDER BY id',
    { year },
  )
  const planned = Map.groupBy(rows, ([id, topic]) => `${id} ${topic}`)
  return (employeeId, topic) =>
    (planned.get(`${employeeId} ${topic}`) ?? []).map(([, , id, name, status]) => ({ id, name, status }))
}
