import { contract, type Name } from '#shared/api/contract.ts'
import { columnOf } from '#shared/people/person-fields.ts'
import { optionalFields, type PrivacyFacts } from '#shared/privacy/privacy.ts'
import { type Db, prepareValues } from '../db/sql.ts'

/** Operations by which data is read or taken out, each an event of the log. */
export const readingOperations: readonly string[] = (Object.keys(contract) as Name[]).filter(
  (name) => contract[name].logged,
)

export function privacyFacts(db: Db): PrivacyFacts {
  const count = (from: string, ...values: readonly unknown[]) =>
    prepareValues(db, `SELECT count(*) FROM ${from}`).get(...values) as number
  return {
    people: count('employee'),
    officials: count('official'),
    years: prepareValues(db, 'SELECT year FROM year ORDER BY year').all() as number[],
    plans: count('plan'),
    realisations: count('realisation'),
    evaluations: count('evaluation'),
    events: count('audit_event'),
    readings: count(
      'audit_event WHERE operation IN (SELECT value FROM json_each(?))',
      JSON.stringify(readingOperations),
    ),
    imports: count('import_batch'),
    optional: optionalFields
      .map((field) => ({ field, people: count(`employee WHERE "${columnOf(field)}" IS NOT NULL`) }))
      .filter(({ people }) => people > 0),
  }
}
