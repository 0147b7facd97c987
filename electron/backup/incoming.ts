import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { newId } from '../db/id.ts'
import { temporaryOf } from '../safety/temporary.ts'

/** Backups that the page hands over piece by piece, until they are restored or another one is begun. */
export interface Incoming {
  readonly folder: string
  /** Adds a piece to what was begun, or begins; returns its id. */
  add(upload: string | undefined, bytes: Uint8Array): string
  /** Where it lies; `not_found` for what was never begun. */
  fileOf(upload: string): string
  remove(upload: string): void
}

export function createIncoming(appData: string): Incoming {
  const folder = path.join(appData, 'incoming')
  const place = (upload: string) => temporaryOf(path.join(folder, upload))
  const fileOf = (upload: string) => {
    const isOurs = /^[0-9A-Z]{26}$/.test(upload)
    if (!isOurs || !statSync(place(upload), { throwIfNoEntry: false }))
      throw new AppError('not_found', 'error.backup.gone')
    return place(upload)
  }
  const remove = (upload: string) => rmSync(place(upload), { force: true })
  let last: string | undefined
  return {
    folder,
    fileOf,
    add(upload, bytes) {
      if (upload !== undefined) {
        appendFileSync(fileOf(upload), bytes)
        return upload
      }
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      // what a closed page has left
      if (last !== undefined) remove(last)
      last = newId()
      appendFileSync(place(last), bytes, { mode: 0o600 })
      return last
    },
    remove,
  }
}
