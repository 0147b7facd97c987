import { Button } from '@mantine/core'
import { yearOf } from '#shared/date/iso-date.ts'
import { rhythms } from '#shared/period/period.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'

/** The five questions of a new office. */
export function NewOfficeForm({ onMade }: { readonly onMade: () => void }) {
  const { t } = useTexts()
  const thisYear = yearOf(localToday())
  const { text, field, submit, busy, failure } = useDraftForm('office.new', {
    values: { name: '', year: thisYear, rhythm: 'quarterly' },
    onDone: onMade,
  })
  const year = field('year')
  const rhythm = field('rhythm')
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3]
  return (
    <form className="card-body start-form" onSubmit={(event) => void submit(event)} noValidate>
      <p className="muted">{t('welcome.new.body')}</p>
      <TextField
        label={t('welcome.new.name')}
        placeholder={t('welcome.new.namePlaceholder')}
        withAsterisk
        {...text('name')}
      />
      <TextField
        label={t('welcome.new.agency')}
        placeholder={t('welcome.new.agencyPlaceholder')}
        {...text('agency')}
      />
      <TextField
        label={t('welcome.new.place')}
        placeholder={t('welcome.new.placePlaceholder')}
        {...text('place')}
      />
      <SelectField
        label={t('welcome.new.year')}
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(year.value)}
        error={year.error}
        onChange={(value) => year.onChange(Number(value))}
      />
      <SelectField
        label={t('welcome.new.rhythm')}
        description={t('welcome.new.rhythmNote')}
        choices={rhythms.toReversed().map((value) => ({ value, label: t(`welcome.rhythm.${value}`) }))}
        {...rhythm}
      />
      {failure !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {failure}
        </p>
      )}
      <Button type="submit" loading={busy}>
        {t('welcome.new.action')}
      </Button>
    </form>
  )
}
