import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from '#shared/api/zod.ts'
import { AppError } from '#shared/api/errors.ts'
import type { OfficeFile } from '#shared/office/office.ts'
import { readJson, writeJson } from './json-file.ts'

/** What this PC opened lately, and whether the file said of itself that it is the sample. */
const Recent = z.array(z.object({ file: z.string(), sample: z.boolean() }))
type Recent = z.infer<typeof Recent>[number]
const mostRecent = 20
const extension = '.timbang'
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** The office files that this PC knows: those of the folder `Timbang` in the documents and those opened lately. */
interface OfficeShelf {
  readonly folder: string
  list(): OfficeFile[]
  describe(file: string): OfficeFile
  /** The path behind an id that `list` gave, if it is still there. */
  find(id: string): string | undefined
  /** As `find`; `not_found` for anything else, so that a page cannot name a path. */
  pathOf(id: string): string
  /** Where a new office of this name goes; never an existing file. */
  freshPath(name: string): string
  /** Where the sample lies or will lie; a file of its name that is no sample is somebody's office. */
  samplePath(isSample: (file: string) => Promise<boolean>): Promise<string>
  remember(entry: Recent): void
}

export function createShelf(documents: string, appData: string): OfficeShelf {
  const folder = path.join(documents, 'Timbang')
  const recentFile = path.join(appData, 'recent.json')
  /** What could not be written down is known until the program ends. */
  let unsaved: Recent[] | undefined
  const recent = () => unsaved ?? Recent.safeParse(readJson(recentFile)).data ?? []
  const paths = () =>
    [...new Set([...recent().map(({ file }) => file), ...filesIn(folder)])].filter((file) => existsSync(file))
  const describe = (file: string): OfficeFile => {
    const { mtime, size } = statSync(file)
    return {
      id: idOf(file),
      fileName: path.basename(file),
      folder: path.dirname(file),
      modifiedAt: mtime.toISOString(),
      sizeBytes: size,
      sample: recent().some((entry) => entry.file === file && entry.sample),
    }
  }
  const makeFolder = () => mkdirSync(folder, { recursive: true, mode: 0o700 })
  const numbered = function* (stem: string) {
    for (let n = 1; ; n++) yield path.join(folder, `${n === 1 ? stem : `${stem}-${n}`}${extension}`)
  }
  const find = (id: string) => paths().find((known) => idOf(known) === id)
  return {
    folder,
    find,
    describe,
    list: () => paths().map(describe),
    pathOf(id) {
      const file = find(id)
      if (!file) throw new AppError('not_found', 'error.file.missing', { name: id })
      return file
    },
    freshPath(name) {
      makeFolder()
      for (const file of numbered(fileStem(name))) if (!existsSync(file)) return file
      throw new Error('numbers do not end')
    },
    async samplePath(isSample) {
      makeFolder()
      for (const file of numbered('contoh')) if (!existsSync(file) || (await isSample(file))) return file
      throw new Error('numbers do not end')
    },
    remember(entry) {
      const others = recent().filter(({ file }) => file !== entry.file)
      const list = [entry, ...others].slice(0, mostRecent)
      try {
        writeJson(recentFile, list)
        unsaved = undefined
      } catch {
        unsaved = list
      }
    },
  }
}

function idOf(file: string): string {
  return createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 24)
}

/** An office's name as a file name: small letters and digits with hyphens. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return stem === '' || reserved.test(stem) ? 'kantor' : stem
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => path.join(folder, name))
  } catch {
    return []
  }
}
