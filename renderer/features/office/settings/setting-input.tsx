import { Switch } from '@mantine/core'
import { useState } from 'react'
import { type SettingKey, settingLabelKey } from '#shared/office/settings.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { DecimalField } from '../../../ui/decimal-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { OrderList } from './order-list.tsx'
import { partsOf, type SettingControl, type SettingValue, withParts } from './setting-list.ts'

export interface SettingInputProps {
  readonly setting: SettingKey
  readonly control: SettingControl
  readonly value: SettingValue
  readonly label: string
  readonly error: string | undefined
  readonly onStore: (value: unknown) => void
}

export function SettingInput({ setting, control, value, label, error, onStore }: SettingInputProps) {
  const { t } = useTexts()
  const textKey = settingLabelKey(setting)
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
          choices={control.choices.map((choice) => ({
            value: choice,
            label: t(`${textKey}.choice.${choice}`),
          }))}
          onChange={onStore}
        />
      )
    case 'order':
      return <OrderList label={label} order={value as readonly string[]} onChange={onStore} />
    case 'number':
      return <NumberInput {...{ label, value: value as number, unit: control.unit, error, onStore }} />
    case 'parts':
      return (
        <PartInputs
          control={control}
          value={value}
          error={error}
          nameOf={(part) => t(`${textKey}.part.${part}`)}
          onStore={onStore}
        />
      )
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
  readonly nameOf: (part: string) => string
  readonly onStore: (value: unknown) => void
}
/** Numbers that only make sense together: stored when the group is left and they fit. */
function PartInputs({ control, value, error, nameOf, onStore }: PartInputsProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({})
  const parts = { ...partsOf(value), ...typed }
  const sum = control.parts.reduce((total, part) => total + (parts[part] ?? 0), 0)
  const wrongSum = control.sum !== undefined && sum !== control.sum
  return (
    <div
      className="setting-parts"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget) || wrongSum) return
        onStore(withParts(value, parts))
      }}
    >
      {control.parts.map((part) => (
        <DecimalField
          key={part}
          label={nameOf(part)}
          unit={control.unit}
          value={parts[part]}
          onChange={(next) => next !== undefined && setTyped({ ...typed, [part]: next })}
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
