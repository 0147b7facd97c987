import { spellingKey } from './spelling-key.ts'
import { neverSpelled } from './spelled-fields.ts'
import { textOf } from '../grid.ts'
import type { ReadSpelling } from '../preview.ts'
import type { Cell } from '../cell/values.ts'

/** How a list spells something of a field, and what is meant by it in every row. */
export interface Spelling {
  readonly field: string
  readonly said: string
  readonly meant: string
}

export type Spellings = ReturnType<typeof createSpellings>

/** The later choice for a spelling counts; one that means itself leaves the cell as it is. Counts how often each was used. */
export function createSpellings(spellings: readonly Spelling[]) {
  const byField = new Map<string, Map<string, Spelling>>()
  for (const spelling of spellings) {
    if (neverSpelled.has(spelling.field)) continue
    const own = byField.get(spelling.field) ?? new Map<string, Spelling>()
    const key = spellingKey(spelling.said)
    if (spellingKey(spelling.meant) === key) own.delete(key)
    else own.set(key, spelling)
    byField.set(spelling.field, own)
  }
  const rows = new Map<Spelling, Set<object>>()
  return {
    has: (field: string) => byField.has(field),
    /** A cell of the row, which is asked for more than once. */
    read(field: string, cell: Cell, row: object): Cell {
      if (cell.value === undefined) return cell
      const spelling = byField.get(field)?.get(spellingKey(textOf(cell.value)))
      if (spelling === undefined) return cell
      const met = rows.get(spelling) ?? new Set()
      rows.set(spelling, met.add(row))
      return { value: spelling.meant, bits: 0 }
    },
    /** With how many rows had each. */
    used: (): ReadSpelling[] => [...rows].map(([spelling, met]) => ({ ...spelling, count: met.size })),
  }
}
