import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** What forms are set with: beside the source, and beside the bundle. */
const folder = new URL('./paper/', import.meta.url)

interface PaperFile {
  readonly name: string
  readonly bytes: Buffer
}
let read: readonly PaperFile[] | undefined
export function paperFiles(): readonly PaperFile[] {
  read ??= readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
  return read
}

/** Of everything that shapes a page: two programs with the same set the same alike. */
export function paperDigest(): string {
  const sums = paperFiles().map(({ name, bytes }) => `${name} ${hash('sha256', bytes)}`)
  return hash('sha256', sums.join('\n')).slice(0, 16)
}
