import { type ReactNode, useMemo, useRef } from 'react'

/** Rows that stand together under one head, which stays in sight as long as one of them does. */
export interface GridGroups<Row> {
  readonly keyOf: (row: Row) => string
  readonly head: (rows: readonly Row[]) => ReactNode
  /** What a row shares with those after it, said once above the first of them. */
  readonly lead: (row: Row) => string
}

/** Where groups begin, and above which rows something is said. */
interface Outline {
  readonly starts: ReadonlySet<number>
  readonly leads: readonly (string | undefined)[]
}

/** Where the groups of a grid begin and end, by the position of their rows. */
interface GroupedRows<Row> {
  readonly spans: readonly { readonly first: number; readonly last: number; readonly rows: readonly Row[] }[]
  readonly startsGroup: (index: number) => boolean
  readonly leadOf: (index: number) => string | undefined
}

export function useGroupedRows<Row>(
  rows: readonly Row[] | undefined,
  groups: GridGroups<Row> | undefined,
): GroupedRows<Row> | undefined {
  const last = useRef<{ readonly rows: readonly Row[]; readonly outline: Outline }>(undefined)
  return useMemo(() => {
    if (!rows || !groups) return undefined
    const known = last.current
    // an entry changes one row of thousands, and no group
    const outline = known && isSameOutline(known.rows, rows, groups) ? known.outline : outlineOf(rows, groups)
    last.current = { rows, outline }
    return groupedRowsOf(rows, outline)
  }, [rows, groups])
}

function isSameOutline<Row>(
  before: readonly Row[],
  rows: readonly Row[],
  { keyOf, lead }: GridGroups<Row>,
): boolean {
  return (
    before.length === rows.length &&
    rows.every((row, index) => {
      const old = before[index]!
      return row === old || (keyOf(row) === keyOf(old) && lead(row) === lead(old))
    })
  )
}

function outlineOf<Row>(rows: readonly Row[], { keyOf, lead }: GridGroups<Row>): Outline {
  const isStart = (row: Row, index: number) => index === 0 || keyOf(rows[index - 1]!) !== keyOf(row)
  const starts = new Set(rows.flatMap((row, index) => (isStart(row, index) ? [index] : [])))
  const leads = rows.map((row, index) => {
    const before = rows[index - 1]
    const isSame = before !== undefined && !starts.has(index) && lead(before) === lead(row)
    return isSame ? undefined : lead(row)
  })
  return { starts, leads }
}

function groupedRowsOf<Row>(rows: readonly Row[], { starts, leads }: Outline): GroupedRows<Row> {
  const firsts = [...starts]
  return {
    spans: firsts.map((first, at) => {
      const end = firsts[at + 1] ?? rows.length
      return { first, last: end - 1, rows: rows.slice(first, end) }
    }),
    startsGroup: (index) => starts.has(index),
    leadOf: (index) => leads[index],
  }
}

interface GridGroupHeadsProps<Row> {
  readonly groups: GridGroups<Row>
  readonly grouped: GroupedRows<Row>
  /** Positions of the first and the last row that are drawn. */
  readonly from: number
  readonly to: number
  readonly placeOf: (index: number) => { readonly start: number; readonly end: number } | undefined
}

/** The heads lie over the rows, each as tall as its group so that it stays in sight; every row says its own group to a screen reader. */
export function GridGroupHeads<Row>({ groups, grouped, from, to, placeOf }: GridGroupHeadsProps<Row>) {
  return grouped.spans
    .filter(({ first, last }) => last >= from && first <= to)
    .map(({ first, last, rows }) => {
      const top = placeOf(first)?.start ?? 0
      const height = (placeOf(last)?.end ?? 0) - top
      return (
        <div key={first} className="grid-group" style={{ top, height }} aria-hidden>
          <div className="grid-group-head">
            <span>{groups.head(rows)}</span>
          </div>
        </div>
      )
    })
}
