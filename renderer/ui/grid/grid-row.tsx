import { memo, type ReactNode } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import type { CellRange } from './cell-range.ts'
import type { GridColumn } from './grid-column.ts'
import { type GridCursor, useAtCursor } from './use-grid-cursor.ts'
import type { WrongCell } from './use-grid-edits.ts'

interface GridRowProps<Row> {
  readonly id: string
  readonly row: Row | undefined
  readonly rowKey: string
  readonly index: number
  readonly top: number
  /** Undefined: as tall as what stands in it, which `measure` tells the grid. */
  readonly height: number | undefined
  readonly measure: ((row: HTMLDivElement | null) => void) | undefined
  readonly startsGroup: boolean
  /** A line above the cells that says what they share with the rows below. */
  readonly lead: string | undefined
  readonly columns: readonly GridColumn<Row>[]
  readonly offsets: readonly (number | undefined)[]
  readonly cursor: GridCursor
  readonly wrong: ReadonlyMap<string, WrongCell>
  readonly editor: ReactNode
  readonly loading: string
}

function GridRowView<Row>(props: GridRowProps<Row>) {
  const { id, row, index, columns, offsets } = props
  const cursor = useAtCursor(props.cursor, ({ at }) => (at.row === index ? at.column : undefined))
  const from = useAtCursor(props.cursor, ({ range }) => (isSelected(range, index) ? range.left : undefined))
  const to = useAtCursor(props.cursor, ({ range }) => (isSelected(range, index) ? range.right : undefined))
  const wrongs = columns.map(({ id: columnId }) => props.wrong.get(`${props.rowKey}:${columnId}`))
  return (
    <div
      ref={props.measure}
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      aria-selected={cursor !== undefined}
      data-row={index}
      data-index={index}
      data-starts-group={props.startsGroup || undefined}
      data-wrong={mostWrong(wrongs)}
      style={{ top: props.top, height: props.height }}
    >
      {props.lead !== undefined && (
        <div className="grid-lead" aria-hidden>
          <span>{props.lead}</span>
        </div>
      )}
      {columns.map((column, at) => (
        <GridCell
          key={column.id}
          id={`${id}-${index}-${at}`}
          row={row}
          column={column}
          at={at}
          offset={offsets[at]}
          isCursor={cursor === at}
          isSelected={from !== undefined && to !== undefined && at >= from && at <= to}
          wrong={wrongs[at]}
          editor={cursor === at ? props.editor : undefined}
          loading={at === 0 ? props.loading : undefined}
        />
      ))}
    </div>
  )
}

/** A conflict stays in sight until it is chosen. */
function mostWrong(cells: readonly (WrongCell | undefined)[]): 'conflict' | 'refused' | undefined {
  if (cells.some((cell) => cell?.isConflict)) return 'conflict'
  return cells.some((cell) => cell !== undefined) ? 'refused' : undefined
}

/** A single cell is no selection. */
function isSelected({ top, bottom, left, right }: CellRange, row: number): boolean {
  return row >= top && row <= bottom && (top !== bottom || left !== right)
}

/** Only rows whose own state changed are drawn again while the cursor moves. */
export const GridRow = memo(GridRowView) as typeof GridRowView

interface GridCellProps<Row> {
  readonly id: string
  readonly row: Row | undefined
  readonly column: GridColumn<Row>
  readonly at: number
  readonly offset: number | undefined
  readonly isCursor: boolean
  readonly isSelected: boolean
  readonly wrong: WrongCell | undefined
  readonly editor: ReactNode
  /** What the first cell says while its row is on its way. */
  readonly loading: string | undefined
}

function GridCellView<Row>({
  id,
  column,
  at,
  offset,
  isCursor,
  isSelected,
  wrong,
  ...shown
}: GridCellProps<Row>) {
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={at + 1}
      className="grid-cell"
      data-column={at}
      data-align={column.align}
      data-pinned={column.pinned || undefined}
      data-wrap={column.wrap || undefined}
      data-figure={column.figure || undefined}
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      data-wrong={mostWrong([wrong])}
      aria-readonly={column.edit === undefined || undefined}
      {...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-why` })}
      style={offset === undefined ? {} : { ['--pinned-at' as 'left']: `${offset}px` }}
    >
      {contentOf(column, { ...shown, wrong })}
      {wrong !== undefined && <WhyRefused id={`${id}-why`} wrong={wrong} />}
    </div>
  )
}

/** Why a text was refused; of a conflict both ways out, of which the grid hears, and the keys that do the same. */
function WhyRefused({ id, wrong }: { readonly id: string; readonly wrong: WrongCell }) {
  const { t, say } = useTexts()
  return (
    <span id={id} className="grid-why" role="alert">
      {say(wrong.message)}
      {wrong.isConflict && (
        <span className="grid-choice">
          <button type="button" tabIndex={-1} data-choice="theirs">
            {t('ui.grid.keepTheirs')} <kbd>Esc</kbd>
          </button>
          <button type="button" tabIndex={-1} data-choice="mine">
            {wrong.text === '' ? t('ui.grid.clearMine') : t('ui.grid.writeMine', { text: wrong.text })}{' '}
            <kbd>F2 Enter</kbd>
          </button>
        </span>
      )}
    </span>
  )
}

function contentOf<Row>(
  column: GridColumn<Row>,
  { editor, row, loading, wrong }: Pick<GridCellProps<Row>, 'editor' | 'row' | 'loading' | 'wrong'>,
): ReactNode {
  if (editor !== undefined) return editor
  if (row === undefined) return loading !== undefined && <span className="muted">{loading}</span>
  return wrong?.text ?? column.cell(row)
}

/** Of a row in which only the cursor moved two cells are drawn again. */
const GridCell = memo(GridCellView) as typeof GridCellView
