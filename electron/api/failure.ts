import { AppError, type Failure } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
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
  if (isFullDisk(error)) return { code: 'internal', key: 'error.disk.full' }
  // an undo or a deletion that would leave another row pointing at nothing
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return { code: 'conflict', key: 'error.stillReferenced' }
  report(error)
  return { code: 'internal', key: 'error.internal' }
}

function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return String(error.code).startsWith('SQLITE_FULL') || error.code === 'ENOSPC'
}
