import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useFormat } from '../../i18n/use-format.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Helped, type WithHelp } from './helped.tsx'

interface DecimalFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'>, WithHelp {
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  /** Shown after the number, e.g. %. */
  readonly unit?: string
}

/** A number as the reader's language writes it (`87,5`); what is no number stays in sight with its message. */
export function DecimalField({ value, onChange, unit, error, help, ...props }: DecimalFieldProps) {
  const format = useFormat()
  const { t } = useTexts()
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && typed.trim() !== '' && format.parseDecimal(typed) === undefined
  return (
    <Helped help={help} label={props.label} className={props.className}>
      <TextInput
        inputMode="decimal"
        autoComplete="off"
        {...props}
        {...(unit !== undefined && { rightSection: <span className="muted">{unit}</span> })}
        value={typed ?? format.input(value)}
        error={wrong ? t('error.number') : error}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          if (text.trim() === '') return onChange(undefined)
          const number = format.parseDecimal(text)
          if (number !== undefined) onChange(number)
        }}
        onBlur={(event) => {
          if (!wrong) setTyped(undefined)
          props.onBlur?.(event)
        }}
      />
    </Helped>
  )
}
