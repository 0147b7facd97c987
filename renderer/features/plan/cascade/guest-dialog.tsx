import { useState } from 'react'
import type { RoleMatrix } from '#shared/plan/cascade/matrix.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'

interface GuestDialogProps {
  readonly matrix: RoleMatrix
  readonly onClose: () => void
}

/** Somebody of another unit gets a row in the matrix of the leader for whom he works. */
export function GuestDialog({ matrix: { leader, year, rows }, onClose }: GuestDialogProps) {
  const { t } = useTexts()
  const [person, setPerson] = useState<PickedPerson>()
  const { field, submit, busy, failure, errorAt } = useDraftForm('plan.addGuest', {
    values: { leaderId: leader.id, year },
    onDone: onClose,
  })
  const { onChange } = field('employeeId')
  return (
    <Dialog title={t('matrix.addGuest')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <PersonPicker
          label={t('matrix.guestPerson')}
          description={t('matrix.guestHint')}
          data-autofocus
          value={person}
          without={[leader.id, ...rows.map(({ employeeId }) => employeeId)]}
          error={errorAt('employeeId')}
          onChange={(chosen) => {
            setPerson(chosen)
            onChange(chosen?.id)
          }}
        />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('matrix.addGuest')} />
      </form>
    </Dialog>
  )
}
