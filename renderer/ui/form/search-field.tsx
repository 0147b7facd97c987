import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly className?: string
  /** For the command that jumps here. */
  readonly box?: Ref<HTMLInputElement>
}

/** Where a list is narrowed while one types. */
export function SearchField({ label, value, onChange, className, box }: SearchFieldProps) {
  return (
    <TextInput
      ref={box}
      {...(className !== undefined && { className })}
      type="search"
      autoComplete="off"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
