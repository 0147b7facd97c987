import { useEffect, useId, useRef, type RefObject } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { CellEditor } from './cell-editor.tsx'
import type { CellPlace, CellRange } from './cell-range.ts'
import { sourceOf } from './grid-column.ts'
import { placeOfElement, scrollColumnIntoView, startPlace } from './grid-places.ts'
import { GridGroupHeads } from './grid-groups.tsx'
import { GridHeader } from './grid-header.tsx'
import { GridRow } from './grid-row.tsx'
import type { DataGridProps } from './data-grid-props.ts'
import { useCellEditing } from './use-cell-editing.ts'
import { useGridClipboard } from './use-grid-clipboard.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { useGridEdits } from './use-grid-edits.ts'
import { useGridKeyboard } from './use-grid-keyboard.ts'
import { useGridLayout } from './use-grid-layout.ts'
import { useGridRows } from './use-grid-rows.ts'
import { useRest } from './use-rest.ts'

/** A table that behaves like a sheet: cursor, ranges, copy and paste with Excel, typing, filling down; any number of rows. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, rowKey } = props
  const { t } = useTexts()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const source = sourceOf(props.rows)
  const layout = useGridLayout(columns)
  const { height, grouped, wraps, drawn, ...rows } = useGridRows({
    props,
    source,
    scroller,
    scale: layout.scale,
  })
  const rest = useRest()
  const onMove = ({ row, column }: CellPlace) => {
    rows.scrollTo(row)
    scrollColumnIntoView(scroller.current, column)
    const { onCursor } = props
    const there = source.rowAt(row)
    if (there !== undefined && onCursor) rest.soon(() => onCursor(there, columns[column]?.id ?? ''))
  }
  const cursor = useGridCursor(
    source.count,
    columns.length,
    onMove,
    startPlace(source, columns, rowKey, props.startAt),
  )
  useAutoFocus(scroller, props.autoFocus)
  const edits = useGridEdits({ source, columns, rowKey, onChange: props.onChange })

  const focusGrid = () => scroller.current?.focus()
  const { editing, startEdit, commit, cancel } = useCellEditing({
    source,
    columns,
    rowKey,
    cursor,
    edits,
    focusGrid,
  })
  const open = () => {
    const there = source.rowAt(cursor.at.row)
    if (there !== undefined) props.onOpen?.(there)
  }
  // where nothing is filled in, a row is there to be opened
  const opens = props.onOpen !== undefined && !columns.some(({ edit }) => edit)
  const gridProps = { source, columns, cursor }
  const onKeyDown = useGridKeyboard({
    ...gridProps,
    store: edits.store,
    forget: edits.forget,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height.row) - 2),
    startEdit,
    open: props.onOpen === undefined ? undefined : open,
  })
  const clipboard = useGridClipboard({ ...gridProps, paste: edits.paste })
  const { top, bottom, left, right } = cursor.range
  const placeAt = (target: EventTarget) => placeOfElement(target, scroller.current)

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
      style={styleOf(layout.template, height)}
      onKeyDown={(event) => {
        // a command asks where the cursor is
        if (event.ctrlKey || event.metaKey || event.altKey) rest.now()
        else rest.later()
        onKeyDown(event)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) rest.now()
      }}
      {...clipboard}
      onPointerDown={(event) => {
        const place = event.button === 0 ? placeAt(event.target) : undefined
        if (place === undefined) return
        // leaving an editor by the mouse stores what was typed, before the editor goes
        if (editing !== undefined) focusGrid()
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
        style={{ height: rows.totalHeight, minWidth: layout.minWidth }}
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
              measure={rows.measure}
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
                    onCancel={cancel}
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
            placeOf={rows.placeOf}
          />
        )}
      </div>
      {source.count === 0 && <p className="grid-empty">{t('ui.grid.empty')}</p>}
    </div>
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
function isPlainClick(event: React.MouseEvent, { top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right && !event.shiftKey && !event.defaultPrevented
}

/** Takes the keyboard when the grid appears, without moving the page. */
function useAutoFocus(target: RefObject<HTMLElement | null>, wanted: boolean | undefined): void {
  useEffect(() => {
    if (wanted) target.current?.focus({ preventScroll: true })
  }, [target, wanted])
}
