import type { SettingKey } from '#shared/setting/settings.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import { partsOf, settingControls, type SettingValue } from './setting-list.ts'
import { rungName } from './rung-name.ts'

/** A setting's value in words, as its control shows it. */
export function settingText(setting: SettingKey, value: SettingValue, t: Translate, format: Format): string {
  const control = settingControls[setting]
  const withUnit = (number: number, unit: string) => [format.number(number), unit].filter(Boolean).join(' ')
  switch (control.kind) {
    case 'switch':
      return t(value === true ? 'settings.rules.on' : 'settings.rules.off')
    case 'number':
      return withUnit(value as number, control.unit)
    case 'choice': {
      const chosen = control.choices.find(({ id }) => id === value)
      return chosen === undefined ? (value as string) : t(chosen.labelKey)
    }
    case 'table':
      return (value as { readonly decree: string }).decree
    case 'order':
      return (value as readonly string[]).map((rung) => rungName(rung, t)).join(' › ')
    case 'parts': {
      const parts = partsOf(value)
      return control.parts
        .map(({ id, labelKey }) => `${t(labelKey)} ${withUnit(parts[id] ?? 0, control.unit)}`)
        .join(', ')
    }
  }
}
