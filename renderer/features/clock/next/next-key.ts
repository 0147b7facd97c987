import type { NextRow } from '#shared/clock/next/next-list.ts'

/** One row of the list, in the address too. */
export function keyOfNext({ stage, document, period, employeeId, unitId }: NextRow): string {
  return [stage, document, period, employeeId ?? unitId].join('~')
}
