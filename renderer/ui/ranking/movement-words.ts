import type { MovementReason } from '#shared/ranking/movement.ts'
import type { RankedPlace, RankingRow } from '#shared/ranking/ranking.ts'
import type { StandingChange } from '#shared/ranking/standing-change.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'

export interface Words {
  readonly t: Translate
  readonly format: Format
}

/** What of an index led to another place. */
export function reasonText({ part, predikat, rating, figure }: MovementReason, { t, format }: Words): string {
  if (part === 'predikat')
    return predikat
      ? t('ranking.moving.by.predikat', {
          from: t(`predikat.${predikat.from}`),
          to: t(`predikat.${predikat.to}`),
        })
      : t('ranking.column.predikat')
  if (part === 'rules' || part === 'others') return t(`ranking.moving.by.${part}`)
  if (rating && part !== 'total')
    return t(`ranking.moving.by.${part}.rating`, {
      from: t(`rating.${rating.from}`),
      to: t(`rating.${rating.to}`),
    })
  if (!figure) return t(`ranking.moving.by.${part}.plain`)
  return t(`ranking.moving.by.${part}.figure`, {
    from: format.figure(figure.from),
    to: format.figure(figure.to),
  })
}

/** How a place moved and by what, of a row that had one a year before. */
export function movedText({ movement, movedBy }: RankingRow, words: Words): string {
  const { t } = words
  if (movement === undefined) return t('ranking.moving.noneBefore')
  if (movement === 0 || !movedBy) return t('ranking.same')
  return t(movement > 0 ? 'ranking.moving.place.up' : 'ranking.moving.place.down', {
    count: Math.abs(movement),
    why: reasonText(movedBy, words),
  })
}

/** What is another than it was: grade, post, unit. */
export function changeText({ grade, position, unit }: StandingChange, t: Translate): string {
  const told = [
    grade && t('ranking.moving.changed.grade', { ...grade }),
    position && t('ranking.moving.changed.position', { ...position }),
    unit && t('ranking.moving.changed.unit', { ...unit }),
  ].filter((one) => one !== undefined)
  return told.length === 0 ? t('ranking.moving.changed.leads') : told.join('; ')
}

/** 3 of 28; nothing of whoever has no place, or where so few are ranked that a place says little. */
export function placeText({ row, of }: RankedPlace, t: Translate): string | undefined {
  if (!row || row.small) return undefined
  return t(row.tied ? 'ranking.moving.place.ofShared' : 'ranking.moving.place.of', { rank: row.rank, of })
}

/** The places that are not told apart from the own one. */
export function bandText({ row }: RankedPlace): string | undefined {
  const band = row?.band
  return band && (band.best === band.worst ? String(band.best) : `${band.best}–${band.worst}`)
}
