import { memo, type ReactNode } from 'react'
import type { GridColumn } from './grid-column.ts'
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
  /** Column of the cursor when it is in this row. */
  readonly cursor: number | undefined
  /** First and last selected column when the selection crosses this row. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly wrong: ReadonlyMap<string, WrongCell>
  readonly editor: ReactNode
  readonly loading: string
}

function GridRowView<Row>(props: GridRowProps<Row>) {
  const { id, row, index, columns, offsets, cursor, from, to } = props
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
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {props.lead !== undefined && (
        <div className="grid-lead" aria-hidden>
          <span>{props.lead}</span>
        </div>
      )}
      {columns.map((column, at) => {
        const wrong = props.wrong.get(`${props.rowKey}:${column.id}`)
        const cellId = `${id}-${index}-${at}`
        const offset = offsets[at]
        return (
          <div
            key={column.id}
            id={cellId}
            role="gridcell"
            aria-colindex={at + 1}
            className="grid-cell"
            data-column={at}
            data-align={column.align}
            data-pinned={column.pinned || undefined}
            data-wrap={column.wrap || undefined}
            data-cursor={cursor === at || undefined}
            data-selected={(from !== undefined && to !== undefined && at >= from && at <= to) || undefined}
            data-wrong={wrong !== undefined || undefined}
            aria-readonly={column.edit === undefined || undefined}
            {...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': `${cellId}-why` })}
            style={offset === undefined ? {} : { left: offset }}
          >
            {cursor === at && props.editor !== undefined
              ? props.editor
              : row === undefined
                ? at === 0 && <span className="muted">{props.loading}</span>
                : (wrong?.text ?? column.cell(row))}
            {wrong !== undefined && (
              <span id={`${cellId}-why`} className="grid-why" role="alert">
                {wrong.message}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Only rows whose own state changed are drawn again while the cursor moves. */
export const GridRow = memo(GridRowView) as typeof GridRowView
