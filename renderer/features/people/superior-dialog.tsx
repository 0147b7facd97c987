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
export function SuperiorDialog(props: SuperiorDialogProps) {
  const { people, onClose } = props
  const { t } = useTexts()
  const [kind, setKind] = useState<Kind>('colleague')
  const form = useSuperiorForm(props)
  const choose = (next: Kind) => {
    setKind(next)
    form.form.setValue('superiorId', undefined)
    form.form.setValue('officialId', undefined)
  }
  const one = nameOfOne(people)
  return (
    <Dialog
      title={t(one === undefined ? 'employee.superior.titleMany' : 'employee.superior.title', {
        name: one,
        count: people.length,
      })}
      onClose={onClose}
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const missing = missingIn(form, kind)
          if (missing === undefined) return void form.submit(event)
          form.form.setError(missing, { type: 'required', message: t('error.required') })
        }}
      >
        {kind === 'colleague' && <ColleagueField form={form} people={people} />}
        {kind === 'official' && <OfficialField form={form} />}
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
        <TermFields form={form} kind={kind} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

type SuperiorForm = ReturnType<typeof useDraftForm<'employee.setSuperior'>>

function useSuperiorForm({ people, onClose, onSaved }: SuperiorDialogProps): SuperiorForm {
  const { t } = useTexts()
  return useDraftForm('employee.setSuperior', {
    values: { employeeIds: people.map(({ id }) => id) },
    onDone: () => {
      onClose()
      onSaved?.()
      const one = nameOfOne(people)
      const key = one === undefined ? 'employee.superior.savedMany' : 'employee.superior.saved'
      void notifyDone(t(key, { name: one, count: people.length }), { undo: true })
    },
  })
}

function nameOfOne(people: SuperiorDialogProps['people']): string | undefined {
  return people.length === 1 ? people[0]!.fullName : undefined
}

/** The field without which it is not said who rates. */
function missingIn({ field }: SuperiorForm, kind: Kind): 'superiorId' | 'officialId' | undefined {
  if (kind === 'proposal') return undefined
  const needed = kind === 'official' ? 'officialId' : 'superiorId'
  return field(needed).value === undefined ? needed : undefined
}

function ColleagueField({
  form,
  people,
}: { readonly form: SuperiorForm } & Pick<SuperiorDialogProps, 'people'>) {
  const { t } = useTexts()
  const [picked, setPicked] = useState<PickedPerson>()
  return (
    <PersonPicker
      label={t('field.superior')}
      data-autofocus
      value={picked}
      without={people.map(({ id }) => id)}
      error={form.errorAt('superiorId')}
      onChange={(person) => {
        setPicked(person)
        form.field('superiorId').onChange(person?.id)
        form.form.clearErrors('superiorId')
      }}
    />
  )
}

/** Somebody of another office, such as the camat's superior. */
function OfficialField({ form }: { readonly form: SuperiorForm }) {
  const { t } = useTexts()
  const officials = useApiQuery('official.list', {})
  return (
    <SelectField
      label={t('employee.superior.officialPick')}
      none={t('employee.form.choose')}
      description={officials.data?.length === 0 ? t('employee.superior.noOfficials') : undefined}
      choices={(officials.data ?? []).map(({ id, name, position }) => ({
        value: id,
        label: `${name} · ${position}`,
      }))}
      {...form.field('officialId')}
    />
  )
}

/** In which capacity, and from when to when. */
function TermFields({ form, kind }: { readonly form: SuperiorForm; readonly kind: Kind }) {
  const { t } = useTexts()
  return (
    <div className="form-grid three">
      {kind !== 'proposal' && (
        <SelectField
          label={t('employee.superior.acting')}
          none={t('employee.superior.definitive')}
          choices={actings.map((value) => ({ value, label: t(`acting.${value}`) }))}
          {...form.field('acting')}
        />
      )}
      <DateField
        label={t('employee.superior.from')}
        description={t('employee.superior.fromNote')}
        {...form.field('from')}
      />
      <DateField
        label={t('employee.superior.to')}
        description={t('employee.superior.toNote')}
        {...form.field('to')}
      />
    </div>
  )
}
