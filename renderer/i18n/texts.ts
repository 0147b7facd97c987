import { createTexts, say } from '#shared/text/translate.ts'
import type { Message } from '#shared/api/errors.ts'
import type { Language } from '#shared/office/office.ts'
import { type Words, wordsOf } from '#shared/report/yearly-facts.ts'
import { useTranslation } from 'react-i18next'

/** The page's catalogue; switching its language redraws every page at once. */
export const texts = createTexts('id')

export function setLanguage(language: Language): void {
  document.documentElement.lang = language
  void texts.changeLanguage(language)
}

/** `t` for keys, `say` for messages of the backend, and the language in force. */
export function useTexts() {
  const { t, i18n } = useTranslation()
  return {
    t: (key: string, params: Record<string, unknown> = {}): string => t(key, params),
    say: (message: Message): string => say(i18n, message),
    has: (key: string): boolean => i18n.exists(key),
    language: i18n.language as Language,
  }
}

/** The catalogue as the report's pure functions take it, so that the page and the workbook say the same sentence. */
export function useWords(): Words {
  return wordsOf(useTranslation().i18n)
}
