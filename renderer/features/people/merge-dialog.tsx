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
  const [picked, setPicked] = useState<PickedPerson>()
  const other = useApiQuery(
    'employee.get',
    { id: picked?.id ?? employee.id },
    { enabled: picked !== undefined },
  )
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
          <Choice entries={[employee, second]} keptId={field('keepId').value} onKeep={keep} />
        )}
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('employee.merge.submit')} />
      </form>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly entries: readonly [Employee, Employee]
  readonly keptId: string
  readonly onKeep: (id: string) => void
}

function Choice({ entries, keptId, onKeep }: ChoiceProps) {
  const { t } = useTexts()
  const format = useFormat()
  const yearsOf = useYearsWithRecords(entries)
  const [first, second] = entries
  const headOf = ({ id, name }: Employee) =>
    `${name} · ${t(id === keptId ? 'employee.merge.kept' : 'employee.merge.removed')}`
  return (
    <>
      <Radio.Group label={t('employee.merge.keep')} value={keptId} onChange={onKeep}>
        <div className="stack tight">
          {entries.map(({ id, fullName, nip }) => (
            <Radio key={id} value={id} label={[fullName, nip].filter(Boolean).join(' · ')} />
          ))}
        </div>
      </Radio.Group>
      <SimpleTable
        caption={t('employee.merge.title')}
        rowKey={({ label }) => label}
        rows={sideBySide(first, second, (one) => [
          ...profileLines(one, t, format),
          { label: t('employee.merge.records'), value: yearsOf(one) },
        ])}
        columns={[
          { id: 'field', header: t('employee.merge.field'), cell: ({ label }) => label, width: '30%' },
          { id: 'a', header: headOf(first), cell: (line) => line.first || '—' },
          { id: 'b', header: headOf(second), cell: (line) => line.second || '—' },
        ]}
      />
    </>
  )
}

/** The years in which an entry has a plan or an appraisal, as one text. */
function useYearsWithRecords([first, second]: ChoiceProps['entries']): (entry: Employee) => string {
  const records = [
    useApiQuery('appraisal.years', { employeeId: first.id }),
    useApiQuery('appraisal.years', { employeeId: second.id }),
  ].flatMap(({ data }) => data ?? [])
  return ({ id }) =>
    (records.find(({ employeeId }) => employeeId === id)?.years ?? []).map(({ year }) => year).join(', ')
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
