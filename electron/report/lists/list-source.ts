import type { ListColumn } from '#shared/report/lists/list-report.ts'
import type { Period } from '#shared/period/period.ts'
import type { Texts } from '#shared/text/translate.ts'
import type { Words } from '#shared/text/words.ts'
import type { QueryContext } from '../../api/context.ts'

type Cell = string | number | undefined
/** A column with what it says of a row. */
export interface SourceColumn<Row> extends ListColumn {
  readonly cell: (row: Row) => Cell
}

export interface Asked {
  readonly context: QueryContext
  readonly period: Period
  readonly unitId: string | undefined
  readonly texts: Texts
  readonly words: Words
}

/** Everything that a list has, before anybody chose among its columns. */
export interface WholeList {
  readonly columns: readonly ListColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly footer?: string
}

export const everyRow = { offset: 0, limit: Number.MAX_SAFE_INTEGER } as const

export function listOf<Row>(
  columns: readonly SourceColumn<Row>[],
  rows: readonly Row[],
  footer?: string,
): WholeList {
  return {
    columns: columns.map(({ key, header, kind, width }) => ({ key, header, kind, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
    ...(footer !== undefined && { footer }),
  }
}
