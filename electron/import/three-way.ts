import type { ImportKind, KeptChange } from '#shared/import/preview.ts'
import type { FieldChange, PlannedRow } from './planned-rows.ts'

type Cell = { readonly sheet: string; readonly line: number; readonly field: string }

/** What a person decided about single changes. */
interface Decided {
  /** The office stays as it is. */
  readonly kept: readonly Cell[]
  /** The file is taken although the office changed since it was made. */
  readonly taken: readonly Cell[]
}

const cellKey = ({ sheet, line, field }: Cell) => `${line} ${field} ${sheet}`

/**
 * The changes that are not made, row by row: those that the person keeps out, and those of what the office itself changed since
 * the file was made, until the person takes them. `moved` says by row key what that is: the office now → what the file was made from.
 */
export function keptChanges(
  rows: readonly PlannedRow[],
  decided: Decided,
  moved: ReadonlyMap<string, readonly FieldChange[]>,
): ReadonlyMap<number, readonly KeptChange[]> {
  const [kept, taken] = [decided.kept, decided.taken].map((cells) => new Set(cells.map(cellKey)))
  const found = new Map<number, readonly KeptChange[]>()
  for (const [index, { source, key, action, changes }] of rows.entries()) {
    if (action !== 'update') continue
    const own = changes.flatMap((change): KeptChange[] => {
      const cell = cellKey({ sheet: source.sheet, line: source.line, field: change.field })
      const base = moved.get(key)?.find(({ field }) => field === change.field)
      const why = whyKept(change, base, kept?.has(cell) === true, taken?.has(cell) === true)
      return why === undefined ? [] : [{ ...change, why, ...(base?.to !== undefined && { base: base.to }) }]
    })
    if (own.length > 0) found.set(index, own)
  }
  return found
}

function whyKept(
  change: FieldChange,
  base: FieldChange | undefined,
  isKept: boolean,
  isTaken: boolean,
): KeptChange['why'] | undefined {
  if (isKept) return 'person'
  if (base === undefined || isTaken) return undefined
  // the file still says what it was made from: nobody meant to change it
  return base.to === change.to ? 'office' : 'both'
}

/** The cells of those changes as if they were empty, since an empty cell changes nothing; a target must be told, so it is as it is. */
export function asUntold(
  kind: ImportKind,
  rows: readonly PlannedRow[],
  kept: ReadonlyMap<number, readonly KeptChange[]>,
): { sheet: string; line: number; field: string; text: string }[] {
  return [...kept].flatMap(([index, changes]) => {
    const source = rows[index]?.source
    if (source === undefined) return []
    const { sheet, line } = source
    return changes.map(({ field, from = '' }) => ({
      sheet,
      line,
      field,
      text: kind === 'plans' && field === 'target' ? from.replace('.', ',') : '',
    }))
  })
}
