import { createTexts, say } from '#shared/text/translate.ts'
import type { Message } from '#shared/api/errors.ts'
import type { Language } from '#shared/office/office.ts'
import { type Words, wordsOf } from '#shared/text/words.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** The page's catalogue; switching its language redraws every page at once. */
export const texts = createTexts('id')

export function setLanguage(language: Language): void {
  document.documentElement.lang = language
  void texts.changeLanguage(language)
}

export interface Texts {
  readonly t: (key: string, params?: Record<string, unknown>) => string
  readonly say: (message: Message) => string
  readonly has: (key: string) => boolean
  readonly language: Language
}

/** `t` for keys, `say` for messages of the backend, and the language in force; the same object until that changes. */
export function useTexts(): Texts {
  const { i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(
    () => ({
      t: (key, params = {}) => i18n.t(key, { lng: language, ...params }),
      say: (message) => say(i18n, message),
      has: (key) => i18n.exists(key),
      language,
    }),
    [i18n, language],
  )
}

/** The catalogue as the report's pure functions take it, so that the page and the workbook say the same sentence. */
export function useWords(): Words {
  return wordsOf(useTranslation().i18n)
}
