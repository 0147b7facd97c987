import { AppError } from '../api/errors.ts'
import type { Verification } from './history.ts'

/** What a check of everything has found to be wrong, the nearest cause first; undefined where all is as it should be. */
export function faultOf({ ok, brokenAt, contentHash, loggedHash }: Verification): AppError | undefined {
  if (ok) return undefined
  if (brokenAt !== undefined) return new AppError('conflict', 'error.check.broken', { seq: brokenAt })
  return new AppError('conflict', contentHash === loggedHash ? 'error.check.damaged' : 'error.check.differs')
}
