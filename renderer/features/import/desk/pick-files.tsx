import { Button, type ButtonProps, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTexts } from '../../../i18n/texts.ts'

/** By ending only: what a file really holds is for the reader to find out. */
const accepted = '.xlsx,.xls,.ods,.csv'

interface PickFilesProps extends ButtonProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly label: string
}

/** The button that opens this PC's own file dialog, for one or several files. */
export function PickFiles({ onFiles, label, ...props }: PickFilesProps) {
  const { t } = useTexts()
  // the same file may be chosen again after it was mended
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      multiple
      accept={accepted}
      resetRef={reset}
      inputProps={{ 'aria-label': t('data.pick.label'), tabIndex: -1 }}
      onChange={(files) => {
        reset.current?.()
        if (files.length > 0) onFiles(files)
      }}
    >
      {(button) => (
        <Button leftSection={<IconFileImport size={16} aria-hidden />} {...props} {...button}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
