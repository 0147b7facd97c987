import type { ReactNode } from 'react'
import type { NameOf } from '#shared/api/contract.ts'
import type { Sort } from '../../shell/search.ts'
import type { CellChange, GridColumn, GridSource } from './grid-column.ts'
import type { GridGroups } from './grid-groups.tsx'

export interface DataGridProps<Row> {
  /** Says what the table holds. */
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  /** All rows, or a source that fetches them by windows (`useWindowedRows`). */
  readonly rows: readonly Row[] | GridSource<Row>
  readonly rowKey: (row: Row) => string
  /** At normal text size; 36 holds two lines, 32 one. */
  readonly rowHeight?: number
  /** Heads over rows that belong together; only where `rows` are all there. */
  readonly groups?: GridGroups<Row>
  readonly sort?: Sort | undefined
  readonly onSort?: (sort: Sort) => void
  /** One act of typing, pasting, filling down or clearing: all its cells in one call. */
  readonly onChange?: (cells: readonly CellChange<Row>[]) => Promise<unknown> | void
  /** The operation that `onChange` carries out: while it would be refused no cell is filled. */
  readonly act?: NameOf<'command'>
  /** The name under which a text that was typed and not stored survives a reload; its rows are plain data. */
  readonly keepAs?: string
  /** Where the cursor rests, for a panel that explains the row or cell. */
  readonly onCursor?: (row: Row, columnId: string) => void
  /** Enter or a double click on a cell that cannot be filled; one click anywhere in the row where no column can be. */
  readonly onOpen?: (row: Row) => void
  /** Where the cursor stands when the grid appears; row by its key. */
  readonly startAt?: { readonly rowKey: string; readonly columnId: string } | undefined
  /** The keyboard is in the grid from the start: for pages that are nothing but this grid. */
  readonly autoFocus?: boolean
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode
  readonly className?: string
}
