import type { Draft, InterpretedRow } from '#shared/import/interpret.ts'
import type { KeptChange } from '#shared/import/preview.ts'
import type { FieldChange, ImportPlan, PlannedRow } from './planned-rows.ts'

type Cell = { readonly sheet: string; readonly line: number; readonly field: string }

/** What a person decided about single changes. */
interface Decided {
  /** The office stays as it is. */
  readonly kept: readonly Cell[]
  /** The file is taken although the office changed since it was made. */
  readonly taken: readonly Cell[]
}
type Kept = ReadonlyMap<number, readonly KeptChange[]>

const cellKey = ({ sheet, line, field }: Cell) => `${line} ${field} ${sheet}`

/**
 * The changes that are not made, row by row: those that the person keeps out, and those of what the office itself changed since
 * the file was made, until the person takes them. `moved` says by row key what that is: the office now → what the file was made from.
 */
export function keptChanges(
  rows: readonly PlannedRow[],
  decided: Decided,
  moved: ReadonlyMap<string, readonly FieldChange[]>,
): Kept {
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

/**
 * The plan in which those changes are not made: their rows are planned as if they did not tell them. Where a value hangs together
 * with others (a name with its titles), the row changes nothing at all rather than half.
 */
export async function planWithout(
  rows: readonly InterpretedRow[],
  told: ImportPlan,
  kept: Kept,
  plan: (rows: readonly InterpretedRow[]) => Promise<ImportPlan>,
): Promise<ImportPlan> {
  const quiet = rows.map((row, index) => {
    const own = kept.get(index)
    return own && row.draft ? { ...row, draft: untold(row.draft, own) } : row
  })
  const first = await plan(quiet)
  const stuck = new Set([...kept].flatMap(([index, own]) => (isStuck(first.rows[index], own) ? [index] : [])))
  const rest = stuck.size === 0 ? first : await plan(quiet.filter((_, index) => !stuck.has(index)))
  const others = rest.rows.values()
  return {
    ...rest,
    rows: told.rows.map((row, index): PlannedRow => {
      const own = kept.get(index)
      if (stuck.has(index)) return { ...row, action: 'same', changes: [], kept: allKept(row, own ?? []) }
      const planned = others.next().value ?? row
      // a row shows what its file says, also where that is not taken
      return own ? { ...planned, source: row.source, assumed: row.assumed, kept: own } : planned
    }),
  }
}

function isStuck(row: PlannedRow | undefined, kept: readonly KeptChange[]): boolean {
  if (row === undefined || row.action === 'reject') return true
  return row.changes.some(({ field }) => kept.some((each) => each.field === field))
}

function allKept({ changes }: PlannedRow, own: readonly KeptChange[]): KeptChange[] {
  return changes.map(
    (change) => own.find(({ field }) => field === change.field) ?? { ...change, why: 'person' },
  )
}

/** The draft without what these changes tell; what a draft must tell stays, and keeps its row out. */
function untold(draft: Draft, changes: readonly KeptChange[]): Draft {
  const fields = new Set(changes.map(({ field }) => field))
  switch (draft.kind) {
    case 'employees': {
      const { name } = draft
      const superior = fields.has('superiorName') ? ['superiorName', 'superiorNip'] : []
      const before = changes.find(({ field }) => field === 'name')?.from
      return { ...without(draft, new Set([...fields, ...superior])), name: before ?? name }
    }
    case 'realisations': {
      const periods = new Set([...fields].map((field) => field.slice(5)))
      return { ...draft, values: without(draft.values, periods), units: without(draft.units, periods) }
    }
    case 'behaviour':
      return {
        ...without(draft, new Set([...fields].filter((field) => field === 'note'))),
        scores: without(draft.scores, fields),
        ratings: without(draft.ratings, fields),
      }
    case 'plans':
      return { ...draft, assumed: [...draft.assumed, ...fields] }
    case 'expectation':
      return draft
  }
}

function without<T extends object>(whole: T, fields: ReadonlySet<string>): T {
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.has(field))) as T
}
