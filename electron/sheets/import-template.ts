import type { Language } from '#shared/office/office.ts'
import type { ImportKind } from '#shared/import/preview.ts'
import { columnsFor, type FilledRow, type TemplateColumn } from '#shared/import/template-columns.ts'
import { createTexts } from '#shared/text/translate.ts'
import { baseSheet, stampRow } from '#shared/import/export-base.ts'
import type { Row as Line, Workbook } from 'exceljs'

/** A workbook of the kind whose header the importer reads, with a sheet that explains each column; empty, or with these rows. */
export async function writeTemplate(
  kind: ImportKind,
  language: Language,
  { rows, office }: { readonly rows: readonly FilledRow[]; readonly office?: string } = { rows: [] },
): Promise<Uint8Array> {
  const columns = columnsFor(kind, new Set(rows.flatMap((row) => Object.keys(row))))
  const { default: excel } = await import('exceljs')
  const texts = createTexts(language)
  const book = new excel.Workbook()
  const sheet = book.addWorksheet(
    kind === 'employees'
      ? 'PEGAWAI'
      : { plans: 'SKP', realisations: 'REALISASI', behaviour: 'PERILAKU' }[kind],
    {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
    },
  )
  sheet.columns = columns.map(({ header, width, use }) => ({
    header,
    width,
    // text cells keep every digit of a NIP and whatever date a person writes
    style: {
      numFmt: use === 'number' || use === 'score' ? 'General' : '@',
      alignment: { vertical: 'top', wrapText: true },
    },
  }))
  styleHeader(sheet.getRow(1))
  for (const row of rows) fill(sheet.addRow([]), row, columns)
  const help = book.addWorksheet(texts.t('import.template.sheet'))
  help.addRow([texts.t(`import.template.title.${kind}`)]).font = { bold: true, size: 13 }
  help.addRow([])
  styleHeader(
    help.addRow((['column', 'required', 'use'] as const).map((key) => texts.t(`import.template.${key}`))),
  )
  for (const { header, required, use } of columns) {
    const how =
      typeof use === 'string'
        ? texts.t(`import.template.${use}`)
        : texts.t('import.template.choice', { choices: use.join(', ') })
    help.addRow([header, required ? texts.t('import.template.yes') : '', how])
  }
  for (const [index, width] of [32, 12, 70].entries()) help.getColumn(index + 1).width = width
  if (office !== undefined) addBase(book, office, columns, rows)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** What the rows were when the workbook was made, so that what the office changes later is told from what a person changes in Excel. */
function addBase(
  book: Workbook,
  office: string,
  columns: readonly TemplateColumn[],
  rows: readonly FilledRow[],
): void {
  const sheet = book.addWorksheet(baseSheet, { state: 'veryHidden' })
  sheet.addRow([...stampRow(office)])
  sheet.addRow(columns.map(({ header }) => header))
  for (const row of rows) fill(sheet.addRow([]), row, columns)
}

function fill(line: Line, row: FilledRow, columns: readonly TemplateColumn[]): void {
  for (const [index, { header }] of columns.entries()) {
    const content = row[header]
    if (content === undefined) continue
    const cell = line.getCell(index + 1)
    if (typeof content === 'object') {
      cell.value = new Date(`${content.day}T00:00:00Z`)
      cell.numFmt = 'dd-mm-yyyy'
    } else {
      cell.value = content
      if (typeof content === 'number') cell.numFmt = 'General'
    }
  }
}

function styleHeader(row: { font: object; fill: object; height: number }): void {
  row.font = { bold: true }
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3ECE7' } }
  row.height = 22
}
