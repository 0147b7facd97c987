import type { Office } from '#shared/office/office.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SaveFooter } from '../../../ui/form/save-footer.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { FormSpecimen } from '../../../ui/print/form-specimen.tsx'
import { Letterhead } from '../../../ui/print/letterhead.tsx'
import { LogoField } from './logo-field.tsx'
import { Fields } from '../../../ui/act.tsx'

export function OfficeTab() {
  const office = useApiQuery('office.get', {})
  return (
    <QueryView query={office}>
      {/* a new version on disk starts the form anew, so that nobody's change is overwritten unseen */}
      {(value) => <OfficeForm key={value.rowVersion} office={value} />}
    </QueryView>
  )
}

/** The office as it stands in letterheads, on reports and on forms, beside a form as it will be printed. */
function OfficeForm({ office }: { readonly office: Office }) {
  const { t } = useTexts()
  const { sample: _sample, years: _years, employees: _employees, ...values } = office
  const { form, text, field, submit, busy, failure } = useDraftForm('office.save', {
    values,
    onDone: () => void notifyDone(t('settings.office.saved'), { undo: true }),
  })
  const typed = form.watch()
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="office-columns">
      <div className="settings-stack">
        <Card title={t('settings.office.letterhead')}>
          <Letterhead office={typed} />
        </Card>
        <Fields name="office.save">
          <Card title={t('settings.office.data')}>
            <div className="card-body form-grid">
              <TextField label={t('welcome.new.name')} withAsterisk {...text('name')} />
              <TextField label={t('field.agency')} {...text('agency')} />
              <LongTextField label={t('field.address')} className="wide" {...text('address')} />
              <TextField label={t('welcome.new.place')} {...text('place')} />
              <TextField label={t('field.province')} {...text('province')} />
              <TextField label={t('field.postalCode')} inputMode="numeric" {...text('postalCode')} />
              <TextField label={t('field.phone')} inputMode="tel" {...text('phone')} />
              <TextField label={t('field.email')} inputMode="email" {...text('email')} />
              <TextField label={t('field.website')} inputMode="url" {...text('website')} />
              <LogoField {...field('logo')} />
            </div>
            <SaveFooter failure={failure} busy={busy} isDirty={form.formState.isDirty} />
          </Card>
        </Fields>
      </div>
      <Card title={t('form.preview.specimen')} className="office-specimen">
        <FormSpecimen office={{ name: typed.name, agency: typed.agency ?? '', place: typed.place ?? '' }} />
      </Card>
    </form>
  )
}
