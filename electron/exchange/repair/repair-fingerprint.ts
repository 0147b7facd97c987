import { hash } from 'node:crypto'
import { type RepairField, repairSides, type RepairValues } from '#shared/exchange/repair/repair.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'

/** Over the field and what each side says; capitals and dots make no other difference. */
export function repairFingerprint(field: RepairField, values: RepairValues): string {
  const said = repairSides.map((side) => {
    const value = values[side]
    return value === undefined ? null : spellingOf(value)
  })
  return hash('sha256', JSON.stringify([field, ...said]))
}
