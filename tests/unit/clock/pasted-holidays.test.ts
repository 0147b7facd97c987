import { describe, expect, test } from 'vitest'
import { parsePastedHolidays } from '#shared/clock/pasted-holidays.ts'

const read = (text: string, year = 2026) => parsePastedHolidays(text, year, 'national')
const dates = (text: string) => {
  const found = read(text)
  return 'key' in found ? found.key : found.map(({ date, name }) => `${date} ${name}`)
}

describe('a line is read', () => {
  test.each([
    ['17 Agustus 2026\tProklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    ['17 Agustus Proklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    ['2026-08-17;Proklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    ['17-08-2026, Proklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    ['17/8/2026 Proklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    ['1. 1 Januari (Kamis) Tahun Baru 2026 Masehi', ['2026-01-01 Tahun Baru 2026 Masehi']],
    ['15\t17 Agustus\tSenin\tProklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    ['Senin, 17 Agustus 2026: Proklamasi Kemerdekaan', ['2026-08-17 Proklamasi Kemerdekaan']],
    [
      '21–22 Maret\tSabtu–Minggu\tIdulfitri 1447 Hijriah',
      ['2026-03-21 Idulfitri 1447 Hijriah', '2026-03-22 Idulfitri 1447 Hijriah'],
    ],
    [
      '20, 23, dan 24 Maret Cuti bersama Idulfitri',
      [
        '2026-03-20 Cuti bersama Idulfitri',
        '2026-03-23 Cuti bersama Idulfitri',
        '2026-03-24 Cuti bersama Idulfitri',
      ],
    ],
    ['16 Juni 1 Muharam Tahun Baru Islam', ['2026-06-16 1 Muharam Tahun Baru Islam']],
    ['25 Dec Christmas', ['2026-12-25 Christmas']],
  ])('%s', (line, expected) => {
    expect(dates(line)).toEqual(expected)
  })
})

test('a line of joint leave is joint leave, whatever was chosen for the list', () => {
  expect(read('16 Februari Cuti bersama Tahun Baru Imlek\n17 Februari Tahun Baru Imlek')).toMatchObject([
    { kind: 'jointLeave' },
    { kind: 'national' },
  ])
})

describe('a list is refused as a whole, by its first line', () => {
  test.each([
    ['17 Agustus Proklamasi\nhari raya', 'clock.error.line', 2],
    ['31 Februari Entah', 'clock.error.line', 1],
    ['17 Agustus', 'clock.error.line', 1],
    ['22–21 Maret Terbalik', 'clock.error.line', 1],
    ['17 Agustus 2026 Proklamasi\n\n1 Januari 2027 Tahun Baru', 'clock.error.otherYear', 3],
  ])('%j', (text, key, line) => {
    expect(read(text)).toMatchObject({ key, params: { line } })
  })

  test('that holds nothing', () => {
    expect(read(' \n ')).toEqual({ key: 'clock.error.nothing' })
  })
})
