import type { Column, ColumnKind } from './cells.ts'
import type { NameUnder } from '../text/catalogue.ts'
import type { Words } from '../text/words.ts'

export type MakeColumn = (key: NameUnder<'report.column'>, kind: ColumnKind, width: number) => Column

/** Columns whose headers are `report.column.<key>`. */
export function columnsIn(words: Words): MakeColumn {
  return (key, kind, width) => ({ header: words(`report.column.${key}`), kind, width })
}
