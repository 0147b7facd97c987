import { wholeDate } from '#shared/date/written-date.ts'

/**
 * The ISO date that a person typed: `1-2-2026`, `01/02/2026`, `1 2 2026`, `01022026` (day first), `1 Feb 2026` or ISO itself; undefined
 * when no such day exists, or its year is not whole: of a birthday nobody knows the century.
 */
export function parseTypedDate(typed: string): string | undefined {
  const text = typed.trim().replace(/^(\d{2})(\d{2})(\d{4})$/, '$1-$2-$3')
  return /\d{4}/.test(text) ? wholeDate(text) : undefined
}
