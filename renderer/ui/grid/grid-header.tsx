import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { memo } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import type { Sort } from '../../shell/search.ts'
import type { GridColumn } from './grid-column.ts'

interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly offsets: readonly (number | undefined)[]
  readonly sort: Sort | undefined
  readonly onSort: ((sort: Sort) => void) | undefined
  readonly onResize: (columnId: string, width: number | undefined) => void
}

function GridHeaderView<Row>({ columns, offsets, sort, onSort, onResize }: GridHeaderProps<Row>) {
  const { t } = useTexts()
  return (
    <div role="row" aria-rowindex={1} className="grid-header">
      {columns.map((column, at) => {
        const { id, header, headerNote, align, pinned } = column
        const sorted = sort?.column === id
        const offset = offsets[at]
        const label = (
          <>
            <span className="grid-head-label" title={header}>
              {header}
              {headerNote !== undefined && <small>{headerNote}</small>}
            </span>
            {sorted && (sort.descending ? <IconArrowDown size={12} /> : <IconArrowUp size={12} />)}
          </>
        )
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 1}
            className="grid-head"
            data-align={align}
            data-pinned={pinned || undefined}
            {...(sorted && { 'aria-sort': sort.descending ? 'descending' : 'ascending' })}
            style={offset === undefined ? {} : { ['--pinned-at' as 'left']: `${offset}px` }}
          >
            {column.sortable && onSort !== undefined ? (
              <button
                type="button"
                tabIndex={-1}
                onClick={() => onSort({ column: id, descending: sorted && !sort.descending })}
              >
                {label}
              </button>
            ) : (
              label
            )}
            <span
              className="grid-resize"
              aria-hidden
              title={t('ui.grid.resize', { column: header })}
              onPointerDown={(event) => startResize(event, (width) => onResize(id, width))}
              onDoubleClick={() => onResize(id, undefined)}
            />
          </div>
        )
      })}
    </div>
  )
}

/** Moving about changes nothing in it. */
export const GridHeader = memo(GridHeaderView) as typeof GridHeaderView

function startResize(event: React.PointerEvent<HTMLElement>, onWidth: (width: number) => void): void {
  event.preventDefault()
  const handle = event.currentTarget
  const start = event.clientX
  const width = handle.parentElement?.getBoundingClientRect().width ?? 0
  const move = (moved: PointerEvent) => onWidth(Math.max(40, width + moved.clientX - start))
  const end = () => {
    handle.removeEventListener('pointermove', move)
    handle.removeEventListener('pointerup', end)
  }
  handle.setPointerCapture(event.pointerId)
  handle.addEventListener('pointermove', move)
  handle.addEventListener('pointerup', end)
}
