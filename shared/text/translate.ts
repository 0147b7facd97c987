import { createInstance, type i18n } from 'i18next'
import type { Message } from '../api/errors.ts'
import type { Language } from '../office/office.ts'
import { en } from './en.ts'
import { id } from './id.ts'

/** One set-up for both processes: the page renders with it, and so do workbooks and the command line. */
export function createTexts(language: Language): i18n {
  const texts = createInstance()
  void texts.init({
    lng: language,
    fallbackLng: 'id',
    resources: { id: { translation: id }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return texts
}

/** A message as a sentence. A parameter that is itself a key (`table.plan`) is put into words first. */
export function say(texts: i18n, { key, params = {} }: Message): string {
  const words = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && /^[a-z][\w]*(\.\w+)+$/.test(value) && texts.exists(value)
      ? texts.t(value)
      : value,
  ])
  return texts.t(key, Object.fromEntries(words) as Record<string, string | number>)
}
