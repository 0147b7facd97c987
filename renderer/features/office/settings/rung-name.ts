import { positionLevels } from '#shared/people/position.ts'
import type { Translate } from '../../../i18n/texts.ts'

/** A rung of the order of positions as the office says it. */
export function rungName(rung: string, t: Translate): string {
  if (rung === 'pelaksana') return t('positionKind.pelaksana')
  const level = positionLevels.find((known) => known === rung)
  return level === undefined ? t('settings.rules.echelon', { name: rung }) : t(`positionLevel.${level}`)
}
