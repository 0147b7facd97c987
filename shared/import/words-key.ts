import { spellingOf } from '../spelling/spelling.ts'
import { remembered } from './remembered.ts'

/** Text that differs only in case, spacing or punctuation is the same (domain.md §12.1.10). */
export const wordsKey = remembered((text) => spellingOf(text).replaceAll(' ', ''), 50_000)
