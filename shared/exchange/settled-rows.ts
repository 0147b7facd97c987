import {
  type Difference,
  type DifferenceKind,
  differenceKey,
  type ExchangeRow,
  type Settlement,
} from './exchange.ts'
import type { ShownDifferences } from './shown-differences.ts'

export interface SettledDifference extends Difference {
  readonly settlement?: Settlement
}
/** A person about whom the two differ, with what was dealt with. */
export interface SettledRow extends Omit<ExchangeRow, 'differences'> {
  readonly differences: readonly SettledDifference[]
}

export function withSettlements(
  rows: readonly ExchangeRow[],
  settlements: readonly Settlement[],
): SettledRow[] {
  const known = new Map(settlements.map((one) => [differenceKey(one.employeeId, one), one]))
  return rows.map((row) => ({
    ...row,
    differences: row.differences.map((difference) => {
      const settlement = known.get(differenceKey(row.employeeId, difference))
      return settlement === undefined ? difference : { ...difference, settlement }
    }),
  }))
}

/** People of whom such a difference is left, each with those alone. */
export function rowsShown(
  rows: readonly SettledRow[],
  show: ShownDifferences,
  kind?: DifferenceKind,
): SettledRow[] {
  const isShown = ({ kind: own, settlement }: SettledDifference) =>
    (kind === undefined || own === kind) &&
    (show === 'all' || (show === 'settled') === (settlement !== undefined))
  return rows.flatMap((row) => {
    const differences = row.differences.filter(isShown)
    return differences.length === 0 ? [] : [{ ...row, differences }]
  })
}
