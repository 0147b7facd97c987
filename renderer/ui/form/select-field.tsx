import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { useDeferredValue } from 'react'
import { Helped, type WithHelp } from './helped.tsx'

interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly disabled?: boolean
}
interface SelectFieldProps<T extends string>
  extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'>, WithHelp {
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
  readonly choices: readonly Choice<T>[]
  /** The words for "none"; without it a value must be chosen. */
  readonly none?: string
}

/** A longer list than this comes right after the page is there: nobody has opened it by then. */
const shortList = 24

/** A short list by the system's own control: fast on old PCs and complete for the keyboard. */
export function SelectField<T extends string>({
  value,
  onChange,
  choices,
  none,
  help,
  ...props
}: SelectFieldProps<T>) {
  const isShown = useDeferredValue(true, false)
  const data =
    isShown || choices.length <= shortList ? choices : choices.filter((choice) => choice.value === value)
  return (
    <Helped help={help} label={props.label} className={props.className}>
      <NativeSelect
        // a name that is longer than its place is whole here
        title={choices.find((choice) => choice.value === value)?.label}
        {...props}
        value={value ?? ''}
        data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...data]}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChange(chosen === '' ? undefined : (chosen as T))
        }}
      />
    </Helped>
  )
}
