import path from 'node:path'
import type { LostPerson, SalvageReport } from '#shared/office/salvage.ts'
import { rowCountsOfPeople } from '../../db/concerned.ts'
import { isDamage } from '../../db/open.ts'
import type { Db } from '../../db/sql.ts'
import { listBackups } from '../backups.ts'
import { onCheckingConnection } from '../verify.ts'

/** Who is missing, wholly or in part, of what the newest readable backup of the damaged office holds. */
export function findLostPeople(office: string, saved: Db): Pick<SalvageReport, 'people' | 'comparedWith'> {
  const newest = listBackups(office).find(({ damaged, encrypted }) => !damaged && !encrypted)
  if (newest === undefined) return { people: [] }
  try {
    const people = onCheckingConnection(path.join(newest.folder, newest.fileName), (backup) =>
      compare(backup, saved),
    )
    return { people, comparedWith: newest.fileName }
  } catch (error) {
    if (isDamage(error)) return { people: [] }
    throw error
  }
}

function compare(backup: Db, saved: Db): LostPerson[] {
  const then = rowCountsOfPeople(backup)
  const now = rowCountsOfPeople(saved)
  const known = new Set(saved.sqlite.prepare('SELECT id FROM employee').pluck().all())
  const people = backup.sqlite
    .prepare('SELECT id, name, nip FROM employee ORDER BY name COLLATE NOCASE, id')
    .all() as { id: string; name: string; nip: string | null }[]
  return people.flatMap(({ id, name, nip }) => {
    const rows = (then.get(id) ?? 0) - (now.get(id) ?? 0)
    const gone = !known.has(id)
    if (rows <= 0 && !gone) return []
    return [{ id, name, ...(nip !== null && { nip }), rows: Math.max(rows, 1), gone }]
  })
}
