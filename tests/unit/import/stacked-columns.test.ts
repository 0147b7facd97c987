import { describe, expect, it } from 'vitest'
import { stackOf } from '#shared/import/header/stack.ts'
import { partCell } from '#shared/import/cell/stacked-cell.ts'
import { gridFrom, interpreted } from './build-grid.ts'

const budi = '198609262015051001'
const siti = '199012312014022003'

describe('a header of several things', () => {
  it.each([
    ['NIP\nKARPEG', ['nip', 'karpeg']],
    ['NIP/NIK', ['nip', 'nik']],
    ['JABATAN\nTMT\nESELON', ['positionName', 'positionDate', 'echelon']],
    ['GOL\nTMT', ['grade', 'gradeDate']],
    ['GOL. TMT', ['grade', 'gradeDate']],
    ['PENDIDIKAN\nTERAKHIR\nJURUSAN\nTHN LULUS', ['educationLevel', 'major', 'graduationYear']],
    ['CPNS\nGOL.\nTMT', [null, null, 'cpnsDate']],
    ['NAMA\nNIP\nTEMPAT, TGL LAHIR', ['name', 'nip', 'birth']],
    ['NAMA\nIBU KANDUNG', undefined],
    ['NIP\nSUAMI/ISTRI', undefined],
    ['JABATAN\nLAMA', undefined],
    ['TAHUN\nLULUS', undefined],
  ])('%j names %j', (label, stack) => {
    expect(stackOf('employees', label)).toEqual(stack)
  })
})

describe('a cell of several lines', () => {
  const parts = (stack: string[], text: string) => Object.fromEntries(partCell(stack, text))
  const post = ['positionName', 'positionDate', 'echelon']

  it('gives each field its line', () => {
    expect(parts(post, 'Camat\n02-03-2020\nIII.a')).toEqual({
      positionName: 'Camat',
      positionDate: '02-03-2020',
      echelon: 'III.a',
    })
  })

  it('keeps a text that runs over two lines, and leaves out what it lacks', () => {
    expect(parts(post, 'Kepala Seksi\nPemerintahan\n2 Maret 2020\nIV.a')).toEqual({
      positionName: 'Kepala Seksi\nPemerintahan',
      positionDate: '2 Maret 2020',
      echelon: 'IV.a',
    })
    expect(parts(post, 'Analis\nTMT 02-03-2020')).toEqual({
      positionName: 'Analis',
      positionDate: '02-03-2020',
    })
    expect(parts(post, 'Camat\nIII.a')).toEqual({ positionName: 'Camat', echelon: 'III.a' })
  })

  it("puts a rank's name apart from its grade", () => {
    expect(parts(['grade', 'gradeDate'], 'Penata Muda\nIII/a\n01-04-2019')).toEqual({
      rankName: 'Penata Muda',
      grade: 'III/a',
      gradeDate: '01-04-2019',
    })
  })

  it('tells one number from another by its length', () => {
    expect(parts(['nip', 'nik'], budi)).toEqual({ nip: budi })
    expect(parts(['nip', 'nik'], '6211021203850001')).toEqual({ nik: '6211021203850001' })
    expect(parts(['nip', 'karpeg'], `L.02345\n${budi}`)).toEqual({ nip: budi, karpeg: 'L.02345' })
  })
})

