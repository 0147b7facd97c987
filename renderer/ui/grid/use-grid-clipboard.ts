import type { ClipboardEvent } from 'react'
import { type CellPlace, pastePlaces } from './cell-range.ts'
import type { GridColumn, GridSource } from './grid-column.ts'
import { formatTsv, parseTsv } from './tsv.ts'
import type { GridCursor } from './use-grid-cursor.ts'

interface GridClipboardOptions<Row> {
  readonly source: GridSource<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly cursor: GridCursor
  readonly paste: (cells: readonly (CellPlace & { text: string })[]) => void
}

/** Copy and paste as Excel does: a rectangle of cells as tabs and lines; pasting is one act. */
export function useGridClipboard<Row>({ source, columns, cursor, paste }: GridClipboardOptions<Row>) {
  return {
    onCopy(event: ClipboardEvent<HTMLElement>) {
      if (event.target !== event.currentTarget) return
      event.preventDefault()
      const { top, bottom, left, right } = cursor.range
      const chosen = columns.slice(left, right + 1)
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => source.rowAt(top + index))
      const texts = rows.map((row) => chosen.map((column) => (row === undefined ? '' : column.text(row))))
      event.clipboardData.setData('text/plain', formatTsv(texts))
    },
    onPaste(event: ClipboardEvent<HTMLElement>) {
      if (event.target !== event.currentTarget) return
      event.preventDefault()
      const block = parseTsv(event.clipboardData.getData('text/plain'))
      const places = pastePlaces(block, cursor.range).filter(
        ({ row, column }) => row < source.count && column < columns.length,
      )
      if (places.length === 0) return
      paste(places)
      if (places.length > 1) {
        const { top, left } = cursor.range
        const last = places.reduce((a, b) => ({
          row: Math.max(a.row, b.row),
          column: Math.max(a.column, b.column),
          text: '',
        }))
        cursor.select({ top, left, bottom: last.row, right: last.column })
      }
    },
  }
}
