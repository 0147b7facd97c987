import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { Year } from '#shared/api/fields.ts'
import { useTexts } from '../../../i18n/texts.ts'

interface YearFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: number | undefined
  /** Undefined while what stands there is no year. */
  readonly onChange: (year: number | undefined) => void
}

/** A calendar year of four digits. */
export function YearField({ value, onChange, ...props }: YearFieldProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string>()
  const text = typed ?? String(value ?? '')
  const year = yearOf(text)
  return (
    <TextInput
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      {...props}
      value={text}
      error={text.length === 4 && year === undefined ? t('error.invalid') : props.error}
      onChange={(event) => {
        const next = event.currentTarget.value.replaceAll(/\D/g, '')
        setTyped(next)
        onChange(yearOf(next))
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}

function yearOf(text: string): number | undefined {
  const year = Year.safeParse(Number(text))
  return text.length === 4 && year.success ? year.data : undefined
}
