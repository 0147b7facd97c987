import type { CellPlace } from './cell-range.ts'

interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Where an arrow, Home, End or Page key leads from a cell, as in Excel; undefined for any other key. */
export function placeAfterKey(
  press: KeyPress,
  at: CellPlace,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): CellPlace | undefined {
  const far = press.ctrlKey || press.metaKey
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const places: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { ...at, row: far ? 0 : at.row - 1 },
    ArrowDown: { ...at, row: far ? lastRow : at.row + 1 },
    ArrowLeft: { ...at, column: far ? 0 : at.column - 1 },
    ArrowRight: { ...at, column: far ? lastColumn : at.column + 1 },
    Home: { row: far ? 0 : at.row, column: 0 },
    End: { row: far ? lastRow : at.row, column: lastColumn },
    PageUp: { ...at, row: at.row - size.page },
    PageDown: { ...at, row: at.row + size.page },
  }
  return press.altKey ? undefined : places[press.key]
}

/** The cell after this one by Tab, on the next row after the last; undefined beyond the grid, where Tab leaves it. */
export function placeAfterTab(
  at: CellPlace,
  back: boolean,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | undefined {
  const index = at.row * size.columns + at.column + (back ? -1 : 1)
  if (index < 0 || index >= size.rows * size.columns) return undefined
  return { row: Math.floor(index / size.columns), column: index % size.columns }
}

/** A key that writes something, so that typing on a cell starts its editor. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}
