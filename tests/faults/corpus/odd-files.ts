import { Writable } from 'node:stream'
import { utils, write, type BookType } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zipOf } from '../build-workbooks.ts'
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
  siti,
  worksheet,
} from './parts.ts'

/** What it is, its name and its bytes: each holds the same two people. */
type Odd = readonly [what: string, name: string, bytes: Uint8Array | (() => Promise<Uint8Array>)]

const rows = list.map((row) => [...row])
const [head = [], first = [], second = []] = rows

function general(bookType: BookType, more: object = {}): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'DATA')
  return Buffer.from(write(book, { type: 'buffer', bookType, ...more }) as Uint8Array)
}

async function exceljs(
  make: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  make(book, book.addWorksheet('DATA'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function streamed(useSharedStrings: boolean): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings })
  const sheet = book.addWorksheet('DATA')
  for (const row of rows) sheet.addRow(row).commit()
  sheet.commit()
  await book.commit()
  return Buffer.concat(chunks)
}

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../../fixtures/corpus', name))
const sharedCell = (index: number, address: string) => `<c r="${address}" t="s"><v>${index}</v></c>`

/** The list by shared texts, whose list holds what `texts` makes of them. */
function shared(texts: readonly string[], items: (text: string, index: number) => string): Buffer {
  const cells = [0, 1, 2].map(
    (row) =>
      `<row r="${row + 1}">${[0, 1, 2].map((column) => sharedCell(row * 3 + column, `${'ABC'[column]}${row + 1}`)).join('')}</row>`,
  )
  return bookWith({
    [sheetPath]: worksheet(cells.join('')),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.map(items).join('')}</sst>`,
  })
}
const texts = list.flat()
const plainItem = (text: string) => `<si><t>${text}</t></si>`

/** Written by other programs' libraries. */
const ofLibraries: readonly Odd[] = [
  ['the general writer’s .xlsx', 'a.xlsx', general('xlsx')],
  ['its .xlsx with shared texts', 'a.xlsx', general('xlsx', { bookSST: true, compression: true })],
  ['its .xls of Excel 97', 'a.xls', general('biff8')],
  ['its .xls of Excel 95', 'a.xls', general('biff5')],
  ['its XML of Excel 2003', 'a.xls', general('xlml')],
  ['its OpenDocument', 'a.ods', general('ods')],
  ['its HTML called .xls', 'a.xls', general('html')],
  ['its CSV', 'a.csv', general('csv')],
  [
    'its text with tabs called .xls',
    'a.xls',
    Buffer.from(utils.sheet_to_csv(utils.aoa_to_sheet(rows), { FS: '\t' })),
  ],
  ['an .xls called .xlsx', 'a.xlsx', general('biff8')],
  ['an .xlsx called .xls', 'a.xls', general('xlsx')],
  ['an .ods called .xlsx', 'a.xlsx', general('ods')],
  ['capitals and blanks in its name', 'DAFTAR PEGAWAI (1).XLSX', general('xlsx')],
  ['exceljs, streamed', 'a.xlsx', () => streamed(false)],
  ['exceljs, streamed with shared texts', 'a.xlsx', () => streamed(true)],
  [
    'a table with filter, checks, formats, a frozen head and a link',
    'a.xlsx',
    () =>
      exceljs((_book, sheet) => {
        sheet.addTable({
          name: 'Pegawai',
          ref: 'A1',
          headerRow: true,
          columns: head.map((name) => ({ name, filterButton: true })),
          rows: [first, second],
        })
        sheet.views = [{ state: 'frozen', ySplit: 1 }]
        sheet.getCell('C2').dataValidation = { type: 'list', formulae: ['"III/a,II/c"'] }
        sheet.addConditionalFormatting({
          ref: 'A1:C9',
          rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: {} }],
        })
        sheet.getCell('E2').value = { text: 'lihat', hyperlink: 'https://contoh.example' }
      }),
  ],
  [
    'a name in two fonts',
    'a.xlsx',
    () =>
      exceljs((_book, sheet) => {
        sheet.addRows(rows)
        sheet.getCell('B2').value = {
          richText: [{ text: 'Budi ' }, { font: { bold: true }, text: 'Santoso' }],
        }
      }),
  ],
  [
    'rows and columns that are hidden',
    'a.xlsx',
    () =>
      exceljs((_book, sheet) => {
        sheet.addRows(rows)
        sheet.getRow(3).hidden = true
        sheet.getColumn(3).hidden = true
      }),
  ],
  [
    'a picture, notes and protection',
    'a.xlsx',
    () =>
      exceljs((book, sheet) => {
        sheet.addRows(rows)
        const image = book.addImage({
          extension: 'png',
          base64:
            'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        })
        sheet.addImage(image, 'E1:F3')
        sheet.getCell('A2').note = 'periksa'
        void sheet.protect('rahasia', {})
      }),
  ],
  [
    'values by formulas with their results',
    'a.xlsx',
    () =>
      exceljs((_book, sheet) => {
        sheet.addRow(head)
        sheet.addRow([
          first[0],
          { formula: 'PROPER("budi santoso")', result: first[1] },
          { formula: 'IF(1,"III/a","")', result: first[2] },
        ])
        sheet.addRow(second)
      }),
  ],
  ['papaparse’s CSV', 'a.csv', Buffer.from(Papa.unparse(rows, { quotes: true }))],
  ['LibreOffice’s .xlsx', 'a.xlsx', fixture('libreoffice.xlsx')],
  ['LibreOffice’s .ods', 'a.ods', fixture('libreoffice.ods')],
  ['LibreOffice’s .xls', 'a.xls', fixture('libreoffice.xls')],
  ['LibreOffice’s HTML', 'a.xls', fixture('libreoffice-html.xls')],
  ['openpyxl’s .xlsx', 'a.xlsx', fixture('openpyxl.xlsx')],
]

/** An address in column F of one row after the other. */
function ofEachRow(): () => string {
  let row = 0
  return () => `F${++row}`
}

/** Parts of an .xlsx as they may be and seldom are. */
const ofParts: readonly Odd[] = [
  ['parts that are not packed', 'a.xlsx', bookWith({}, { method: 0 })],
  ['a remark behind the directory', 'a.xlsx', remarked(bookWith({}))],
  ['entries for folders', 'a.xlsx', bookWith({ 'xl/': '', 'xl/worksheets/': '' })],
  ['the parts list at the end', 'a.xlsx', reversed()],
  [
    'a path from the root',
    'a.xlsx',
    bookWith({ 'xl/_rels/workbook.xml.rels': (text) => text.replace('"worksheets/', '"/xl/worksheets/') }),
  ],
  ['the strict dialect', 'a.xlsx', strict()],
  [
    'names with a prefix',
    'a.xlsx',
    bookOf(plainSheet.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')),
  ],
  ['text in CDATA', 'a.xlsx', bookOf(plainSheet.replace(/<t>([^<]*)<\/t>/g, '<t><![CDATA[$1]]></t>'))],
  [
    'a row that is commented out',
    'a.xlsx',
    bookOf(
      worksheet(`${rowsXml(list)}<!-- ${rowsXml([['197505052000031002', 'Bukan Siapa', 'IV/a']], 4)} -->`),
    ),
  ],
  [
    'notes for programs in between',
    'a.xlsx',
    bookOf(plainSheet.replace('<sheetData>', '<?mso x="<c r=9>"?><sheetData>')),
  ],
  ['a mark of order before the text', 'a.xlsx', bookOf(`\uFEFF${plainSheet}`)],
  [
    'a sheet in UTF-16',
    'a.xlsx',
    bookOf(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${plainSheet}`, 'utf16le')),
  ],
  [
    'attributes in single quotes',
    'a.xlsx',
    bookOf(plainSheet.replace(/<(?:c|row) [^>]*>/g, (tag) => tag.replaceAll('"', "'"))),
  ],
  ['cells without addresses', 'a.xlsx', bookOf(plainSheet.replace(/ r="[^"]*"/g, ''))],
  [
    'attributes in another order, over lines',
    'a.xlsx',
    bookOf(plainSheet.replace(/<c r="(\w+)" t="inlineStr">/g, '<c\n  t="inlineStr"\n  s="0"\n  r="$1"\n>')),
  ],
  [
    'letters by their numbers',
    'a.xlsx',
    bookOf(plainSheet.replace('Budi', '&#x42;&#117;di').replace('Siti', 'Siti&#32;')),
  ],
  [
    'a carriage return by its escape',
    'a.xlsx',
    bookOf(plainSheet.replace('Budi Santoso', 'Budi_x000D_\nSantoso')),
  ],
  [
    'readings of the letters',
    'a.xlsx',
    shared(texts, (text) => `<si><t>${text}</t><rPh sb="0" eb="1"><t>xx</t></rPh></si>`),
  ],
  [
    'texts in pieces',
    'a.xlsx',
    shared(
      texts,
      (text) =>
        `<si><r><t xml:space="preserve">${text.slice(0, 2)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(2)}</t></r></si>`,
    ),
  ],
  [
    'two hundred thousand shared texts',
    'a.xlsx',
    shared([...texts, ...Array.from({ length: 200_000 }, (_, index) => `lain ${index}`)], plainItem),
  ],
  ['a dimension of one cell', 'a.xlsx', bookOf(worksheet(rowsXml(list), '', '<dimension ref="A1"/>'))],
  [
    'extensions and alternatives',
    'a.xlsx',
    bookOf(
      worksheet(
        rowsXml(list),
        '<extLst><ext uri="{x}"><x14:c xmlns:x14="x" r="A9"/></ext></extLst>',
        '<mc:AlternateContent xmlns:mc="x"><mc:Choice/></mc:AlternateContent>',
      ),
    ),
  ],
  [
    'texts of formulas and errors beside the list',
    'a.xlsx',
    bookOf(
      worksheet(
        rowsXml(list)
          .replaceAll('</row>', '<c r="F9" t="e"><v>#REF!</v></c></row>')
          .replaceAll('F9', ofEachRow()),
      ),
    ),
  ],
  ['the list far from the corner', 'a.xlsx', bookOf(worksheet(rowsXml(list, 40, 'P')))],
  ['a very hidden sheet beside it', 'a.xlsx', besideHidden('veryHidden')],
  ['a hidden sheet before it', 'a.xlsx', besideHidden('hidden')],
  ['an empty sheet before it', 'a.xlsx', besideEmpty()],
]

const ofText: readonly Odd[] = [
  ['UTF-8 with its mark', 'a.csv', Buffer.from(`\uFEFF${csvOf(list)}`)],
  ['UTF-16, low byte first', 'a.csv', Buffer.from(`\uFEFF${csvOf(list)}`, 'utf16le')],
  ['UTF-16, high byte first', 'a.csv', Buffer.from(`\uFEFF${csvOf(list)}`, 'utf16le').swap16()],
  ['lines of an old Macintosh', 'a.csv', Buffer.from(csvOf(list, ';', '\r'))],
  ['lines of Windows', 'a.csv', Buffer.from(csvOf(list, ',', '\r\n'))],
  ['tabs', 'a.csv', Buffer.from(csvOf(list, '\t'))],
  ['bars', 'a.csv', Buffer.from(csvOf(list, '|'))],
  ['a separator that it names', 'a.csv', Buffer.from(`sep=^\n${csvOf(list, '^')}`)],
  [
    'separators and breaks in quotes',
    'a.csv',
    Buffer.from(
      csvOf(list)
        .replaceAll('GOLONGAN', '"GOLONGAN"')
        .replace(siti.name, `"${siti.name}"`)
        .replace(budi.name, '"Budi\nSantoso"'),
    ),
  ],
  ['empty rows and separators at the end', 'a.csv', Buffer.from(csvOf(list).replaceAll('\n', ';;;\n\n'))],
  ['rows of different length', 'a.csv', Buffer.from(`Daftar\n\n${csvOf(list)}Jumlah;2\n`)],
  ['NIPs guarded from being numbers', 'a.csv', Buffer.from(csvOf(list).replace(/(\d{18})/g, '="$1"'))],
  [
    'NIPs with blanks and a mark',
    'a.csv',
    Buffer.from(csvOf(list).replace(/(\d{8})(\d{6})(\d)(\d{3})/g, "'$1 $2 $3 $4")),
  ],
  ['no break at the end', 'a.csv', Buffer.from(csvOf(list).trimEnd())],
  [
    'HTML without ends and in capitals',
    'a.xls',
    Buffer.from(
      `<TABLE BORDER=1>${list.map((row) => `<TR>${row.map((text) => `<TD>${text.replaceAll(' ', '&nbsp;')}`).join('')}`).join('')}</TABLE>`,
    ),
  ],
]

export const oddFiles: readonly Odd[] = [...ofLibraries, ...ofParts, ...ofText]

function remarked(bytes: Buffer): Buffer {
  const remark = Buffer.from('dibuat oleh bagian umum')
  const own = Buffer.from(bytes)
  own.writeUInt16LE(remark.length, own.length - 2)
  return Buffer.concat([own, remark])
}

function reversed(): Buffer {
  const names = [
    'xl/worksheets/sheet1.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    '[Content_Types].xml',
  ]
  const parts = new Map<string, Buffer>()
  bookWith(
    Object.fromEntries(
      names.map((name) => [
        name,
        (text: string) => {
          parts.set(name, Buffer.from(name === 'xl/worksheets/sheet1.xml' ? plainSheet : text))
          return text
        },
      ]),
    ),
  )

  return zipOf(names.map((name) => ({ name, data: parts.get(name) ?? Buffer.alloc(0) })))
}

function strict(): Buffer {
  const own = (text: string) =>
    text
      .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(documents, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
  return bookWith({
    'xl/workbook.xml': own,
    'xl/_rels/workbook.xml.rels': own,
    [sheetPath]: own(plainSheet),
  })
}

/** A second sheet; `own` is its tag's state and what it holds, before the list or after it. */
function withSheet(tag: string, xml: string, isBefore: boolean): Buffer {
  return bookWith({
    'xl/workbook.xml': (text) =>
      isBefore ? text.replace('<sheets>', `<sheets>${tag}`) : text.replace('</sheets>', `${tag}</sheets>`),
    'xl/_rels/workbook.xml.rels': (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rId2" Type="${documents}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      ),
    'xl/worksheets/sheet2.xml': xml,
  })
}

function besideHidden(state: 'hidden' | 'veryHidden'): Buffer {
  const old = worksheet(rowsXml([heads, ['197505052000031002', 'Pegawai Lama', 'IV/a']]))
  return withSheet(`<sheet name="LAMA" sheetId="2" state="${state}" r:id="rId2"/>`, old, state === 'hidden')
}

function besideEmpty(): Buffer {
  return withSheet(
    '<sheet name="Sheet0" sheetId="2" r:id="rId2"/>',
    worksheet(`<row r="1">${inlineCell('', 'A1')}</row>`),
    true,
  )
}
