import { AppError } from '#shared/api/errors.ts'

/**
 * A form that was filled from an older row is refused, and one that says nothing of what it saw. 0: there is no row.
 */
export function requireVersion(current: number, sent: number | undefined): void {
  if ((sent ?? 0) !== current) throw new AppError('conflict', 'error.changedMeanwhile')
}
