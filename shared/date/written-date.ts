import { isoDate } from './iso-date.ts'
import { monthOfName } from './month-name.ts'

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
/** Day first. Without a year no figure and no per cent may follow: `3.500`, `12.5 %` are no days. */
const numeric = /^(\d{1,2})([-/. ])(\d{1,2})(?:[-/. ](\d{4}|\d{2})(?!\d)|(?![\d.,]|\s*%))/
const named = /^(\d{1,2})[\s-]+(\p{L}{3,})\.?(?:[\s-]+(\d{4}))?(?!\d)/u

interface WrittenDate {
  readonly date: string
  /** So many letters of the text are the date. */
  readonly length: number
}

/**
 * The day with which a text begins, as people write it: `2026-02-01`, `1-2-2026`, `1/2/26`, `1 Februari 2026`, also `1/2` or
 * `1 Februari` where they are of a known year. Undefined where it begins with none, or with one that no calendar has.
 */
export function dateAtStart(text: string, year?: number): WrittenDate | undefined {
  const found = iso.exec(text)
  if (found) return of(found[0], isoDate(Number(found[1]), Number(found[2]), Number(found[3])))
  const typed = numeric.exec(text)
  // two figures with only a space between them are none
  if (typed && (typed[2] !== ' ' || typed[4]?.length === 4))
    return of(typed[0], dateOf(typed[4], Number(typed[3]), Number(typed[1]), year))
  const words = named.exec(text)
  return words ? of(words[0], dateOf(words[3], monthOfName(words[2]!), Number(words[1]), year)) : undefined
}

/** The day that a text is, and nothing else. */
export function wholeDate(text: string): string | undefined {
  const found = dateAtStart(text)
  return found?.length === text.length ? found.date : undefined
}

function of(text: string, date: string | undefined): WrittenDate | undefined {
  return date === undefined ? undefined : { date, length: text.length }
}

function dateOf(written: string | undefined, month: number | undefined, day: number, usual?: number) {
  const year = written === undefined ? usual : fullYear(written)
  return year === undefined || month === undefined ? undefined : isoDate(year, month, day)
}

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
