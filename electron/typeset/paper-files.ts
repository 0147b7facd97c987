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

/** Sets lists, in which nothing is signed. */
export const listTemplate = 'list.typ'

let digest: string | undefined
/** Of everything that shapes a form: two programs with the same set the same alike. */
export function paperDigest(): string {
  if (digest !== undefined) return digest
  const shaping = paperFiles().filter(({ name }) => name !== listTemplate)
  const sums = shaping.map(({ name, bytes }) => `${name} ${hash('sha256', bytes)}`)
  digest = hash('sha256', sums.join('\n')).slice(0, 16)
  return digest
}
