import { NativeSelect, type NativeSelectProps } from '@mantine/core'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly disabled?: boolean
}
export interface SelectFieldProps<T extends string> extends Omit<
  NativeSelectProps,
  'value' | 'onChange' | 'data'
> {
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
  readonly choices: readonly Choice<T>[]
  /** The words for "none"; without it a value must be chosen. */
  readonly none?: string
}

/** A short list by the system's own control: fast on old PCs and complete for the keyboard. */
export function SelectField<T extends string>({
  value,
  onChange,
  choices,
  none,
  ...props
}: SelectFieldProps<T>) {
  return (
    <NativeSelect
      {...props}
      value={value ?? ''}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(chosen === '' ? undefined : (chosen as T))
      }}
    />
  )
}
