import { Button } from '@mantine/core'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { DateField } from '../../../ui/form/date-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

/** One line: the day and what was adjusted. */
export function AdjustmentForm({ indicatorId }: { readonly indicatorId: string }) {
  const { t } = useTexts()
  const form = useDraftForm('adjustment.save', {
    values: { indicatorId, date: localToday() },
    onDone: () => void notifyDone(t('trendPage.adjustments.saved'), { undo: true }),
  })
  const date = form.field('date')
  return (
    <form className="trend-form no-print" noValidate onSubmit={(event) => void form.submit(event)}>
      <DateField
        aria-label={t('field.date')}
        value={date.value as string | undefined}
        onChange={date.onChange}
        error={date.error}
      />
      <TextField
        aria-label={t('trendPage.adjustments.text')}
        placeholder={t('trendPage.adjustments.text')}
        {...form.text('text')}
      />
      <Button type="submit" variant="default" loading={form.busy}>
        {t('trendPage.adjustments.add')}
      </Button>
    </form>
  )
}
