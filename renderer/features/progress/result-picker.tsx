import { Combobox, TextInput, type TextInputProps, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { PlannedResult } from '#shared/plan/planned-result.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import { useTexts } from '../../i18n/texts.ts'

interface Choice {
  readonly workResultId: string
  readonly indicatorId?: string
}
interface ResultPickerProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'results'> {
  readonly results: readonly PlannedResult[]
  readonly workResultId: string | undefined
  readonly indicatorId: string | undefined
  readonly onChange: (choice: Choice | undefined) => void
}

interface Option extends Choice {
  readonly key: string
  readonly label: string
  readonly detail?: string
}

/** A work result, or one of its indicators, found by typing part of its words. */
export function ResultPicker({ results, workResultId, indicatorId, onChange, ...props }: ResultPickerProps) {
  const { t } = useTexts()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string>()
  const options = optionsOf(results)
  const isFound = holdsWords(spellingOf(typed ?? ''))
  const shown = options.filter(({ label, detail = '' }) => isFound(spellingOf(`${label} ${detail}`)))
  const chosen = options.find((one) => one.workResultId === workResultId && one.indicatorId === indicatorId)
  return (
    <Combobox
      store={combobox}
      width="26rem"
      position="bottom-start"
      onOptionSubmit={(key) => {
        onChange(options.find((one) => one.key === key))
        setTyped(undefined)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          placeholder={t('progressEntry.quick.resultPlaceholder')}
          autoComplete="off"
          {...props}
          title={chosen && [chosen.label, chosen.detail].filter(Boolean).join(' · ')}
          value={typed ?? (chosen ? (chosen.detail ?? chosen.label) : '')}
          onFocus={(event) => {
            event.currentTarget.select()
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            if (event.currentTarget.value === '') onChange(undefined)
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onBlur={() => {
            setTyped(undefined)
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Options shown={shown} />
    </Combobox>
  )
}

function Options({ shown }: { readonly shown: readonly Option[] }) {
  const { t } = useTexts()
  return (
    <Combobox.Dropdown>
      <Combobox.Options aria-label={t('progressEntry.quick.result')} className="progress-options">
        {shown.map(({ key, label, detail }) => (
          <Combobox.Option key={key} value={key}>
            <span className="two-lines">
              {detail ?? label}
              {detail !== undefined && <small>{label}</small>}
            </span>
          </Combobox.Option>
        ))}
        {shown.length === 0 && <Combobox.Empty>{t('progressEntry.quick.nothing')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}

function optionsOf(results: readonly PlannedResult[]): Option[] {
  return results.flatMap(({ id, number, text, indicators }): Option[] => {
    const label = `${number}. ${text}`
    return [
      { key: id, workResultId: id, label },
      ...indicators.map((indicator) => ({
        key: `${id} ${indicator.id}`,
        workResultId: id,
        indicatorId: indicator.id,
        label,
        detail: [indicator.text, indicator.targetUnit && `(${indicator.targetUnit})`]
          .filter(Boolean)
          .join(' '),
      })),
    ]
  })
}
