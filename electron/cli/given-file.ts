import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { TextKey } from '#shared/text/catalogue.ts'

/** A file that is named on the command line; a larger one is refused before it fills the memory. */
export function givenFile(
  file: string,
  largest: { readonly bytes: number; readonly refusal: TextKey },
): FileData {
  const name = path.basename(file)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new AppError('not_found', 'error.file.missing', { name })
  if (!found.isFile()) throw new AppError('invalid', 'error.file.notFile', { name })
  if (found.size > largest.bytes)
    throw new AppError('invalid', largest.refusal, { megabytes: largest.bytes / 1024 / 1024 })
  return { name, base64: readFileSync(file).toString('base64') }
}
