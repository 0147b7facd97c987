import type { Privacy } from '#shared/privacy/privacy.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { SaveFooter } from '../../../ui/form/save-footer.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { Fields } from '../../../ui/act.tsx'

/** What the documents need and no file can tell. */
export function NotesForm({ privacy }: { readonly privacy: Privacy }) {
  const { t } = useTexts()
  const { form, text, field, submit, busy, failure } = useDraftForm('privacy.save', {
    values: { ...privacy.notes, seen: privacy.seen },
    onDone: () => void notifyDone(t('privacy.notes.saved'), { undo: true }),
  })
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Fields name="privacy.save">
        <Card title={t('privacy.notes.title')}>
          <p className="document-note hint">{t('privacy.notes.why')}</p>
          <div className="card-body form-grid">
            <TextField label={t('privacy.notes.contactName')} {...text('contactName')} />
            <TextField label={t('privacy.notes.contactPost')} {...text('contactPost')} />
            <TextField label={t('privacy.notes.contactPhone')} inputMode="tel" {...text('contactPhone')} />
            <TextField label={t('privacy.notes.contactEmail')} inputMode="email" {...text('contactEmail')} />
            <DecimalField label={t('privacy.notes.retentionYears')} {...field('retentionYears')} />
            <TextField
              label={t('privacy.notes.retentionBasis')}
              description={t('privacy.notes.retentionExample')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...text('retentionBasis')}
            />
            <LongTextField
              label={t('privacy.notes.otherReaders')}
              className="wide"
              {...text('otherReaders')}
            />
            <LongTextField label={t('privacy.notes.conclusion')} className="wide" {...text('conclusion')} />
            <TextField label={t('privacy.notes.assessedBy')} {...text('assessedBy')} />
            <DateField label={t('privacy.notes.assessedOn')} {...field('assessedOn')} />
          </div>
          <SaveFooter failure={failure} busy={busy} isDirty={form.formState.isDirty} />
        </Card>
      </Fields>
    </form>
  )
}
