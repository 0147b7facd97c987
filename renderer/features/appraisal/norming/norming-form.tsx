import { Button, SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { type Norming, type Vignette, vignettes } from '#shared/appraisal/desk/norming.ts'
import { ratingKeys, ratings, type Rating } from '#shared/appraisal/rating.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface NormingFormProps {
  readonly id: string
  readonly person: Norming['people'][number]
  readonly onDone: () => void
}

/** Six cases, rated alone by keys or clicks; nothing is known of how others rated. */
export function NormingForm({ id, person: { employeeId, name, marks }, onDone }: NormingFormProps) {
  const { t } = useTexts()
  const [given, give] = useState<Partial<Record<Vignette, Rating>>>(marks)
  const store = useApiCommand('norming.mark')
  const isWhole = vignettes.every(({ key }) => given[key] !== undefined)
  const send = async () => {
    await store.mutateAsync({
      id,
      raterId: employeeId,
      marks: vignettes.flatMap(({ key }) =>
        given[key] === undefined ? [] : [{ vignette: key, rating: given[key] }],
      ),
    })
    onDone()
    await notifyDone(t('appraisal.norming.stored', { name }))
  }
  return (
    <form
      className="norming-form"
      onSubmit={(event) => {
        event.preventDefault()
        send().catch(notifyFailed)
      }}
    >
      <p className="hint">{t('appraisal.norming.alone')}</p>
      {vignettes.map(({ key, axis }, index) => (
        <Case
          key={key}
          title={`${index + 1}. ${t(`appraisal.norming.axis.${axis}`)}`}
          text={t(`appraisal.norming.vignette.${key}`)}
          value={given[key]}
          onValue={(rating) => give({ ...given, [key]: rating })}
        />
      ))}
      <div className="form-actions">
        <Button type="submit" disabled={!isWhole} loading={store.isPending}>
          {t('appraisal.norming.store', { name })}
        </Button>
      </div>
    </form>
  )
}

interface CaseProps {
  readonly title: string
  readonly text: string
  readonly value: Rating | undefined
  readonly onValue: (rating: Rating) => void
}

/** 1 2 3 as everywhere; the next case is one Tab further. */
function Case({ title, text, value, onValue }: CaseProps) {
  const { t } = useTexts()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rating = ratings.find((code) => ratingKeys[code] === event.key)
    if (rating === undefined) return
    onValue(rating)
    // else Tab would come to the chosen one first
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${rating}"]`)?.focus()
  }
  return (
    <Card title={title}>
      <div className="card-body stack">
        <p>{text}</p>
        <SegmentedControl
          aria-label={title}
          onKeyDown={onKeyDown}
          value={value ?? ''}
          onChange={(code) => onValue(code as Rating)}
          data={ratings.map((code) => ({ value: code, label: t(`rating.${code}`) }))}
        />
      </div>
    </Card>
  )
}
