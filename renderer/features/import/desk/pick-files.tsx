import { Button, type ButtonProps, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { workbookExtensions } from '#shared/import/workbook-extensions.ts'
import { useTexts } from '../../../i18n/texts.ts'

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
      accept={workbookExtensions.map((ending) => `.${ending}`).join(',')}
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
