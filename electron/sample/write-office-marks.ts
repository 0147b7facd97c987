import { defaultWeightsOf } from '#shared/appraisal/criteria.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import { periodsOf } from '#shared/period/period.ts'
import { evaluationIds } from '../appraisal/evaluations.ts'
import { prepare, run, sql, type WritableDb } from '../db/sql.ts'
import { unitTree } from '../people/unit-tree.ts'
import { silentNip } from './write-plans.ts'
import type { SamplePerson } from './write-people.ts'

/** The result of every unit and period: mostly good; one section outstanding and one in need of improvement. */
export function writeOrgResults(db: WritableDb, year: number): void {
  for (const [place, unit] of unitTree(db).entries())
    for (const period of periodsOf(year, 'quarterly')) {
      const isAnnual = period.kind === 'annual'
      run(
        db,
        sql.insertInto('org_result').values({
          unit_id: unit.id,
          period_key: period.key,
          value: resultOf(place, year, period.number),
          document: isAnnual ? `800/${100 + place}/KEC-RKP/${year}` : null,
          document_date: isAnnual ? `${year}-12-31` : null,
          basis: isAnnual ? 'IKU dan ekspektasi pimpinan' : 'Rencana aksi Perjanjian Kinerja',
        }),
      )
    }
}

function resultOf(place: number, year: number, number: number): OrgResult {
  if (place === 6 && year === 2026 && number > 1) return 'outstanding'
  return place === 3 && year === 2025 && number === 2 ? 'needsImprovement' : 'good'
}

/** The office's own criteria of 2026, from the person's place in the list. */
export function writeCriteria(db: WritableDb, people: readonly SamplePerson[]): void {
  const ids = evaluationIds(
    db,
    people.map(({ id }) => id),
    '2026',
  )
  const insert = prepare(db, 'INSERT INTO criterion_score (evaluation_id, criterion, score) VALUES (?, ?, ?)')
  for (const person of people) {
    if (person.nip === silentNip) continue
    for (const [place, { key }] of defaultWeightsOf(person.group).entries()) {
      const keys = person.ratings[2026] ?? '22'
      const middle = 94 - 7 * (Number(keys[0]) + Number(keys[1]) - 2)
      insert.run(ids.get(person.id), key, (middle - 4 + ((person.number * 5 + place * 3) % 9)) * 100)
    }
  }
}
