import { Drawer } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Employee } from '#shared/people/employee.ts'
import { fullName } from '#shared/people/person-name.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { clearOver } from '../../ui/over/over-door.tsx'
import { confirm } from '../../ui/confirm.ts'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { EducationFields, EmploymentFields, PersonalFields, PostFields } from './employee-fields.tsx'
import { draftOf, type EmployeeForm } from './employee-draft.ts'
import { IdentityFields } from './identity-fields.tsx'

interface EmployeeDrawerProps {
  /** Absent: a new person. */
  readonly employee?: Employee
  /** Where a new person starts. */
  readonly unitId?: string
  readonly onClose: () => void
  readonly onSaved?: (saved: { readonly id: string }) => void
}

function useEmployeeForm({ employee, unitId, onClose, onSaved }: EmployeeDrawerProps): EmployeeForm {
  const { t } = useTexts()
  const form: EmployeeForm = useDraftForm('employee.save', {
    values: employee
      ? draftOf(employee)
      : { name: '', employeeType: 'pns', status: 'active', leadsUnit: false, ...(unitId && { unitId }) },
    onDone: ({ id, warnings }) => {
      onClose()
      onSaved?.({ id })
      const words = warnings.map((key) => t(key)).join(' ')
      const name = fullName(form.form.getValues())
      void notifyDone(
        t(words === '' ? 'employee.saved' : 'employee.savedWarned', { name, warnings: words }),
        {
          undo: true,
        },
      )
    },
  })
  return form
}

/** A person's form at the side, saved as a whole; every message stands at its field. */
export function EmployeeDrawer(props: EmployeeDrawerProps) {
  const { t } = useTexts()
  const { employee, onClose } = props
  const form = useEmployeeForm(props)
  const [asking, setAsking] = useState(false)
  // read while drawing: only then does the form keep it
  const { isDirty } = form.form.formState
  // they lie over the form's buttons; Ctrl+Z still takes the last change back
  useEffect(() => clearOver('notes'), [])
  const close = async () => {
    if (!isDirty) return onClose()
    if (asking) return
    setAsking(true)
    const leave = await confirm({
      title: t('employee.form.unsaved'),
      body: t('employee.form.unsavedBody'),
      action: t('employee.form.discard'),
    })
    setAsking(false)
    if (leave) onClose()
  }
  const title = employee
    ? t('employee.form.editTitle', { name: fullName(employee) })
    : t('employee.form.addTitle')
  return (
    <Drawer.Root opened position="right" size="38rem" onClose={() => void close()}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Header role="none">
          <Drawer.Title className="dialog-title">{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('ui.close')} />
        </Drawer.Header>
        <Drawer.Body>
          <form className="drawer-form" onSubmit={(event) => void form.submit(event)} noValidate>
            <Section title={t('employee.form.identity')}>
              <IdentityFields form={form} isNew={employee === undefined || employee.nip === undefined} />
            </Section>
            <Section title={t('employee.form.post')}>
              <PostFields form={form} />
            </Section>
            <Section title={t('employee.form.employment')}>
              <EmploymentFields form={form} />
            </Section>
            <Section title={t('employee.form.education')}>
              <EducationFields form={form} />
            </Section>
            <Section title={t('employee.form.personal')}>
              <PersonalFields form={form} />
            </Section>
            <div className="drawer-footer">
              <FormFooter failure={form.failure} busy={form.busy} onCancel={() => void close()} />
            </div>
          </form>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      <div className="form-grid">{children}</div>
    </fieldset>
  )
}
