import { expect, test } from 'vitest'
import { dateAtStart, wholeDate } from '#shared/date/written-date.ts'

test.each([
  ['2026-02-01', '2026-02-01'],
  ['1-2-2026', '2026-02-01'],
  ['1.2.26', '2026-02-01'],
  ['1 2 2026', '2026-02-01'],
  ['1 Pebruari 2026', '2026-02-01'],
  ['1-Peb-2026', '2026-02-01'],
  ['1 2 26', undefined],
  ['1 Februari', undefined],
  ['31-2-2026', undefined],
  ['1-2-20266', undefined],
  ['1-2-2026 pagi', undefined],
  ['1 rumah 2026', undefined],
  ['', undefined],
])('The text %j is the day %j', (text, date) => expect(wholeDate(text)).toBe(date))

test.each([
  ['1/2 surat terbit', { date: '2025-02-01', length: 3 }],
  ['1 Februari: surat terbit', { date: '2025-02-01', length: 10 }],
  ['1-2-2026, Tahun Baru', { date: '2026-02-01', length: 8 }],
  ['3.500 surat', undefined],
  ['12.5 % selesai', undefined],
  ['12.5% selesai', undefined],
  ['30/2 surat', undefined],
  ['12 surat terbit', undefined],
  ['1 2 surat', undefined],
])('%j begins, in 2025, with %j', (text, found) => expect(dateAtStart(text, 2025)).toEqual(found))
