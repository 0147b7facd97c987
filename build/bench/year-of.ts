import type { openFile } from '#electron/db/open.ts'
import { newId } from '#electron/db/id.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { benchYear, pick, spread } from './person-of.ts'

const resultsPerPlan = 4
const indicatorsPerResult = 2
const quarters = [1, 2, 3, 4]

export type Sqlite = ReturnType<typeof openFile>['write']['sqlite']

interface RatedPerson {
  readonly employeeId: string
  readonly unitId: string
  /** His place among all: what his figures are made from. */
  readonly index: number
}

/** Plans, realisations, scores and ratings of everybody in the file: 8 targets, 4 quarters each, 7 scores. Returns the rows written. */
export function addYear(sqlite: Sqlite, year = benchYear): number {
  const people = sqlite
    .prepare('SELECT e.id, a.unit_id FROM employee e JOIN assignment a ON a.employee_id = e.id')
    .raw()
    .all() as [string, string][]
  const addPlan = planAdder(sqlite, year)
  const addRating = ratingAdder(sqlite, year)
  let rows = 0
  for (const [index, [employeeId, unitId]] of people.entries()) {
    const person = { employeeId, unitId, index }
    const plan = addPlan(person)
    rows += plan.rows + addRating(person, plan.resultIds)
  }
  return rows
}

function planAdder(sqlite: Sqlite, year: number) {
  const plan = sqlite.prepare(
    "INSERT INTO plan (id, employee_id, year, state, origin, from_date, to_date) VALUES (?, ?, ?, 'approved', 'import', ?, ?)",
  )
  const result = sqlite.prepare(
    'INSERT INTO work_result (id, plan_id, kind, text, sort) VALUES (?, ?, ?, ?, ?)',
  )
  const addIndicator = indicatorAdder(sqlite, year)
  return ({ employeeId, index }: RatedPerson) => {
    const planId = newId()
    plan.run(planId, employeeId, year, `${year}-01-01`, `${year}-12-31`)
    let rows = 1
    const resultIds = Array.from({ length: resultsPerPlan }, (_, number) => {
      const resultId = newId()
      const kind = number < 3 ? 'main' : 'additional'
      result.run(resultId, planId, kind, `Hasil kerja ${number + 1} yang direncanakan`, number)
      rows++
      for (let place = 0; place < indicatorsPerResult; place++) rows += addIndicator(resultId, place, index)
      return resultId
    })
    return { rows, resultIds }
  }
}

/** A count and a per cent by turns, with the realisation of each quarter. */
function indicatorAdder(sqlite: Sqlite, year: number) {
  const indicator = sqlite.prepare(
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, target_unit, direction, accumulation, grain, sort)
      VALUES (?, ?, ?, 'quantity', 'number', ?, ?, 'higher', ?, 'quarter', ?)`,
  )
  const realisation = sqlite.prepare(
    'INSERT INTO realisation (indicator_id, period_key, value) VALUES (?, ?, ?)',
  )
  const kinds = [
    {
      words: ['Jumlah laporan', 1200, 'laporan', 'sum'],
      value: (index: number, quarter: number) => 100 * (1 + spread(index, quarter, 4)),
    },
    {
      words: ['Tingkat ketepatan', 9500, '%', 'average'],
      value: (index: number, quarter: number) => 8500 + spread(index, quarter, 1500),
    },
  ] as const
  return (resultId: string, place: number, index: number) => {
    const id = newId()
    const { words, value } = kinds[place === 0 ? 0 : 1]
    indicator.run(id, resultId, ...words, place)
    for (const quarter of quarters) realisation.run(id, `${year}-Q${quarter}`, value(index, quarter))
    return 1 + quarters.length
  }
}

function ratingAdder(sqlite: Sqlite, year: number) {
  const evaluation = sqlite.prepare(
    "INSERT INTO evaluation (id, employee_id, unit_id, period_key, state, result_rating, behaviour_rating) VALUES (?, ?, ?, ?, 'rated', ?, ?)",
  )
  const mark = sqlite.prepare(
    'INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)',
  )
  const score = sqlite.prepare('INSERT INTO value_rating (evaluation_id, core_value, score) VALUES (?, ?, ?)')
  return ({ employeeId, unitId, index }: RatedPerson, resultIds: readonly string[]) => {
    const id = newId()
    const ratingsOf = [pick(ratings, spread(index, 10, 3)), pick(ratings, spread(index, 11, 2))]
    evaluation.run(id, employeeId, unitId, String(year), ...ratingsOf)
    for (const [number, resultId] of resultIds.entries())
      mark.run(id, resultId, pick(ratings, spread(index, 20 + number, 3)))
    for (const [place, value] of coreValues.entries())
      score.run(id, value, 7000 + spread(index, 40 + place, 3000))
    return 1 + resultIds.length + coreValues.length
  }
}
