import { error } from './id/error.ts'

/** One line an area; the two languages have the same keys (a test compares them). */
export const id = { error }
