import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from '#shared/api/zod.ts'
import { AppError } from '#shared/api/errors.ts'
import type { OfficeFile } from '#shared/office/office.ts'
import { readJson, writeJson } from './json-file.ts'

const Recent = z.array(z.string())
const mostRecent = 20
const extension = '.timbang'
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** The office files that this PC knows: those of the folder `Timbang` in the documents and those opened lately. */
interface OfficeShelf {
  readonly folder: string
  readonly samplePath: string
  list(): OfficeFile[]
  describe(file: string): OfficeFile
  /** The path behind an id that `list` gave, if it is still there. */
  find(id: string): string | undefined
  /** As `find`; `not_found` for anything else, so that a page cannot name a path. */
  pathOf(id: string): string
  /** Where a new office of this name goes; never an existing file. */
  freshPath(name: string): string
  remember(file: string): void
}

export function createShelf(documents: string, appData: string): OfficeShelf {
  const folder = path.join(documents, 'Timbang')
  const recentFile = path.join(appData, 'recent.json')
  const samplePath = path.join(folder, `contoh${extension}`)
  const recent = () => Recent.safeParse(readJson(recentFile)).data ?? []
  const paths = () => [...new Set([...recent(), ...filesIn(folder)])].filter((file) => existsSync(file))
  const describe = (file: string): OfficeFile => {
    const { mtime, size } = statSync(file)
    return {
      id: idOf(file),
      fileName: path.basename(file),
      folder: path.dirname(file),
      modifiedAt: mtime.toISOString(),
      sizeBytes: size,
      sample: file === samplePath,
    }
  }
  const find = (id: string) => paths().find((known) => idOf(known) === id)
  return {
    folder,
    samplePath,
    find,
    describe,
    list: () => paths().map(describe),
    pathOf(id) {
      const file = find(id)
      if (!file) throw new AppError('not_found', 'error.file.missing', { name: id })
      return file
    },
    freshPath(name) {
      mkdirSync(folder, { recursive: true })
      const stem = fileStem(name)
      for (let n = 1; ; n++) {
        const file = path.join(folder, `${n === 1 ? stem : `${stem}-${n}`}${extension}`)
        if (!existsSync(file)) return file
      }
    },
    remember(file) {
      writeJson(recentFile, [file, ...recent().filter((other) => other !== file)].slice(0, mostRecent))
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
