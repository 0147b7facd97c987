import { shownText } from './cell/shown-text.ts'
import { markOf, type SheetGrid } from './grid.ts'

/** The first sheet in sight that holds something, as it comes when it is copied: a line a row, a tab between cells. */
export function sheetText(sheets: readonly SheetGrid[]): string {
  for (const grid of sheets.filter(({ hidden }) => !hidden)) {
    const lines = grid.rows.map((_, row) => lineOf(grid, row)).filter((line) => line.trim() !== '')
    if (lines.length > 0) return lines.join('\n')
  }
  return ''
}

function lineOf(grid: SheetGrid, row: number): string {
  const cells = grid.rows[row] ?? []
  return Array.from(cells, (value, column) =>
    shownText({ value, bits: markOf(grid, row, column) }).replaceAll(/\s+/g, ' '),
  ).join('\t')
}
