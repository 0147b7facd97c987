import type { Privacy } from '#shared/privacy/privacy.ts'
import type { Translate } from '../../../i18n/texts.ts'

/** What the office has not said yet is left to be written by hand. */
export const dots = '………………………………'

export function contactOf({ notes }: Privacy): string {
  const { contactName = dots, contactPost, contactPhone, contactEmail } = notes
  return [contactName, contactPost, contactPhone, contactEmail].filter(Boolean).join(' · ')
}

/** The facts as the sentences of the documents name them. */
export function factParams({ facts }: Privacy): Record<string, string | number> {
  const { years, optional: _optional, ...counts } = facts
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? '–')
  return { ...counts, years: span }
}

export function keptText({ notes }: Privacy, t: Translate): string {
  const { retentionYears = '……', retentionBasis = dots } = notes
  return t('privacy.record.kept.text', { years: retentionYears, basis: retentionBasis })
}
