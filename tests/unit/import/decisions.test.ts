import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'
const agus = '197505052000031002'

describe('a workbook without a table', () => {
  it('is refused, each case with its own reason', () => {
    const refusals = [
      [gridFrom([])],
      [gridFrom([['Selamat datang'], ['di kantor kami']])],
      [gridFrom([['NIP', 'NAMA'], []])],
    ].map((grids) => {
      try {
        interpreted(grids)
        return 'read'
      } catch (error) {
        return (error as { key: string }).key
      }
    })
    expect(refusals).toEqual(['import.table.empty', 'import.table.none', 'import.table.noRows'])
    const staff = gridFrom([
      ['NIP', 'NAMA'],
      [budi, 'Budi'],
    ])
    expect(() => interpreted(staff, { kind: 'plans' })).toThrow(
      expect.objectContaining({ key: 'import.table.otherKind' }),
    )
  })
})

describe('a header of words that nobody knows', () => {
  const grid = gridFrom([
    ['Laporan kami'],
    ['Kode', 'Yang bersangkutan', 'Tingkatan'],
    [budi, 'Budi', 'III/a'],
    [siti, 'Siti', 'III/b'],
  ])
  const columns = { Sheet1: { '0': 'nip', '1': 'name', '2': 'grade' } }

  it('is refused, also as the kind that a script asks for', () => {
    for (const kind of [undefined, 'employees'] as const)
      expect(() => interpreted(grid, { kind })).toThrow(
        expect.objectContaining({ key: 'import.table.unknown' }),
      )
  })

  it('is read by hand: first its columns without a field, then the rows as they were mapped', () => {
    const first = interpreted(grid, { kind: 'employees', byHand: true })
    expect(first.sheets[0]?.tables[0]?.header).toMatchObject({ top: 1, bottom: 1 })
    expect(first.sheets[0]?.tables[0]?.header.columns.map(({ label, field }) => [label, field])).toEqual([
      ['Kode', null],
      ['Yang bersangkutan', null],
      ['Tingkatan', null],
    ])
    expect(first.rows).toEqual([])
    const { rows } = interpreted(grid, { kind: 'employees', byHand: true, mapping: columns })
    expect(
      rows.map(({ draft }) => draft?.kind === 'employees' && [draft.nip, draft.name, draft.grade]),
    ).toEqual([
      [budi, 'Budi', 'III/a'],
      [siti, 'Siti', 'III/b'],
    ])
  })

  it('is known the next time by the mapping that was kept', () => {
    const { kind, rows } = interpreted(grid, {
      remembered: (_signature, of) => (of === 'employees' ? columns.Sheet1 : undefined),
    })
    expect([kind, rows.length]).toEqual(['employees', 2])
  })
})

describe('what a person decides in the preview', () => {
  const grid = gridFrom([
    ['NIP', 'NAMA', 'KOLOM X'],
    [budi, 'Budi', 'III/a'],
    ['123', 'Siti', 'III/b'],
    [agus, 'Agus', 'III/c'],
  ])

  it('gives a column another field', () => {
    const { rows } = interpreted(grid, { mapping: { Sheet1: { '2': 'grade' } } })
    expect(rows.map(({ draft }) => (draft?.kind === 'employees' ? draft.grade : undefined))).toEqual([
      'III/a',
      undefined,
      'III/c',
    ])
  })

  it('corrects a cell and leaves a row out', () => {
    const { rows, skipped } = interpreted(grid, {
      corrections: [{ sheet: 'Sheet1', line: 3, field: 'nip', text: siti }],
      leftOut: [{ sheet: 'Sheet1', line: 4 }],
    })
    expect(
      rows.map(({ line, corrected, draft }) => [line, corrected, draft?.kind === 'employees' && draft.nip]),
    ).toEqual([
      [2, false, budi],
      [3, true, siti],
    ])
    expect(skipped.at(-1)).toMatchObject({ line: 4, reason: 'leftOut' })
  })
})