describe('columns of several values', () => {
  it('are read line by line, also where one person has fewer', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NO', 'NAMA', 'NIP\nKARPEG', 'GOL\nTMT', 'JABATAN\nTMT'],
        [1, 'Budi', `${budi}\nL.1`, 'III/a\n01-04-2020', 'Analis\n01-05-2021'],
        [2, 'Siti', siti, 'III/b\n01-04-2021', 'Staf'],
      ]),
    )
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      {
        nip: budi,
        karpeg: 'L.1',
        grade: 'III/a',
        gradeDate: '2020-04-01',
        positionName: 'Analis',
        positionDate: '2021-05-01',
      },
      { nip: siti, grade: 'III/b', gradeDate: '2021-04-01', positionName: 'Staf' },
    ])
    expect(rows[0]?.cells()).toMatchObject({ nip: budi, karpeg: 'L.1', positionDate: '01-05-2021' })
  })

  it('are one value, the first, where neither header nor cells are broken', () => {
    const { rows, sheets } = interpreted(
      gridFrom([
        ['NAMA', 'NIP/NIK', 'STATUS'],
        ['Budi', budi, 'PNS'],
        ['Made', '6211021203850001', 'THL'],
      ]),
    )
    expect(sheets[0]?.tables[0]?.header.columns[1]).toEqual({ label: 'NIP/NIK', field: 'nip' })
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['NIP_LENGTH']])
  })

  it("warn where the rank's line says otherwise than the grade's", () => {
    const { rows } = interpreted(
      gridFrom([
        ['NAMA', 'NIP', 'GOL\nTMT'],
        ['Budi', budi, 'Penata\nIII/a\n01-04-2020'],
      ]),
    )
    expect(rows[0]?.draft).toMatchObject({ grade: 'III/a', gradeDate: '2020-04-01' })
    expect(rows[0]?.problems).toMatchObject([{ code: 'RANK_CONFLICT', column: 'rankName' }])
  })

  it('stay one value where only the header is broken into lines', () => {
    const { rows, sheets } = interpreted(
      gridFrom([
        ['NAMA', 'NIP', 'GOL\nTMT', 'TMT\nPANGKAT'],
        ['Budi', budi, '01-04-2020', '01-04-2020'],
      ]),
    )
    expect(sheets[0]?.tables[0]?.header.columns.map(({ stack }) => stack)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(rows[0]?.draft).toMatchObject({ gradeDate: '2020-04-01' })
  })

  it('keep what stands below when a person maps another column, and running numbers stay unnamed', () => {
    const grid = gridFrom([
      ['NO', 'NAMA', 'NIP\nKARPEG', 'KODE'],
      [1, 'Budi', `${budi}\nL.1`, 'III/a'],
    ])
    const mapping = { Sheet1: { '0': null, '1': 'name', '2': 'nip', '3': 'grade' } }
    const { rows, sheets } = interpreted(grid, { mapping })
    expect(rows[0]?.draft).toMatchObject({ nip: budi, karpeg: 'L.1', grade: 'III/a' })
    expect(sheets[0]?.tables[0]?.header.columns[0]?.field).toBe('#')
    const other = interpreted(grid, { mapping: { Sheet1: { '2': 'karpeg' } }, kind: 'employees' })
    expect(other.rows[0]?.draft).toBeUndefined()
  })

  it('can be corrected one by one', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NAMA', 'NIP\nKARPEG', 'JABATAN\nTMT'],
        ['Budi', `${budi}\nL.1`, 'Analis\n31-02-2021'],
      ]),
      { corrections: [{ sheet: 'Sheet1', line: 2, field: 'positionDate', text: '28-02-2021' }] },
    )
    expect(rows[0]?.draft).toMatchObject({ positionName: 'Analis', positionDate: '2021-02-28' })
  })
})

describe('two rows a person', () => {
  const head = [
    ['NO', 'NAMA', 'PANGKAT', 'JABATAN'],
    ['', 'NIP', 'TMT', 'TMT'],
  ]

  it('are one person, and each field keeps its row', () => {
    const read = interpreted(
      gridFrom(
        [
          ...head,
          [1, 'Budi', 'Penata Muda', 'Analis'],
          [null, 'NIP 19860926 201505 1 001', '01-04-2020', '01-05-2021'],
          ['SEKSI UMUM'],
          [2, 'Siti', 'Penata', 'Staf'],
          [null, siti, null, '01-06-2021'],
        ],
        { merges: ['A3:A4', 'A6:A7'] },
      ),
    )
    expect(read.rows.map(({ line, draft }) => ({ line, draft }))).toMatchObject([
      {
        line: 3,
        draft: {
          nip: budi,
          name: 'Budi',
          grade: 'III/a',
          gradeDate: '2020-04-01',
          positionDate: '2021-05-01',
        },
      },
      { line: 6, draft: { nip: siti, name: 'Siti', grade: 'III/c', unit: 'Seksi Umum' } },
    ])
    expect(read.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'header'],
      [2, 'header'],
      [4, 'part'],
      [5, 'section'],
      [7, 'part'],
    ])
  })

  it('stand in the other order too', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NIP', 'GOL'],
        ['NAMA', 'TMT'],
        [budi, 'III/a'],
        ['Budi', '01-04-2020'],
        [siti, 'III/b'],
        ['Siti', '01-04-2021'],
      ]),
    )
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      { nip: budi, name: 'Budi', gradeDate: '2020-04-01' },
      { nip: siti, name: 'Siti', grade: 'III/b' },
    ])
  })
})

describe('tables beside one another', () => {
  it('are each a part of the sheet with its own rows', () => {
    const grid = gridFrom([
      ['DAFTAR PEGAWAI'],
      ['NO', 'NAMA', 'NIP', null, 'NO', 'NAMA', 'NIP'],
      [1, 'Budi', budi, null, 2, 'Siti', siti],
    ])
    const read = interpreted(grid)
    expect(read.rows.map(({ sheet, line, name }) => [sheet, line, name])).toEqual([
      ['Sheet1 (A–D)', 3, 'Budi'],
      ['Sheet1 (E–G)', 3, 'Siti'],
    ])
    expect(interpreted(grid, { sheet: 'Sheet1' }).rows).toHaveLength(2)
    expect(interpreted(grid, { sheet: 'Sheet1 (E–G)' }).rows).toHaveLength(1)
  })

  it('are not a person and the superior in one row', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NAMA', 'NIP', 'JABATAN', 'NAMA ATASAN', 'NIP ATASAN', 'JABATAN'],
        ['Budi', budi, 'Staf', 'Siti', siti, 'Camat'],
      ]),
    )
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      { nip: budi, positionName: 'Staf', superiorNip: siti },
    ])
  })
})
