import { clockIds } from '#shared/clock/clock.ts'
import type { ClockOf, ClockRow } from '#shared/clock/clock-list.ts'

/** A clock of a document in the address: `K4~2026-Q1~<person or unit>`. */
export function keyOfClock({ clock, period, employeeId, unitId }: ClockRow): string {
  return [clock, period, employeeId ?? unitId].join('~')
}

/** What somebody typed into the address may be none. */
export function clockOfKey(key: string): ClockOf | undefined {
  const [id, period = '', whose = ''] = key.split('~')
  const clock = clockIds.find((one) => one === id)
  if (clock === undefined || whose === '') return undefined
  return { clock, period, ...(clock === 'K14' ? { unitId: whose } : { employeeId: whose }) }
}
