import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type Counselling, type CounsellingRow, counsellorKinds } from '#shared/development/guidance.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface ArrangeDialogProps {
  readonly row: CounsellingRow
  readonly onClose: () => void
}

/** The personnel unit's steps: who is counselled, by whom, when and where. */
export function ArrangeDialog({ row, onClose }: ArrangeDialogProps) {
  const { t } = useTexts()
  const { counselling, reportId, fullName } = row
  const form = useDraftForm('counselling.save', {
    values: { reportId, chosenOn: localToday(), ...valuesOf(counselling) },
    onDone: () => {
      onClose()
      void notifyDone(t('counselling.saved'), { undo: true })
    },
  })
  const [chosen, meets] = [form.field('chosenOn'), form.field('meetsOn')]
  return (
    <Dialog title={t('counselling.arrangeOf', { name: fullName })} onClose={onClose} size="36rem">
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <DateField
          label={t('field.chosenOn')}
          help="development.counselling"
          withAsterisk
          value={chosen.value}
          onChange={chosen.onChange}
          error={chosen.error}
        />
        <CounsellorFields form={form} row={row} />
        <div className="form-grid">
          <DateField
            label={t('field.meetsOn')}
            value={meets.value}
            onChange={meets.onChange}
            error={meets.error}
          />
          <TextField label={t('field.place')} {...form.text('place')} />
        </div>
        {counselling && <Remove counselling={counselling} onDone={onClose} />}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface CounsellorFieldsProps {
  readonly form: ReturnType<typeof useDraftForm<'counselling.save'>>
  readonly row: CounsellingRow
}

/** By whom: somebody of this office, or from outside by name. */
function CounsellorFields({ form, row: { counselling, employeeId } }: CounsellorFieldsProps) {
  const { t } = useTexts()
  const [inside, setInside] = useState(insideOf(counselling))
  const [kind, counsellor] = [form.field('counsellorKind'), form.field('counsellorId')]
  return (
    <>
      <SelectField
        label={t('field.counsellorKind')}
        none={t('counselling.form.noKind')}
        choices={counsellorKinds.map((one) => ({ value: one, label: t(`counselling.kind.${one}`) }))}
        value={kind.value}
        onChange={kind.onChange}
        error={kind.error}
      />
      <PersonPicker
        label={t('counselling.form.inside')}
        value={inside}
        without={[employeeId]}
        error={counsellor.error}
        onChange={(next) => {
          setInside(next)
          counsellor.onChange(next?.id)
        }}
      />
      {inside === undefined && (
        <TextField label={t('counselling.form.outside')} {...form.text('counsellor')} />
      )}
    </>
  )
}

function insideOf(counselling: Counselling | undefined): PickedPerson | undefined {
  const { counsellorId: id, counsellor: fullName } = counselling ?? {}
  return id === undefined || fullName === undefined ? undefined : { id, fullName }
}

function valuesOf(counselling: Counselling | undefined) {
  if (counselling?.counsellorId === undefined) return counselling
  const { counsellor: _name, ...values } = counselling
  return values
}

function Remove({
  counselling: { id, rowVersion },
  onDone,
}: {
  readonly counselling: Counselling
  readonly onDone: () => void
}) {
  const { t } = useTexts()
  const remove = useApiCommand('counselling.remove', {
    onDone: () => {
      onDone()
      void notifyDone(t('counselling.removed'), { undo: true })
    },
  })
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
    >
      {t('counselling.remove')}
    </Button>
  )
}
