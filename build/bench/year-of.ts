import type { openFile } from '#electron/db/open.ts'
import { newId } from '#electron/db/id.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { benchYear, pick, spread } from './person-of.ts'

const resultsPerPlan = 4
const indicatorsPerResult = 2
const quarters = [1, 2, 3, 4]

export type Sqlite = ReturnType<typeof openFile>['write']['sqlite']

/** Plans, realisations, scores and ratings of everybody in the file: 8 targets, 4 quarters each, 7 scores. Returns the rows written. */
export function addYear(sqlite: Sqlite, year = benchYear): number {
  const people = sqlite
    .prepare('SELECT e.id, a.unit_id FROM employee e JOIN assignment a ON a.employee_id = e.id')
    .raw()
    .all() as [string, string][]
  const plan = sqlite.prepare(
    "INSERT INTO plan (id, employee_id, year, state, origin, from_date, to_date) VALUES (?, ?, ?, 'approved', 'import', ?, ?)",
  )
  const result = sqlite.prepare(
    'INSERT INTO work_result (id, plan_id, kind, text, sort) VALUES (?, ?, ?, ?, ?)',
  )
  const indicator = sqlite.prepare(
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, target_unit, direction, accumulation, grain, sort)
      VALUES (?, ?, ?, 'quantity', 'number', ?, ?, 'higher', ?, 'quarter', ?)`,
  )
  const realisation = sqlite.prepare(
    'INSERT INTO realisation (indicator_id, period_key, value) VALUES (?, ?, ?)',
  )
  const evaluation = sqlite.prepare(
    "INSERT INTO evaluation (id, employee_id, unit_id, period_key, state, result_rating, behaviour_rating) VALUES (?, ?, ?, ?, 'rated', ?, ?)",
  )
  const mark = sqlite.prepare(
    'INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)',
  )
  const score = sqlite.prepare('INSERT INTO value_rating (evaluation_id, core_value, score) VALUES (?, ?, ?)')
  let rows = 0
  for (const [index, [employeeId, unitId]] of people.entries()) {
    const [planId, evaluationId] = [newId(), newId()]
    plan.run(planId, employeeId, year, `${year}-01-01`, `${year}-12-31`)
    evaluation.run(
      evaluationId,
      employeeId,
      unitId,
      String(year),
      pick(ratings, spread(index, 10, 3)),
      pick(ratings, spread(index, 11, 2)),
    )
    for (let number = 0; number < resultsPerPlan; number++) {
      const resultId = newId()
      result.run(
        resultId,
        planId,
        number < 3 ? 'main' : 'additional',
        `Hasil kerja ${number + 1} yang direncanakan`,
        number,
      )
      mark.run(evaluationId, resultId, pick(ratings, spread(index, 20 + number, 3)))
      for (let place = 0; place < indicatorsPerResult; place++) {
        const indicatorId = newId()
        const isCount = place === 0
        indicator.run(
          indicatorId,
          resultId,
          isCount ? 'Jumlah laporan' : 'Tingkat ketepatan',
          isCount ? 1200 : 9500,
          isCount ? 'laporan' : '%',
          isCount ? 'sum' : 'average',
          place,
        )
        for (const quarter of quarters)
          realisation.run(
            indicatorId,
            `${year}-Q${quarter}`,
            isCount ? 100 * (1 + spread(index, quarter, 4)) : 8500 + spread(index, quarter, 1500),
          )
        rows += 1 + quarters.length
      }
      rows += 2
    }
    for (const [place, value] of coreValues.entries())
      score.run(evaluationId, value, 7000 + spread(index, 40 + place, 3000))
    rows += 2 + coreValues.length
  }
  return rows
}
