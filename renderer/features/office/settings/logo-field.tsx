import { Button, FileButton, Group, Input } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { readAsFileData } from '../../../ui/download.ts'
import { isJpeg, isPng } from '../../../ui/print/logo-source.ts'

/** The schema allows 400,000 characters of base64, which is this many bytes. */
const largestBytes = 300_000

interface LogoFieldProps {
  readonly value: string | undefined
  readonly onChange: (base64: string | undefined) => void
  readonly error: string | undefined
}

/** A PNG or JPEG for the letterhead; what is no picture or too large is refused here already. */
export function LogoField({ value, onChange, error }: LogoFieldProps) {
  const { t } = useTexts()
  const [problem, setProblem] = useState<string>()
  const choose = async (file: File | null) => {
    if (file === null) return
    if (file.size > largestBytes) return setProblem(t('settings.office.logoLarge'))
    const { base64 } = await readAsFileData(file)
    if (!isPng(base64) && !isJpeg(base64)) return setProblem(t('settings.office.logoKind'))
    setProblem(undefined)
    onChange(base64)
  }
  return (
    <Input.Wrapper
      label={t('field.logo')}
      description={t('settings.office.logoNote')}
      error={problem ?? error}
    >
      <Group gap="xs" mt={4}>
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void choose(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('settings.office.logoPick')}
            </Button>
          )}
        </FileButton>
        {value !== undefined && value !== '' && (
          <Button variant="subtle" color="red" onClick={() => onChange(undefined)}>
            {t('ui.remove')}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  )
}
