import type { Language } from '../office/office.ts'
import type { TextKey } from './catalogue.ts'
import { say, type Sentence, type Texts } from './translate.ts'

/** The catalogue in one language, for pure functions that make sentences. */
export interface Words {
  readonly language: Language
  (key: TextKey, params?: Sentence['params']): string
}

export function wordsOf(texts: Texts): Words {
  // a report says the same words tens of thousands of times
  const known = new Map<string, string>()
  const words = (key: TextKey, params?: Sentence['params']) => {
    if (params) return say(texts, { key, params })
    const word = known.get(key) ?? texts.t(key)
    known.set(key, word)
    return word
  }
  return Object.assign(words, { language: texts.language })
}
