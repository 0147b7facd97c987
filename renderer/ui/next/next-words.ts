import type { NextRow } from '#shared/clock/next/next-list.ts'
import type { Risk } from '#shared/clock/next/risk.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import { distanceText } from '../clock-words.ts'

/** The colour of a risk, which always stands beside its word. */
export const toneOfRisk: Readonly<Record<Risk, string>> = {
  late: 'tone-poor',
  soon: 'tone-needsImprovement',
  running: 'tone-excellent',
  practice: 'tone-none',
}

/** The last day, and how far off it is. */
export function dueOf({ status }: NextRow, t: Translate, format: Format): { day: string; distance: string } {
  if (status === undefined) return { day: '–', distance: t('clock.next.noDate') }
  const { deadline } = status
  return {
    day: deadline === undefined ? '–' : format.date(deadline),
    distance: distanceText(status, t, format),
  }
}

/** Who acts: by name, else by what he is to the document. */
export function actorText({ actor, actorName }: NextRow, t: Translate): string {
  return actorName ?? t(`clock.actor.${actor}`)
}

/** For whom: one by name, several by their number. */
export function whomText({ name, group }: NextRow, t: Translate): string {
  return group ? t('clock.next.group.people', { count: group.people }) : name
}
