import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ServiceCase } from '#shared/progress/service-case.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface CaseDialogProps {
  /** That is looked at; absent: the whole office. */
  readonly unitId: string | undefined
  /** Absent: a new one. */
  readonly one?: ServiceCase
  readonly onClose: () => void
}

export function CaseDialog({ unitId, one, onClose }: CaseDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('case.save', {
    values: one
      ? valuesOf(one)
      : {
          caseKind: t('serviceCase.usualKind'),
          receivedOn: localToday(),
          ...(unitId !== undefined && { unitId }),
        },
    onDone: () => {
      onClose()
      void notifyDone(t('serviceCase.saved'), { undo: true })
    },
  })
  const [unit, received, answered] = [
    form.field('unitId'),
    form.field('receivedOn'),
    form.field('answeredOn'),
  ]
  return (
    <Dialog title={t(one ? 'serviceCase.edit' : 'serviceCase.add')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <UnitPicker
          label={t('serviceCase.column.unit')}
          value={unit.value as string | undefined}
          onChange={unit.onChange}
          error={unit.error}
        />
        <TextField label={t('serviceCase.column.caseKind')} withAsterisk {...form.text('caseKind')} />
        <TextField
          label={t('serviceCase.column.subject')}
          description={t('serviceCase.subjectHint')}
          withAsterisk
          data-autofocus
          {...form.text('subject')}
        />
        <div className="form-grid">
          <DateField
            label={t('serviceCase.column.receivedOn')}
            withAsterisk
            value={received.value as string | undefined}
            onChange={received.onChange}
            error={received.error}
          />
          <DateField
            label={t('serviceCase.column.answeredOn')}
            value={answered.value as string | undefined}
            onChange={answered.onChange}
            error={answered.error}
          />
        </div>
        {one && <RemoveCase one={one} onDone={onClose} />}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function valuesOf({ unit: _unit, days: _days, ...values }: ServiceCase) {
  return values
}

function RemoveCase({
  one: { id, rowVersion, subject },
  onDone,
}: {
  readonly one: ServiceCase
  readonly onDone: () => void
}) {
  const { t } = useTexts()
  const remove = useApiCommand('case.remove', {
    onDone: () => {
      onDone()
      void notifyDone(t('serviceCase.removed'), { undo: true })
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
      {t('serviceCase.remove', { subject })}
    </Button>
  )
}
