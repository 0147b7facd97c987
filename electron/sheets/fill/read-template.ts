import { mark, markOf, type SheetGrid, textOf } from '#shared/import/grid.ts'
import { columnLetter } from '#shared/report/sheet-layout.ts'
import { mostShownColumns, mostShownRows, type TemplateSheet } from '#shared/template/template-sheet.ts'
import { openZip, type ZipParts } from '../open-zip.ts'
import { parseXlsx } from '../parse-xlsx.ts'
import { attribute } from '../xml-text.ts'
import { bookOf, textOf as partText } from './book.ts'
import { oddFile, rowsOf } from './sheet-cells.ts'
import { formulaOf, hasFormula } from './sheet-formulas.ts'

/** What a template looks like: the first rows and columns of each sheet that one sees. */
export async function readTemplate(bytes: Uint8Array): Promise<TemplateSheet[]> {
  const parts = await openZip(bytes)
  const book = bookOf(parts)
  const grids = parseXlsx(parts)
  if (grids === undefined) throw oddFile()
  return book.sheets.flatMap(({ name, path }) => {
    const grid = grids.find((one) => one.name === name)
    return grid === undefined || grid.hidden ? [] : [sheetOf(grid, parts, path)]
  })
}

function sheetOf(grid: SheetGrid, parts: ZipParts, path: string): TemplateSheet {
  const xml = partText(parts, path)
  const columns = Math.min(grid.columns + 1, mostShownColumns)
  const formulas = formulasOf(xml)
  const rows = grid.rows
    .slice(0, mostShownRows)
    .map((_, row) => Array.from({ length: columns }, (_, column) => shownText(grid, row, column)))
  return {
    name: grid.name,
    rows: rows.map((row, at) =>
      row.map((text, column) => formulas.get(`${columnLetter(column)}${at + 1}`) ?? text),
    ),
    columns,
    widths: widthsOf(xml, columns),
    merges: grid.merges.filter(({ top, left }) => top < mostShownRows && left < columns),
    more: grid.rows.length > mostShownRows || grid.columns > columns,
  }
}

function shownText(grid: SheetGrid, row: number, column: number): string {
  const value = grid.rows[row]?.[column]
  const bits = markOf(grid, row, column)
  if (typeof value !== 'number') return textOf(value)
  if (bits & mark.date) return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10)
  return bits & mark.percent ? `${Number((value * 100).toFixed(2))} %` : String(value)
}

/** Address → formula with its sign, of the rows that are shown. */
function formulasOf(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  const start = xml.indexOf('>', xml.indexOf('<sheetData')) + 1
  const end = xml.indexOf('</sheetData>')
  for (const { number, cells } of end < 0 ? [] : rowsOf(xml.slice(start, end))) {
    if (number > mostShownRows) break
    for (const { column, xml: cell } of cells)
      if (hasFormula(cell)) found.set(`${columnLetter(column)}${number}`, `=${formulaOf(cell) ?? ''}`)
  }
  return found
}

/** In characters; Excel's own width where the sheet says none. */
function widthsOf(xml: string, columns: number): number[] {
  const widths = Array.from({ length: columns }, () => 9)
  for (const [tag] of xml.slice(0, xml.indexOf('<sheetData')).matchAll(/<col\b[^>]*>/g)) {
    const [from, to] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]
    const width = Number(attribute(tag, 'width') ?? 9)
    for (let at = from; at <= Math.min(to, columns); at++) widths[at - 1] = width
  }
  return widths
}
