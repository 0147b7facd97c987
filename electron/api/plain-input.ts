import { AppError } from '#shared/api/errors.ts'
import { wellFormed } from '#shared/text/well-formed.ts'

/** Deeper than any operation's input; a schema walked much deeper would end in an overflow of the stack. */
const deepest = 32

/**
 * What a caller passed as plain data: its texts well-formed, so that what is stored is what was hashed, nothing nested
 * without end, and no key that hides what every object has. Throws `invalid` for what is none.
 */
export function plainInput(input: unknown, depth = 0): unknown {
  if (typeof input === 'string') return wellFormed(input)
  if (typeof input !== 'object' || input === null) return input
  if (depth === deepest) throw new AppError('invalid', 'error.checkFields')
  if (Array.isArray(input)) return input.map((item) => plainInput(item, depth + 1))
  const entries = Object.entries(input)
  if (entries.some(([key]) => key in Object.prototype)) throw new AppError('invalid', 'error.checkFields')
  return Object.fromEntries(entries.map(([key, value]) => [wellFormed(key), plainInput(value, depth + 1)]))
}

/** Throws `invalid` for what is nested without end. It copies nothing: for who only passes the input on. */
export function refuseEndless(input: unknown, depth = 0): void {
  if (typeof input !== 'object' || input === null) return
  if (depth === deepest) throw new AppError('invalid', 'error.checkFields')
  for (const item of Object.values(input)) refuseEndless(item, depth + 1)
}
