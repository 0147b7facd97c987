import type { Language } from '../office/office.ts'

const locales = { id: 'id-ID', en: 'en-GB' } as const
const moment = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
const forms = {
  moment,
  instant: { ...moment, year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const
const made = new Map<string, Intl.DateTimeFormat>()

/** A moment on this PC's clock: `moment` 12 Jan, 09.14 · `instant` with its year · `day` the day alone. */
export function momentText(instant: string, form: keyof typeof forms, language: Language): string {
  const key = `${language} ${form}`
  let format = made.get(key)
  if (!format) made.set(key, (format = new Intl.DateTimeFormat(locales[language], forms[form])))
  return format.format(new Date(instant))
}

/** 12 Januari 2026 */
export const dayText = (iso: string, language: Language): string =>
  momentText(`${iso}T00:00:00Z`, 'day', language)
