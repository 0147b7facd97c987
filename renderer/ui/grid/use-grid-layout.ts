import { useMemo, useState } from 'react'
import { usePreferences } from '../../shell/preferences.ts'
import type { GridColumn } from './grid-column.ts'

interface GridLayout {
  /** The value of `grid-template-columns` for every row. */
  readonly template: string
  /** Left edge of each pinned column in pixels; undefined for the others. */
  readonly offsets: readonly (number | undefined)[]
  readonly minWidth: number
  /** Pixels for one at normal text size. */
  readonly scale: number
  resize(columnId: string, width: number | undefined): void
}

/** Column widths in pixels of the present text size; a dragged one keeps its width while the page is open. */
export function useGridLayout<Row>(columns: readonly GridColumn<Row>[]): GridLayout {
  const scale = usePreferences().preferences.textScale
  const [own, setOwn] = useState<Readonly<Record<string, number>>>({})
  return useMemo(() => {
    const widths = columns.map(({ id, width }) => own[id] ?? Math.round(width * scale))
    let left = 0
    const offsets = columns.map(({ pinned }, at) => {
      const offset = pinned ? left : undefined
      left += widths[at] ?? 0
      return offset
    })
    const template = columns
      .map(({ id, grow }, at) =>
        grow && own[id] === undefined ? `minmax(${widths[at]}px, 1fr)` : `${widths[at]}px`,
      )
      .join(' ')
    const resize = (id: string, width: number | undefined) =>
      setOwn(({ [id]: _dropped, ...others }) => (width === undefined ? others : { ...others, [id]: width }))
    return { template, offsets, minWidth: left, scale, resize }
  }, [columns, own, scale])
}
