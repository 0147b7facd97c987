import { expect, test } from 'vitest'
import { shownText } from '#shared/import/cell/shown-text.ts'
import { mark } from '#shared/import/grid.ts'

test.each([
  [45_659, mark.date, '2025-01-02'],
  ['2 Januari 2025', mark.date, '2025-01-02'],
  [0.29, mark.percent, '29 %'],
  [0.145, mark.percent, '14.5 %'],
  ['belum ada', mark.percent, 'belum ada'],
  [12, 0, '12'],
  [undefined, mark.percent, ''],
])('%j with the marks %j is shown as %j', (value, bits, shown) =>
  expect(shownText({ value, bits })).toBe(shown),
)
