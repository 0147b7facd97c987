import { crc32, inflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'
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
    const part = await inflate(zip, bytes, entry, mostBytes - inflated)
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

async function inflate(
  zip: yauzl.ZipFile,
  bytes: Uint8Array,
  entry: yauzl.Entry,
  room: number,
): Promise<Buffer> {
  const start = await new Promise<number>((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
      error ? reject(refusal('damaged')) : resolve(header.fileDataStart),
    )
  })
  const packed = bytes.subarray(start, start + entry.compressedSize)
  const part = entry.compressionMethod === 0 ? Buffer.from(packed) : unpack(packed, entry, room)
  if (part.length > room) throw refusal('bomb')
  if (part.length !== entry.uncompressedSize || crc32(part) !== entry.crc32) throw refusal('damaged')
  return part
}

/** In one piece and never more than there is room for, whatever the entry declares. */
function unpack(packed: Uint8Array, entry: yauzl.Entry, room: number): Buffer {
  if (entry.compressionMethod !== 8) throw refusal('damaged')
  try {
    const chunkSize = Math.max(1024, Math.min(room, entry.uncompressedSize) + 1)
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(1, room) })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw refusal(isTooLarge ? 'bomb' : 'damaged')
  }
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
