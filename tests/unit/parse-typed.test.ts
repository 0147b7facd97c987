import { expect, test } from 'vitest'
import { parseTypedDate } from '../../renderer/i18n/parse-date.ts'
import { parseDecimal } from '../../renderer/i18n/parse-decimal.ts'
import { parseTsv, formatTsv } from '../../renderer/ui/grid/tsv.ts'
import { niceTicks } from '../../renderer/ui/chart/nice-ticks.ts'

test.each([
  ['87,5', 87.5],
  ['87.5', 87.5],
  ['1.250', 1250],
  ['1.250,75', 1250.75],
  ['1250', 1250],
  ['-3,25', -3.25],
  ['95 %', 95],
  ['', undefined],
  ['1,2,3', undefined],
  ['1.25.3', undefined],
  ['dua', undefined],
])('In Indonesian %j is %j', (typed, value) => expect(parseDecimal(typed, 'id')).toBe(value))

test.each([
  ['87.5', 87.5],
  ['87,5', 87.5],
  ['1,250', 1250],
  ['1,250.75', 1250.75],
])('In English %j is %j', (typed, value) => expect(parseDecimal(typed, 'en')).toBe(value))

test.each([
  ['1-2-2026', '2026-02-01'],
  ['01/02/2026', '2026-02-01'],
  ['01022026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  ['1 Februari 2026', '2026-02-01'],
  ['26-9-86', undefined],
  ['31-2-2026', undefined],
  ['1-13-2026', undefined],
  ['kemarin', undefined],
])('The typed date %j is %j', (typed, iso) => expect(parseTypedDate(typed)).toBe(iso))

test('Cells with tabs, lines and quotes come back from the clipboard as they went', () => {
  const rows = [
    ['a\tb', 'c'],
    ['say "x"', 'two\nlines'],
    ['', ''],
  ]
  expect(parseTsv(formatTsv(rows))).toEqual(rows)
})

test("Excel's closing line break starts no row", () => {
  expect(parseTsv('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(parseTsv('5')).toEqual([['5']])
})

test.each([
  [
    [10, 3],
    [0, 2.5, 5, 7.5, 10],
  ],
  [
    [100, 120],
    [0, 50, 100, 150],
  ],
  [[0], [0, 0.25]],
])('An axis for %j has round ticks that enclose it', (values, ticks) => {
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 0]
  const made = niceTicks(values)
  expect(made[0]).toBe(first)
  expect(made.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
  expect(made.at(-1)).toBeLessThanOrEqual(last)
})
