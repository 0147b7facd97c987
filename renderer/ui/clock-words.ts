import type { ClockRow } from '#shared/clock/clock-list.ts'
import type { ClockStatus } from '#shared/clock/status.ts'
import type { Translate } from '../i18n/texts.ts'
import type { Format } from '../i18n/use-format.ts'

/** Which document: `SKP 2026`, `Triwulan III 2026`, `Capaian organisasi 2026`. */
export function documentText(
  { document, period }: Pick<ClockRow, 'document' | 'period'>,
  t: Translate,
): string {
  return t(`clock.document.${document}`, { period, year: period })
}

/** How far off the last day is, or when it was done. */
export function distanceText(status: ClockStatus, t: Translate, format: Format): string {
  const { state, daysLeft, doneOn, deadline } = status
  if (state === 'met' || state === 'metLate')
    return doneOn === undefined ? t('clock.noDay') : format.date(doneOn)
  if (state === 'running' && deadline === undefined) return t('clock.open')
  if (daysLeft === undefined || state === 'dueToday') return ''
  // the last day is none on which the office works
  if (daysLeft === 0) return state === 'running' ? t('clock.lastWorkingDay') : ''
  return daysLeft < 0 ? t('clock.late', { count: -daysLeft }) : t('clock.left', { count: daysLeft })
}

/** The colour of a state, which always stands beside its word. */
export function toneOf({ state, daysLeft, deadline }: ClockStatus): string {
  if (state === 'overdue') return 'tone-poor'
  if (state === 'dueToday' || state === 'metLate') return 'tone-needsImprovement'
  if (state === 'running') {
    const isSoon = deadline === undefined || (daysLeft !== undefined && daysLeft <= 3)
    return isSoon ? 'tone-needsImprovement' : 'tone-excellent'
  }
  return state === 'met' ? 'tone-good' : 'tone-none'
}
