import type { Office, OfficeDraft, YearSummary } from '#shared/office/office.ts'
import { AppError } from '#shared/api/errors.ts'
import { all, first, prepare, run, sql, type Db, type WritableDb } from '../db/sql.ts'
import { yearHolds } from './years.ts'

export function readOffice(db: Db): Office {
  const row = first(db, sql.selectFrom('office').selectAll())
  if (!row) throw new AppError('not_found', 'error.office.missing')
  const optional = <K extends string>(key: K, value: string | null) =>
    (value === null ? {} : { [key]: value }) as Partial<Record<K, string>>
  return {
    name: row.name,
    ...optional('agency', row.agency),
    ...optional('place', row.place),
    ...optional('province', row.province),
    ...optional('address', row.address),
    ...optional('postalCode', row.postal_code),
    ...optional('phone', row.phone),
    ...optional('email', row.email),
    ...optional('website', row.website),
    ...optional('logo', row.logo),
    rowVersion: row.row_version,
    sample: row.sample === 1,
    years: yearSummaries(db),
    employees: (prepare(db, 'SELECT count(*) AS n FROM employee').get() as { n: number }).n,
  }
}

function yearSummaries(db: Db): YearSummary[] {
  const count = (text: string, year: number) => (prepare(db, text).get(year) as { n: number }).n
  return all(db, sql.selectFrom('year').selectAll().orderBy('year', 'desc')).map(({ year, rhythm }) => ({
    year,
    rhythm,
    plans: count('SELECT count(*) AS n FROM plan WHERE year = ?', year),
    evaluations: count(
      'SELECT count(*) AS n FROM evaluation WHERE period_key IN (SELECT key FROM period WHERE year = ?)',
      year,
    ),
    deletable: !yearHolds(db, year),
  }))
}

/** The root unit is the office itself and bears its name. */
export function writeOffice(db: WritableDb, draft: OfficeDraft): void {
  const changed = run(
    db,
    sql
      .updateTable('office')
      .set({
        name: draft.name,
        agency: draft.agency ?? null,
        place: draft.place ?? null,
        province: draft.province ?? null,
        address: draft.address ?? null,
        postal_code: draft.postalCode ?? null,
        phone: draft.phone ?? null,
        email: draft.email ?? null,
        website: draft.website ?? null,
        logo: draft.logo ?? null,
        row_version: draft.rowVersion + 1,
      })
      .where('row_version', '=', draft.rowVersion),
  )
  if (changed === 0) throw new AppError('conflict', 'error.changedMeanwhile')
  run(db, sql.updateTable('unit').set({ name: draft.name }).where('parent_id', 'is', null))
}
