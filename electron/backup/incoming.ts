import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { newId } from '../db/id.ts'

/** Backups that the page hands over piece by piece, until they are restored or the program starts again. */
export interface Incoming {
  /** Adds a piece to what was begun, or begins; returns its id. */
  add(upload: string | undefined, bytes: Uint8Array): string
  /** Where it lies; `not_found` for what was never begun. */
  fileOf(upload: string): string
  remove(upload: string): void
}

export function createIncoming(appData: string): Incoming {
  const folder = path.join(appData, 'incoming')
  const place = (upload: string) => path.join(folder, `${upload}.part`)
  const fileOf = (upload: string) => {
    const isOurs = /^[0-9A-Z]{26}$/.test(upload)
    if (!isOurs || !statSync(place(upload), { throwIfNoEntry: false }))
      throw new AppError('not_found', 'error.backup.gone')
    return place(upload)
  }
  return {
    fileOf,
    add(upload, bytes) {
      if (upload === undefined) {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        // what a closed page has left
        for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { force: true })
      }
      const id = upload ?? newId()
      appendFileSync(upload === undefined ? place(id) : fileOf(id), bytes, { mode: 0o600 })
      return id
    },
    remove: (upload) => rmSync(place(upload), { force: true }),
  }
}
