import { Radio } from '@mantine/core'
import { useState } from 'react'
import type { Employee } from '#shared/people/employee.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { profileLines } from './person/profile-lines.ts'

interface MergeDialogProps {
  readonly employee: Employee
  readonly onClose: () => void
  /** The entry that stays. */
  readonly onMerged: (id: string) => void
}

/** Two entries of one person side by side; the person says which stays. */
export function MergeDialog({ employee, onClose, onMerged }: MergeDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [picked, setPicked] = useState<PickedPerson>()
  const other = useApiQuery(
    'employee.get',
    { id: picked?.id ?? employee.id },
    { enabled: picked !== undefined },
  )
  const records = [
    useApiQuery('appraisal.years', { employeeId: employee.id }),
    useApiQuery('appraisal.years', { employeeId: picked?.id ?? employee.id }),
  ].flatMap(({ data }) => data ?? [])
  const recordsOf = (id: string) =>
    (records.find(({ employeeId }) => employeeId === id)?.years ?? []).map(({ year }) => year).join(', ')
  const { form, field, submit, busy, failure, errorAt } = useDraftForm('employee.merge', {
    values: { keepId: employee.id, removeId: '' },
    onDone: () => {
      onClose()
      onMerged(form.getValues('keepId'))
      void notifyDone(t('employee.merge.saved', { name: employee.fullName }), { undo: true })
    },
  })
  const second = picked !== undefined && other.data?.id === picked.id ? other.data : undefined
  const keep = (id: string) => {
    if (second === undefined) return
    form.setValue('keepId', id)
    form.setValue('removeId', id === employee.id ? second.id : employee.id)
  }
  const keptId = field('keepId').value
  return (
    <Dialog title={t('employee.merge.title')} onClose={onClose} size="46rem">
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('employee.merge.body')}</p>
        <PersonPicker
          label={t('employee.merge.other')}
          data-autofocus
          value={picked}
          without={[employee.id]}
          error={errorAt('removeId')}
          onChange={(person) => {
            setPicked(person)
            form.setValue('keepId', employee.id)
            form.setValue('removeId', person?.id ?? '')
            form.clearErrors()
          }}
        />
        {second !== undefined && (
          <>
            <Radio.Group label={t('employee.merge.keep')} value={keptId} onChange={keep}>
              <div className="stack tight">
                {[employee, second].map(({ id, fullName, nip }) => (
                  <Radio key={id} value={id} label={[fullName, nip].filter(Boolean).join(' · ')} />
                ))}
              </div>
            </Radio.Group>
            <SimpleTable
              caption={t('employee.merge.title')}
              rowKey={({ label }) => label}
              rows={sideBySide(employee, second, (one) => [
                ...profileLines(one, t, format),
                { label: t('employee.merge.records'), value: recordsOf(one.id) },
              ])}
              columns={[
                { id: 'field', header: t('employee.merge.field'), cell: ({ label }) => label, width: '30%' },
                { id: 'a', header: headOf(employee), cell: ({ first }) => first || '—' },
                { id: 'b', header: headOf(second), cell: ({ second: value }) => value || '—' },
              ]}
            />
          </>
        )}
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('employee.merge.submit')} />
      </form>
    </Dialog>
  )
  function headOf({ id, name }: Employee) {
    return `${name} · ${t(id === keptId ? 'employee.merge.kept' : 'employee.merge.removed')}`
  }
}

type Line = { readonly label: string; readonly value: string }

/** Lines that either entry has, in the order of the first. */
function sideBySide(a: Employee, b: Employee, linesOf: (one: Employee) => readonly Line[]) {
  const [first, second] = [linesOf(a), linesOf(b)].map(
    (lines) => new Map(lines.map(({ label, value }) => [label, value])),
  )
  return [...new Set([...first!.keys(), ...second!.keys()])].map((label) => ({
    label,
    first: first!.get(label) ?? '',
    second: second!.get(label) ?? '',
  }))
}
