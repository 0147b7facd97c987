import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { biffOf, compoundOf, staff, xlsxParts, type ZipEntry, zipOf } from '../build-workbooks.ts'

const fixture = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../fixtures/kecamatan', name))
const withPart = (name: string, text = 'x', more: Partial<ZipEntry> = {}) =>
  zipOf([...xlsxParts(staff), { name, data: Buffer.from(text), ...more }])
const sheetOf = (xml: string) => zipOf(xlsxParts(staff, xml))
const plain = zipOf(xlsxParts(staff))
const globals = (records: Parameters<typeof biffOf>[0]) =>
  biffOf([[0x809, [0, 6, 5, 0]], ...records, [0x0a, []]])
const lockedOds = zipOf([
  { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
  {
    name: 'META-INF/manifest.xml',
    data: Buffer.from(
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    ),
  },
])

/** What it is, its name, its bytes, and the key of its refusal or how many people it would make. */
export type Hostile = readonly [what: string, name: string, bytes: Uint8Array, ends: string]

/** What is no workbook, is broken, locked or carries what a list of people needs not. */
export const refusedFiles: readonly Hostile[] = [
  ['a workbook that is well', 'a.xlsx', plain, 'reads 1'],
  ['an ending that no workbook has', 'a.pdf', plain, 'import.file.extension'],
  ['no ending at all', 'workbook', plain, 'import.file.extension'],
  ['a macro workbook by name', 'a.xlsm', plain, 'import.file.macro'],
  ['a binary workbook', 'a.xlsb', plain, 'import.file.macro'],
  ['nothing', 'a.xlsx', new Uint8Array(0), 'import.file.empty'],
  [
    'more than ten megabytes',
    'a.xlsx',
    Buffer.concat([plain, Buffer.alloc(10 * 1024 * 1024)]),
    'import.file.tooLarge',
  ],
  [
    'a picture called workbook',
    'a.xlsx',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'import.file.notWorkbook',
  ],
  ['text called .xlsx', 'a.xlsx', Buffer.from('NIP;NAMA\n1;2\n'), 'import.file.notWorkbook'],
  ['prose called .xls', 'a.xls', Buffer.from('Selamat datang'), 'import.file.notWorkbook'],
  ['bytes called .csv', 'a.csv', randomBytes(4096), 'import.file.notWorkbook'],
  [
    'a document called .xlsx',
    'a.xlsx',
    zipOf([{ name: 'word/document.xml', data: Buffer.from('<w/>') }]),
    'import.file.notWorkbook',
  ],
  ['a zip cut in the middle', 'a.xlsx', plain.subarray(0, plain.length / 2), 'import.file.damaged'],
  [
    'a zip without its directory',
    'a.xlsx',
    Buffer.concat([plain.subarray(0, 4), randomBytes(500)]),
    'import.file.damaged',
  ],
  ['a macro project', 'a.xlsx', withPart('xl/vbaProject.bin'), 'import.file.macro'],
  ['an old macro sheet', 'a.xlsx', withPart('xl/macrosheets/sheet1.xml', '<x/>'), 'import.file.macro'],
  [
    'a link to another workbook',
    'a.xlsx',
    withPart('xl/externalLinks/externalLink1.xml', '<x/>'),
    'import.file.externalLinks',
  ],
  ['a DOCTYPE', 'a.xlsx', sheetOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 'import.file.doctype'],
  [
    'a DOCTYPE in UTF-16',
    'a.xlsx',
    zipOf([...xlsxParts(staff), { name: 'xl/x.xml', data: Buffer.from('\uFEFF<!DOCTYPE x>', 'utf16le') }]),
    'import.file.doctype',
  ],
  ['a path that climbs out', 'a.xlsx', withPart('../../etc/passwd'), 'import.file.unsafe'],
  ['an absolute path', 'a.xlsx', withPart('/etc/passwd'), 'import.file.unsafe'],
  ['the same name twice', 'a.xlsx', withPart('XL/Workbook.xml'), 'import.file.unsafe'],
  ['an encrypted part', 'a.xlsx', withPart('xl/x.xml', 'x', { encrypted: true }), 'import.file.encrypted'],
  [
    'two hundred and one parts',
    'a.xlsx',
    zipOf(Array.from({ length: 201 }, (_, index) => ({ name: `p${index}`, data: Buffer.from('x') }))),
    'import.file.bomb',
  ],
  [
    'a part that says it is huge',
    'a.xlsx',
    withPart('xl/x.xml', 'x', { declared: 200 * 1024 * 1024 }),
    'import.file.bomb',
  ],
  [
    'a part that inflates two hundredfold',
    'a.xlsx',
    withPart('xl/x.xml', ' '.repeat(30 * 1024 * 1024)),
    'import.file.bomb',
  ],
  [
    'a part that hides how far it inflates',
    'a.xlsx',
    withPart('xl/x.xml', ' '.repeat(30 * 1024 * 1024), { declared: 100 }),
    'import.file.damaged',
  ],
  [
    'a locked .xlsx',
    'a.xlsx',
    compoundOf({ EncryptionInfo: Buffer.alloc(64), EncryptedPackage: randomBytes(5000) }),
    'import.file.encrypted',
  ],
  ['a locked .xls', 'a.xls', compoundOf({ Workbook: globals([[0x2f, [0, 0]]]) }), 'import.file.encrypted'],
  [
    'a .xls with a macro project',
    'a.xls',
    compoundOf({ Workbook: globals([]), '_VBA_PROJECT_CUR/VBA/dir': Buffer.from('x') }),
    'import.file.macro',
  ],
  [
    'a .xls with a macro sheet',
    'a.xls',
    compoundOf({ Workbook: globals([[0x85, [0, 0, 0, 0, 0, 1, 1, 0, 65]]]) }),
    'import.file.macro',
  ],
  [
    'a Word document called .xls',
    'a.xls',
    compoundOf({ WordDocument: Buffer.alloc(5000) }),
    'import.file.notWorkbook',
  ],
  [
    'a damaged compound file',
    'a.xls',
    Buffer.concat([fixture('nominatif.xls').subarray(0, 512), randomBytes(600)]),
    'import.file.damaged',
  ],
  ['an empty workbook', 'a.xlsx', zipOf(xlsxParts([])), 'import.table.empty'],
  ['a workbook without a table', 'a.xlsx', zipOf(xlsxParts([['Halo', 'dunia']])), 'import.table.unknown'],
  ['an empty CSV', 'a.csv', Buffer.from('\n\n'), 'import.table.empty'],
  ['a locked ODS', 'a.ods', lockedOds, 'import.file.encrypted'],
]
