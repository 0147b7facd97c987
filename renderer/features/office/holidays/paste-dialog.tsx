import { type HolidayKind, holidayKinds } from '#shared/clock/holiday.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface PasteDialogProps {
  readonly year: number
  readonly onClose: () => void
}

/** A list from a decree, a page or a sheet becomes holidays at once, all of it or nothing. */
export function PasteDialog({ year, onClose }: PasteDialogProps) {
  const { t } = useTexts()
  const { text, field, submit, busy, failure } = useDraftForm('clock.pasteHolidays', {
    values: { year, kind: 'national' },
    onDone: (counts) => {
      onClose()
      void notifyDone(t('holiday.pasted', { ...counts }), { undo: counts.added > 0 })
    },
  })
  const kind = field('kind')
  return (
    <Dialog title={t('holiday.pasteTitle', { year })} onClose={onClose} size="36rem">
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <LongTextField
          label={t('holiday.pasteText')}
          description={t('holiday.pasteNote')}
          className="holiday-paste"
          withAsterisk
          data-autofocus
          {...text('text')}
        />
        <div className="form-grid">
          <SelectField
            label={t('holiday.kindLabel')}
            help="clock.holidays"
            value={kind.value as HolidayKind | undefined}
            choices={holidayKinds.map((value) => ({ value, label: t(`holiday.kind.${value}`) }))}
            onChange={kind.onChange}
          />
          <TextField label={t('holiday.source')} {...text('source')} />
        </div>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('holiday.pasteAction')} />
      </form>
    </Dialog>
  )
}
