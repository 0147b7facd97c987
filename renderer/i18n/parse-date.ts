import { isoDate } from '#shared/date/iso-date.ts'

/** The ISO date that a person typed: `1-2-2026`, `01/02/2026`, `1 2 2026` (day first) or ISO itself; undefined when no such day exists. */
export function parseTypedDate(typed: string): string | undefined {
  const text = typed.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const typedDate =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (typedDate === null) return undefined
  return isoDate(Number(typedDate[3]), Number(typedDate[2]), Number(typedDate[1]))
}
