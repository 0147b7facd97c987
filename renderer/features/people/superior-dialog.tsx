import { Radio } from '@mantine/core'
import { useState } from 'react'
import { actings } from '#shared/people/employee.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'

interface SuperiorDialogProps {
  readonly people: readonly { readonly id: string; readonly fullName: string }[]
  readonly onClose: () => void
  readonly onSaved?: () => void
}
type Kind = 'colleague' | 'official' | 'proposal'

/** Who rates one person or many: three clicks and a few letters for the usual correction. */
export function SuperiorDialog({ people, onClose, onSaved }: SuperiorDialogProps) {
  const { t } = useTexts()
  const [kind, setKind] = useState<Kind>('colleague')
  const [picked, setPicked] = useState<PickedPerson>()
  const officials = useApiQuery('official.list', {})
  const one = people.length === 1 ? people[0]!.fullName : undefined
  const params = { name: one, count: people.length }
  const { field, submit, busy, failure, form, errorAt } = useDraftForm('employee.setSuperior', {
    values: { employeeIds: people.map(({ id }) => id) },
    onDone: () => {
      onClose()
      onSaved?.()
      void notifyDone(
        t(one === undefined ? 'employee.superior.savedMany' : 'employee.superior.saved', params),
        {
          undo: true,
        },
      )
    },
  })
  const choose = (next: Kind) => {
    setKind(next)
    setPicked(undefined)
    form.setValue('superiorId', undefined)
    form.setValue('officialId', undefined)
  }
  const chosen =
    kind === 'proposal' || field('superiorId').value !== undefined || field('officialId').value !== undefined
  return (
    <Dialog
      title={t(one === undefined ? 'employee.superior.titleMany' : 'employee.superior.title', params)}
      onClose={onClose}
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen) return void submit(event)
          const at = kind === 'official' ? 'officialId' : 'superiorId'
          form.setError(at, { type: 'required', message: t('error.required') })
        }}
      >
        {kind === 'colleague' && (
          <PersonPicker
            label={t('field.superior')}
            data-autofocus
            value={picked}
            without={people.map(({ id }) => id)}
            error={errorAt('superiorId')}
            onChange={(person) => {
              setPicked(person)
              field('superiorId').onChange(person?.id)
              form.clearErrors('superiorId')
            }}
          />
        )}
        {kind === 'official' && (
          <SelectField
            label={t('employee.superior.officialPick')}
            none={t('employee.form.choose')}
            description={officials.data?.length === 0 ? t('employee.superior.noOfficials') : undefined}
            choices={(officials.data ?? []).map(({ id, name, position }) => ({
              value: id,
              label: `${name} · ${position}`,
            }))}
            {...field('officialId')}
          />
        )}
        <Radio.Group
          label={t('employee.superior.kind')}
          value={kind}
          onChange={(value) => choose(value as Kind)}
        >
          <div className="stack tight">
            <Radio value="colleague" label={t('employee.superior.colleague')} />
            <Radio value="official" label={t('employee.superior.officialPick')} />
            <Radio value="proposal" label={t('employee.superior.proposal')} />
          </div>
        </Radio.Group>
        <div className="form-grid three">
          {kind !== 'proposal' && (
            <SelectField
              label={t('employee.superior.acting')}
              none={t('employee.superior.definitive')}
              choices={actings.map((value) => ({ value, label: t(`acting.${value}`) }))}
              {...field('acting')}
            />
          )}
          <DateField
            label={t('employee.superior.from')}
            description={t('employee.superior.fromNote')}
            {...field('from')}
          />
          <DateField
            label={t('employee.superior.to')}
            description={t('employee.superior.toNote')}
            {...field('to')}
          />
        </div>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
