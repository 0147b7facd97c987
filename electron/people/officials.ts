import { AppError } from '#shared/api/errors.ts'
import type { Official, OfficialDraft } from '#shared/people/unit.ts'
import { requireVersion } from '../db/row-version.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { all, first, prepare, run, sql, type Db, type WritableDb } from '../db/sql.ts'

export function listOfficials(db: Db): Official[] {
  return all(db, sql.selectFrom('official').selectAll().orderBy('name')).map(officialOf)
}

function officialOf(row: Row<'official'>): Official {
  return {
    id: row.id,
    name: row.name,
    ...(row.nip !== null && { nip: row.nip }),
    ...(row.grade !== null && { grade: row.grade }),
    position: row.position,
    ...(row.office !== null && { office: row.office }),
    rowVersion: row.row_version,
  }
}

/** Throws `not_found`. */
export function findOfficial(db: Db, id: string): Official {
  const row = first(db, sql.selectFrom('official').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'error.official.missing')
  return officialOf(row)
}

/** Adds or rewrites an official of another office and returns the id. */
export function writeOfficial(db: WritableDb, draft: OfficialDraft): string {
  const values = {
    name: draft.name,
    nip: draft.nip ?? null,
    grade: draft.grade || null,
    position: draft.position,
    office: draft.office || null,
  }
  if (draft.id === undefined) {
    const id = newId()
    run(db, sql.insertInto('official').values({ id, ...values }))
    return id
  }
  const before = findOfficial(db, draft.id)
  requireVersion(before.rowVersion, draft.rowVersion)
  const after = officialOf({ id: draft.id, ...values, row_version: before.rowVersion })
  if (JSON.stringify(before) !== JSON.stringify(after))
    run(
      db,
      sql
        .updateTable('official')
        .set((eb) => ({ ...values, row_version: eb('row_version', '+', 1) }))
        .where('id', '=', draft.id),
    )
  return draft.id
}

/** An official who rates somebody, now or earlier, stays. */
export function deleteOfficial(db: WritableDb, id: string): void {
  const { name } = findOfficial(db, id)
  const { n } = prepare(db, 'SELECT count(*) AS n FROM superior WHERE official_id = ?').get(id) as {
    n: number
  }
  if (n > 0) throw new AppError('conflict', 'error.official.used', { name, count: n })
  run(db, sql.deleteFrom('official').where('id', '=', id))
}
