import type { z } from 'zod'
import type { TextKey } from '../text/catalogue.ts'
import type { FieldErrors, Message, Params } from './errors.ts'

/** Zod's issues as one message per field; the first issue of a field wins. Schemas name catalogue keys as messages. */
export function toFieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, Message> = {}
  for (const issue of error.issues) fields[issue.path.map(String).join('.')] ??= messageOf(issue)
  return fields
}

function messageOf(issue: z.core.$ZodIssue): Message {
  const key = isKey(issue.message) ? issue.message : (defaultKeys[issue.code] ?? 'error.invalid')
  return { key, params: boundsOf(issue) }
}

// zod's own sentences have spaces; that ours are keys of the catalogue is held by a test, and a start need not load it
const isKey = (message: string): message is TextKey => !message.includes(' ')

const defaultKeys: Readonly<Record<string, TextKey>> = {
  too_small: 'error.tooSmall',
  too_big: 'error.tooBig',
  unrecognized_keys: 'error.unknownField',
}

function boundsOf(issue: z.core.$ZodIssue): Params {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) }
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) }
  // a schema's own check may say more ("the weights sum to {{sum}}")
  return issue.code === 'custom' ? ((issue.params ?? {}) as Params) : {}
}
