import type { Evidence } from '#shared/progress/evidence.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../dialog.tsx'
import { FormFooter } from '../form/form-footer.tsx'
import { TextField } from '../form/text-field.tsx'
import { notifyDone } from '../notify.tsx'
import type { EvidenceTarget } from './use-attach.ts'

/** The name and the link of a piece. */
export function EvidenceDialog({
  piece,
  onClose,
}: {
  readonly piece: Evidence
  readonly onClose: () => void
}) {
  const { t } = useTexts()
  const { id, rowVersion, name, link } = piece
  const form = useDraftForm('evidence.save', {
    values: { id, rowVersion, name, ...(link && { link: link.address }) },
    onDone: () => {
      onClose()
      void notifyDone(t('evidence.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={t('evidence.edit', { name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <TextField label={t('evidence.name')} withAsterisk data-autofocus {...form.text('name')} />
        <TextField label={t('evidence.link')} description={t('evidence.linkHint')} {...form.text('link')} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface LinkDialogProps {
  readonly target: EvidenceTarget
  readonly onClose: () => void
}

/** A piece that is only a link. */
export function LinkDialog({ target, onClose }: LinkDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('evidence.add', {
    values: target,
    onDone: () => {
      onClose()
      void notifyDone(t('evidence.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={t('evidence.addLink')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <TextField
          label={t('evidence.link')}
          description={t('evidence.linkHint')}
          withAsterisk
          data-autofocus
          {...form.text('link')}
        />
        <TextField label={t('evidence.name')} {...form.text('name')} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
