import { spellingLookup, spellingOf } from '../spelling/spelling.ts'

/** Aspects of an indicator (PermenPANRB 6/2022 Ps 9(2)): one or more, not all four. */
export const aspects = ['quantity', 'quality', 'time', 'cost'] as const
export type Aspect = (typeof aspects)[number]

const lookup = spellingLookup<Aspect>({
  quantity: ['Kuantitas', 'Kuantitatif', 'Jumlah', 'Quantity'],
  quality: ['Kualitas', 'Kualitatif', 'Mutu', 'Quality'],
  time: ['Waktu', 'Kecepatan', 'Waktu/Kecepatan', 'Waktu atau Kecepatan', 'Time'],
  cost: ['Biaya', 'Anggaran', 'Cost'],
})

/** The aspects that a cell names, in the order of the law (`Kualitas dan waktu`, `quantity,time`); undefined when a word is unknown. */
export function parseAspects(text: string): Aspect[] | undefined {
  const whole = lookup(text)
  if (whole !== undefined) return [whole]
  const parts = text.split(/[,;&+/]|\bdan\b|\band\b/i).filter((part) => spellingOf(part) !== '')
  const found = parts.map((part) => lookup(part))
  if (found.length === 0 || found.includes(undefined)) return undefined
  return aspects.filter((aspect) => found.includes(aspect))
}
