import { Combobox, TextInput, useCombobox, type TextInputProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'

export interface PickedPerson {
  readonly id: string
  readonly fullName: string
}
interface PersonPickerProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: PickedPerson | undefined
  readonly onChange: (person: PickedPerson | undefined) => void
  /** People who may not be picked, e.g. the person himself. */
  readonly without?: readonly string[]
}

/** A person found by typing part of a name or NIP. */
export function PersonPicker({ value, onChange, without = [], ...props }: PersonPickerProps) {
  const { t } = useTexts()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string>()
  const [search] = useDebouncedValue(typed ?? '', 120)
  const found = useApiQuery(
    'employee.list',
    { search, limit: 12, sort: 'name' },
    { enabled: typed !== undefined },
  )
  const people = (found.data?.rows ?? []).filter(({ id }) => !without.includes(id))
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onChange(people.find((person) => person.id === id))
        setTyped(undefined)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          placeholder={t('ui.person.placeholder')}
          autoComplete="off"
          {...props}
          value={typed ?? value?.fullName ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            if (event.currentTarget.value === '') onChange(undefined)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onBlur={() => {
            setTyped(undefined)
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === undefined}>
        <Combobox.Options aria-label={t('ui.person.placeholder')}>
          {people.map(({ id, fullName, nip, unit }) => (
            <Combobox.Option key={id} value={id}>
              <span className="two-lines">
                {fullName}
                <small>{[nip, unit].filter(Boolean).join(' · ')}</small>
              </span>
            </Combobox.Option>
          ))}
          {people.length === 0 && !found.isFetching && <Combobox.Empty>{t('ui.person.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
