import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#shared/date/iso-date.ts'
import type { EmployeeType } from '#shared/people/employee-type.ts'
import { formatNip, type Nip, nipMismatches, parseNip } from '#shared/people/nip.ts'

const today = '2026-11-24'
const read = (raw: string | number, employeeType?: EmployeeType) => parseNip(raw, { employeeType, today })

function accepted(raw: string, employeeType?: EmployeeType): Nip {
  const nip = read(raw, employeeType)
  if (!nip.ok) throw new Error(nip.code)
  return nip
}

describe('NIP, worked example E19', () => {
  it.each([
    ['198609262015051001', 'pns', '1986-09-26', '2015-05', 'male', '001', []],
    ["'19860926 201505 1 001", 'pns', '1986-09-26', '2015-05', 'male', '001', []],
    ['199009132025242014', 'pppk', '1990-09-13', '2025-24', 'female', '014', []],
    ['198402292010012003', 'pns', '1984-02-29', '2010-01', 'female', '003', []],
    ['198609262015051000', 'pns', '1986-09-26', '2015-05', 'male', '000', ['NIP_TAIL000']],
    ['199909262015051001', 'pns', '1999-09-26', '2015-05', 'male', '001', ['NIP_AGE']],
  ] as const)('reads %s of a %s', (raw, type, birthDate, start, sex, sequence, warnings) => {
    const nip = raw.replace(/\D/g, '')
    expect(read(raw, type)).toEqual({ ok: true, nip, birthDate, start, sex, sequence, warnings })
  })

  it.each([
    ['199009132025242014', 'NIP_MONTH'],
    ['198613262015051001', 'NIP_BIRTHDATE'],
    ['198602302015051001', 'NIP_BIRTHDATE'],
    ['198502292010012003', 'NIP_BIRTHDATE'],
    ['198609262015053001', 'NIP_SEX'],
    ['19860926201505100', 'NIP_LENGTH'],
    ['1.98609E+17', 'NIP_SCIENTIFIC'],
    ['1,98609E+17', 'NIP_SCIENTIFIC'],
  ])('refuses %s of a PNS with %s', (raw, code) => {
    expect(read(raw, 'pns')).toEqual({ ok: false, code })
  })
})

describe('NIP', () => {
  it.each([
    [198609262015051001, 'NIP_NUMBER'],
    ['', 'NIP_LENGTH'],
    ['1986092620150510011', 'NIP_LENGTH'],
    ['19860926201505100A', 'NIP_LENGTH'],
    ['1e5', 'NIP_SCIENTIFIC'],
    ['198609262015050001', 'NIP_SEX'],
    ['198609262015001001', 'NIP_MONTH'],
    ['202611252045051001', 'NIP_BIRTHDATE'],
  ])('refuses %s with %s whatever the type', (raw, code) => {
    expect(read(raw)).toEqual({ ok: false, code })
  })

  it('strips spaces of every kind, dots, hyphens and quotes', () => {
    expect(accepted('19860926\u00a0201505-1.001’').nip).toBe('198609262015051001')
    expect(accepted('`198609262015051001').nip).toBe('198609262015051001')
  })

  it('lets a PPPK have any digits 13–14 unless the strict check is on', () => {
    const strict = (raw: string, employeeType: EmployeeType) =>
      parseNip(raw, { employeeType, today, strictPppk: true }).ok
    expect(read('199009132025052014', 'pppk').ok).toBe(true)
    expect(strict('199009132025052014', 'pppk')).toBe(false)
    expect(strict('199009132025212014', 'pppk')).toBe(true)
    expect(strict('199009132025242014', 'pppk')).toBe(false)
    expect(strict('199009132025242014', 'pppkPartTime')).toBe(true)
    expect(strict('199009132025242014', 'nonAsn')).toBe(true)
  })

  it('takes digits above 12 for a PPPK where the type is not known', () => {
    expect(read('199009132025242014').ok).toBe(true)
  })

  it('names the fields that say something else, and only those that are there', () => {
    const nip = accepted('198609262015051001')
    expect(nipMismatches(nip, {})).toEqual([])
    expect(nipMismatches(nip, { birthDate: '1986-09-26', sex: 'male', cpnsDate: '2015-05-01' })).toEqual([])
    expect(nipMismatches(nip, { birthDate: '1986-09-27', sex: 'female', cpnsDate: '2015-06-01' })).toEqual([
      'birthDate',
      'sex',
      'cpnsDate',
    ])
    expect(nipMismatches(accepted('199009132025242014', 'pppk'), { cpnsDate: '2025-03-01' })).toEqual([])
  })

  it('reads back every NIP as it is printed', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1950, max: 2005 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      start: fc.integer({ min: 1, max: 12 }),
      sex: fc.constantFrom('1', '2'),
      sequence: fc.integer({ min: 0, max: 999 }),
    })
    fc.assert(
      fc.property(parts, ({ year, month, day, start, sex, sequence }) => {
        const birthDate = isoDate(year, month, day) ?? ''
        const nip = `${birthDate.replaceAll('-', '')}${year + 25}${String(start).padStart(2, '0')}${sex}${String(sequence).padStart(3, '0')}`
        const printed = formatNip(nip)
        expect(printed).toMatch(/^\d{8} \d{6} [12] \d{3}$/)
        const back = accepted(printed, 'pns')
        expect([back.nip, back.birthDate, back.sex]).toEqual([
          nip,
          birthDate,
          sex === '1' ? 'male' : 'female',
        ])
      }),
    )
  })
})
