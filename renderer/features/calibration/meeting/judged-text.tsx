import type { Judged } from '#shared/calibration/meeting.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { PredikatBadge } from '../../../ui/predikat-badge.tsx'

interface JudgedTextProps {
  readonly judged: Judged | undefined
  /** What differs from it is set apart. */
  readonly against?: Judged | undefined
}

/** A predikat with the two ratings behind it. */
export function JudgedText({ judged, against }: JudgedTextProps) {
  const { t } = useTexts()
  if (judged === undefined) return '–'
  const short = (rating: Judged['result']) => (rating === undefined ? '–' : t(`ratingShort.${rating}`))
  const moved =
    against !== undefined && (against.result !== judged.result || against.behaviour !== judged.behaviour)
  return (
    <span className="two-lines calibration-judged" data-moved={moved || undefined} data-figure>
      <PredikatBadge predikat={judged.predikat} />
      <small>
        {t('calibration.check.row.ratings', {
          result: short(judged.result),
          behaviour: short(judged.behaviour),
        })}
      </small>
    </span>
  )
}
