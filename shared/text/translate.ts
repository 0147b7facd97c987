import { createInstance, type FormatterModule, type i18n } from 'i18next'
import { momentText } from '../date/moment-text.ts'
import { numberFormat } from '../number/number-format.ts'
import type { Language } from '../office/office.ts'
import { periodName } from '../period/period-name.ts'
import { catalogue, isTextKey, type TextKey } from './catalogue.ts'
import { sentencesOf } from './pair.ts'

/** One set-up for both processes: the page renders with it, and so do workbooks and the command line. */
export function createTexts(language: Language): i18n {
  const texts: i18n = createInstance().use(paramsOf(() => texts))
  void texts.init({
    lng: language,
    fallbackLng: 'id',
    resources: {
      id: { translation: sentencesOf(catalogue, 0) },
      en: { translation: sentencesOf(catalogue, 1) },
    },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  })
  return texts
}

/** A parameter of a sentence: a word, a number, or a word named by its own key (`rating.above`). */
type SentenceParam = string | number | { readonly key: TextKey }
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
  if (typeof value === 'number') return value
  return isTextKey(value) ? texts.t(value) : value
}

/**
 * How a parameter stands in a sentence. `{{percent, figure}}` was computed: always both decimals, so that a page has one
 * precision. What was entered shows the decimals it has; a whole number stays bare: a year or a count takes no separator.
 * `{{period, period}}` is a period's key, said by its name; `{{at, moment}}` an instant, said by day and time of this PC,
 * `{{at, instant}}` with its year; `{{from, day}}` a date.
 */
function paramsOf(textsOf: () => i18n): FormatterModule {
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format(value: unknown, format, lng) {
      const language = lng === 'en' ? 'en' : 'id'
      if (format === 'period') {
        const say = (key: TextKey, params = {}) => textsOf().t(key, { ...params, lng: language })
        return periodName(String(value), Object.assign(say, { language } as const))
      }
      if (format === 'moment' || format === 'instant' || format === 'day')
        return momentText(String(value), format, language)
      if (typeof value !== 'number') return value as string
      if (format === 'figure') return numberFormat(language, 'figure').format(value)
      return Number.isInteger(value) ? String(value) : numberFormat(language, 'decimal').format(value)
    },
  }
}
