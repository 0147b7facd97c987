import { isIsoDate } from '../date/iso-date.ts'
import { isSettingKey, settingLabelKey } from '../setting/settings.ts'
import type { Format, Translate } from './change-words.ts'

/** What an event of the history was about, as a person reads it: `Citra · 2026-Q4` names the quarter, a setting its label. */
export function objectText(object: string, format: Pick<Format, 'date' | 'period'>, t: Translate): string {
  const word = (part: string) => {
    if (isSettingKey(part)) return t(`${settingLabelKey(part)}.label`)
    if (isIsoDate(part)) return format.date(part)
    // a bare year is a year more often than its annual period
    return /^\d{4}$/.test(part) ? part : format.period(part)
  }
  return object
    .split(' · ')
    .map((part) => part.split(', ').map(word).join(', '))
    .join(' · ')
}
