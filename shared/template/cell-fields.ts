import { predikats } from '../appraisal/predikat.ts'
import type { ColumnKind } from '../report/cells.ts'
import type { Words } from '../text/words.ts'

const named = [
  'office',
  'agency',
  'address',
  'place',
  'year',
  'yearEnd',
  'today',
  'headName',
  'headNip',
  'headGrade',
  'headPosition',
  'people',
  'rated',
  'unrated',
] as const

/** What a single cell of a template may show: the office, the year, who signs, and the counts of the recap. */
export const cellFields = [...named, ...predikats.map((predikat) => `count.${predikat}` as const)] as const
export type CellField = (typeof cellFields)[number]

const counts: readonly CellField[] = ['year', 'people', 'rated', 'unrated']
const dates: readonly CellField[] = ['today', 'yearEnd']

export function cellKind(field: CellField): ColumnKind {
  if (dates.includes(field)) return 'date'
  return counts.includes(field) || field.startsWith('count.') ? 'integer' : 'text'
}

export function cellFieldName(field: CellField, words: Words): string {
  const predikat = predikats.find((one) => field === `count.${one}`)
  return predikat === undefined
    ? words(`template.cell.${field as (typeof named)[number]}`)
    : words('template.cell.count', { predikat: words(`predikat.${predikat}`) })
}
