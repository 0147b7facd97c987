import { Button, FileButton } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { workbookExtensions } from '#shared/import/workbook-extensions.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { readAsFileData } from '../../../ui/download.ts'
import { notifyFailed } from '../../../ui/notify.tsx'

interface TableFileButtonProps {
  readonly onText: (text: string) => void
}

/** Takes the table of a file as it would come by copy and paste. */
export function TableFileButton({ onText }: TableFileButtonProps) {
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
      .then(({ text }) => onText(text), notifyFailed)
    setTaking(false)
  }
  return (
    <FileButton
      accept={workbookExtensions.map((ending) => `.${ending}`).join(',')}
      resetRef={reset}
      onChange={(file) => void take(file)}
    >
      {(props) => (
        <Button
          {...props}
          loading={isTaking}
          variant="default"
          size="compact-sm"
          leftSection={<IconFileText size={14} aria-hidden />}
        >
          {t('serviceCase.paste.file')}
        </Button>
      )}
    </FileButton>
  )
}
