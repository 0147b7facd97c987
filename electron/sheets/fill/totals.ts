import { columnOf } from '#shared/report/sheet-layout.ts'
import type { FilledRows, FilledTotal, FillValue } from './fill-plan.ts'
import type { RowMoves } from './row-moves.ts'

const plain =
  /^(SUM|COUNT|COUNTA|AVERAGE|MIN|MAX|COUNTIF)\(\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)(?:,"([^"*?~<>=]*)")?\)$/i

/** What the written rows themselves make of a formula of totals; undefined where it is another kind of formula. */
export function createTotals(
  body: FilledRows,
  moves: RowMoves,
  /** Numbers that the template holds in a column outside its prepared rows. */
  numberStands: (column: number, row: number) => boolean,
) {
  const values = new Map<number, FillValue[]>(body.columns.map(({ column }) => [column, []]))
  const totals: FilledTotal[] = []
  const isAlone = (column: number, top: number, bottom: number): boolean => {
    for (let row = top; row <= bottom; row++)
      if ((row < moves.first || row > moves.end) && numberStands(column, row)) return false
    return true
  }
  const figureOf = (formula: string, address: string): number | undefined => {
    const over = columnOver(formula)
    const own = over && values.get(over.column)
    if (!over || !own || over.bottom < moves.first || over.top > moves.end) return undefined
    const { column, top, bottom, make } = over
    if (!isAlone(column, top, bottom)) return undefined
    const value = make(own.slice(Math.max(0, top - moves.first), bottom - moves.first + 1))
    if (value === undefined) return undefined
    totals.push({ cell: address, formula, column, value, whole: top <= moves.first && bottom >= moves.end })
    return value
  }
  return {
    totals,
    figureOf,
    add: (column: number, value: FillValue) => values.get(column)?.push(value),
  }
}

/** What a formula makes of one column, where it is one that we can make too. */
function columnOver(formula: string) {
  const [, name = '', left = '', top, right, bottom, word] = plain.exec(formula) ?? []
  const make = made[name.toUpperCase()]
  if (make === undefined || left !== right) return undefined
  return {
    column: columnOf(left.toUpperCase()),
    top: Number(top),
    bottom: Number(bottom),
    make: (values: readonly FillValue[]) => make(values, word),
  }
}

const numbersIn = (values: readonly FillValue[]) => values.filter((value) => typeof value === 'number')
/** Sums without the noise of binary fractions. */
const rounded = (value: number) => Number(value.toFixed(9))
const sumOf = (values: readonly FillValue[]) =>
  rounded(numbersIn(values).reduce((sum, value) => sum + value, 0))

/** A spreadsheet shows 0 where there is no number. */
const extremeOf = (values: readonly FillValue[], choose: (one: number, other: number) => number) =>
  numbersIn(values).reduce<number | undefined>(
    (found, value) => (found === undefined ? value : choose(found, value)),
    undefined,
  ) ?? 0

const made: Readonly<Record<string, (values: readonly FillValue[], word?: string) => number | undefined>> = {
  SUM: sumOf,
  COUNT: (values) => numbersIn(values).length,
  COUNTA: (values) => values.filter((value) => value !== null).length,
  AVERAGE: (values) =>
    numbersIn(values).length === 0 ? undefined : rounded(sumOf(values) / numbersIn(values).length),
  MIN: (values) => extremeOf(values, Math.min),
  MAX: (values) => extremeOf(values, Math.max),
  COUNTIF: (values, word) =>
    word === undefined
      ? undefined
      : values.filter((value) => String(value ?? '').toLowerCase() === word.toLowerCase()).length,
}
