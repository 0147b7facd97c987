import {
  type FocusEvent,
  type KeyboardEvent,
  type KeyboardEventHandler,
  memo,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useWhyNot } from '../../api/why-not.ts'
import { useTexts } from '../../i18n/texts.ts'
import { CellEditor } from './cell-editor.tsx'
import type { CellPlace, CellRange } from './cell-range.ts'
import { sourceOf } from './grid-column.ts'
import { placeOfElement, scrollColumnIntoView, startPlace } from './grid-places.ts'
import { GridGroupHeads } from './grid-groups.tsx'
import { GridHeader } from './grid-header.tsx'
import { GridRow } from './grid-row.tsx'
import type { DataGridProps } from './data-grid-props.ts'
import { startedCell, useCellEditing } from './use-cell-editing.ts'
import { useGridClipboard } from './use-grid-clipboard.ts'
import { type GridCursor, useAtCursor, useGridCursor } from './use-grid-cursor.ts'
import { useGridEdits } from './use-grid-edits.ts'
import { useGridKeyboard } from './use-grid-keyboard.ts'
import { useGridLayout } from './use-grid-layout.ts'
import { useGridRows } from './use-grid-rows.ts'
import { useRest } from './use-rest.ts'

function DataGridView<Row>(given: DataGridProps<Row>) {
  const props = { ...given, columns: useAllowedColumns(given) }
  const grid = useSheet(props)
  const { t } = useTexts()
  const { source, layout } = grid
  if (source.count === 0 && props.empty !== undefined) return <>{props.empty}</>
  return (
    <GridFrame props={props} grid={grid}>
      <div role="rowgroup" className="grid-head-group" style={{ minWidth: layout.minWidth }}>
        <GridHeader
          columns={props.columns}
          offsets={layout.offsets}
          sort={props.sort}
          onSort={props.onSort}
          onResize={layout.resize}
        />
      </div>
      <GridBody props={props} grid={grid} />
      {source.count === 0 && <p className="grid-empty">{t('ui.grid.empty')}</p>}
    </GridFrame>
  )
}

/** A table that behaves like a sheet: cursor, ranges, copy and paste with Excel, typing, filling down; any number of rows. */
export const DataGrid = memo(DataGridView) as typeof DataGridView

/** The columns as they are while the act of filling them would be refused: without it. */
function useAllowedColumns<Row>({ columns, act }: DataGridProps<Row>): DataGridProps<Row>['columns'] {
  const whyNot = useWhyNot()
  const isRefused = act !== undefined && whyNot(act) !== undefined
  return useMemo(
    () => (isRefused ? columns.map(({ edit: _edit, ...column }) => column) : columns),
    [columns, isRefused],
  )
}

interface GridPartProps<Row> {
  readonly props: DataGridProps<Row>
  readonly grid: Sheet<Row>
}

