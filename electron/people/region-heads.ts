import { isRegionHead } from '#shared/people/position.ts'
import type { Db } from '../db/sql.ts'
import { listOfficials } from './officials.ts'
import { superiorsOn } from './superiors.ts'

/** Of whom the head of a region is the appraiser on a day: his evaluation of a unit's leader is final (L IV.A.12). */
export function ratedByRegionHead(db: Db, on: string): (employeeId: string) => boolean {
  const heads = new Set(listOfficials(db).flatMap(({ id, position }) => (isRegionHead(position) ? [id] : [])))
  if (heads.size === 0) return () => false
  const superiors = superiorsOn(db, on)
  return (id) => heads.has(superiors.get(id)?.officialId ?? '')
}
