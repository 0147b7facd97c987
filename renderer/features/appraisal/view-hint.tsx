import { IconInfoCircle } from '@tabler/icons-react'
import { useTexts } from '../../i18n/texts.ts'
import { RatingLegend } from '../../ui/rating-key.tsx'
import type { View } from './rating-columns.tsx'

/** Which keys do what in this view, and the rule that it serves. */
export function ViewHint({ view }: { readonly view: View }) {
  const { t } = useTexts()
  return (
    <div className="appraisal-hint no-print">
      {(view === 'rating' || view === 'value') && (
        <>
          <RatingLegend />
          <span className="rating-legend">
            <kbd>0</kbd> {t('appraisal.hint.clear')}
          </span>
          <span className="rating-legend">
            <kbd>S</kbd> {t('appraisal.hint.suggestion')}
          </span>
        </>
      )}
      <span className="hint">
        <IconInfoCircle size={14} aria-hidden /> {t(`appraisal.hint.${view}`)}
      </span>
    </div>
  )
}
