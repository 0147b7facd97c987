import { describe, expect, test } from 'vitest'
import { fillPackage } from '#electron/sheets/fill/fill-package.ts'
import type { FillPlan } from '#electron/sheets/fill/fill-plan.ts'
import { readTemplateFile } from '#electron/sheets/fill/fill-workbook.ts'
import { readTemplate } from '#electron/sheets/fill/read-template.ts'
import { openZip } from '#electron/sheets/open-zip.ts'
import { writeZip } from '#electron/sheets/write-zip.ts'
import { agencyForm, partsOf } from '#tests/template-book.ts'
import { cellsOf, convert, openWorkbook, soffice } from '#tests/workbook.ts'

const sheet = 'Rekap'
const person = (at: number) =>
  [
    at + 1,
    `19800101200501${1000 + at}`,
    at === 0 ? '=SUM(A1)&"<b>"' : `Nama ${at}`,
    at % 2 ? 'Baik' : 'Kurang',
    'Sesuai ekspektasi',
    '2020-04-01',
    70.5 + (at % 3),
  ] as const
const planOf = (count: number): FillPlan => ({
  sheet,
  cells: [
    { row: 1, column: 0, kind: 'integer', value: 2026, wording: 'REKAPITULASI PENILAIAN KINERJA TAHUN {}' },
    { row: 3, column: 2, kind: 'text', value: 'Kecamatan Contoh' },
    { row: 13, column: 6, kind: 'text', value: 'Siti Aminah, S.Sos.' },
  ],
  body: {
    first: 8,
    last: 8,
    columns: [
      { column: 0, kind: 'integer' },
      { column: 1, kind: 'text' },
      { column: 2, kind: 'wrapped' },
      { column: 3, kind: 'text' },
      { column: 4, kind: 'text' },
      { column: 6, kind: 'date' },
      { column: 7, kind: 'number' },
    ],
    rows: Array.from({ length: count }, (_, at) => person(at)),
  },
})
const textOf = async (bytes: Uint8Array, name: string) => (await openZip(bytes)).get(name)!.toString('utf8')

/** The agency's form with its first sheet written otherwise. */
async function withSheet(change: (xml: string) => string): Promise<Buffer> {
  const parts = new Map(await openZip(await agencyForm()))
  const name = 'xl/worksheets/sheet1.xml'
  parts.set(name, Buffer.from(change(parts.get(name)!.toString('utf8'))))
  return writeZip(parts)
}
const cellAt = (xml: string, address: string, content: string) =>
  xml.replace(new RegExp(`<c r="${address}"[^>]*>.*?</c>`), `<c r="${address}" t="inlineStr">${content}</c>`)

