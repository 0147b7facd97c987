import type { TextKey } from '#shared/text/catalogue.ts'
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

/** The text of a key; one that does not exist does not compile. */
export type Translate = (key: TextKey, params?: Record<string, unknown>) => string

interface Texts {
  readonly t: Translate
  readonly say: (message: Message) => string
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
      language,
    }),
    [i18n, language],
  )
}

/** The catalogue as the report's pure functions take it, so that the page and the workbook say the same sentence. */
export function useWords(): Words {
  return wordsOf(useTranslation().i18n)
}
