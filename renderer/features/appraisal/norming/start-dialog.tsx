import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

/** When, and which heads take part. */
export function StartDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const format = useFormat()
  const navigate = useNavigate()
  const [heads, setHeads] = useState<readonly PickedPerson[]>([])
  const form = useDraftForm('norming.start', {
    values: {
      name: t('appraisal.norming.defaultName', { date: format.date(localToday()) }),
      heldOn: localToday(),
      raterIds: [],
    },
    onDone: ({ id }) => {
      onClose()
      void notifyDone(t('appraisal.norming.started'), { undo: true })
      void navigate({ to: '/appraisal/norming/$id', params: { id } })
    },
  })
  const raters = form.field('raterIds')
  const choose = (next: readonly PickedPerson[]) => {
    setHeads(next)
    raters.onChange(next.map(({ id }) => id))
  }
  return (
    <Dialog title={t('appraisal.norming.start')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <TextField label={t('appraisal.norming.name')} withAsterisk {...form.text('name')} />
        <DateField label={t('field.heldOn')} {...form.field('heldOn')} />
        <PersonPicker
          key={heads.length}
          label={t('appraisal.norming.raters')}
          placeholder={t('appraisal.norming.add')}
          data-autofocus
          value={undefined}
          without={heads.map(({ id }) => id)}
          error={form.errorAt('raterIds')}
          onChange={(person) => person && choose([...heads, person])}
        />
        <ul className="norming-heads">
          {heads.map(({ id, fullName }) => (
            <li key={id}>
              {fullName}
              <ActionIcon
                aria-label={t('appraisal.norming.leave', { name: fullName })}
                onClick={() => choose(heads.filter((head) => head.id !== id))}
              >
                <IconX size={15} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('appraisal.norming.start')}
        />
      </form>
    </Dialog>
  )
}
