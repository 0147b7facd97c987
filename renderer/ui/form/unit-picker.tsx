import type { NativeSelectProps } from '@mantine/core'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { SelectField } from './select-field.tsx'

interface UnitPickerProps extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> {
  readonly value: string | undefined
  readonly onChange: (unitId: string | undefined) => void
  /** The words for no unit chosen; "Semua unit" unless told. */
  readonly none?: string
}

/** The unit tree as an indented list. */
export function UnitPicker({ none, ...props }: UnitPickerProps) {
  const { t } = useTexts()
  const units = useApiQuery('unit.list', {})
  const choices = (units.data ?? []).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }))
  return <SelectField {...props} choices={choices} none={none ?? t('ui.unit.all')} />
}

/** What the chosen unit is called; undefined for none and while the units are on their way. */
export function useUnitName(id: string | undefined): string | undefined {
  return useApiQuery('unit.list', {}).data?.find((unit) => unit.id === id)?.name
}
