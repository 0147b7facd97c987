import type { RowChange } from '#shared/history/history.ts'
import { type Image, type LoggedChange, personOf } from '../api/audit.ts'
import { ownerOf } from '../db/concerned.ts'
import { type Db, prepareValues } from '../db/sql.ts'

/** Whom a row is about, by way of the rows that it belongs to. */
export function aboutOf(db: Db, change: LoggedChange): string | undefined {
  return personOf(change) ?? ownerOf(db, change.table, change.after ?? change.before ?? {})
}

/** Where a row does not name its period itself: the column that leads to what does (SQL). */
const ways: readonly (readonly [column: string, query: string])[] = [
  ['evaluation_id', 'SELECT period_key FROM evaluation WHERE id = ?'],
  ['plan_id', 'SELECT year FROM plan WHERE id = ?'],
  ['work_result_id', 'SELECT p.year FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE w.id = ?'],
  [
    'indicator_id',
    `SELECT p.year FROM indicator i JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id
      WHERE i.id = ?`,
  ],
]

/** The year of what bears a day of its own. */
const yearOfDay = ({ table, before, after }: LoggedChange) =>
  table === 'feedback' ? String((after ?? before)?.['date']).slice(0, 4) : undefined

/** The period or year of which a row speaks, if any. */
export function periodOf(db: Db, change: LoggedChange): string | undefined {
  const { table, before, after } = change
  const image = after ?? before ?? {}
  const ofDay = yearOfDay(change)
  if (ofDay !== undefined) return ofDay
  const own = image['period_key'] ?? (table === 'plan' ? image['year'] : undefined)
  if (own !== undefined && own !== null) return String(own)
  for (const [column, query] of ways) {
    const found = nameOf(db, query, image[column])
    if (found !== undefined && found !== null) return String(found)
  }
  return undefined
}

export const unitName = 'SELECT name FROM unit WHERE id = ?'
const personName = 'SELECT name FROM employee WHERE id = ?'
/** Fields that hold the key of another row: under which name they are told, and what the row is called. */
const keyFields: Readonly<Record<string, readonly [field: string, name: string]>> = {
  unit_id: ['unitId', unitName],
  superior_id: ['superiorId', personName],
  appraiser_id: ['appraiserId', personName],
}

export function withName(db: Db, field: RowChange['fields'][number]): RowChange['fields'][number] {
  const known = keyFields[field.field]
  if (!known) return field
  const [name, text] = known
  const [from, to] = [nameOf(db, text, field.from), nameOf(db, text, field.to)]
  return {
    field: name,
    ...(from !== undefined && { from: String(from) }),
    ...(to !== undefined && { to: String(to) }),
  }
}

export function nameOf(
  db: Db,
  text: string,
  id: Image[string] | undefined,
): string | number | null | undefined {
  return typeof id === 'string'
    ? (prepareValues(db, text).get(id) as string | number | null | undefined)
    : undefined
}
