import { crc32, deflateRawSync } from 'node:zlib'

/** Fast: a report is written while somebody waits, and level 9 saves 15 % of the bytes for four times the time. */
const level = 1
/** Every part bears the same moment (1 January 2026), so that the same content gives the same bytes. */
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1

/** A zip container of the parts in their order; parts and container stay below 4 GB. */
export function writeZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, part] of parts) {
    const name = Buffer.from(path, 'utf8')
    const packed = deflateRawSync(part, { level })
    const facts = factsOf(part, packed, name)
    const local = Buffer.concat([signature(0x04034b50), facts, name])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(signature(0x02014b50), version(), facts, tail, name)
    chunks.push(local, packed)
    offset += local.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(listing.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...chunks, listing, signature(0x06054b50), end])
}

/** What the local header and the directory both say: version, UTF-8 names, deflate, time, checksum, sizes, name length. */
function factsOf(part: Buffer, packed: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(0x0800, 2)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt16LE(dosDate, 8)
  facts.writeUInt32LE(crc32(part), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(part.length, 18)
  facts.writeUInt16LE(name.length, 22)
  return facts
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function version(): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(20)
  return bytes
}
