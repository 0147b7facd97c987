import type { NextRow } from '#shared/clock/next/next-list.ts'

/** One row of the list, in the address too. */
export function keyOfNext({ stage, document, period, employeeId, unitId, group }: NextRow): string {
  if (group) return group.key
  return [stage, document, period, employeeId ?? unitId].join('~')
}
