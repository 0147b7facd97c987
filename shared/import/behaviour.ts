import { type CoreValue, coreValues } from '../plan/core-value.ts'
import type { Hundredths } from '../number/decimal.ts'
import { identityOf, personNip } from './identity.ts'
import { periodFieldOf } from './header/period-header.ts'
import type { SheetRow } from './sheet-row.ts'

/** The office's working scores of one person, 0–100 in hundredths; a period without its year, absent for the whole year. */
export interface ImportedBehaviour {
  readonly nip: string
  readonly period?: string
  readonly scores: Readonly<Partial<Record<CoreValue, Hundredths>>>
}

const bounds = { minimum: 0, maximum: 100_00, range: 'SCORE_RANGE' } as const

export function readBehaviour(
  row: SheetRow,
  today: string,
  sheetPeriod: string | undefined,
): ImportedBehaviour | undefined {
  const nip = personNip(row, identityOf(row), today)
  const scores: Partial<Record<CoreValue, Hundredths>> = {}
  for (const value of coreValues) {
    const score = row.has(value) ? row.number(value, bounds) : undefined
    if (score !== undefined) scores[value] = score
  }
  const text = row.text('period')
  const period = text === '' || /^(?:\d{4}|TAHUN(?:AN)?\b.*)$/i.test(text) ? sheetPeriod : periodFieldOf(text)
  if (text !== '' && period === undefined && !/^(?:\d{4}|TAHUN(?:AN)?\b.*)$/i.test(text)) {
    row.problems.error('PERIOD_UNKNOWN', 'period', { value: text })
  }
  if (row.problems.hasError || !nip) return undefined
  return { nip, ...(period !== undefined && { period }), scores }
}
