import type { Input } from '#shared/api/contract.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'

interface SettleDialogProps {
  /** What is dealt with, as the page calls it. */
  readonly what: string
  readonly draft: Omit<Input<'exchange.settle'>, 'note'>
  readonly onClose: () => void
}

/** How differences were dealt with; who and when the program knows. */
export function SettleDialog({ what, draft, onClose }: SettleDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('exchange.settle', {
    values: draft,
    onDone: () => {
      onClose()
      void notifyDone(t('operation.exchange.settle'), { undo: true })
    },
  })
  return (
    <Dialog title={t('exchange.settle.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <p>{what}</p>
        <LongTextField
          label={t('exchange.settle.note')}
          description={t('exchange.settle.hint')}
          withAsterisk
          data-autofocus
          {...form.text('note')}
        />
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('exchange.settle.action')}
        />
      </form>
    </Dialog>
  )
}
