import { Button, FileButton } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { workbookExtensions } from '#shared/import/workbook-extensions.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Asks } from '../../ui/act.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { readAsFileData } from '../../ui/download.ts'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { LongTextField } from '../../ui/form/text-field.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { useSourceForm } from './use-source-form.ts'

interface ListDialogProps {
  readonly onClose: () => void
  readonly onList: (text: string) => Promise<void>
}

/** The list as it is copied from a sheet, or taken from a file by the importer's reader. */
export function ListDialog({ onClose, onList }: ListDialogProps) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  const form = useSourceForm(async () => {
    await onList(text)
    onClose()
  })
  return (
    <Dialog title={t('exchange.paste')} size="46rem" onClose={onClose}>
      <form className="stack" noValidate onSubmit={form.onSubmit}>
        <LongTextField
          label={t('exchange.list')}
          description={t('exchange.hint')}
          data-autofocus
          autosize={false}
          rows={12}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Asks name="import.text">
          <FileText onText={setText} />
        </Asks>
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('exchange.compare')}
        />
      </form>
    </Dialog>
  )
}

function FileText({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useTexts()
  const [isTaking, setTaking] = useState(false)
  // the same file may be chosen again after it was mended
  const reset = useRef<() => void>(null)
  const take = async (file: File | null) => {
    reset.current?.()
    if (file === null) return
    setTaking(true)
    await readAsFileData(file)
      .then((data) => call('import.text', { file: data }))
      .then((answer) => onText(answer.text), notifyFailed)
    setTaking(false)
  }
  return (
    <div>
      <FileButton
        accept={workbookExtensions.map((ending) => `.${ending}`).join(',')}
        resetRef={reset}
        inputProps={{ 'aria-label': t('exchange.file'), tabIndex: -1 }}
        onChange={(file) => void take(file)}
      >
        {(button) => (
          <Button
            {...button}
            loading={isTaking}
            variant="default"
            size="compact-sm"
            leftSection={<IconFileText size={14} aria-hidden />}
          >
            {t('exchange.file')}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
