import { prepareValues, type Db } from '../../db/sql.ts'

/** By which a workbook says from which office file it was made: how its log begins. */
export function officeStamp(db: Db): string {
  const hash = prepareValues(db, 'SELECT hash FROM audit_event ORDER BY seq LIMIT 1').get() as string | null
  return (hash ?? '').slice(0, 16)
}
