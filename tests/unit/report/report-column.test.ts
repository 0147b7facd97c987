import { describe, expect, test } from 'vitest'
import { isFormula } from '#shared/report/cells.ts'
import { type ReportColumn, sheetOf } from '#shared/report/report-column.ts'

const plain = { kind: 'integer', width: 9 } as const
const count: ReportColumn<number> = { key: 'count', header: 'Count', ...plain, cell: (row) => row }
const double: ReportColumn<number> = {
  key: 'double',
  header: 'Double',
  ...plain,
  cell: (row, { at }) => ({ formula: `${at('count')}*2`, value: row * 2 }),
  total: (cells, { rangeOf }) => ({
    formula: `SUM(${rangeOf('double')})`,
    value: cells.reduce<number>((sum, cell) => sum + (isFormula(cell) ? Number(cell.value) : 0), 0),
  }),
}
const note: ReportColumn<number> = {
  key: 'note',
  header: 'Note',
  kind: 'text',
  width: 20,
  cell: () => undefined,
}

describe('a report sheet made of whole columns', () => {
  test('points its formulas at columns by key, wherever these stand', () => {
    expect(sheetOf({ name: 'S', title: '' }, [count, double], [3, 4])).toMatchObject({
      rows: [
        [3, { formula: 'A9*2', value: 6 }],
        [4, { formula: 'A10*2', value: 8 }],
      ],
      totals: [[null, { formula: 'SUM(B9:B10)', value: 14 }]],
    })
    expect(sheetOf({ name: 'S', title: '' }, [note, count, double], [3])).toMatchObject({
      rows: [[null, 3, { formula: 'B9*2' }]],
      totals: [[null, null, { formula: 'SUM(C9:C9)' }]],
    })
  })

  test('keeps the columns up to a named one in view, and refuses a name that no column has', () => {
    const frame = { name: 'S', title: '' }
    expect(sheetOf({ ...frame, frozenThrough: 'count' }, [note, count], []).frozenColumns).toBe(2)
    expect(() => sheetOf(frame, [double], [1])).toThrow('no column count in S')
  })

  test('can go to another thread', () => {
    expect(structuredClone(sheetOf({ name: 'S', title: '' }, [count], [1])).rows).toEqual([[1]])
  })
})
