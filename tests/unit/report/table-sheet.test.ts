import { describe, expect, test } from 'vitest'
import { TableExport } from '#shared/report/report.ts'
import { sheetName, tableSheet } from '#shared/report/table-sheet.ts'
import { addressOf, columnLetter, rangeOf } from '#shared/report/sheet-layout.ts'

const table = (more: object) =>
  TableExport.parse({
    title: 'Daftar',
    format: 'xlsx',
    columns: [{ header: 'A', kind: 'number' }],
    rows: [],
    ...more,
  })

describe('a page’s list as a sheet', () => {
  test('shows whole numbers without decimals and others with two', () => {
    expect(tableSheet(table({ rows: [[1], [2]] })).columns[0]?.kind).toBe('integer')
    expect(tableSheet(table({ rows: [[1], [2.5]] })).columns[0]?.kind).toBe('number')
  })

  test('turns the page’s per cents into fractions', () => {
    expect(
      tableSheet(table({ columns: [{ header: 'A', kind: 'percent' }], rows: [[87.53], [null]] })).rows,
    ).toEqual([[0.8753], [null]])
  })

  test.each([
    ['Peringkat: 2025/Q3 [kantor]?', 'Peringkat 2025 Q3 kantor'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ["'***'", 'Timbang'],
  ])('names the sheet for %j as a spreadsheet allows', (title, name) => {
    expect(sheetName(title)).toBe(name)
  })
})

describe('places in a sheet', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter)
  })

  test('data begin below the header, which stands at row 8, or at row 1 of a bare sheet', () => {
    expect(addressOf({}, 1, 0)).toBe('B9')
    expect(addressOf({ bare: true }, 1, 0)).toBe('B2')
    const columns = ['a', 'b', 'c'].map((key) => ({ key, header: key, kind: 'text' as const, width: 5 }))
    const sheet = { name: "Jum'at", title: '', columns, rows: [[], []] }
    expect(rangeOf(sheet, 'c')).toBe("'Jum''at'!$C$9:$C$10")
    expect(() => rangeOf(sheet, 'd')).toThrow("no column d in Jum'at")
  })
})
