import type { CellPlace } from './cell-range.ts'
import type { GridColumn, GridSource } from './grid-column.ts'

/** Where the cursor stands first; the top left cell when the row or column is not there. */
export function startPlace<Row>(
  source: GridSource<Row>,
  columns: readonly GridColumn<Row>[],
  rowKey: (row: Row) => string,
  startAt: { readonly rowKey: string; readonly columnId: string } | undefined,
): CellPlace {
  if (startAt === undefined) return { row: 0, column: 0 }
  const column = columns.findIndex(({ id }) => id === startAt.columnId)
  let row = 0
  while (row < source.count) {
    const there = source.rowAt(row)
    if (there !== undefined && rowKey(there) === startAt.rowKey) break
    row++
  }
  return { row: row < source.count ? row : 0, column: Math.max(0, column) }
}

/** The place of the cell under the pointer, undefined outside and in an open editor. */
export function placeOfElement(target: EventTarget, grid: HTMLElement | null): CellPlace | undefined {
  if (!(target instanceof Element) || target.closest('input') !== null) return undefined
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  if (!cell || !row || !grid?.contains(cell)) return undefined
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) }
}

/** Rows scroll by themselves; a column comes into sight beside the pinned ones. */
export function scrollColumnIntoView(grid: HTMLElement | null, column: number): void {
  const heads = grid?.querySelectorAll<HTMLElement>('.grid-head')
  const head = heads?.[column]
  if (!grid || !heads || !head || head.dataset.pinned !== undefined) return
  let pinned = 0
  for (const one of heads) if (one.dataset.pinned !== undefined) pinned += one.offsetWidth
  if (head.offsetLeft - grid.scrollLeft < pinned) grid.scrollLeft = head.offsetLeft - pinned
  const over = head.offsetLeft + head.offsetWidth - grid.scrollLeft - grid.clientWidth
  if (over > 0) grid.scrollLeft += over
}
