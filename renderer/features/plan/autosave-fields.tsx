import { TextInput } from '@mantine/core'
import { AppError } from '#shared/api/errors.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { LongTextField } from '../../ui/form/text-field.tsx'
import { useAutosave } from './use-autosave.ts'

interface AutosaveTextProps {
  readonly label: string
  /** The label is for screen readers only; the table's heads say it to the eye. */
  readonly bare?: boolean
  readonly value: string | undefined
  /** The id of what the field belongs to. */
  readonly of: string
  /** The draft's field, where a refusal names it. */
  readonly field: string
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly long?: boolean
  readonly maxLength?: number
  readonly className?: string
  readonly onSave: (text: string) => Promise<unknown>
}

export function AutosaveText(props: AutosaveTextProps) {
  const { label, bare, value, field, of: _of, long, onSave, ...rest } = props
  const autosave = useAutosave({ stored: value ?? '', field, keepAs: keptAs(props), save: onSave })
  const shared = {
    ...rest,
    ...autosave,
    autoComplete: 'off',
    ...(bare ? { 'aria-label': label, title: label } : { label }),
  }
  return long ? <LongTextField rows={1} {...shared} /> : <TextInput {...shared} />
}

function keptAs({ of, field, disabled }: Pick<AutosaveTextProps, 'of' | 'field' | 'disabled'>) {
  return disabled ? undefined : `plan.${of}.${field}`
}

interface AutosaveNumberProps extends Omit<AutosaveTextProps, 'value' | 'long' | 'onSave'> {
  readonly value: number | undefined
  readonly onSave: (value: number | undefined) => Promise<unknown>
}

/** A number as the reader's language writes it; what is none is refused at the field. */
export function AutosaveNumber({ value, onSave, ...props }: AutosaveNumberProps) {
  const format = useFormat()
  const { t } = useTexts()
  const save = async (text: string) => {
    const number = format.parseDecimal(text)
    if (text !== '' && number === undefined) throw AppError.atField(props.field, 'error.number')
    await onSave(number)
  }
  const autosave = useAutosave({
    stored: format.input(value),
    field: props.field,
    keepAs: keptAs(props),
    save,
  })
  const wrong = autosave.value.trim() !== '' && format.parseDecimal(autosave.value) === undefined
  const { label, bare, field: _field, of: _of, ...rest } = props
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      {...autosave}
      {...(bare ? { 'aria-label': label, title: label } : { label })}
      error={wrong ? t('error.number') : autosave.error}
    />
  )
}
