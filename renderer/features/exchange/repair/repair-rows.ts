import {
  isDayField,
  isForLetter,
  type RepairComparison,
  type RepairField,
  repairKey,
  type RepairLetter,
  type RepairLine,
  type RepairMark,
  type RepairRow,
  type Repairs,
  repairSides,
  type RepairSide,
} from '#shared/exchange/repair/repair.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { CellChange } from '../../../ui/grid/grid-column.ts'

/** A difference with what somebody marked of it and the letter in which it was asked for. */
export interface MarkedRow extends RepairRow {
  readonly line?: RepairLine
  readonly letter?: RepairLetter
}

export const repairStates = ['open', 'ready', 'sent', 'all'] as const
export type RepairState = (typeof repairStates)[number]

export function markedRows(
  comparison: RepairComparison | undefined,
  repairs: Repairs | undefined,
): MarkedRow[] {
  const lines = new Map(repairs?.lines.map((line) => [repairKey(line), line]))
  const letters = new Map(repairs?.letters.map((letter) => [letter.id, letter]))
  return (comparison?.rows ?? []).map((row) => {
    const line = lines.get(repairKey(row))
    const letter = letters.get(line?.letterId ?? '')
    return { ...row, ...(line && { line }), ...(letter && { letter }) }
  })
}

export const isReady = ({ line }: MarkedRow): boolean =>
  line !== undefined && line.letterId === undefined && isForLetter(line)

export function rowsIn(rows: readonly MarkedRow[], state: RepairState, field?: RepairField): MarkedRow[] {
  return rows.filter((row) => {
    if (field !== undefined && row.field !== field) return false
    if (state === 'ready') return isReady(row)
    if (state === 'all') return true
    return (state === 'sent') === (row.line?.letterId !== undefined)
  })
}

/** What stands in the column of its state. */
export function stateOf(row: MarkedRow, t: Translate): string {
  const { line, letter } = row
  if (letter) return t('exchange.repair.sent', { on: letter.date })
  if (line?.right === undefined) return t('exchange.repair.undecided')
  if (isReady(row)) return t('exchange.repair.ready')
  return t(line.evidence === undefined ? 'exchange.repair.noEvidence' : 'exchange.repair.mendHere')
}

/** A value as it is read: days in the reader's own way. */
export const shownValue = (
  { field, values }: RepairRow,
  side: RepairSide,
  day: (iso: string) => string,
): string => {
  const value = values[side]
  return value === undefined ? '' : isDayField(field) ? day(value) : value
}

export function markOf(
  { employeeId, nip, name, field, values, line }: MarkedRow,
  change: { readonly right?: RepairSide | undefined; readonly evidence?: string | undefined },
): RepairMark {
  const { right, evidence } = { right: line?.right, evidence: line?.evidence, ...change }
  return {
    name,
    field,
    values: { ...values },
    ...(employeeId !== undefined && { employeeId }),
    ...(nip !== undefined && { nip }),
    ...(right !== undefined && { right }),
    ...(evidence !== undefined && evidence.trim() !== '' && { evidence }),
  }
}

/** One act of the grid as marks, a row once. */
export function marksOf(cells: readonly CellChange<MarkedRow>[]): RepairMark[] {
  const byRow = Map.groupBy(cells, ({ row }) => row.key)
  return [...byRow.values()].flatMap((ofRow) => {
    const [{ row }] = ofRow as [CellChange<MarkedRow>]
    if (row.line?.letterId !== undefined) return []
    const changes = ofRow.map(({ columnId, text }) =>
      columnId === 'evidence' ? { evidence: text } : { right: repairSides.find((side) => side === text) },
    )
    return [markOf(row, Object.assign({}, ...changes) as Parameters<typeof markOf>[1])]
  })
}
