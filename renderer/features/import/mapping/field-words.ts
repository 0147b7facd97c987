import { isTextKey } from '#shared/text/catalogue.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useTexts } from '../../../i18n/texts.ts'

const quarters = ['I', 'II', 'III', 'IV'] as const
/** Fields whose values are codes, and the area that has their words. */
const labelled: Readonly<Record<string, string>> = {
  sex: 'sex',
  employeeType: 'employeeType',
  status: 'employeeStatus',
  positionKind: 'positionKind',
  positionLevel: 'positionLevel',
  educationLevel: 'educationLevel',
  direction: 'direction',
  resultKind: 'workResultKind',
  targetKind: 'targetKind',
  aspect: 'aspect',
  acting: 'acting',
}

/** What a field of a sheet is called, and its values as a person writes them. */
export function useFieldWords() {
  const { t } = useTexts()
  const format = useFormat()
  const name = (field: string): string => {
    if (/^(\d{4}-)?Q[1-4]$/.test(field))
      return t('data.field.quarter', { number: quarters[Number(field.at(-1)) - 1] })
    if (/^(0[1-9]|1[0-2])$/.test(field)) return format.monthName(Number(field), 'long')
    if (/^\d{4}/.test(field)) return format.period(field)
    const key = [`data.field.${field}`, `field.${field}`, `coreValue.${field}`].find(isTextKey)
    return key === undefined ? field : t(key)
  }
  /** The name where there is little room. */
  const short = (field: string): string => {
    const quarter = /^(?:\d{4}-)?(Q[1-4])$/.exec(field)?.[1]
    // beside its own column the year says nothing, so any will do
    return quarter === undefined ? name(field) : format.periodShort(`2000-${quarter}`)
  }
  const value = (field: string, text: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.typedDate(text)
    const key = `${labelled[field]}.${text}`
    if (isTextKey(key)) return t(key)
    // numbers cross with a decimal point
    return /^-?\d+\.\d+$/.test(text) ? format.input(Number(text)) : text
  }
  /** A cell as it can be typed again: a real date of the sheet is written day first, the mark of a text cell is left off. */
  const cell = (text: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? format.typedDate(text) : text.replace(/^['’]/, '')
  return { name, short, value, cell }
}
