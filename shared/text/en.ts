import { error } from './en/error.ts'

/** One line an area; the two languages have the same keys (a test compares them). */
export const en = { error }
