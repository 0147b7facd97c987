import type { Column, ColumnKind } from './cells.ts'
import type { Words } from '../text/words.ts'

export type MakeColumn = (key: string, kind: ColumnKind, width: number) => Column

/** Columns whose headers are `report.column.<key>`. */
export function columnsIn(words: Words): MakeColumn {
  return (key, kind, width) => ({ header: words(`report.column.${key}`), kind, width })
}
