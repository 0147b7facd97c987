import { AppError, type Failure } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import type { Operation } from '#shared/api/operation.ts'
import { plainInput } from './plain-input.ts'

/** What a caller passed as its operation's schema reads it; `invalid` with every field's message otherwise. */
export function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(plainInput(input))
  if (!parsed.success) throw new AppError('invalid', 'error.checkFields', {}, toFieldErrors(parsed.error))
  return parsed.data
}

export function failureOf(error: unknown, report: (error: unknown) => void): Failure {
  if (error instanceof AppError) return error.toFailure()
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const disk = diskRefusals.find(([codes]) => codes.test(code))?.[1]
  if (disk === 'error.disk.failed') report(error)
  if (disk !== undefined) return { code: 'internal', key: disk }
  // an undo or a deletion that would leave another row pointing at nothing
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return { code: 'conflict', key: 'error.stillReferenced' }
  report(error)
  return { code: 'internal', key: 'error.internal' }
}

/** What a disk refuses is no bug of ours, and the act was taken back whole. */
const diskRefusals: readonly (readonly [RegExp, TextKey])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'error.disk.full'],
  [/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/, 'error.disk.locked'],
  [/^(SQLITE_IOERR|SQLITE_CANTOPEN|EIO$|EFBIG)/, 'error.disk.failed'],
]
