import { createHash } from 'node:crypto'
import ExcelJS from 'exceljs'
import { openZip } from '#electron/sheets/open-zip.ts'
import { writeZip } from '#electron/sheets/write-zip.ts'

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/**
 * A form as an agency gives it: letterhead with a picture, a title that names the year, two rows of headings with merged cells, numbers
 * of columns, one prepared row with a formula, totals, a signature with a picture below, print set-up, validations, conditional
 * formats, names, a second sheet that counts from the first, a chain of computed cells and a part of which nobody here knows.
 */
export async function agencyForm(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Rekap', {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      printArea: 'A1:I14',
      printTitlesRow: '6:8',
    },
  })
  sheet.columns = [5, 22, 28, 16, 10, 10, 14, 12, 12].map((width) => ({ width }))
  const put = (address: string, value: ExcelJS.CellValue, style: Partial<ExcelJS.Style> = {}) => {
    sheet.getCell(address).value = value
    sheet.getCell(address).style = style
  }
  const bold = {
    font: { bold: true, name: 'Bookman Old Style', size: 12 },
    alignment: { horizontal: 'center' as const },
  }
  sheet.mergeCells('A1:I1')
  put('A1', 'PEMERINTAH KOTA', bold)
  sheet.mergeCells('A2:I2')
  put('A2', 'REKAPITULASI PENILAIAN KINERJA TAHUN 2024', bold)
  put('A4', 'Perangkat Daerah')
  put('C4', '..........')
  const border = { border: { top: { style: 'thin' as const }, bottom: { style: 'thin' as const } } }
  const heads = {
    A: 'NO',
    B: 'NIP',
    C: 'NAMA',
    D: 'PREDIKAT KINERJA',
    G: 'TMT PANGKAT',
    H: 'CAPAIAN',
    I: 'SELISIH',
  }
  for (const [column, text] of Object.entries(heads)) {
    put(`${column}6`, text, { ...bold, ...border })
    sheet.mergeCells(`${column}6:${column}7`)
  }
  sheet.mergeCells('E6:F6')
  put('E6', 'RATING', { ...bold, ...border })
  put('E7', 'HASIL KERJA', { ...bold, ...border })
  put('F7', 'PERILAKU KERJA', { ...bold, ...border })
  for (let column = 1; column <= 9; column++) sheet.getRow(8).getCell(column).value = `(${column})`
  const thin = { ...border, font: { name: 'Bookman Old Style', size: 10 } }
  for (const column of 'ABCDEFGHI') put(`${column}9`, null, thin)
  put('G9', null, { ...thin, numFmt: 'dd-mm-yyyy' })
  put('H9', null, { ...thin, numFmt: '0.00' })
  put('I9', { formula: 'H9-H$4', result: 0 }, thin)
  put('H4', 75)
  put('C10', 'JUMLAH', bold)
  put('D10', { formula: 'COUNTIF(D9:D9,"Baik")', result: 0 })
  put('E10', { formula: 'COUNTA(E9)', result: 0 })
  put('H10', { formula: 'SUM(H9:H9)', result: 0 })
  put('I10', { formula: 'AVERAGE(H9:H9)', result: 0 })
  put('G12', 'Camat,')
  put('G14', 'NAMA CAMAT', bold)
  sheet.mergeCells('G14:I14')
  sheet.addConditionalFormatting({
    ref: 'D9:D9',
    rules: [{ type: 'expression', priority: 1, formulae: ['$D9="Kurang"'], style: { font: { bold: true } } }],
  })
  sheet.getCell('D9').dataValidation = {
    type: 'list',
    formulae: ['"Sangat baik,Baik,Kurang"'],
    allowBlank: true,
  }
  const image = book.addImage({ base64: pixel, extension: 'png' })
  sheet.addImage(image, { tl: { col: 0, row: 0 }, ext: { width: 40, height: 40 } })
  sheet.addImage(image, { tl: { col: 6, row: 12 }, ext: { width: 40, height: 40 } })
  const other = book.addWorksheet('Ringkasan')
  other.getCell('A1').value = { formula: 'Rekap!H10', result: 0 }
  other.getCell('A2').value = { formula: "COUNTA('Rekap'!$C$9:$C$9)", result: 0 }
  const third = book.addWorksheet('Petunjuk')
  third.getCell('A1').value = 'Isilah menurut data 31 Desember.'
  third.getCell('A2').value = { formula: '1+1', result: 2 }
  book.definedNames.add('Rekap!$H$9:$H$9', 'nilai')
  return await withChain(Buffer.from(await book.xlsx.writeBuffer()))
}

/** What Excel adds and the library that made the form does not. */
async function withChain(bytes: Buffer): Promise<Buffer> {
  const parts = new Map(await openZip(bytes))
  const change = (name: string, from: string, to: string) =>
    parts.set(name, Buffer.from((parts.get(name)?.toString('utf8') ?? '').replace(from, to)))
  parts.set(
    'xl/calcChain.xml',
    Buffer.from(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="I9" i="1"/><c r="H10" i="1"/></calcChain>',
    ),
  )
  parts.set('customXml/item1.xml', Buffer.from('<b:Sources xmlns:b="urn:bkpsdm" SelectedStyle=""/>'))
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  )
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
  )
  return writeZip(parts)
}

/** Each part of a workbook by its name and the hash of its content. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const hash = (part: Buffer) => createHash('sha256').update(part).digest('hex')
  return new Map([...(await openZip(bytes))].map(([name, part]) => [name, hash(part)]))
}