describe('filling a form', () => {
  test('leaves every part that nothing concerns byte for byte and in its order', async () => {
    const form = await agencyForm()
    const { bytes } = await fillPackage(form, planOf(30))
    const [before, after] = [await partsOf(form), await partsOf(bytes)]
    const differing = [...before].filter(([name, hash]) => after.get(name) !== hash).map(([name]) => name)
    expect(differing.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/drawings/drawing1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ])
    expect([...after.keys()]).toEqual([...before.keys()].filter((name) => name !== 'xl/calcChain.xml'))
    expect(await textOf(bytes, '[Content_Types].xml')).not.toContain('calcChain')
    expect(await textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  })

  test('repeats the row with its styles and formulas, and moves what stands below', async () => {
    const { bytes, totals } = await fillPackage(await agencyForm(), planOf(30))
    const cells = cellsOf(openWorkbook(bytes), sheet)
    expect(cells[8]!.slice(0, 8).map((cell) => cell?.v)).toEqual([
      1,
      '198001012005011000',
      '=SUM(A1)&"<b>"',
      'Kurang',
      'Sesuai ekspektasi',
      undefined,
      43_922,
      70.5,
    ])
    expect(cells[8]![2]).toMatchObject({ t: 's' })
    expect(cells[8]![2]?.f).toBeUndefined()
    expect(cells[37]!.slice(0, 4).map((cell) => cell?.v)).toEqual([
      30,
      '198001012005011029',
      'Nama 29',
      'Baik',
    ])
    expect(['D', 'E', 'H', 'I'].map((_, at) => cells[38]![[3, 4, 7, 8][at]!]?.f)).toEqual([
      'COUNTIF(D9:D38,"Baik")',
      'COUNTA(E9:E38)',
      'SUM(H9:H38)',
      'AVERAGE(H9:H38)',
    ])
    expect(cells[38]![7]?.v).toBe(2145)
    expect(totals).toMatchObject([
      { cell: 'D39', value: 15, whole: true },
      { cell: 'E39', value: 30, whole: true },
      { cell: 'H39', value: 2145, whole: true },
      { cell: 'I39', value: 71.5, whole: true },
    ])
    expect([cells[1]![0]?.v, cells[3]![2]?.v, cells[42]![6]?.v]).toEqual([
      'REKAPITULASI PENILAIAN KINERJA TAHUN 2026',
      'Kecamatan Contoh',
      'Siti Aminah, S.Sos.',
    ])
    const xml = await textOf(bytes, 'xl/worksheets/sheet1.xml')
    const formula = (address: string) =>
      new RegExp(`<c r="${address}"[^>]*><f>([^<]*)</f></c>`).exec(xml)?.[1]
    expect(['I9', 'I10', 'I38'].map(formula)).toEqual(['H9-H$4', 'H10-H$4', 'H38-H$4'])
    const style = (address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml)?.[1]
    expect(style('C38')).toBe(style('C9'))
    expect(xml).toContain('ref="G43:I43"')
    expect(xml).toContain('<conditionalFormatting sqref="D9:D38"')
    expect(xml).toMatch(/<dataValidation [^>]*sqref="D9:D38"/)
    const workbook = await textOf(bytes, 'xl/workbook.xml')
    expect(workbook).toContain("'Rekap'!$A1:$I43")
    expect(workbook).toMatch(/name="nilai"[^>]*>'?Rekap'?!\$H\$9:\$H\$38</)
    expect(workbook).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/)
    expect(await textOf(bytes, 'xl/drawings/drawing1.xml')).toMatch(/<xdr:row>0<[\s\S]*<xdr:row>41</)
    const other = await textOf(bytes, 'xl/worksheets/sheet2.xml')
    expect([...other.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text]) => text)).toEqual([
      'Rekap!H39',
      "COUNTA('Rekap'!$C$9:$C$38)",
    ])
  })

  test.each([0, 1, 2])('with %i people what points at the row points at something', async (count) => {
    const { bytes } = await fillPackage(await agencyForm(), planOf(count))
    const cells = cellsOf(openWorkbook(bytes), sheet)
    const end = 8 + Math.max(1, count)
    expect(cells[end]![7]?.f).toBe(`SUM(H9:H${end})`)
    expect(cells[8]![0]?.v).toBe(count === 0 ? undefined : 1)
    expect(cells[end]![2]?.v).toBe('JUMLAH')
  })

  test('puts the list in the place of prepared rows, more or fewer of them', async () => {
    const plan = planOf(1)
    const { bytes } = await fillPackage(await agencyForm(), {
      ...plan,
      cells: [],
      body: { ...plan.body!, first: 8, last: 9 },
    })
    const cells = cellsOf(openWorkbook(bytes), sheet)
    expect(cells[8]![0]?.v).toBe(1)
    expect(cells[10]![6]?.v).toBe('Camat,')
  })

  test('leaves a text with letters of its own kinds as it is: `<family` is no formula', async () => {
    const styled =
      '<is><r><rPr><b/><rFont val="Arial"/><family val="2"/></rPr><t>Camat </t></r><r><t>Jekan Raya</t></r></is>'
    const form = await withSheet((xml) => cellAt(xml, 'G12', styled))
    const { bytes } = await fillPackage(form, planOf(30))
    expect(await textOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(`t="inlineStr">${styled}</c>`)
    expect(cellsOf(openWorkbook(bytes), sheet)[40]![6]?.v).toBe('Camat Jekan Raya')
    expect((await readTemplate(form))[0]!.rows[11]![6]).toBe('Camat Jekan Raya')
  })

  test.each<[string, (xml: string) => string]>([
    ['attributes in single quotes', (xml) => xml.replace(/ r="(\d+)"/g, " r='$1'")],
    ['a remark between the rows', (xml) => xml.replace('<row ', '<!-- <row r="1"/> --><row ')],
    ['raw text', (xml) => cellAt(xml, 'G12', '<is><t><![CDATA[Camat]]></t></is>')],
  ])('refuses what it would place wrongly: %s', async (_, change) => {
    await expect(fillPackage(await withSheet(change), planOf(3))).rejects.toMatchObject({
      key: 'template.file.odd',
    })
  })

  test('refuses merged cells that reach out of the row, by name', async () => {
    const plan = planOf(3)
    const tall = { ...plan, cells: [], body: { ...plan.body!, first: 6, last: 6 } }
    await expect(fillPackage(await agencyForm(), tall)).rejects.toMatchObject({
      key: 'template.file.tallMerge',
    })
    await expect(fillPackage(await agencyForm(), { ...plan, sheet: 'Lain' })).rejects.toMatchObject({
      key: 'template.file.noSheet',
    })
  })

  test('a file that holds the thread too long is let go of, and the next one is read', async () => {
    const form = await agencyForm()
    const { signal } = new AbortController()
    await expect(readTemplateFile(form, signal, 0.001)).rejects.toMatchObject({
      key: 'template.file.tooSlow',
    })
    expect(await readTemplateFile(form, signal)).toHaveLength(3)
  })

  test('takes ten thousand rows', async () => {
    const begun = performance.now()
    const { bytes, totals } = await fillPackage(await agencyForm(), planOf(10_000))
    console.log(
      `10,000 rows filled and read back in ${Math.round(performance.now() - begun)} ms, ${bytes.length} bytes`,
    )
    expect(totals.every(({ whole }) => whole)).toBe(true)
    expect(cellsOf(openWorkbook(bytes), sheet)[10_007]![0]?.v).toBe(10_000)
  })

  test.skipIf(soffice === undefined)(
    'LibreOffice opens it and computes the same totals',
    async () => {
      const { bytes } = await fillPackage(await agencyForm(), planOf(30))
      const cells = cellsOf(openWorkbook(convert(bytes, 'xlsx')), sheet)
      expect([3, 4, 7, 8].map((column) => cells[38]![column]?.v)).toEqual([15, 30, 2145, 71.5])
      expect(cells[37]![8]?.v).toBe(-2.5)
      expect(cellsOf(openWorkbook(convert(bytes, 'xlsx')), 'Ringkasan').map(([cell]) => cell?.v)).toEqual([
        2145, 30,
      ])
    },
    200_000,
  )
})
