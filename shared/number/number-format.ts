import type { Language } from '../office/office.ts'

/** `figure` was computed and shows both decimals; `decimal` shows the decimals that it has, at most two. */
type NumberForm = 'figure' | 'decimal'

const locales = { id: 'id-ID', en: 'en-GB' } as const
const forms: Readonly<Record<NumberForm, Intl.NumberFormatOptions>> = {
  figure: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  decimal: { maximumFractionDigits: 2 },
}
const made = new Map<string, Intl.NumberFormat>()

/** Made when first needed and then kept: making one costs as much as a hundred uses, the first a tenth of a start. */
export function numberFormat(language: Language, form: NumberForm): Intl.NumberFormat {
  const key = `${language} ${form}`
  let format = made.get(key)
  if (!format) made.set(key, (format = new Intl.NumberFormat(locales[language], forms[form])))
  return format
}
