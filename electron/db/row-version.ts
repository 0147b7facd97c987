import { AppError } from '#shared/api/errors.ts'

/** A form that was filled from an older row is refused. */
export function requireVersion(current: number, sent: number | undefined): void {
  if (sent !== undefined && sent !== current) throw new AppError('conflict', 'error.changedMeanwhile')
}