/** What scrolls and has the keyboard; it alone says where the cursor is, so that a move does not draw what is in it. */
function GridFrame<Row>({ props, grid, children }: GridPartProps<Row> & { readonly children: ReactNode }) {
  const { id, source, layout, rows } = grid
  const { row, column } = useAtCursor(grid.cursor, ({ at }) => at)
  const isWide = useIsWiderThan(grid.scroller, layout.minWidth)
  return (
    <div
      ref={grid.scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={source.count + 1}
      aria-colcount={props.columns.length}
      aria-multiselectable
      {...(source.count > 0 && { 'aria-activedescendant': `${id}-${row}-${column}` })}
      className={`data-grid ${props.className ?? ''}`}
      data-opens={grid.opens || undefined}
      data-wraps={rows.wraps || undefined}
      data-sideways={isWide || undefined}
      style={styleOf(layout.template, rows.height)}
      {...grid.keyboard}
      {...grid.clipboard}
      {...grid.pointer}
    >
      {children}
    </div>
  )
}

/** Whether what is in the box has no room beside each other, so that it scrolls sideways. */
function useIsWiderThan(box: RefObject<HTMLElement | null>, width: number): boolean {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width > room
}

function GridBody<Row>({ props, grid }: GridPartProps<Row>) {
  const { t } = useTexts()
  const { rows, source, layout } = grid
  const loading = t('ui.grid.loadingRow')
  return (
    <div
      role="rowgroup"
      className="grid-body"
      style={{ height: rows.totalHeight, minWidth: layout.minWidth }}
    >
      {rows.drawn.map((item) => {
        const row = source.rowAt(item.index)
        const rowKey = row === undefined ? '' : props.rowKey(row)
        return (
          <GridRow
            key={row === undefined ? item.index : rowKey}
            id={grid.id}
            row={row}
            rowKey={rowKey}
            index={item.index}
            top={item.start}
            height={rows.wraps ? undefined : item.size}
            measure={rows.measure}
            startsGroup={rows.grouped?.startsGroup(item.index) ?? false}
            lead={rows.grouped?.leadOf(item.index)}
            columns={props.columns}
            offsets={layout.offsets}
            cursor={grid.cursor}
            wrong={grid.edits.wrong}
            loading={loading}
            editor={editorIn(rowKey, props, grid.editing)}
          />
        )
      })}
      {props.groups && rows.grouped && (
        <GridGroupHeads
          groups={props.groups}
          grouped={rows.grouped}
          from={rows.drawn[0]?.index ?? 0}
          to={rows.drawn.at(-1)?.index ?? -1}
          placeOf={rows.placeOf}
        />
      )}
    </div>
  )
}

type Sheet<Row> = ReturnType<typeof useSheet<Row>>

/** What the grid remembers and what keys, clipboard and pointer do to it. */
function useSheet<Row>(props: DataGridProps<Row>) {
  const { columns, rowKey } = props
  const scroller = useRef<HTMLDivElement>(null)
  const source = sourceOf(props.rows)
  const layout = useGridLayout(columns)
  const rows = useGridRows({ props, source, scroller, scale: layout.scale })
  const rest = useRest()
  const onMove = ({ row, column }: CellPlace) => {
    rows.scrollTo(row)
    scrollColumnIntoView(scroller.current, column)
    const { onCursor } = props
    const there = source.rowAt(row)
    if (there !== undefined && onCursor) rest.soon(() => onCursor(there, columns[column]?.id ?? ''))
  }
  const cells = { source, columns, rowKey, keepAs: props.keepAs }
  const [started] = useState(() => startedCell(cells))
  const [start] = useState(() => startPlace(source, columns, rowKey, started ?? props.startAt))
  const cursor = useGridCursor(source.count, columns.length, onMove, start)
  useStart(scroller, props.autoFocus, () => start.row > 0 && rows.scrollTo(start.row))
  const edits = useGridEdits({ ...cells, onChange: props.onChange })
  const focusGrid = () => scroller.current?.focus()
  const editing = useCellEditing({ ...cells, cursor, edits, started, focusGrid })
  const open = () => {
    const there = source.rowAt(cursor.at.row)
    if (there !== undefined) props.onOpen?.(there)
  }
  // where nothing is filled in, a row is there to be opened
  const opens = props.onOpen !== undefined && columns.every(({ edit }) => edit === undefined || edit.ticks)
  const ticksAt = ({ column }: CellPlace) => columns[column]?.edit?.ticks === true
  const onKeyDown = useGridKeyboard({
    source,
    columns,
    cursor,
    store: edits.store,
    forget: edits.forget,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rows.height.row) - 2),
    startEdit: editing.startEdit,
    open: props.onOpen === undefined ? undefined : open,
  })
  return {
    id: useId(),
    scroller,
    source,
    layout,
    rows,
    cursor,
    edits,
    editing,
    opens,
    keyboard: restingKeyboard(rest, onKeyDown),
    clipboard: useGridClipboard({ source, columns, cursor, paste: edits.paste }),
    pointer: pointerOf({ scroller, cursor, editing, focusGrid, opens, open, ticksAt, choose: edits.choose }),
  }
}

