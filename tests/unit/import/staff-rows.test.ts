import { describe, expect, it } from 'vitest'
import { mark } from '#shared/import/grid.ts'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'
const agus = '197505052000031002'
const dewi = '199009132025242014'

describe('rows of a staff list', () => {
  it('hold name and NIP in one cell, and the birth in another', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NO', 'NAMA / NIP', 'TEMPAT, TGL LAHIR', 'GOL. RUANG'],
        [1, `Budi Santoso, S.E.\nNIP. 19860926 201505 1 001`, 'Sampit, 26 September 1986', 'III/a'],
      ]),
    )
    expect(rows[0]?.draft).toMatchObject({
      nip: budi,
      name: 'Budi Santoso',
      backTitle: 'S.E.',
      birthPlace: 'Sampit',
      birthDate: '1986-09-26',
    })
  })

  it('tell the type by standing, grade or NIP where no column does', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NIP', 'NAMA', 'GOLONGAN', 'KEDUDUKAN HUKUM'],
        [budi, 'Budi', 'III/a', 'Aktif'],
        [siti, 'Siti', 'IX', ''],
        [dewi, 'Dewi', '', ''],
        [agus, 'Agus', '', 'PPPK Aktif'],
      ]),
    )
    expect(rows.map(({ draft }) => draft?.kind === 'employees' && draft.employeeType)).toEqual([
      'pns',
      'pppk',
      'pppk',
      'pppk',
    ])
  })

  it('name every row that is no person and let a section row give the unit', () => {
    const { rows, skipped } = interpreted(
      gridFrom([
        ['NO', 'NIP', 'NAMA', 'JABATAN'],
        ['1', budi, 'Budi', 'Lurah'],
        ['A.', 'SEKRETARIAT KELURAHAN'],
        ['2', siti, 'Siti', 'Staf'],
        [null, null, 'Sub Jumlah', '2'],
        ['NO', 'NIP', 'NAMA', 'JABATAN'],
        ['II. SEKSI PELAYANAN'],
        ['3', agus, 'Agus', 'Staf'],
        ['4', null, 'Tanpa Nip', 'Staf'],
        [],
        ['Catatan: data per 31 Desember'],
        [null, null, null, 'Contoh, 2 Januari 2026'],
        [null, null, null, 'LURAH,'],
        [null, null, null, 'BUDI'],
        [null, 'NIP. 198609262015051001'],
      ]),
    )
    expect(
      rows.map(({ line, draft, problems }) => [
        line,
        draft?.kind === 'employees' ? draft.unit : undefined,
        problems[0]?.code,
      ]),
    ).toEqual([
      [2, '.', undefined],
      [4, 'Sekretariat Kelurahan', undefined],
      [8, 'Seksi Pelayanan', undefined],
      [9, undefined, 'NIP_MISSING'],
    ])
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'header'],
      [3, 'section'],
      [5, 'total'],
      [6, 'header'],
      [7, 'section'],
      [10, 'empty'],
      [11, 'note'],
      [12, 'signature'],
      [13, 'signature'],
      [14, 'signature'],
      [15, 'signature'],
    ])
  })

  it('are rejected for who somebody is only; any other bad cell is named, never a neighbour, and left as it was', () => {
    const { rows } = interpreted(
      gridFrom(
        [
          ['NIP', 'NAMA', 'TANGGAL LAHIR', 'GOLONGAN', 'JENIS KELAMIN', 'PENDIDIKAN', 'TAHUN LULUS'],
          [budi, 'Budi', '30-02-1986', 'III/a', 'L', 'S1', 2008],
          [siti, 'Siti', '', 'V/z', 'X', 'Kejar', 1800],
          [198609262015051000, 'Agus', '', '', '', '', ''],
          ['1.98609E+17', 'Dewi', '', '', '', '', ''],
          [agus, 'Agus', '#REF!', '', '', '', ''],
          [dewi, 'Dewi', '', '', '', '', ''],
        ],
        { marks: { C6: mark.error } },
      ),
    )
    const told = rows.map(({ problems }) =>
      problems.map(({ level, code, column }) => `${level} ${code} ${column}`),
    )
    expect(told).toEqual([
      ['warning DATE_INVALID birthDate'],
      [
        'warning SEX_UNKNOWN sex',
        'warning GRADE_INVALID grade',
        'warning EDUCATION_UNKNOWN educationLevel',
        'warning YEAR_INVALID graduationYear',
      ],
      ['error NIP_NUMBER nip'],
      ['error NIP_SCIENTIFIC nip'],
      ['warning CELL_ERROR birthDate'],
      [],
    ])
    expect(rows.map(({ draft }) => draft !== undefined)).toEqual([true, true, false, false, true, true])
    expect(rows[1]?.draft).not.toHaveProperty('grade')
  })

  it('need their birth date where nobody has a NIP', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NO', 'NIP', 'NAMA', 'JENIS PEGAWAI', 'TEMPAT, TANGGAL LAHIR'],
        [1, '', 'Budi', 'Honorer', 'Kuala Kurun, 30-02-1986'],
        [2, '', 'Siti', 'Honorer', 'Kuala Kurun, 28-02-1986'],
        [3, '', 'Agus', 'Honorer', 'Kuala Kurun'],
      ]),
    )
    expect(rows.map(({ problems }) => problems.map(({ level, code }) => `${level} ${code}`))).toEqual([
      ['warning DATE_INVALID', 'error BIRTH_IDENTIFIES'],
      [],
      [],
    ])
  })
})
