import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useRef } from 'react'
import type { DataGridProps } from './data-grid-props.ts'
import type { GridSource } from './grid-column.ts'
import { useGroupedRows } from './grid-groups.tsx'

/** So many rows beyond sight are drawn as well. */
const overscan = 6

interface GridRowsOptions<Row> {
  readonly props: DataGridProps<Row>
  readonly source: GridSource<Row>
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Pixels for one at normal text size. */
  readonly scale: number
}

/** Which rows are drawn and where; all of one height, or as tall as their text where a column wraps. */
export function useGridRows<Row>({ props, source, scroller, scale }: GridRowsOptions<Row>) {
  const { columns, rowKey, groups } = props
  const wholeRows = Array.isArray(props.rows) ? (props.rows as readonly Row[]) : undefined
  const grouped = useGroupedRows(wholeRows, groups)
  const height = {
    row: Math.round((props.rowHeight ?? 36) * scale),
    head: Math.round(30 * scale),
    groupHead: grouped ? Math.round(30 * scale) : 0,
    lead: grouped ? Math.round(22 * scale) : 0,
  }
  const usualHeight = (index: number) =>
    height.row +
    (grouped?.startsGroup(index) ? height.groupHead : 0) +
    (grouped?.leadOf(index) === undefined ? 0 : height.lead)
  const keyAt = useKeys(wholeRows, rowKey)
  const wraps = columns.some(({ wrap }) => wrap)
  const virtual = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: source.count,
    getScrollElement: () => scroller.current,
    estimateSize: usualHeight,
    // a row keeps its measured height wherever it goes
    ...(wraps && { getItemKey: keyAt }),
    // a row that is not laid out has no height of its own yet
    measureElement: (row) => row.offsetHeight || usualHeight(Number(row.dataset.index)),
    overscan,
    // rows beyond sight are drawn after the frame that scrolls
    useFlushSync: false,
    scrollPaddingStart: height.head + height.groupHead,
    onChange: ({ range }) => range !== null && source.onVisible?.(range.startIndex, range.endIndex),
  })
  return {
    height,
    grouped,
    wraps,
    drawn: virtual.getVirtualItems(),
    measure: wraps ? virtual.measureElement : undefined,
    totalHeight: virtual.getTotalSize(),
    /** Brings a row into sight. One that is drawn has its height already: asking how far the grid could scroll would lay out the page. */
    scrollTo(index: number) {
      const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: -1 }
      const isDrawn = index >= startIndex - overscan && index <= endIndex + overscan
      const place = isDrawn ? virtual.measurementsCache[index] : undefined
      if (place && scroller.current) bringIntoSight(place, scroller.current, height)
      else virtual.scrollToIndex(index)
    },
    placeOf: (index: number) => virtual.measurementsCache[index],
  }
}

type KeyAt = (index: number) => string | number

/** The rows' keys by their places. As long as the same rows stand there it is the same function, so that their heights hold. */
function useKeys<Row>(rows: readonly Row[] | undefined, rowKey: (row: Row) => string): KeyAt {
  const last = useRef<{ readonly rows: readonly Row[] | undefined; readonly keyAt: KeyAt }>(undefined)
  const known = last.current
  if (known !== undefined && known.rows === rows) return known.keyAt
  const isSame = (row: Row, index: number) =>
    row === known?.rows?.[index] || rowKey(row) === known?.keyAt(index)
  const keyAt =
    known?.rows !== undefined && known.rows.length === rows?.length && rows.every(isSame)
      ? known.keyAt
      : (index: number) => {
          const row = rows?.[index]
          return row === undefined ? index : rowKey(row)
        }
  last.current = { rows, keyAt }
  return keyAt
}

/** Scrolls no further than needed: between the heads that stay at the top and the bottom edge. */
function bringIntoSight(
  { start, end }: { readonly start: number; readonly end: number },
  box: HTMLElement,
  { head, groupHead }: { readonly head: number; readonly groupHead: number },
): void {
  const { scrollTop, clientHeight } = box
  if (start < scrollTop + groupHead) box.scrollTop = Math.max(0, start - groupHead)
  else if (end + head > scrollTop + clientHeight) box.scrollTop = end + head - clientHeight
}
