import { useState } from 'react'
import { actings } from '#shared/people/employee.ts'
import type { Unit } from '#shared/people/unit.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { DateField } from '../../../ui/form/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'

/** Who leads a unit from a day on, definitively or as Plt. or Plh. */
export function HeadDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const { t } = useTexts()
  const [picked, setPicked] = useState<PickedPerson>()
  const { field, submit, busy, failure, errorAt } = useDraftForm('unit.lead', {
    values: { unitId: unit.id, employeeId: '' },
    onDone: () => {
      onClose()
      void notifyDone(t('unit.headSaved', { name: picked?.fullName ?? '', unit: unit.name }), { undo: true })
    },
  })
  return (
    <Dialog title={t('unit.headTitle', { name: unit.name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('unit.headBody')}</p>
        <PersonPicker
          label={t('unit.headPerson')}
          data-autofocus
          value={picked}
          error={errorAt('employeeId')}
          onChange={(person) => {
            setPicked(person)
            field('employeeId').onChange(person?.id ?? '')
          }}
        />
        <div className="form-grid">
          <SelectField
            label={t('unit.headAs')}
            none={t('unit.definitive')}
            choices={actings.map((value) => ({ value, label: t(`acting.${value}`) }))}
            {...field('acting')}
          />
          <DateField label={t('unit.headFrom')} description={t('unit.headFromNote')} {...field('from')} />
        </div>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
