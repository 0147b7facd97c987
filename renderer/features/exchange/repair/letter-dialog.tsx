import { useState } from 'react'
import { localDate } from '#shared/date/local-date.ts'
import { call } from '../../../api/transport.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { download } from '../../../ui/download.ts'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** Gives the letter as a Word file. */
export async function downloadLetter(id: string): Promise<void> {
  await call('exchange.letter', { id }).then(download, notifyFailed)
}

interface LetterDialogProps {
  /** The marked differences that go into it. */
  readonly lines: readonly string[]
  readonly onClose: () => void
}

/** Number, day and to whom; what is asked for and by what evidence stands in the marked differences. */
export function LetterDialog({ lines, onClose }: LetterDialogProps) {
  const { t } = useTexts()
  const [today] = useState(() => localDate(new Date()))
  const form = useDraftForm('exchange.writeLetter', {
    values: {
      lines: [...lines],
      date: today,
      subject: t('exchange.repair.letter.subjectText'),
      recipient: t('exchange.repair.letter.recipientText'),
    },
    onDone: ({ id }) => {
      onClose()
      void notifyDone(t('operation.exchange.writeLetter'), { undo: true })
      void downloadLetter(id)
    },
  })
  return (
    <Dialog title={t('exchange.repair.letter.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <p className="hint">{t('exchange.repair.letter.hint', { count: lines.length })}</p>
        <TextField
          label={t('exchange.repair.letter.number')}
          withAsterisk
          data-autofocus
          {...form.text('number')}
        />
        <DateField label={t('exchange.repair.letter.date')} withAsterisk {...form.field('date')} />
        <TextField label={t('exchange.repair.letter.subject')} withAsterisk {...form.text('subject')} />
        <TextField label={t('exchange.repair.letter.recipient')} withAsterisk {...form.text('recipient')} />
        <TextField label={t('exchange.repair.letter.place')} {...form.text('place')} />
        <LongTextField label={t('exchange.repair.letter.attachments')} {...form.text('attachments')} />
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('exchange.repair.letter.make')}
        />
      </form>
    </Dialog>
  )
}
