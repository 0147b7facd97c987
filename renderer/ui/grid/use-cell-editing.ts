import { useState } from 'react'
import type { CellPlace } from './cell-range.ts'
import { canEdit, type GridColumn, type GridSource } from './grid-column.ts'
import { placeAfterTab } from './grid-keys.ts'
import type { GridCursor } from './use-grid-cursor.ts'
import type { GridEdits } from './use-grid-edits.ts'

interface Editing<Row> extends CellPlace {
  /** The row as it stood when typing began; what arrives meanwhile does not change it. */
  readonly seen: Row
  readonly text: string
  readonly replacing: boolean
}

interface CellEditingOptions<Row> {
  readonly source: GridSource<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rowKey: (row: Row) => string
  readonly cursor: GridCursor
  readonly edits: GridEdits<Row>
  readonly focusGrid: () => void
}

/** The one cell that is being typed into, from the first key to Enter, Tab or Esc. */
export function useCellEditing<Row>(options: CellEditingOptions<Row>) {
  const { source, columns, rowKey, cursor, edits, focusGrid } = options
  const [editing, setEditing] = useState<Editing<Row>>()
  return {
    editing,
    /** Opens the editor at the cursor, with what was typed; false when the cell cannot be filled. */
    startEdit(typed?: string) {
      const { row, column } = cursor.at
      const there = source.rowAt(row)
      const definition = columns[column]
      if (there === undefined || definition === undefined || !canEdit(definition, there)) return false
      const wrong = edits.wrong.get(`${rowKey(there)}:${definition.id}`)
      const text = typed ?? wrong?.text ?? definition.text(there)
      setEditing({ row, column, seen: there, text, replacing: typed !== undefined })
      return true
    },
    commit(text: string, move: 'down' | 'up' | 'right' | 'left' | 'stay') {
      setEditing(undefined)
      if (editing === undefined) return
      const { row, column, seen } = editing
      const before = columns[column]?.text(seen)
      const wasWrong = edits.wrong.has(`${rowKey(seen)}:${columns[column]?.id ?? ''}`)
      if (text.trim() !== before || wasWrong) edits.store([{ row, column, text }], seen)
      if (move === 'stay') return
      focusGrid()
      const size = { rows: source.count, columns: columns.length }
      const vertical = { ...cursor.at, row: cursor.at.row + (move === 'down' ? 1 : -1) }
      const next =
        move === 'down' || move === 'up' ? vertical : placeAfterTab(cursor.at, move === 'left', size)
      if (next !== undefined) cursor.moveTo(next)
    },
    cancel() {
      setEditing(undefined)
      if (editing !== undefined) edits.forget([editing])
      focusGrid()
    },
  }
}
