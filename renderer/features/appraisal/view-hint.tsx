import { Button, SegmentedControl } from '@mantine/core'
import { IconCopyCheck, IconInfoCircle } from '@tabler/icons-react'
import { memo } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { RatingLegend } from '../../ui/rating-key.tsx'
import type { View } from './rating-columns.tsx'
import { Act } from '../../ui/act.tsx'

interface ViewProps {
  readonly view: View
  readonly onChange: (view: View) => void
}

/** Ratings, the seven values, or the office's criteria. */
export const ViewSwitch = memo(function ViewSwitch({ view, onChange }: ViewProps) {
  const { t } = useTexts()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('appraisal.view.label')}
      value={isBehaviour(view) ? 'score' : view}
      onChange={(tab) => onChange(tab as View)}
      data={[
        { value: 'rating', label: t('appraisal.view.rating') },
        { value: 'score', label: t('appraisal.view.behaviour') },
        { value: 'criteria', label: t('appraisal.view.criteria') },
      ]}
    />
  )
})

const isBehaviour = (view: View) => view === 'score' || view === 'value' || view === 'column'

/** Which keys do what in this view, and the rule that it serves. */
export function ViewHint({ view, onChange, onSame }: ViewProps & { readonly onSame: () => void }) {
  const { t } = useTexts()
  const isRated = view !== 'score' && view !== 'criteria'
  return (
    <div className="appraisal-hint no-print">
      {isBehaviour(view) && (
        <SegmentedControl
          size="xs"
          aria-label={t('appraisal.view.scale')}
          value={view}
          onChange={(scale) => onChange(scale as View)}
          data={(['score', 'value', 'column'] as const).map((value) => ({
            value,
            label: t(`appraisal.view.${value}`),
          }))}
        />
      )}
      {isRated && (
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
      {isRated && (
        <Act name="appraisal.rate">
          <Button
            className="appraisal-same"
            size="compact-sm"
            variant="default"
            leftSection={<IconCopyCheck size={15} aria-hidden />}
            title={t('appraisal.same.hint')}
            onClick={onSame}
          >
            {t('appraisal.same.command')}
          </Button>
        </Act>
      )}
    </div>
  )
}
