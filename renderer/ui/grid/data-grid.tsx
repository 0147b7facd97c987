import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { CellEditor } from './cell-editor.tsx'
import type { CellPlace, CellRange } from './cell-range.ts'
import { canEdit, sourceOf } from './grid-column.ts'
import { placeOfElement, scrollColumnIntoView, startPlace } from './grid-places.ts'
import { GridGroupHeads, useGroupedRows } from './grid-groups.tsx'
import { GridHeader } from './grid-header.tsx'
import { placeAfterTab } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import type { DataGridProps } from './data-grid-props.ts'
import { useGridClipboard } from './use-grid-clipboard.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { useGridEdits } from './use-grid-edits.ts'
import { useGridKeyboard } from './use-grid-keyboard.ts'
import { useGridLayout } from './use-grid-layout.ts'

interface Editing<Row> extends CellPlace {
  /** The row as it stood when typing began; what arrives meanwhile does not change it. */
  readonly seen: Row
  readonly text: string
  readonly replacing: boolean
}

/** A table that behaves like a sheet: cursor, ranges, copy and paste with Excel, typing, filling down; any number of rows. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, rowKey } = props
  const { t } = useTexts()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const source = sourceOf(props.rows)
  const layout = useGridLayout(columns)
  const height = Math.round((props.rowHeight ?? 36) * layout.scale)
  const headerHeight = Math.round(30 * layout.scale)
  const wholeRows = Array.isArray(props.rows) ? (props.rows as readonly Row[]) : undefined
  const grouped = useGroupedRows(wholeRows, props.groups)
  const groupHead = grouped ? Math.round(30 * layout.scale) : 0
  const lead = Math.round(22 * layout.scale)
  const usualHeight = (index: number) =>
    height +
    (grouped?.startsGroup(index) ? groupHead : 0) +
    (grouped?.leadOf(index) === undefined ? 0 : lead)
  const wraps = columns.some(({ wrap }) => wrap)
  const keyAt = useCallback(
    (index: number) => {
      const row = wholeRows?.[index]
      return row === undefined ? index : rowKey(row)
    },
    [wholeRows, rowKey],
  )
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: source.count,
    getScrollElement: () => scroller.current,
    estimateSize: usualHeight,
    // a row keeps its measured height wherever it goes
    ...(wraps && { getItemKey: keyAt }),
    // a row that is not laid out has no height of its own yet
    measureElement: (row) => row.offsetHeight || usualHeight(Number(row.dataset.index)),
    overscan: 6,
    scrollPaddingStart: headerHeight + groupHead,
    onChange: ({ range }) => range !== null && source.onVisible?.(range.startIndex, range.endIndex),
  })
  const [editing, setEditing] = useState<Editing<Row>>()
  const onMove = ({ row, column }: CellPlace) => {
    rows.scrollToIndex(row)
    scrollColumnIntoView(scroller.current, column)
    const there = source.rowAt(row)
    if (there !== undefined) props.onCursor?.(there, columns[column]?.id ?? '')
  }
  const cursor = useGridCursor(
    source.count,
    columns.length,
    onMove,
    startPlace(source, columns, rowKey, props.startAt),
  )
  useAutoFocus(scroller, props.autoFocus)
  const edits = useGridEdits({ source, columns, rowKey, onChange: props.onChange })

  const startEdit = (typed?: string) => {
    const { row, column } = cursor.at
    const there = source.rowAt(row)
    const definition = columns[column]
    if (there === undefined || definition === undefined || !canEdit(definition, there)) return false
    const wrong = edits.wrong.get(`${rowKey(there)}:${definition.id}`)
    const text = typed ?? wrong?.text ?? definition.text(there)
    setEditing({ row, column, seen: there, text, replacing: typed !== undefined })
    return true
  }
  const open = () => {
    const there = source.rowAt(cursor.at.row)
    if (there !== undefined) props.onOpen?.(there)
  }
  const commit = (text: string, move: 'down' | 'up' | 'right' | 'left' | 'stay') => {
    const place = editing
    setEditing(undefined)
    if (place === undefined) return
    const there = place.seen
    const before = columns[place.column]?.text(there)
    const wasWrong = edits.wrong.has(`${rowKey(there)}:${columns[place.column]?.id ?? ''}`)
    if (text.trim() !== before || wasWrong)
      edits.store([{ row: place.row, column: place.column, text }], place.seen)
    if (move === 'stay') return
    scroller.current?.focus()
    const size = { rows: source.count, columns: columns.length }
    const vertical = { ...cursor.at, row: cursor.at.row + (move === 'down' ? 1 : -1) }
    const next = move === 'down' || move === 'up' ? vertical : placeAfterTab(cursor.at, move === 'left', size)
    if (next !== undefined) cursor.moveTo(next)
  }

  // where nothing is filled in, a row is there to be opened
  const opens = props.onOpen !== undefined && !columns.some(({ edit }) => edit)
  const gridProps = { source, columns, cursor }
  const onKeyDown = useGridKeyboard({
    ...gridProps,
    store: edits.store,
    forget: edits.forget,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 2),
    startEdit,
    open: props.onOpen === undefined ? undefined : open,
  })
  const clipboard = useGridClipboard({ ...gridProps, paste: edits.paste })
  const { top, bottom, left, right } = cursor.range
  const placeAt = (target: EventTarget) => placeOfElement(target, scroller.current)

  const drawn = rows.getVirtualItems()

  if (source.count === 0 && props.empty !== undefined) return <>{props.empty}</>
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={source.count + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      {...(source.count > 0 && { 'aria-activedescendant': `${id}-${cursor.at.row}-${cursor.at.column}` })}
      className={`data-grid ${props.className ?? ''}`}
      data-opens={opens || undefined}
      data-wraps={wraps || undefined}
      style={
        {
          '--columns': layout.template,
          '--head': `${headerHeight}px`,
          '--row': `${height}px`,
          '--group-head': `${groupHead}px`,
          '--lead': `${lead}px`,
        } as React.CSSProperties
      }
      onKeyDown={onKeyDown}
      {...clipboard}
      onPointerDown={(event) => {
        const place = event.button === 0 ? placeAt(event.target) : undefined
        if (place === undefined) return
        // leaving an editor by the mouse stores what was typed, before the editor goes
        if (editing !== undefined) scroller.current?.focus()
        cursor.moveTo(place, event.shiftKey)
      }}
      onPointerOver={(event) => {
        const place = event.buttons === 1 && editing === undefined ? placeAt(event.target) : undefined
        if (place !== undefined) cursor.moveTo(place, true)
      }}
      onClick={(event) => {
        if (opens && isPlainClick(event, cursor.range) && placeAt(event.target) !== undefined) open()
      }}
      onDoubleClick={(event) => {
        if (placeAt(event.target) !== undefined && !startEdit()) open()
      }}
    >
      <div role="rowgroup" className="grid-head-group" style={{ minWidth: layout.minWidth }}>
        <GridHeader
          columns={columns}
          offsets={layout.offsets}
          sort={props.sort}
          onSort={props.onSort}
          onResize={layout.resize}
        />
      </div>
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: rows.getTotalSize(), minWidth: layout.minWidth }}
      >
        {drawn.map(({ index, start, size }) => {
          const row = source.rowAt(index)
          const selected = index >= top && index <= bottom && (top !== bottom || left !== right)
          const edited = editing?.row === index ? editing : undefined
          return (
            <GridRow
              key={row === undefined ? index : rowKey(row)}
              {...{ id, row, index, columns, top: start }}
              height={wraps ? undefined : size}
              measure={wraps ? rows.measureElement : undefined}
              startsGroup={grouped?.startsGroup(index) ?? false}
              lead={grouped?.leadOf(index)}
              rowKey={row === undefined ? '' : rowKey(row)}
              offsets={layout.offsets}
              cursor={cursor.at.row === index ? cursor.at.column : undefined}
              from={selected ? left : undefined}
              to={selected ? right : undefined}
              wrong={edits.wrong}
              loading={t('ui.grid.loadingRow')}
              editor={
                edited && (
                  <CellEditor
                    label={columns[edited.column]?.header ?? ''}
                    text={edited.text}
                    replacing={edited.replacing}
                    onCommit={commit}
                    onCancel={() => {
                      setEditing(undefined)
                      edits.forget([edited])
                      scroller.current?.focus()
                    }}
                  />
                )
              }
            />
          )
        })}
        {props.groups && grouped && (
          <GridGroupHeads
            groups={props.groups}
            grouped={grouped}
            from={drawn[0]?.index ?? 0}
            to={drawn.at(-1)?.index ?? -1}
            placeOf={(index) => rows.measurementsCache[index]}
          />
        )}
      </div>
      {source.count === 0 && <p className="grid-empty">{t('ui.grid.empty')}</p>}
    </div>
  )
}

/** Not the end of a selection; and a link in the cell has gone there already. */
function isPlainClick(event: React.MouseEvent, { top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right && !event.shiftKey && !event.defaultPrevented
}

/** Takes the keyboard when the grid appears, without moving the page. */
function useAutoFocus(target: RefObject<HTMLElement | null>, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) target.current?.focus({ preventScroll: true })
  }, [target, wanted])
}
