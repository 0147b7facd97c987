import type { Input } from '#shared/api/contract.ts'
import { AppError, type Message } from '#shared/api/errors.ts'
import { largestQuantity } from '#shared/api/fields.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { CellChange } from '../../../ui/grid/grid-column.ts'

type Parse = (text: string) => number | undefined

/**
 * One act of typing or pasting as one command; column ids are period keys. Throws when a text is no entry, with each
 * message at `cells.N.value`: like the backend, which stores all cells of a block or none.
 */
export function entryOf(
  changes: readonly CellChange<RealisationRow>[],
  parse: Parse,
): Input<'realisation.enter'> {
  const problems = changes.flatMap(({ row, text }, index) => {
    const message = text === '' ? undefined : checkEntry(text, row, parse)
    return message ? [[`cells.${index}.value`, message] as const] : []
  })
  if (problems.length > 0) {
    const params = { count: problems.length, cells: changes.length }
    throw new AppError('invalid', 'realisation.error.cells', params, Object.fromEntries(problems))
  }
  return { cells: changes.map(({ row, columnId, text }) => cellOf(row, columnId, text, parse)) }
}

function cellOf(row: RealisationRow, period: string, text: string, parse: Parse) {
  const seen = { value: row.values[period] ?? null, note: row.notes[period] ?? null }
  const cell = { indicatorId: row.indicatorId, period, seen }
  const value = parse(text)
  if (row.targetKind !== 'text') return { ...cell, value: value ?? null }
  // what reports on a target in words is a note
  return value === undefined ? { ...cell, value: null, note: text || null } : { ...cell, value, note: null }
}

/** Why a typed text is no entry; words are an entry where the target is in words. */
function checkEntry(text: string, row: RealisationRow, parse: Parse): Message | undefined {
  const value = parse(text)
  if (value === undefined) return row.targetKind === 'text' ? undefined : { key: 'error.number' }
  if (value < 0) return { key: 'error.tooSmall', params: { minimum: 0 } }
  if (value > largestQuantity) return { key: 'error.tooBig', params: { maximum: largestQuantity } }
  return Number(value.toFixed(2)) === value ? undefined : { key: 'error.twoDecimals' }
}
