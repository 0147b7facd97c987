import { predikats } from '../appraisal/predikat.ts'
import { columnsIn } from './report-column.ts'
import { type Cell, type Column, type Formula, type Sheet, valueOf } from './cells.ts'
import { addressOf, columnLetter, headerRowOf, rangeOf } from './sheet-layout.ts'
import type { UnitFact } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'
import { predikatColumn, unitColumn } from './yearly-people.ts'

/** No, unit, people, one column a predikat, rated, not rated, then the shares. */
const firstCount = 3
const ratedColumn = firstCount + predikats.length

/** The column of the recap that counts a predikat, by its place in `predikats`. */
export const countColumn = (index: number) => firstCount + index

/**
 * Counts and shares of each predikat per unit as live formulas over the list of people, each with its computed result. They
 * compare whole cells, so a unit named like a pattern (`A*`, `>5`) counts right too.
 */
export function recapSheet(
  people: Sheet,
  year: number,
  input: { units: readonly UnitFact[]; labels: ReadonlyMap<string, string>; words: Words },
): Sheet {
  const { words, labels } = input
  const tally = tallyOf(people, words)
  const units = input.units.map(({ id }) => labels.get(id) ?? '').filter((label) => tally.has(label))
  const layout = { bare: false, name: words('report.sheet.recap') }
  const rows = units.map((label, row): Cell[] => {
    const counts = tally.get(label) ?? []
    const count = (condition: string, value: number): Formula => ({
      formula: `SUMPRODUCT((${rangeOf(people, unitColumn)}=$${addressOf(layout, 1, row)})${condition})`,
      value,
    })
    const headerCell = (column: number) => `${columnLetter(column)}$${headerRowOf(layout)}`
    const counted = predikats.map((_, index) =>
      count(`*(${rangeOf(people, predikatColumn)}=${headerCell(countColumn(index))})`, counts[index] ?? 0),
    )
    const all = count('*1', counts[predikats.length] ?? 0)
    return [row + 1, label, all, ...counted, ...derivedCells(layout, row, counts)]
  })
  const total = totalsOf([...tally.values()])
  const sum = (column: number, value: number): Formula => ({
    formula: `SUM(${addressOf(layout, column, 0)}:${addressOf(layout, column, Math.max(0, rows.length - 1))})`,
    value,
  })
  const totalRow: Cell[] = [
    null,
    words('report.total'),
    sum(2, total[predikats.length] ?? 0),
    ...predikats.map((_, index) => sum(countColumn(index), total[index] ?? 0)),
    ...derivedCells(layout, rows.length, total),
  ]
  return {
    ...layout,
    title: words('report.title.recap'),
    subtitle: words('report.year', { year }),
    columns: columnsOf(words),
    rows,
    totals: [totalRow],
    frozenColumns: 2,
  }
}

function columnsOf(words: Words): Column[] {
  const column = columnsIn(words)
  const labels = predikats.map((predikat) => words(`predikat.${predikat}`))
  return [
    column('number', 'integer', 5),
    column('unit', 'wrapped', 40),
    column('people', 'integer', 9),
    ...labels.map((header): Column => ({ header, kind: 'integer', width: 12 })),
    column('rated', 'integer', 9),
    column('unrated', 'integer', 11),
    ...labels.map((label): Column => ({
      header: words('report.column.percent', { label }),
      kind: 'percent',
      width: 12,
    })),
  ]
}

/** Rated, not rated, and each share of the rated; a share of nobody is empty. */
function derivedCells(layout: { bare: boolean }, row: number, counts: readonly number[]): Formula[] {
  const at = (column: number) => addressOf(layout, column, row)
  const rated = predikats.reduce((sum, _, index) => sum + (counts[index] ?? 0), 0)
  const people = counts[predikats.length] ?? 0
  return [
    { formula: `SUM(${at(firstCount)}:${at(ratedColumn - 1)})`, value: rated },
    { formula: `${at(2)}-${at(ratedColumn)}`, value: people - rated },
    ...predikats.map((_, index) => ({
      formula: `IF(${at(ratedColumn)}=0,"",${at(countColumn(index))}/${at(ratedColumn)})`,
      value: rated === 0 ? '' : (counts[index] ?? 0) / rated,
    })),
  ]
}

/** Unit label → how many of each predikat, and last how many people. */
function tallyOf(people: Sheet, words: Words): Map<string, number[]> {
  const place = new Map(predikats.map((predikat, index) => [words(`predikat.${predikat}`), index]))
  const tally = new Map<string, number[]>()
  for (const row of people.rows) {
    const unit = String(valueOf(row[unitColumn] ?? null))
    const counts = tally.get(unit) ?? Array.from<number>({ length: predikats.length + 1 }).fill(0)
    const index = place.get(String(valueOf(row[predikatColumn] ?? null)))
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1
    counts[predikats.length] = (counts[predikats.length] ?? 0) + 1
    tally.set(unit, counts)
  }
  return tally
}

function totalsOf(tallies: readonly (readonly number[])[]): number[] {
  return Array.from({ length: predikats.length + 1 }, (_, index) =>
    tallies.reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
  )
}
