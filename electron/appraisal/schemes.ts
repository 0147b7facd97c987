import { AppError } from '#shared/api/errors.ts'
import type { Criterion } from '#shared/appraisal/criteria.ts'
import type { Scheme, SchemeDraft } from '#shared/appraisal/scheme.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { all, prepare, run, sql, type Db, type WritableDb } from '../db/sql.ts'

/** Versions of the office's criteria, the newest first. */
export function listSchemes(db: Db, id?: string): Scheme[] {
  const rows = all(
    db,
    sql.selectFrom('scheme').selectAll().where('kind', '=', 'office').orderBy('valid_from', 'desc'),
  )
  const criteria = Map.groupBy(
    all(db, sql.selectFrom('criterion').selectAll().orderBy('sort')),
    ({ scheme_id }) => scheme_id,
  )
  return rows
    .filter((row) => id === undefined || row.id === id)
    .map((row) => ({
      id: row.id,
      name: row.name,
      validFrom: row.valid_from,
      rowVersion: row.row_version,
      criteria: (criteria.get(row.id) ?? []).map(({ key, label, head, functional, staff }) => ({
        key: key as Criterion,
        label,
        head,
        functional,
        staff,
      })),
    }))
}

/**
 * A version that holds from its date (domain.md §7): it ends the one before, and years that are over by then keep their
 * totals. The same date once more corrects that version.
 */
export function saveScheme(db: WritableDb, draft: SchemeDraft): string {
  refuseTwice(draft)
  const same = all(db, sql.selectFrom('scheme').selectAll().where('kind', '=', 'office')).find(
    ({ valid_from }) => valid_from === draft.validFrom,
  )
  const id = same ? correct(db, same, draft) : insert(db, draft)
  writeCriteria(db, id, draft)
  closeEach(db)
  followScheme(db)
  return id
}

function refuseTwice({ criteria }: SchemeDraft): void {
  const twice = criteria.findIndex(({ key }, index) => criteria.findIndex((row) => row.key === key) < index)
  if (twice >= 0) throw AppError.atField(`criteria.${twice}.key`, 'error.duplicate')
}

function correct(db: WritableDb, same: Row<'scheme'>, draft: SchemeDraft): string {
  requireVersion(same.row_version, draft.rowVersion)
  changeRow(db, 'scheme', { id: same.id }, { name: draft.name })
  return same.id
}

function insert(db: WritableDb, { name, validFrom }: SchemeDraft): string {
  const id = newId()
  run(
    db,
    sql.insertInto('scheme').values({ id, kind: 'office', name, valid_from: validFrom, valid_to: null }),
  )
  return id
}

function writeCriteria(db: WritableDb, id: string, { criteria }: SchemeDraft): void {
  const keys = JSON.stringify(criteria.map(({ key }) => key))
  prepare(
    db,
    'DELETE FROM criterion WHERE scheme_id = ? AND key NOT IN (SELECT value FROM json_each(?))',
  ).run(id, keys)
  const upsert = prepare(
    db,
    `INSERT INTO criterion (scheme_id, key, label, sort, head, functional, staff)
      VALUES (@id, @key, @label, @sort, @head, @functional, @staff)
      ON CONFLICT (scheme_id, key) DO UPDATE SET label = excluded.label, sort = excluded.sort, head = excluded.head,
        functional = excluded.functional, staff = excluded.staff`,
  )
  for (const [sort, row] of criteria.entries()) upsert.run({ id, sort, ...row })
}

/** Each version ends the day before the next one begins. */
function closeEach(db: WritableDb): void {
  prepare(
    db,
    `UPDATE scheme SET valid_to = n.ends, row_version = row_version + 1
      FROM (SELECT id, date(lead(valid_from) OVER (ORDER BY valid_from), '-1 day') AS ends FROM scheme WHERE kind = 'office') n
      WHERE scheme.id = n.id AND scheme.valid_to IS NOT n.ends`,
  ).run()
}

/** Gives every open year the version that holds on its last day. */
function followScheme(db: WritableDb): void {
  prepare(
    db,
    `UPDATE year SET scheme_id = n.scheme_id, row_version = row_version + 1
      FROM (SELECT y.year, (SELECT s.id FROM scheme s WHERE s.kind = 'office' AND s.valid_from <= y.year || '-12-31'
          ORDER BY s.valid_from DESC LIMIT 1) AS scheme_id FROM year y) n
      WHERE year.year = n.year AND year.scheme_id IS NOT n.scheme_id AND n.scheme_id IS NOT NULL`,
  ).run()
}
