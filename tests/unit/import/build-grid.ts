import { type CellValue, type Merge, type SheetGrid } from '#shared/import/grid.ts'
import { interpret, type InterpretedRow, type InterpretOptions } from '#shared/import/interpret.ts'

interface GridOptions {
  readonly name?: string
  readonly hidden?: boolean
  /** `A1:B2` as spreadsheets write it. */
  readonly merges?: readonly string[]
  /** `B3` → mark bits. */
  readonly marks?: Readonly<Record<string, number>>
}

/** A sheet from rows of values; null is an empty cell. */
export function gridFrom(
  rows: readonly (readonly (CellValue | null)[])[],
  options: GridOptions = {},
): SheetGrid {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const marks = new Uint8Array(rows.length * columns)
  for (const [address, bits] of Object.entries(options.marks ?? {})) {
    const { row, column } = placeOf(address)
    marks[row * columns + column] = bits
  }
  return {
    name: options.name ?? 'Sheet1',
    hidden: options.hidden ?? false,
    columns,
    rows: rows.map((row) => row.map((value) => value ?? undefined)),
    marks,
    merges: (options.merges ?? []).map(mergeOf),
  }
}

function mergeOf(range: string): Merge {
  const [from = '', to = ''] = range.split(':')
  const [start, end] = [placeOf(from), placeOf(to)]
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}

function placeOf(address: string): { row: number; column: number } {
  const match = /^([A-Z])(\d+)$/.exec(address)
  return { row: Number(match?.[2]) - 1, column: (match?.[1] ?? 'A').charCodeAt(0) - 65 }
}

export function interpreted(
  grids: SheetGrid | readonly SheetGrid[],
  options: Partial<InterpretOptions> = {},
) {
  const list = Array.isArray(grids) ? (grids as readonly SheetGrid[]) : [grids as SheetGrid]
  const { kind, rows: reading } = interpret(list, {
    fileName: 'data.xlsx',
    today: '2026-01-15',
    mapping: {},
    corrections: [],
    leftOut: [],
    remembered: () => undefined,
    ...options,
  })
  const rows: InterpretedRow[] = []
  let step = reading.next()
  for (; !step.done; step = reading.next()) rows.push(step.value)
  return { ...step.value, kind, rows }
}
