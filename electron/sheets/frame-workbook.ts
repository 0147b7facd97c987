import type ExcelJS from 'exceljs'
import { isFormula, type Cell, type Letterhead, type Report, type Sheet } from '#shared/report/cells.ts'
import { columnLetter, headerRowOf } from '#shared/report/sheet-layout.ts'
import { imageSizeOf } from './image-size.ts'
import { linesOf, pointsOf } from './sheet-rows.ts'
import { cellStyle, centred, headerStyle, noteStyle, ruleStyle, toneStyles } from './sheet-styles.ts'

/** Folio, 8.5 × 13 inches: Excel's own name for 215.9 × 330.2 mm, which Indonesian offices call F4. */
const folio = 14
const logoHeight = 62

/**
 * The workbook without its rows: letterhead, header, print set-up, filters, totals and notes at their final places, and an
 * empty first and last row that carry each column's style.
 */
export function frameWorkbook(workbook: ExcelJS.Workbook, report: Report): void {
  workbook.creator = 'Timbang'
  workbook.calcProperties = { fullCalcOnLoad: true }
  for (const sheet of report.sheets) frameSheet(workbook, sheet, report)
}

function frameSheet(workbook: ExcelJS.Workbook, sheet: Sheet, report: Report): void {
  const headerRow = headerRowOf(sheet)
  const target = workbook.addWorksheet(sheet.name, {
    pageSetup: printSetup(headerRow),
    headerFooter: { oddFooter: pageFooter(report, sheet) },
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns ?? 0, ySplit: headerRow, showGridLines: false }],
  })
  for (const [index, { width }] of sheet.columns.entries()) target.getColumn(index + 1).width = width
  if (sheet.bare !== true) writeLetterhead(workbook, target, sheet, report.letterhead)
  writeHeader(target.getRow(headerRow), sheet)
  const last = headerRow + sheet.rows.length
  if (sheet.rows.length > 0)
    for (const row of new Set([headerRow + 1, last])) styleRow(target, row, sheet, report)
  if (sheet.bare !== true)
    target.autoFilter = `A${headerRow}:${columnLetter(sheet.columns.length - 1)}${Math.max(last, headerRow)}`
  addTones(target, sheet, headerRow + 1, last)
  writeTotals(target, sheet, last + 1, report)
  writeNotes(target, sheet, last + (sheet.totals?.length ?? 0) + 2)
}

function writeHeader(header: ExcelJS.Row, { columns }: Sheet): void {
  for (const [index, column] of columns.entries()) {
    const cell = header.getCell(index + 1)
    // the gap between two blocks must be empty, or a spreadsheet takes them for one
    if (column.header === '') continue
    cell.value = column.header
    cell.style = headerStyle
  }
  const headers = columns.map(({ header: text, width }, column) => ({ text, column, width: width - 2 }))
  header.height = pointsOf(
    linesOf(
      headers.map(({ text }) => text),
      headers,
    ),
  )
}

function writeNotes(target: ExcelJS.Worksheet, { notes = [] }: Sheet, from: number): void {
  for (const [index, note] of notes.entries()) {
    const cell = target.getRow(from + index).getCell(1)
    cell.value = note
    cell.style = noteStyle
  }
}

function printSetup(headerRow: number): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: folio as ExcelJS.PaperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
  }
}

/** `&` starts a code there; page n of m stands at the right. */
function pageFooter({ letterhead, language }: Report, sheet: Sheet): string {
  const plain = (text: string) => text.replaceAll('&', '&&').slice(0, 90)
  const pages = language === 'id' ? 'Halaman &P dari &N' : 'Page &P of &N'
  return `&L&8 ${plain(letterhead?.name ?? '')}&C&8 ${plain(sheet.title)}&R&8 ${pages}`
}

function writeLetterhead(
  workbook: ExcelJS.Workbook,
  target: ExcelJS.Worksheet,
  sheet: Sheet,
  letterhead: Letterhead | undefined,
): void {
  const { agency, name, lines = [] } = letterhead ?? {}
  const texts = [agency?.toUpperCase(), name?.toUpperCase(), lines[0], lines[1]]
  const styles = [centred(12, true), centred(14, true), centred(9, false), centred(9, false)]
  for (const [index, text] of [...texts, undefined, sheet.title, sheet.subtitle].entries()) {
    const style = styles[index] ?? (index === 4 ? ruleStyle : centred(index === 5 ? 13 : 10, index === 5))
    const row = target.getRow(index + 1)
    for (let column = 1; column <= sheet.columns.length; column++) row.getCell(column).style = style
    if (text) row.getCell(1).value = text
  }
  target.getRow(5).height = 6
  addLogo(workbook, target, letterhead?.logo)
}

function addLogo(workbook: ExcelJS.Workbook, target: ExcelJS.Worksheet, logo: string | undefined): void {
  const bytes = Buffer.from(logo ?? '', 'base64')
  const size = imageSizeOf(bytes)
  if (!size || size.height === 0) return
  const image = workbook.addImage({ base64: logo ?? '', extension: size.extension })
  const ext = { height: logoHeight, width: Math.round((logoHeight * size.width) / size.height) }
  target.addImage(image, { tl: { col: 0, row: 0 }, ext })
}

function styleRow(target: ExcelJS.Worksheet, number: number, { columns }: Sheet, { language }: Report): void {
  const row = target.getRow(number)
  for (const [index, { kind }] of columns.entries()) row.getCell(index + 1).style = cellStyle(kind, language)
}

function writeTotals(target: ExcelJS.Worksheet, sheet: Sheet, first: number, { language }: Report): void {
  for (const [index, cells] of (sheet.totals ?? []).entries()) {
    const row = target.getRow(first + index)
    for (const [column, { kind }] of sheet.columns.entries()) {
      row.getCell(column + 1).style = cellStyle(kind, language, true)
      row.getCell(column + 1).value = framedValue(cells[column] ?? null)
    }
  }
}

function framedValue(cell: Cell): ExcelJS.CellValue {
  return isFormula(cell) ? { formula: cell.formula, result: cell.value } : cell
}

function addTones(target: ExcelJS.Worksheet, sheet: Sheet, first: number, last: number): void {
  if (last < first) return
  for (const [index, { tones }] of sheet.columns.entries()) {
    if (!tones) continue
    const letter = columnLetter(index)
    const rules = Object.entries(tones).map(([text, predikat], place): ExcelJS.ConditionalFormattingRule => ({
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${text.replaceAll('"', '""')}"`],
      priority: place + 1,
      style: toneStyles[predikat],
    }))
    target.addConditionalFormatting({ ref: `${letter}${first}:${letter}${last}`, rules })
  }
}
