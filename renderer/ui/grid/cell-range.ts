export interface CellPlace {
  readonly row: number
  readonly column: number
}
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The rectangle between two corners, both included. */
export function rangeOf(a: CellPlace, b: CellPlace): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

export function clampPlace({ row, column }: CellPlace, rows: number, columns: number): CellPlace {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}

/** Every place of a range, row by row. */
export function placesOf({ top, bottom, left, right }: CellRange): CellPlace[] {
  const places: CellPlace[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push({ row, column })
  return places
}

/** Where each text of a pasted block goes: from the cursor on, or, for a single text, into every selected cell. */
export function pastePlaces(
  block: readonly (readonly string[])[],
  selection: CellRange,
): (CellPlace & { text: string })[] {
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (single !== undefined) return placesOf(selection).map((place) => ({ ...place, text: single }))
  return block.flatMap((line, down) =>
    line.map((text, right) => ({ row: selection.top + down, column: selection.left + right, text })),
  )
}
