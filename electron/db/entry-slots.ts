import type { Hundredths } from '#shared/number/decimal.ts'
import type { Grain } from '#shared/period/period.ts'

/**
 * `2025-Q1=1200,2025-Q2=950` as one slot a period of the grain, as far as the periods have elapsed; an entry of words
 * alone (`2025-Q3=`) leaves its slot empty.
 */
export function entrySlots(text: string | null, grain: Grain, elapsed: number): (Hundredths | undefined)[] {
  const slots = Array.from<Hundredths | undefined>({ length: elapsed }).fill(undefined)
  if (text === null) return slots
  for (const part of text.split(',')) {
    if ((part[5] === 'Q') !== (grain === 'quarter')) continue
    const number = numberOf(part)
    const value = part.slice(part.indexOf('=') + 1)
    if (number <= elapsed && value !== '') slots[number - 1] = Number(value)
  }
  return slots
}

/** How many of the elapsed periods have an entry, of figures or of words. */
export function filledSlots(text: string | null, elapsed: number): number {
  return text === null ? 0 : text.split(',').filter((part) => numberOf(part) <= elapsed).length
}

function numberOf(part: string): number {
  return Number(part[5] === 'Q' ? part[6] : part.slice(5, 7))
}
