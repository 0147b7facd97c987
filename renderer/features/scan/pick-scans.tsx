import { Button, type ButtonProps, FileButton } from '@mantine/core'
import { IconScan } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTexts } from '../../i18n/texts.ts'

interface PickScansProps extends ButtonProps {
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
}

/** The button that opens this PC's own file dialog. */
export function PickScans({ label, onFiles, ...props }: PickScansProps) {
  const { t } = useTexts()
  // the same file may be chosen again after it was scanned anew
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      multiple
      accept=".pdf,.png,.jpg,.jpeg"
      resetRef={reset}
      inputProps={{ 'aria-label': t('scan.choose'), tabIndex: -1 }}
      onChange={(files) => {
        reset.current?.()
        if (files.length > 0) onFiles(files)
      }}
    >
      {(button) => (
        <Button leftSection={<IconScan size={16} aria-hidden />} {...props} {...button}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
