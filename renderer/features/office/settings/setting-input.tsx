import { Switch } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { OrderList } from './order-list.tsx'
import { partsOf, type SettingControl, type SettingValue, withParts } from './setting-list.ts'

interface SettingInputProps {
  readonly control: SettingControl
  readonly value: SettingValue
  readonly label: string
  readonly error: string | undefined
  readonly onStore: (value: unknown) => void
}

export function SettingInput({ control, value, label, error, onStore }: SettingInputProps) {
  const { t } = useTexts()
  switch (control.kind) {
    case 'switch':
      return (
        <Switch
          aria-label={label}
          checked={value === true}
          label={t(value === true ? 'settings.rules.on' : 'settings.rules.off')}
          onChange={(event) => onStore(event.currentTarget.checked)}
        />
      )
    case 'choice':
      return (
        <SelectField
          aria-label={label}
          value={value as string}
          error={error}
          choices={control.choices.map(({ id, labelKey }) => ({ value: id, label: t(labelKey) }))}
          onChange={onStore}
        />
      )
    case 'table':
      return null
    case 'order':
      return <OrderList label={label} order={value as readonly string[]} onChange={onStore} />
    case 'number':
      return (
        <NumberInput
          label={label}
          value={value as number}
          unit={control.unit}
          error={error}
          onStore={onStore}
        />
      )
    case 'parts':
      return <PartInputs control={control} value={value} error={error} onStore={onStore} />
  }
}

interface NumberInputProps {
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly error: string | undefined
  readonly onStore: (value: number) => void
}
/** Stored when the field is left, so that a half-typed number is never a setting. */
function NumberInput({ label, value, unit, error, onStore }: NumberInputProps) {
  const [typed, setTyped] = useState<number>()
  return (
    <DecimalField
      aria-label={label}
      value={typed ?? value}
      unit={unit}
      error={error}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== undefined) onStore(typed)
      }}
    />
  )
}

interface PartInputsProps {
  readonly control: Extract<SettingControl, { kind: 'parts' }>
  readonly value: SettingValue
  readonly error: string | undefined
  readonly onStore: (value: unknown) => void
}
/** Numbers that only make sense together: stored when the group is left and they fit. */
function PartInputs({ control, value, error, onStore }: PartInputsProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({})
  const parts = { ...partsOf(value), ...typed }
  const sum = control.parts.reduce((total, { id }) => total + (parts[id] ?? 0), 0)
  const wrongSum = control.sum !== undefined && sum !== control.sum
  return (
    <div
      className="setting-parts"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget) || wrongSum) return
        onStore(withParts(value, parts))
      }}
    >
      {control.parts.map(({ id, labelKey }) => (
        <DecimalField
          key={id}
          label={t(labelKey)}
          unit={control.unit}
          value={parts[id]}
          onChange={(next) => next !== undefined && setTyped({ ...typed, [id]: next })}
        />
      ))}
      {(wrongSum || error !== undefined) && (
        <p className="setting-error" role="alert">
          {wrongSum ? t('error.sum100', { sum }) : error}
        </p>
      )}
    </div>
  )
}