/** The grid's keys, and who waits for the cursor to rest. */
function restingKeyboard(rest: ReturnType<typeof useRest>, onKeyDown: KeyboardEventHandler<HTMLElement>) {
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      // a command asks where the cursor is
      if (event.ctrlKey || event.metaKey || event.altKey) rest.now()
      onKeyDown(event)
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (!currentTarget.contains(relatedTarget)) rest.now()
    },
  }
}

interface PointerOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly cursor: GridCursor
  readonly editing: { readonly editing: object | undefined; startEdit(): boolean }
  readonly focusGrid: () => void
  readonly opens: boolean
  readonly open: () => void
  /** A click there ticks the row and opens nothing. */
  readonly ticksAt: (place: CellPlace) => boolean
  readonly choose: (cell: CellPlace, whose: 'theirs' | 'mine') => void
}

/** Clicks and drags: the cursor goes there, a drag selects, a double click types or opens. */
function pointerOf(options: PointerOptions) {
  const { scroller, cursor, editing, focusGrid, opens, open, ticksAt, choose } = options
  const placeAt = (target: EventTarget) => placeOfElement(target, scroller.current)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const place = event.button === 0 ? placeAt(event.target) : undefined
      if (place === undefined) return
      // leaving an editor by the mouse stores what was typed, before the editor goes
      if (editing.editing !== undefined) focusGrid()
      cursor.moveTo(place, event.shiftKey)
    },
    onPointerOver(event: PointerEvent<HTMLElement>) {
      const isDragging = event.buttons === 1 && editing.editing === undefined
      const place = isDragging ? placeAt(event.target) : undefined
      if (place !== undefined) cursor.moveTo(place, true)
    },
    onClick(event: MouseEvent<HTMLElement>) {
      const place = placeAt(event.target)
      if (place === undefined) return
      const whose = choiceOf(event.target)
      if (whose !== undefined) {
        choose(place, whose)
        focusGrid()
      } else if (opens && !ticksAt(place) && isPlainClick(event, cursor.range)) open()
    },
    onDoubleClick(event: MouseEvent<HTMLElement>) {
      const place = placeAt(event.target)
      if (place !== undefined && !ticksAt(place) && !editing.startEdit()) open()
    },
  }
}

/** The editor of the cell that is being typed into, for the row that it is in. */
function editorIn<Row>(
  rowKey: string,
  { columns }: DataGridProps<Row>,
  { editing, typed, commit, cancel }: Sheet<Row>['editing'],
): ReactNode {
  if (editing === undefined || editing.rowKey !== rowKey) return undefined
  const { columnId, text, replacing } = editing
  const column = columns.find(({ id }) => id === columnId)
  return (
    <CellEditor
      label={column?.header ?? ''}
      lines={column?.edit?.lines === true}
      text={text}
      replacing={replacing}
      onTyped={typed}
      onCommit={commit}
      onCancel={cancel}
    />
  )
}

function styleOf(template: string, height: ReturnType<typeof useGridRows>['height']): React.CSSProperties {
  return {
    '--columns': template,
    '--head': `${height.head}px`,
    '--row': `${height.row}px`,
    '--group-head': `${height.groupHead}px`,
    '--lead': `${height.lead}px`,
  } as React.CSSProperties
}

/** Not the end of a selection; and a link in the cell has gone there already. */
function isPlainClick(event: MouseEvent, { top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right && !event.shiftKey && !event.defaultPrevented
}

/** When the grid appears its first cell is in sight, and it takes the keyboard where that is wanted, without moving the page. */
function useStart(
  target: RefObject<HTMLElement | null>,
  focused: boolean | undefined,
  show: () => void,
): void {
  useEffect(() => {
    show()
    if (focused) target.current?.focus({ preventScroll: true })
    // only once: afterwards the person moves the cursor
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}

/** Whose text a button of a conflict stands for. */
function choiceOf(target: EventTarget): 'theirs' | 'mine' | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-choice]') : null
  return button?.dataset.choice as 'theirs' | 'mine' | undefined
}
