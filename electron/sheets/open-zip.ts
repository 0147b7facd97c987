import { crc32 } from 'node:zlib'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { AppError } from '#shared/api/errors.ts'
import { refusal } from './file-format.ts'

const mostEntries = 200
const mostBytes = 100 * 1024 * 1024
const highestRatio = 200
/** Small parts compress without limit and harm nobody. */
const ratioFromBytes = 1024 * 1024

/** A part's path inside the container, as written there, to its inflated bytes. */
export type ZipParts = ReadonlyMap<string, Buffer>

/**
 * Inflates a workbook's container under limits: entries, declared and really inflated bytes, compression ratio. Refuses
 * encrypted parts, macros, links to other workbooks, DOCTYPE, unsafe or repeated names. Throws `import.file.*`.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  const zip = await open(bytes)
  const parts = new Map<string, Buffer>()
  const names = new Set<string>()
  let declared = 0
  let inflated = 0
  if (zip.entryCount > mostEntries) throw refusal('bomb')
  for await (const entry of entriesOf(zip)) {
    if (entry.fileName.endsWith('/')) continue
    checkName(entry.fileName, names)
    if (entry.generalPurposeBitFlag & 1) throw refusal('encrypted')
    declared += entry.uncompressedSize
    if (names.size > mostEntries || declared > mostBytes) throw refusal('bomb')
    const part = await inflate(zip, entry, mostBytes - inflated)
    inflated += part.length
    if (part.length > ratioFromBytes && part.length / Math.max(1, entry.compressedSize) > highestRatio)
      throw refusal('bomb')
    checkMarkup(entry.fileName, part)
    parts.set(entry.fileName, part)
  }
  if (inflated > ratioFromBytes && inflated / bytes.length > highestRatio) throw refusal('bomb')
  return parts
}

async function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  return await new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    yauzl.fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) reject(refusal('damaged'))
      else resolve(zip)
    })
  })
}

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      zip.removeAllListeners()
      zip.once('entry', resolve)
      zip.once('end', () => resolve(undefined))
      // yauzl itself refuses absolute names and `..`.
      zip.on('error', (error: Error) =>
        reject(refusal(/relative path|absolute path/.test(error.message) ? 'unsafe' : 'damaged')),
      )
      zip.readEntry()
    })
    if (entry === undefined) return
    yield entry
  }
}

function checkName(name: string, names: Set<string>): void {
  const plain = name.toLowerCase().replaceAll('\\', '/')
  if (plain.startsWith('/') || /^[a-z]:/.test(plain) || plain.split('/').includes('..'))
    throw refusal('unsafe')
  if (names.has(plain)) throw refusal('unsafe')
  names.add(plain)
  if (/vbaproject\.bin$|\/macrosheets\/|^basic\/|^scripts\//.test(plain)) throw refusal('macro')
  if (/\/externallinks\//.test(plain)) throw refusal('externalLinks')
}

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, room: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)))
    })
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > room) throw refusal('bomb')
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof AppError ? error : refusal('damaged')
  }
  const part = Buffer.concat(chunks, size)
  if (crc32(part) !== entry.crc32) throw refusal('damaged')
  return part
}

function checkMarkup(name: string, part: Buffer): void {
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return
  // A part in UTF-16 has the same letters with zeros between them.
  const wide = part[0] === 0xff || part[0] === 0xfe || part[0] === 0 || part[1] === 0
  if (
    wide ? part.toString('latin1').replaceAll('\0', '').includes('<!DOCTYPE') : part.includes('<!DOCTYPE')
  ) {
    throw refusal('doctype')
  }
  if (/^meta-inf\/manifest\.xml$/i.test(name) && part.includes('encryption-data')) throw refusal('encrypted')
}
