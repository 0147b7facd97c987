import { createInstance, type i18n } from 'i18next'
import type { Language } from '../office/office.ts'
import { catalogue, isTextKey, type TextKey } from './catalogue.ts'
import { sentencesOf } from './pair.ts'

/** One set-up for both processes: the page renders with it, and so do workbooks and the command line. */
export function createTexts(language: Language): i18n {
  const texts = createInstance()
  void texts.init({
    lng: language,
    fallbackLng: 'id',
    resources: {
      id: { translation: sentencesOf(catalogue, 0) },
      en: { translation: sentencesOf(catalogue, 1) },
    },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return texts
}

/** A parameter of a sentence: a word, a number, or a word named by its own key (`rating.above`). */
export type SentenceParam = string | number | { readonly key: TextKey }
export interface Sentence {
  readonly key: TextKey
  readonly params?: Readonly<Record<string, SentenceParam>>
}

/** A message as a sentence: keys among its parameters become words, decimals get the language's own separator. */
export function say(texts: i18n, { key, params = {} }: Sentence): string {
  const words = Object.entries(params).map(([name, value]) => [name, wordOf(texts, value)])
  return texts.t(key, Object.fromEntries(words) as Record<string, string | number>)
}

function wordOf(texts: i18n, value: SentenceParam): string | number {
  if (typeof value === 'object') return texts.t(value.key)
  // whole numbers stay as they are: a year or a count takes no separator
  if (typeof value === 'number') return Number.isInteger(value) ? value : decimalText(texts.language, value)
  return isTextKey(value) ? texts.t(value) : value
}

// made once: making one costs as much as a hundred uses
const decimals = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

function decimalText(language: string, value: number): string {
  return decimals[language === 'en' ? 'en' : 'id'].format(value)
}
