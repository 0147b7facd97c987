import { type CoreValue, coreValues } from '../plan/core-value.ts'
import { parseRating, type Rating } from '../appraisal/rating.ts'
import type { Hundredths } from '../number/decimal.ts'
import { identityOf, personNip } from './identity.ts'
import { periodFieldOf } from './header/period-header.ts'
import type { SheetRow } from './row/sheet-row.ts'

/** What the office says of one person's behaviour; a period without its year, absent for the whole year. */
export interface ImportedBehaviour {
  readonly nip: string
  readonly period?: string
  /** Working scores 0–100 in hundredths. */
  readonly scores: Readonly<Partial<Record<CoreValue, Hundredths>>>
  /** Values that are rated in words. */
  readonly ratings: Readonly<Partial<Record<CoreValue, Rating>>>
  readonly note?: string
}

const longestNote = 1000
/** So many values of at most so much, and none above, are marks of a scale of their own (1–3, 1–5). */
const ownScale = { values: 3, most: 5_00 } as const

const bounds = { minimum: 0, maximum: 100_00, range: 'SCORE_RANGE' } as const

export function readBehaviour(
  row: SheetRow,
  today: string,
  sheetPeriod: string | undefined,
): ImportedBehaviour | undefined {
  const nip = personNip(row, identityOf(row), today)
  const scores: Partial<Record<CoreValue, Hundredths>> = {}
  const ratings: Partial<Record<CoreValue, Rating>> = {}
  for (const value of coreValues) readValue(row, value, scores, ratings)
  const told = Object.values(scores)
  if (told.length >= ownScale.values && told.every((score) => score <= ownScale.most))
    row.problems.error('SCORE_SCALE', undefined, { maximum: Math.max(...told) / 100 })
  const text = row.text('period')
  const period = text === '' || /^(?:\d{4}|TAHUN(?:AN)?\b.*)$/i.test(text) ? sheetPeriod : periodFieldOf(text)
  if (text !== '' && period === undefined && !/^(?:\d{4}|TAHUN(?:AN)?\b.*)$/i.test(text)) {
    row.problems.error('PERIOD_UNKNOWN', 'period', { value: text })
  }
  if (row.problems.hasError || !nip) return undefined
  return { nip, ...(period !== undefined && { period }), scores, ratings, ...noteOf(row) }
}

/** A number is a score; words are a rating, and symbols are neither. */
function readValue(
  row: SheetRow,
  field: CoreValue,
  scores: Partial<Record<CoreValue, Hundredths>>,
  ratings: Partial<Record<CoreValue, Rating>>,
): void {
  if (!row.has(field)) return
  const { value: content } = row.cell(field)
  if (typeof content !== 'string' || /\d/.test(content)) {
    const score = row.number(field, bounds)
    if (score !== undefined) scores[field] = score
    return
  }
  const text = row.text(field)
  const rating = parseRating(text)
  if (rating !== undefined) ratings[field] = rating
  else if (text !== '') row.problems.error('RATING_UNKNOWN', field, { value: text.slice(0, 80) })
}

/** A note that is too long is left out and named: it never costs the scores. */
function noteOf(row: SheetRow): { note?: string } {
  const note = row.lines('note')
  if (note.length <= longestNote) return note === '' ? {} : { note }
  row.problems.warning('TEXT_TOO_LONG', 'note', { maximum: longestNote })
  return {}
}
