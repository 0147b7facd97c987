import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { childRssMb } from '#electron/host/child/child-limits.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { startBackend } from '#tests/backend.ts'
import { compoundOf, biffOf, staff, xlsxParts, zipOf } from './build-workbooks.ts'
import { previewOf } from './previewed.ts'
import { peakOf, readersOf } from './reader-children.ts'

const office = startBackend()
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const [nip, name] = ['198609262015051001', 'Budi']
const html = (rows: string) => Buffer.from(`<table><tr><th>NIP</th><th>NAMA</th></tr>${rows}</table>`)
const sheetOf = (cells: string, more = '') =>
  zipOf(
    xlsxParts(
      staff,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData>${more}</worksheet>`,
    ),
  )
const row = (texts: readonly string[], more = '') =>
  `<row${more}>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
const list = row(['NIP', 'NAMA']) + row([nip, name])
const ods = (tables: string) =>
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
const odsRow = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`
const odsList = odsRow(odsCell('NIP') + odsCell('NAMA')) + odsRow(odsCell(nip) + odsCell(name))
const odsTable = (rows: string, title = 'A') => `<table:table table:name="${title}">${rows}</table:table>`
const xml2003 = (sheets: string) =>
  Buffer.from(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`,
  )
const xmlCell = (text: string, more = '') => `<Cell${more}><Data ss:Type="String">${text}</Data></Cell>`
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

/** What is refused by name. */
const refused: Readonly<Record<string, readonly [string, Uint8Array, string, object?]>> = {
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

const languages = [createTexts('id'), createTexts('en')]

/** The most memory of any reader while the work goes on. */
async function watched<T>(work: Promise<T>): Promise<{ answer: T; peak: number }> {
  let peak = 0
  let isDone = false
  const done = work.finally(() => (isDone = true))
  while (!isDone) {
    for (const pid of readersOf()) peak = Math.max(peak, peakOf(pid))
    await wait(10)
  }
  return { answer: await done, peak }
}

describe('a small file that would swell is refused by name', () => {
  test.each(Object.entries(refused))('%s', async (_what, [file, bytes, key, params = {}]) => {
    const settled: string[] = []
    const reading = previewOf(office.send, file, bytes).finally(() => settled.push('file'))
    // somebody works on meanwhile
    await office.call('office.get', {}).then(() => settled.push('office'))
    const { answer, peak } = await watched(reading)
    expect(answer.error).toMatchObject({ code: 'invalid', key, params })
    expect(settled).toEqual(['office', 'file'])
    expect(peak).toBeLessThan(childRssMb)
    for (const texts of languages) expect(say(texts, answer.error!)).not.toMatch(/\{\{|import\.file/)
    await expect.poll(() => readersOf()).toEqual([])
  })

  test('and nothing of it stays in the folder for temporary files', async () => {
    // one of its own: other tests write into that of the run meanwhile
    const own = mkdtempSync(`${tmpdir()}/timbang-`)
    vi.stubEnv('TMPDIR', own)
    const alone = startBackend()
    const before = readdirSync(own)
    for (const [file, bytes] of Object.values(refused).slice(0, 3)) await previewOf(alone.send, file, bytes)
    expect(readdirSync(own)).toEqual(before)
    alone.close()
    vi.unstubAllEnvs()
  })
})

describe('what is empty or spans too far costs nothing', () => {
  test.each<[string, string, Uint8Array]>([
    [
      'a merge down to row 99,999,999',
      'a.xlsx',
      sheetOf(list, '<mergeCells count="1"><mergeCell ref="A2:A99999999"/></mergeCells>'),
    ],
    [
      'HTML whose cell spans a thousand million rows',
      'a.xls',
      html(`<tr><td rowspan="999999999">${nip}</td><td>${name}</td></tr>`),
    ],
    [
      'OpenDocument with a million empty rows and columns behind the list',
      'a.ods',
      ods(
        odsTable(
          odsList.replace(
            '</table:table-row>',
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
          ) +
            odsRow(
              '<table:table-cell table:number-columns-repeated="16384"/>',
              ' table:number-rows-repeated="1048570"',
            ),
        ),
      ),
    ],
    [
      'Excel 2003 whose cell is merged over a thousand million',
      'a.xls',
      xml2003(
        `<Worksheet ss:Name="A"><Table><Row>${xmlCell('NIP')}${xmlCell('NAMA')}</Row><Row>${xmlCell(nip)}${xmlCell(name, ' ss:MergeAcross="999999999" ss:MergeDown="999999999"')}</Row></Table></Worksheet>`,
      ),
    ],
  ])('%s', async (_what, file, bytes) => {
    const { preview, error } = await previewOf(office.send, file, bytes)
    expect(error).toBeUndefined()
    expect(preview?.counts.create).toBe(1)
  })
})

test('letters that are read as Windows-1252 are said to be, those that say so themselves are not', async () => {
  const text = `NIP;NAMA\n${nip};Jos\xe9\n`
  const guessed = await previewOf(office.send, 'a.csv', Buffer.from(text, 'latin1'))
  expect(guessed.preview).toMatchObject({ guessed: true, rows: [{ name: 'José' }] })
  const told = `<meta charset="windows-1252"><table><tr><td>NIP</td><td>NAMA</td></tr><tr><td>${nip}</td><td>Jos\xe9</td></tr></table>`
  const said = await previewOf(office.send, 'a.xls', Buffer.from(told, 'latin1'))
  expect(said.preview).toMatchObject({ guessed: false, rows: [{ name: 'José' }] })
  const plain = await previewOf(office.send, 'a.csv', Buffer.from(text, 'utf8'))
  expect(plain.preview).toMatchObject({ guessed: false, rows: [{ name: 'José' }] })
})

test('an answer is short however long its cells are, and its pages hold every row once', async () => {
  const long = 'Penelaah '.repeat(600)
  const lines = Array.from(
    { length: 900 },
    (_, index) => `19860926201505${1000 + index};Budi;${long}${index}`,
  )
  const bytes = Buffer.from(['NIP;NAMA;JABATAN', ...lines].join('\n'))
  const first = await office.call('import.preview', {
    file: { name: 'a.csv', base64: bytes.toString('base64') },
    options: { limit: 100_000 },
  })
  const pages = [first]
  for (let { next } = first; next !== undefined; next = pages.at(-1)?.next)
    pages.push(
      await office.call('import.revise', {
        previewId: first.previewId,
        options: { limit: 100_000, offset: next },
      }),
    )
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(3 * 1024 * 1024)
  expect(pages.flatMap(({ rows }) => rows.map(({ line }) => line))).toEqual(
    lines.map((_, index) => index + 2),
  )
})
