import { crc32 } from 'node:zlib'

interface ZipFile {
  /** With `/` between folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

const utf8 = 0x0800
/** 1 January 1980, the first day that the format knows: what it says of a time would be one more thing to be wrong. */
const noDate = 0x0021

/** An archive of files as they are: pictures and documents are packed already. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const path = Buffer.from(name, 'utf8')
    const fields = fieldsOf(bytes, path.length)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, path, bytes])
    const head = Buffer.alloc(16)
    head.writeUInt32LE(offset, 12)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, head.subarray(2), path]))
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

/** What the local head and the directory say alike: version, flags, method, date, sum, sizes, length of the name. */
function fieldsOf(bytes: Uint8Array, nameLength: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8, 2)
  fields.writeUInt16LE(noDate, 8)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(bytes.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}
