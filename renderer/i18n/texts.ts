import { createTexts, say, type Texts, type Translate } from '#shared/text/translate.ts'
import type { Message } from '#shared/api/errors.ts'
import type { Language } from '#shared/office/office.ts'
import { type Words, wordsOf } from '#shared/text/words.ts'
import { useMemo, useSyncExternalStore } from 'react'

export type { Translate }

let current = createTexts('id')
const listeners = new Set<() => void>()

/** The page's catalogue, in the language that is in force when it is asked. */
export const texts: Texts = {
  get language() {
    return current.language
  },
  t: (key, params) => current.t(key, params),
}

/** Redraws every page at once. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language
  if (language === current.language) return
  current = createTexts(language)
  for (const listener of listeners) listener()
}

/** Hears of every change of the language. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

interface PageTexts extends Texts {
  readonly say: (message: Message) => string
}

/** `t` for keys, `say` for messages of the backend, and the language in force; the same object until that changes. */
export function useTexts(): PageTexts {
  const inForce = useSyncExternalStore(onLanguage, () => current)
  return useMemo(() => ({ ...inForce, say: (message) => say(inForce, message) }), [inForce])
}

/** The catalogue as the report's pure functions take it, so that the page and the workbook say the same sentence. */
export function useWords(): Words {
  const inForce = useSyncExternalStore(onLanguage, () => current)
  return useMemo(() => wordsOf(inForce), [inForce])
}
