import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { parseTypedDate } from '../../i18n/parse-date.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Helped, type WithHelp } from './helped.tsx'

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'>, WithHelp {
  /** ISO date. */
  readonly value: string | undefined
  readonly onChange: (iso: string | undefined) => void
}

/** A date typed day first (`1-2-2026`) or picked from the browser's own calendar. */
export function DateField({ value, onChange, error, help, ...props }: DateFieldProps) {
  const format = useFormat()
  const { t } = useTexts()
  const [typed, setTyped] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const wrong = typed !== undefined && typed.trim() !== '' && parseTypedDate(typed) === undefined
  return (
    <Helped help={help} label={props.label} className={props.className}>
      <TextInput
        placeholder={t('ui.date.placeholder')}
        autoComplete="off"
        {...props}
        value={typed ?? (value === undefined ? '' : format.typedDate(value))}
        error={wrong ? t('ui.date.wrong') : error}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          if (text.trim() === '') return onChange(undefined)
          const iso = parseTypedDate(text)
          if (iso !== undefined) onChange(iso)
        }}
        onBlur={(event) => {
          if (!wrong) setTyped(undefined)
          props.onBlur?.(event)
        }}
        rightSection={
          <>
            <input
              ref={picker}
              type="date"
              className="sr-only"
              tabIndex={-1}
              aria-hidden
              value={value ?? ''}
              onChange={(event) => {
                setTyped(undefined)
                onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
              }}
            />
            <ActionIcon
              tabIndex={-1}
              aria-label={t('ui.date.pick')}
              disabled={props.disabled === true}
              onClick={() => picker.current?.showPicker()}
            >
              <IconCalendar size={16} />
            </ActionIcon>
          </>
        }
      />
    </Helped>
  )
}
