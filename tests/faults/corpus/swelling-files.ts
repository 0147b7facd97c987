import { biffOf, compoundOf, staff, xlsxParts, zipOf } from '../build-workbooks.ts'

export const [nip, name] = ['198609262015051001', 'Budi']
export const html = (rows: string) => Buffer.from(`<table><tr><th>NIP</th><th>NAMA</th></tr>${rows}</table>`)
export const sheetOf = (cells: string, more = '') =>
  zipOf(
    xlsxParts(
      staff,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData>${more}</worksheet>`,
    ),
  )
const row = (texts: readonly string[], more = '') =>
  `<row${more}>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
export const list = row(['NIP', 'NAMA']) + row([nip, name])
export const ods = (tables: string) =>
  zipOf([
    { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'META-INF/manifest.xml', data: Buffer.from('<manifest:manifest/>') },
    { name: 'styles.xml', data: Buffer.from('<office:document-styles/>') },
    {
      name: 'content.xml',
      data: Buffer.from(
        `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      ),
    },
  ])
const odsCell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`
export const odsRow = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`
export const odsList = odsRow(odsCell('NIP') + odsCell('NAMA')) + odsRow(odsCell(nip) + odsCell(name))
export const odsTable = (rows: string, title = 'A') =>
  `<table:table table:name="${title}">${rows}</table:table>`
export const xml2003 = (sheets: string) =>
  Buffer.from(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`,
  )
export const xmlCell = (text: string, more = '') =>
  `<Cell${more}><Data ss:Type="String">${text}</Data></Cell>`
const manySheets = (count: number) => {
  const parts = xlsxParts(staff)
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`,
  )
  return zipOf(
    parts.map((part) =>
      part.name === 'xl/workbook.xml'
        ? { ...part, data: Buffer.from(part.data.toString().replace(/<sheet .*?\/>/, sheets.join(''))) }
        : part,
    ),
  )
}
const csv = (text: string) => Buffer.from(`NIP;NAMA;GOLONGAN\n${text}`)

/** Small files that would swell, each with the key and params of its refusal. */
export const swellingFiles: Readonly<Record<string, readonly [string, Uint8Array, string, object?]>> = {
  'HTML whose cell spans a thousand million columns': [
    'a.xls',
    html(`<tr><td colspan="999999999">${nip}</td><td>${name}</td></tr>`),
    'import.file.tooWide',
  ],
  'an address far below any sheet': [
    'a.xlsx',
    sheetOf(`${list}<row r="99999999"><c r="A99999999" t="n"><v>1</v></c></row>`),
    'import.file.tooWide',
    { sheet: 'DATA' },
  ],
  'an address far to the right': [
    'a.xlsx',
    sheetOf(`${list}<row r="3"><c r="XFD3" t="n"><v>1</v></c></row>`),
    'import.file.tooWide',
  ],
  'sixty thousand sheets': ['a.xlsx', manySheets(60_000), 'import.file.tooManySheets'],
  'twenty thousand sheets of OpenDocument': [
    'a.ods',
    ods(Array.from({ length: 20_000 }, (_, index) => odsTable(odsList, `S${index}`)).join('')),
    'import.file.tooManySheets',
  ],
  'a thousand tables of HTML': ['a.xls', html('</table><table>'.repeat(1000)), 'import.file.tooManySheets'],
  'a thousand worksheets of Excel 2003': [
    'a.xls',
    xml2003('<Worksheet ss:Name="A"></Worksheet>'.repeat(1000)),
    'import.file.tooManySheets',
  ],
  'a thousand sheets of an old workbook': [
    'a.xls',
    compoundOf({
      Workbook: biffOf([
        [0x809, [0, 6, 5, 0]],
        ...Array.from({ length: 1000 }, () => [0x85, [0, 0, 0, 0, 0, 0, 1, 0, 65]] as const),
        [0x0a, []],
      ]),
    }),
    'import.file.tooManySheets',
  ],
  'OpenDocument that repeats a person a million times': [
    'a.ods',
    ods(odsTable(odsList + odsRow(odsCell(nip), ' table:number-rows-repeated="1048576"'))),
    'import.file.tooWide',
    { sheet: 'A' },
  ],
  'OpenDocument that repeats a cell over all columns': [
    'a.ods',
    ods(odsTable(odsList + odsRow(odsCell(nip, ' table:number-columns-repeated="16384"')))),
    'import.file.tooWide',
  ],
  'OpenDocument that repeats wide rows': [
    'a.ods',
    ods(
      odsTable(
        odsList +
          odsRow(
            odsCell(nip, ' table:number-columns-repeated="200"'),
            ' table:number-rows-repeated="100000"',
          ),
      ),
    ),
    'import.file.tooWide',
  ],
  'OpenDocument with a text of a hundred million spaces': [
    'a.ods',
    ods(odsTable(odsList + odsRow(odsCell('<text:s text:c="99999999"/>')))),
    'import.file.cellTooLong',
  ],
  'Excel 2003 that jumps to a row of a thousand million': [
    'a.xls',
    xml2003(
      `<Worksheet ss:Name="A"><Table><Row>${xmlCell('NIP')}${xmlCell('NAMA')}</Row><Row ss:Index="999999999">${xmlCell(nip)}</Row></Table></Worksheet>`,
    ),
    'import.file.tooWide',
    { sheet: 'A' },
  ],
  'one giant cell': [
    'a.xlsx',
    sheetOf(list + row([nip, Array.from({ length: 200_000 }, (_, index) => index * 7).join(' ')])),
    'import.file.cellTooLong',
    { sheet: 'DATA', cell: 'B3' },
  ],
  'a quote that nothing closes': [
    'a.csv',
    csv(`${nip};"Budi;III/a\n`.padEnd(2_000_000, '198609262015051002;Siti;III/b\n')),
    'import.file.quoteOpen',
    { line: 2 },
  ],
  'a quote that ends in the next row': [
    'a.csv',
    csv(`${nip};Budi;III/a\n${nip};"Siti;III/a\n${nip};"Agus";III/a\n`),
    'import.file.quoteOpen',
    { line: 3 },
  ],
  'UTF-8 with a letter of another coding in between': [
    'a.csv',
    Buffer.concat([csv(`${nip};José é;III/a\n`), Buffer.from(`${nip};Jos\xe9;III/a\n`, 'latin1')]),
    'import.file.encoding',
    { line: 3 },
  ],
  'letters that are not Latin and say nothing of their coding': [
    'a.csv',
    Buffer.concat([
      csv(''),
      Buffer.from(`${nip};\xc8\xe2\xe0\xed \xcf\xe5\xf2\xf0\xee\xe2;III/a\n`, 'latin1'),
    ]),
    'import.file.encoding',
    { line: 2 },
  ],
}
