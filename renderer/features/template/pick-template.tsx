import { Button, type ButtonProps, FileButton } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTexts } from '../../i18n/texts.ts'

interface PickTemplateProps extends ButtonProps {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** The button that opens this PC's own file dialog for one .xlsx. */
export function PickTemplate({ label, onFile, ...props }: PickTemplateProps) {
  const { t } = useTexts()
  // the same file may be chosen again after it was mended
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      accept=".xlsx"
      resetRef={reset}
      inputProps={{ 'aria-label': t('template.pick'), tabIndex: -1 }}
      onChange={(file) => {
        reset.current?.()
        if (file) onFile(file)
      }}
    >
      {(button) => (
        <Button leftSection={<IconFileSpreadsheet size={16} aria-hidden />} {...props} {...button}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
