import { countedCreditRows, type FunctionalLevel, functionalLevelOf } from '#shared/career/credit-points.ts'
import { type Hundredths, sumOf } from '#shared/number/decimal.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'

export type OpeningRow = Row<'credit_opening'>
export type ConversionRow = Row<'credit_conversion'>

/** What is entered of people's credit points, the oldest first. */
export interface CreditRows {
  readonly openings: readonly OpeningRow[]
  readonly conversions: readonly ConversionRow[]
}
const nothing: CreditRows = { openings: [], conversions: [] }

export function creditRowsOf(db: Db, employeeIds: readonly string[]): (employeeId: string) => CreditRows {
  const ids = JSON.stringify(employeeIds)
  const read = (table: string, order: string) =>
    prepare(
      db,
      `SELECT c.* FROM json_each(?) j CROSS JOIN ${table} c ON c.employee_id = j.value ORDER BY ${order}`,
    ).all(ids)
  const openings = Map.groupBy(
    read('credit_opening', 'c.given_on, c.id') as OpeningRow[],
    (row) => row.employee_id,
  )
  const conversions = Map.groupBy(
    read('credit_conversion', 'c.year, c.from_month, c.kind') as ConversionRow[],
    (row) => row.employee_id,
  )
  return (id) =>
    openings.has(id) || conversions.has(id)
      ? { openings: openings.get(id) ?? [], conversions: conversions.get(id) ?? [] }
      : nothing
}

/** The rows that count at a level: the counter begins anew with each (PerBKN 3/2023), and an annual row replaces those of its year. */
export function countedAt(
  { openings, conversions }: CreditRows,
  level: FunctionalLevel,
  throughYear = 9999,
): CreditRows {
  return {
    openings: openings.filter(
      (row) => row.level === level && Number(row.given_on.slice(0, 4)) <= throughYear,
    ),
    conversions: countedCreditRows(
      conversions.filter((row) => row.level === level && row.year <= throughYear),
    ),
  }
}

export function pointsOf({ openings, conversions }: CreditRows): Hundredths {
  return sumOf([...openings, ...conversions].map(({ points }) => points))
}

/** The points that count at a person's level; undefined while nothing was entered of him. */
export function pointsAtLevel(
  db: Db,
  employeeIds: readonly string[],
): (employeeId: string, level: string | null) => Hundredths | undefined {
  const rowsOf = creditRowsOf(db, employeeIds)
  return (employeeId, positionLevel) => {
    const level = functionalLevelOf(positionLevel)
    const rows = rowsOf(employeeId)
    if (level === undefined || rows === nothing) return undefined
    return pointsOf(countedAt(rows, level))
  }
}
