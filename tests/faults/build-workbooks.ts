import { deflateRawSync, crc32 } from 'node:zlib'
import * as sheetjs from '@e965/xlsx'

export interface ZipEntry {
  readonly name: string
  readonly data: Buffer
  /** What the directory says of the inflated size, when it lies. */
  readonly declared?: number
  readonly encrypted?: boolean
  /** 0 stores the bytes as they are; others than 8 say so and deflate all the same. */
  readonly method?: number
  readonly crc?: number
}

/** A zip container written by hand, so that it can be wrong in one thing only. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, declared = data.length, encrypted = false, method = 8, crc } of entries) {
    const packed = method === 0 ? data : deflateRawSync(data)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(encrypted ? 1 : 0, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc ?? crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declared, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, path]))
    bodies.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a small valid .xlsx with one sheet of rows of texts; `sheetXml` replaces the sheet. */
export function xlsxParts(rows: readonly (readonly string[])[], sheetXml?: string): ZipEntry[] {
  const cells = rows.map(
    (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  )
  const part = (name: string, text: string) => ({
    name,
    data: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`),
  })
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="DATA" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part(
      'xl/worksheets/sheet1.xml',
      sheetXml ?? `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ),
  ]
}

export const staff = [
  ['NIP', 'NAMA', 'GOLONGAN'],
  ['198609262015051001', 'Budi', 'III/a'],
]

/** A compound file (.xls) with the given streams. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const file = sheetjs.CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams))
    sheetjs.CFB.utils.cfb_add(file, name, Buffer.from(content))
  return Buffer.from(sheetjs.CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

/** A stream of BIFF records. */
export function biffOf(records: readonly (readonly [type: number, data: readonly number[]])[]): Buffer {
  return Buffer.concat(
    records.map(([type, data]) => {
      const head = Buffer.alloc(4)
      head.writeUInt16LE(type, 0)
      head.writeUInt16LE(data.length, 2)
      return Buffer.concat([head, Buffer.from(data)])
    }),
  )
}

/** A staff list that takes seconds to read. */
export function largeList(): Buffer {
  const rows = Array.from({ length: 60_000 }, (_, index) => [
    `19860926201505${1000 + (index % 8999)}`,
    `Nama ${index}`,
    `Kolom ${index * 7}`,
  ])
  return zipOf(xlsxParts([['NIP', 'NAMA', 'JABATAN'], ...rows]))
}
