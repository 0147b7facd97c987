import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { mark } from '#shared/import/grid.ts'
import { parseDate, parseNumber } from '#shared/import/cell/values.ts'

const today = '2026-11-24'
const date = (value: string | number, isBirth = false, bits = 0) => {
  const parsed = parseDate({ value, bits }, { today, isBirth })
  return parsed.ok
    ? `${parsed.value}${parsed.warning === undefined ? '' : ` ${parsed.warning}`}`
    : parsed.code
}
const number = (value: string | number, maximum = 1e12, bits = 0) => {
  const parsed = parseNumber({ value, bits }, { minimum: 0, maximum: maximum * 100, range: 'NUMBER_RANGE' })
  return parsed.ok ? parsed.value : parsed.code
}

describe('a date (E22, §12.3)', () => {
  it.each([
    ['26 September 1986', '1986-09-26'],
    ['26-Sept-86', '1986-09-26 DATE_SHORT_YEAR'],
    ['26-Sep-86', '1986-09-26 DATE_SHORT_YEAR'],
    ['1 Nopember 2020', '2020-11-01'],
    ['1 Pebruari 2020', '2020-02-01'],
    ['Senin, 1 Agustus 2020', '2020-08-01'],
    ['31681', '1986-09-26'],
    [31681, '1986-09-26'],
    ['09/26/1986', '1986-09-26 DATE_MONTH_FIRST'],
    ['30-02-2020', 'DATE_INVALID'],
    ['31-02-1990', 'DATE_INVALID'],
    ['29-02-2020', '2020-02-29'],
    ['03/04/2020', '2020-04-03'],
    ['3.4.2020', '2020-04-03'],
    ['2020-04-03', '2020-04-03'],
    ['2020-04-03T00:00:00Z', '2020-04-03'],
    ['2020-04-03 00:00:00', '2020-04-03'],
    ['20200403', '2020-04-03'],
    ["'03-04-2020", '2020-04-03'],
    ['-', 'undefined'],
    ['00-00-0000', 'undefined'],
    ['', 'undefined'],
    ['1986', 'DATE_INVALID'],
    [60001, 'DATE_INVALID'],
    [0, 'DATE_INVALID'],
    ['besok', 'DATE_INVALID'],
    ['1 Bulan 2020', 'DATE_INVALID'],
  ])('%s is read as %s', (text, expected) => {
    expect(date(text)).toBe(expected)
  })

  it('has its two-digit year in the past century for births, unless nobody would be so old', () => {
    expect(date('26-09-57', true)).toBe('1957-09-26 DATE_SHORT_YEAR')
    expect(date('26-09-55', true)).toBe('2055-09-26 DATE_SHORT_YEAR')
    expect(date('01-04-27')).toBe('2027-04-01 DATE_SHORT_YEAR')
    expect(date('01-04-28')).toBe('1928-04-01 DATE_SHORT_YEAR')
  })

  it('keeps the day of a cell that also has a time', () => {
    expect(date(43203.75, false, mark.date)).toBe('2018-04-13')
    expect(date(2000, false, mark.date)).toBe('1905-06-22')
  })

  it('survives being written day first, year first, as a serial, and in words', () => {
    const days = fc.integer({
      min: Date.UTC(1930, 0, 1) / 86_400_000,
      max: Date.UTC(2030, 0, 1) / 86_400_000,
    })
    fc.assert(
      fc.property(days, (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-')
        const serial = day + 25_569
        const month = new Date(day * 86_400_000).toLocaleDateString('id-ID', {
          month: 'long',
          timeZone: 'UTC',
        })
        for (const text of [
          `${d}-${m}-${y}`,
          `${Number(d)}/${Number(m)}/${y}`,
          iso,
          `${y}${m}${d}`,
          `${Number(d)} ${month} ${y}`,
        ])
          expect(date(text)).toBe(iso)
        expect(date(serial, false, mark.date)).toBe(iso)
      }),
    )
  })
})

describe('a number (E22, §12.3)', () => {
  it.each([
    ['87,5', 8750],
    ['1,250.75', 125_075],
    ['87.5', 8750],
    ['1.250,75', 125_075],
    ['1.250', 125_000],
    ['0.250', 25],
    ['1.250.000', 125_000_000],
    ['1,250,000', 125_000_000],
    ['95 %', 9500],
    [' 12 ', 1200],
    ['1 250', 125_000],
    ['12,345', 1235],
    ['1.25.0', 'NUMBER_INVALID'],
    ['1,250.75.1', 'NUMBER_INVALID'],
    ['12.', 'NUMBER_INVALID'],
    ['12 buah', 'NUMBER_INVALID'],
    ['', undefined],
    ['-', undefined],
    ['-5', 'NUMBER_RANGE'],
    [0.1 + 0.2, 30],
    [1.005, 101],
  ])('%s is %s hundredths', (text, expected) => {
    expect(number(text)).toBe(expected)
  })

  it('beyond the maximum is read again with a decimal dot, when it is a text', () => {
    expect(number('87.500', 100)).toBe(8750)
    expect(number('870', 100)).toBe('NUMBER_RANGE')
    expect(number(870, 100)).toBe('NUMBER_RANGE')
  })

  it('shown as per cent is what people see, and shown as a date is refused', () => {
    expect(number(0.29, 100, mark.percent)).toBe(2900)
    expect(number(45_000, 1e6, mark.date)).toBe('NUMBER_IS_DATE')
  })

  it('survives being written with Indonesian or English separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (hundredths) => {
        const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
        expect(number((hundredths / 100).toLocaleString('id-ID', options))).toBe(hundredths)
        expect(number((hundredths / 100).toLocaleString('en-US', options))).toBe(hundredths)
      }),
    )
  })
})
