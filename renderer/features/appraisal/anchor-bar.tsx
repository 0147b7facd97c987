import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Act } from '../../ui/act.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { RatingKey } from '../../ui/rating-key.tsx'

interface AnchorBarProps {
  readonly value: CoreValue
  readonly onValue: (value: CoreValue) => void
}

/** Above one value of all people: which value, and one example for each level, so that all mean the same by a rating. */
export function AnchorBar({ value, onValue }: AnchorBarProps) {
  const { t } = useTexts()
  const anchors = useApiQuery('anchor.list', {}).data?.[value]
  const [edited, edit] = useState<Rating>()
  const next = coreValues[(coreValues.indexOf(value) + 1) % coreValues.length]!
  return (
    <section className="card anchor-bar" aria-label={t('appraisal.anchor.title')}>
      <header>
        <SegmentedControl
          size="xs"
          aria-label={t('field.coreValue')}
          value={value}
          onChange={(code) => onValue(code as CoreValue)}
          data={coreValues.map((code) => ({ value: code, label: t(`appraisal.anchor.value.${code}`) }))}
        />
        <Button
          size="compact-sm"
          variant="subtle"
          renderRoot={(props) => <Link {...props} to="/appraisal/norming" />}
        >
          {t('appraisal.norming.open')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onValue(next)}>
          {t('appraisal.anchor.next', { value: t(`appraisal.anchor.value.${next}`) })}
        </Button>
      </header>
      {anchors && (
        <ul>
          {ratings.map((rating) => (
            <li key={rating}>
              <RatingKey rating={rating} />
              <span>{anchors[rating]}</span>
              <Act name="anchor.save">
                <ActionIcon
                  className="no-print"
                  aria-label={t('appraisal.anchor.edit', { rating: t(`rating.${rating}`) })}
                  onClick={() => edit(rating)}
                >
                  <IconPencil size={15} />
                </ActionIcon>
              </Act>
            </li>
          ))}
        </ul>
      )}
      {edited && anchors && (
        <AnchorDialog value={value} rating={edited} text={anchors[edited]} onClose={() => edit(undefined)} />
      )}
    </section>
  )
}

interface AnchorDialogProps {
  readonly value: CoreValue
  readonly rating: Rating
  readonly text: string
  readonly onClose: () => void
}

function AnchorDialog({ value, rating, text, onClose }: AnchorDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('anchor.save', {
    values: { coreValue: value, rating, text },
    onDone: () => {
      onClose()
      void notifyDone(t('appraisal.anchor.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={`${t(`coreValue.${value}`)}: ${t(`rating.${rating}`)}`} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <LongTextField
          label={t('appraisal.anchor.text')}
          description={t('appraisal.anchor.hint')}
          data-autofocus
          maxLength={300}
          {...form.text('text')}
        />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
