import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'

const refusalOf = (...args: Parameters<typeof interpreted>) => {
  try {
    const { kind, rows } = interpreted(...args)
    return `${kind} ${rows.length}`
  } catch (error) {
    const { key, params } = error as { key: string; params?: { list?: string } }
    return params?.list ?? key
  }
}

describe('a list of people that is about something else than the staff', () => {
  it.each([
    [['RATING HASIL KERJA', 'RATING PERILAKU', 'PREDIKAT'], ['Sesuai', 'Sesuai', 'Baik'], 'ratings'],
    [['JABATAN', 'TAHUN', 'PREDIKAT KINERJA'], ['Staf', 2025, 'Baik'], 'ratings'],
    [['JABATAN', 'JAN', 'FEB', 'MAR', 'APR'], ['Staf', 80, 82, 85, 90], 'months'],
    [['HADIR', 'SAKIT', 'IZIN', 'ALPA'], [20, 1, 0, 0], 'attendance'],
    [['GAJI POKOK', 'TUNJANGAN ISTRI', 'POTONGAN'], ['2.500.000', '250.000', '0'], 'pay'],
    [['BP', 'A', 'K', 'H'], [80, 81, 82, 83], 'figures'],
  ])('%j is refused by its name', (headers, values, list) => {
    const grid = gridFrom([
      ['NO', 'NIP', 'NAMA', ...headers],
      [1, budi, 'Budi', ...values],
    ])
    expect(refusalOf(grid)).toBe(`import.list.${list}`)
    expect(refusalOf(grid, { kind: 'employees' })).toBe(`import.list.${list}`)
    expect(refusalOf(grid, { kind: 'employees', byHand: true })).toBe('employees 1')
  })

  it.each([
    [
      ['GOL', 'GAJI', 'TUNJANGAN'],
      ['III/a', 1, 2],
    ],
    [
      ['TANGGAL LAHIR', 'RATING HASIL KERJA', 'RATING PERILAKU', 'PREDIKAT'],
      ['26-09-1986', 'a', 'b', 'c'],
    ],
    [
      ['JABATAN', 'PREDIKAT 2024'],
      ['Staf', 'Baik'],
    ],
    [
      ['KODE', 'LEMARI', 'LANTAI'],
      ['X', 'B2', 'dua'],
    ],
  ])('but %j beside NIP and name stays a staff list', (headers, values) => {
    expect(
      refusalOf(
        gridFrom([
          ['NIP', 'NAMA', ...headers],
          [budi, 'Budi', ...values],
        ]),
      ),
    ).toBe('employees 1')
  })

  it('is named beside the sheet that is the staff list', () => {
    const { rows, sheets } = interpreted([
      gridFrom(
        [
          ['NIP', 'NAMA', 'JABATAN'],
          [budi, 'Budi', 'Staf'],
        ],
        { name: 'Pegawai' },
      ),
      gridFrom(
        [
          ['NIP', 'NAMA', 'TAHUN', 'PREDIKAT'],
          [siti, 'Siti', 2025, 'Baik'],
        ],
        { name: 'Predikat' },
      ),
    ])
    expect(rows.map(({ name }) => name)).toEqual(['Budi'])
    expect(sheets.map(({ skipped }) => skipped)).toEqual([undefined, 'otherList'])
  })
})

describe('a table that runs down instead of across', () => {
  it('is refused with what to do', () => {
    const grid = gridFrom([
      ['Nama', 'Budi', 'Siti'],
      ['NIP', budi, siti],
      ['Golongan', 'III/a', 'III/b'],
    ])
    expect(refusalOf(grid)).toBe('import.table.transposed')
  })
})
