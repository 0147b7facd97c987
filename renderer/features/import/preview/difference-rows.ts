import type { ImportPreview, KeptChange } from '#shared/import/preview.ts'
import { cellKey } from '../desk/import-job.ts'

/** One value that the file tells otherwise than the office has it. */
export interface Difference {
  readonly key: string
  readonly sheet: string
  readonly line: number
  readonly name: string
  readonly field: string
  readonly from?: string
  readonly to?: string
  /** What the file was made from, where the office changed it since. */
  readonly base?: string
  /** Why the office stays as it is; absent: the file is taken. */
  readonly why?: KeptChange['why']
}

/** In the order of the rows, taken and kept ones together, so that a decision moves nothing. */
export function differencesOf({ rows }: ImportPreview): readonly Difference[] {
  return rows.flatMap((row) => {
    if (row.action !== 'update' && row.kept === undefined) return []
    return [...row.changes, ...(row.kept ?? [])]
      .map((change) => ({
        ...change,
        key: cellKey({ ...row, field: change.field }),
        sheet: row.sheet,
        line: row.line,
        name: row.name ?? row.key,
      }))
      .toSorted((a, b) => (a.field < b.field ? -1 : 1))
  })
}
