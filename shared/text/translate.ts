import { momentText } from '../date/moment-text.ts'
import { numberFormat } from '../number/number-format.ts'
import type { Language } from '../office/office.ts'
import { periodName } from '../period/period-name.ts'
import { actorName } from './actor-name.ts'
import { catalogue, isTextKey, type TextKey } from './catalogue.ts'
import { type Pair, pairUnder } from './pair.ts'

type Params = Readonly<Record<string, unknown>>
/** The text of a key; one that does not exist does not compile. */
export type Translate = (key: TextKey, params?: Params) => string

/** The catalogue in one language: the page speaks with it, and so do workbooks and the command line. */
export interface Texts {
  readonly language: Language
  readonly t: Translate
}

export function createTexts(language: Language): Texts {
  return { language, t: (key, params) => translate(language, key, params) }
}

/** What was said before: a grid says the same words with every key. */
const said = new Map<TextKey, Pair | undefined>()

function translate(language: Language, key: TextKey, params: Params = {}): string {
  let pair = said.get(key)
  if (pair === undefined) said.set(key, (pair = pairUnder(catalogue, key)))
  const form = pair?.[language === 'id' ? 0 : 1]
  if (form === undefined) return key
  const text = typeof form === 'string' ? form : form[params['count'] === 1 ? 'one' : 'other']
  return text.replaceAll(placeholders, (_, name: string, format?: string) =>
    paramText(language, params[name], format),
  )
}

/** `{{name}}` or `{{name, format}}`. */
const placeholders = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g

/** A parameter of a sentence: a word, a number, or a word named by its own key (`rating.above`). */
type SentenceParam = string | number | { readonly key: TextKey }
export interface Sentence {
  readonly key: TextKey
  readonly params?: Readonly<Record<string, SentenceParam>>
}

/** A message as a sentence: keys among its parameters become words, decimals get the language's own separator. */
export function say(texts: Texts, { key, params = {} }: Sentence): string {
  const words = Object.entries(params).map(([name, value]) => [name, wordOf(texts, value)])
  return texts.t(key, Object.fromEntries(words) as Record<string, string | number>)
}

function wordOf(texts: Texts, value: SentenceParam): string | number {
  if (typeof value === 'object') return texts.t(value.key)
  if (typeof value === 'number') return value
  return isTextKey(value) ? texts.t(value) : value
}

/**
 * How a parameter stands in a sentence. `{{percent, figure}}` was computed: always both decimals, so that a page has one
 * precision. What was entered shows the decimals it has; a whole number stays bare: a year or a count takes no separator.
 * `{{period, period}}` is a period's key, said by its name; `{{at, moment}}` an instant, said by day and time of this PC,
 * `{{at, instant}}` with its year; `{{from, day}}` a date; `{{who, actor}}` whom the log names.
 */
function paramText(language: Language, value: unknown, format: string | undefined): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  const text = String(value)
  if (format === 'actor') return actorName(text, wordsIn(language))
  if (format === 'period') return periodName(text, wordsIn(language))
  if (format === 'moment' || format === 'instant' || format === 'day')
    return momentText(text, format, language)
  if (typeof value === 'string') return text
  if (format === 'figure') return numberFormat(language, 'figure').format(value)
  return Number.isInteger(value) ? text : numberFormat(language, 'decimal').format(value)
}

function wordsIn(language: Language): Translate & { readonly language: Language } {
  return Object.assign((...told: Parameters<Translate>) => translate(language, ...told), { language })
}
