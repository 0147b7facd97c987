import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { BoxedPerson } from '#shared/ranking/potential.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface PotentialDialogProps {
  readonly person: BoxedPerson
  readonly year: number
  readonly onClose: () => void
}

/** Somebody's potential in a year, and on what it rests. */
export function PotentialDialog({ person, year, onClose }: PotentialDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { employeeId, fullName, potential } = person
  const entered = potential?.standInOf === undefined ? potential : undefined
  const form = useDraftForm('potential.save', {
    values: {
      employeeId,
      year,
      rowVersion: entered?.rowVersion ?? 0,
      ...(entered && { score: entered.score, basis: entered.basis }),
    },
    onDone: () => {
      onClose()
      void notifyDone(t('operation.potential.save'), { undo: true })
    },
  })
  const score = form.field('score')
  return (
    <Dialog title={t('ranking.nineBox.potential.titleOf', { name: fullName, year })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        {potential?.standInOf !== undefined && (
          <p className="hint">
            {t('ranking.nineBox.potential.standsIn', {
              score: format.figure(potential.score),
              date: format.date(potential.standInOf),
            })}
          </p>
        )}
        <DecimalField
          label={t('ranking.nineBox.potential.score')}
          withAsterisk
          data-autofocus
          value={score.value}
          onChange={score.onChange}
          error={score.error}
        />
        <TextField
          label={t('ranking.nineBox.potential.basis')}
          description={t('ranking.nineBox.potential.basisHint')}
          withAsterisk
          {...form.text('basis')}
        />
        {entered && <Remove seen={{ employeeId, year, rowVersion: entered.rowVersion }} onDone={onClose} />}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface RemoveProps {
  readonly seen: { readonly employeeId: string; readonly year: number; readonly rowVersion: number }
  readonly onDone: () => void
}

function Remove({ seen, onDone }: RemoveProps) {
  const { t } = useTexts()
  const remove = useApiCommand('potential.remove', {
    onDone: () => {
      onDone()
      void notifyDone(t('operation.potential.remove'), { undo: true })
    },
  })
  return (
    <Button
      className="start"
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={() => remove.mutate(seen, { onError: notifyFailed })}
    >
      {t('ranking.nineBox.potential.remove')}
    </Button>
  )
}
