import { AppError } from '#shared/api/errors.ts'
import { mostBytes } from '#shared/scan/scan.ts'
import type { Picture } from './pdf-of-pictures.ts'
import type { PageCode } from '../typeset/page-code.ts'

/** A page that was read and waits to be filed. */
export interface HeldPage {
  readonly picture: Picture
  /** What its code says, where it has one of ours. */
  readonly code?: PageCode
}

/** What is read waits in memory alone, for whoever read it, until it is filed or this long (ms) nobody has read more. */
const rest = 30 * 60_000
/** So many bytes wait; of more the oldest files go. */
const mostHeld = 400_000_000

export interface Held {
  /** Adds a part; the whole file once its last one is there. */
  gather(upload: string, part: Uint8Array, more: boolean): Buffer | undefined
  keep(id: string, page: HeldPage): void
  page(id: string): HeldPage | undefined
  forget(ids: readonly string[]): void
}

/** One desk for each who reads: nobody files pages that somebody else has read. */
export function createDesks(): (reader: string) => Held {
  const desks = new Map<string, Held>()
  return (reader) => {
    const desk = desks.get(reader) ?? createHeld(() => desks.delete(reader))
    desks.set(reader, desk)
    return desk
  }
}

function createHeld(end: () => void): Held {
  const parts = new Map<string, Uint8Array[]>()
  const pages = new Map<string, HeldPage>()
  let timer: NodeJS.Timeout | undefined
  const touch = () => {
    clearTimeout(timer)
    timer = setTimeout(end, rest).unref()
  }
  return {
    gather(upload, part, more) {
      touch()
      const own = [...(parts.get(upload) ?? []), part]
      if (sizeOf(own) > mostBytes || (more && parts.size > 4)) {
        parts.delete(upload)
        throw new AppError('invalid', 'scan.bad.tooLong', { most: mostBytes / 1_000_000 })
      }
      if (more) parts.set(upload, own)
      else parts.delete(upload)
      return more ? undefined : Buffer.concat(own)
    },
    keep(id, page) {
      touch()
      pages.set(id, page)
      let held = [...pages.values()].reduce((sum, { picture }) => sum + picture.bytes.length, 0)
      for (const [oldest, { picture }] of pages) {
        if (held <= mostHeld) break
        held -= picture.bytes.length
        pages.delete(oldest)
      }
    },
    page: (id) => pages.get(id),
    forget(ids) {
      for (const id of ids) pages.delete(id)
    },
  }
}

const sizeOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0)
