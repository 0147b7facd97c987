import type { FilledRows } from './fill-plan.ts'

/** Where rows go, numbered from 1, when the prepared rows from `first` to `last` become `count`. */
export interface RowMoves {
  readonly first: number
  readonly last: number
  readonly end: number
  row(row: number): number
  /** A block that touches the prepared rows takes in all that stand there afterwards. */
  block(top: number, bottom: number): readonly [top: number, bottom: number]
}

/** Without people one empty row stays, so that what points at it points at something. */
export function rowMoves(body: FilledRows | undefined): RowMoves {
  const first = (body?.first ?? Number.MAX_SAFE_INTEGER - 2) + 1
  const last = (body?.last ?? Number.MAX_SAFE_INTEGER - 2) + 1
  const end = first + Math.max(1, body?.rows.length ?? 1) - 1
  const row = (at: number): number => {
    if (at < first) return at
    return at > last ? at + end - last : Math.min(at, end)
  }
  return {
    first,
    last,
    end,
    row,
    block: (top, bottom) => [
      top >= first && top <= last ? first : row(top),
      bottom >= first && bottom <= last ? end : row(bottom),
    ],
  }
}
