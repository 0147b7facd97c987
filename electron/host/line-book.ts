import path from 'node:path'
import { z } from '#shared/api/zod.ts'
import type { KnownOffices, LogMarks } from '../safety/lineage.ts'
import { readJson, writeJson } from './json-file.ts'

const Book = z.record(z.string(), z.object({ file: z.string(), seq: z.int(), hash: z.string() }))

/** Which copy of each office this PC had open last, and where its log ended; belongs to this PC alone. */
interface LineBook {
  all(): KnownOffices
  note(file: string, marks: LogMarks): void
}

/** A damaged book counts as an empty one, and one that cannot be written asks nothing at the next start. */
export function createLineBook(appData: string): LineBook {
  const book = path.join(appData, 'lines.json')
  const all = () => Book.safeParse(readJson(book) ?? {}).data ?? {}
  return {
    all,
    note(file, { line, seq, hash }) {
      try {
        writeJson(book, { ...all(), [line]: { file, seq, hash } })
      } catch {
        // no reason not to open or close an office
      }
    },
  }
}
