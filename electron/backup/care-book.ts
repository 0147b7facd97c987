import path from 'node:path'
import { z } from '#shared/api/zod.ts'
import type { Failed } from '#shared/backup/backup.ts'
import { readJson, writeJson } from '../host/json-file.ts'

const Told = z.object({ at: z.string(), failure: z.custom<Failed['failure']>() })
/** What this PC knows of the care for one office file. */
const Care = z.object({
  /** Why the last backup could not be made. */
  failed: Told.optional(),
  /** When the office was last asked everything by itself, and what was wrong, if so. */
  checked: z.object({ at: z.string(), failure: z.custom<Failed['failure']>().optional() }).optional(),
  drill: z
    .object({
      at: z.string(),
      backup: z.string().optional(),
      failure: z.custom<Failed['failure']>().optional(),
    })
    .optional(),
  /** The second place, when it was chosen, and how the copying there went. */
  second: z
    .object({
      folder: z.string(),
      mark: z.string(),
      recipients: z.array(z.string()),
      sameDisk: z.boolean(),
      chosenAt: z.string(),
      copied: z.object({ at: z.string(), fileName: z.string() }).optional(),
      failed: Told.optional(),
    })
    .optional(),
  /** The last restore, and what it replaced. */
  restored: z.object({ at: z.string(), from: z.string(), replaced: z.string().optional() }).optional(),
})
export type Care = z.infer<typeof Care>
const Book = z.record(z.string(), Care)

/** Belongs to this PC and never to the office file, which must not tell where its copies lie. */
export interface CareBook {
  get(file: string): Care
  /** Changes the named ones; an undefined one is forgotten. */
  change(file: string, patch: { [K in keyof Care]?: Care[K] | undefined }): void
}

/** A damaged book counts as an empty one. */
export function createCareBook(appData: string): CareBook {
  const book = path.join(appData, 'backups.json')
  const read = () => Book.safeParse(readJson(book) ?? {}).data ?? {}
  return {
    get: (file) => read()[path.resolve(file)] ?? {},
    change(file, patch) {
      const all = read()
      const key = path.resolve(file)
      writeJson(book, { ...all, [key]: { ...all[key], ...patch } })
    },
  }
}
