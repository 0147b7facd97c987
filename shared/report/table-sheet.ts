import type { Cell, ColumnKind, Sheet } from './cells.ts'
import type { TableExport } from './report.ts'

const widths: Readonly<Record<TableExport['columns'][number]['kind'], number>> = {
  text: 24,
  number: 12,
  percent: 11,
  date: 12,
}
const longText = 40

/** A list without how it is written. */
type Table = Omit<TableExport, 'format' | 'language'>

/** A page's list as a sheet: what the page shows, in its order. */
export function tableSheet(table: Table): Sheet {
  const columns = table.columns.map(({ header, kind, width }, index) => ({
    header,
    kind: kindOf(table, kind, index),
    width: width ?? widths[kind],
  }))
  return {
    name: sheetName(table.title),
    title: table.title,
    ...(table.subtitle !== undefined && { subtitle: table.subtitle }),
    columns,
    rows: table.rows.map((row) => columns.map(({ kind }, index) => cellOf(row[index] ?? null, kind))),
    ...(table.footer !== undefined && { notes: [table.footer] }),
  }
}

/** Whole numbers only make a column of whole numbers; a column with a long text is wrapped. */
function kindOf(table: Table, kind: TableExport['columns'][number]['kind'], index: number): ColumnKind {
  const cells = table.rows.map((row) => row[index])
  if (kind === 'number')
    return cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell)) ? 'integer' : 'number'
  if (kind !== 'text') return kind
  return cells.some((cell) => typeof cell === 'string' && cell.length > longText) ? 'wrapped' : 'text'
}

/** The page sends per cents as it shows them; a sheet holds fractions. */
function cellOf(cell: string | number | null, kind: ColumnKind): Cell {
  return typeof cell === 'number' && kind === 'percent' ? Number((cell / 100).toFixed(6)) : cell
}

/** A sheet's name has at most 31 characters and none of `[ ] : * ? / \`, and no apostrophe at its ends. */
export function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim()
  return name === '' ? 'Timbang' : name
}
