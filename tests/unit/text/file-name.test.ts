import { expect, test } from 'vitest'
import { safeFileName } from '#shared/text/file-name.ts'

test.each([
  ['Rekap 2026', 'Rekap 2026'],
  ['Kecamatan A/B: "C"', 'Kecamatan A B C'],
  [' ..\\..\\x\u0000y\n ', '.. .. x y'],
  ['a'.repeat(200), 'a'.repeat(120)],
  ['???', 'timbang'],
  ['', 'timbang'],
])('a file is called so that every system takes it: %j', (text, name) => {
  expect(safeFileName(text)).toBe(name)
})
