import { describe, expect, it } from 'vitest'
import { budi, importFile, preview, siti, storedRows, testOffices, workbook } from './import-files.ts'

const office = testOffices()
const heads = ['NIP', 'NAMA', 'GOLONGAN', 'JABATAN'] as const

describe('one spelling for all rows', () => {
  const rows = [
    heads,
    [budi, 'Budi', 'Gol tiga A', 'Staf'],
    [siti, 'Siti', 'gol  TIGA a', 'Staf'],
    ['197505052000031002', 'Agus', 'II/c', 'Staf'],
  ]
  const spelling = { field: 'grade', said: 'Gol tiga A', meant: 'III/a' }
  const grades = (file: string) =>
    storedRows(file, 'SELECT grade FROM grade_period ORDER BY grade').map(({ grade }) => grade)

  it('is chosen once, whatever its case and blanks, told with its count, and remembered for the next list', async () => {
    const { call, file } = office()
    const bytes = await workbook({ DATA: rows })
    const odd = await preview(call, 'a.xlsx', {}, bytes)
    expect(odd.rows.map(({ problems }) => problems.map(({ column }) => column))).toEqual([
      ['grade'],
      ['grade'],
      [],
    ])
    const told = await call('import.revise', { previewId: odd.previewId, options: { spellings: [spelling] } })
    expect(told.spelled).toEqual([{ ...spelling, count: 2 }])
    expect(told.rows.flatMap(({ problems }) => problems)).toEqual([])
    await call('import.commit', { previewId: told.previewId })
    expect(grades(file)).toEqual(['II/c', 'III/a', 'III/a'])
    const next = await preview(call, 'b.xlsx', {}, bytes)
    expect(next.spelled).toMatchObject([{ meant: 'III/a', count: 2 }])
    expect(next.counts).toMatchObject({ same: 3 })
  })

  it('is forgotten when it means itself', async () => {
    const { call, file } = office()
    const bytes = await workbook({ DATA: rows })
    await importFile(call, 'a.xlsx', { spellings: [spelling] }, bytes)
    const itself = { ...spelling, meant: spelling.said }
    const forgotten = await preview(call, 'a.xlsx', { spellings: [itself] }, bytes)
    expect(forgotten.spelled).toEqual([])
    await call('import.commit', { previewId: forgotten.previewId })
    expect(storedRows(file, 'SELECT * FROM import_spelling')).toEqual([])
  })

  it('never says who somebody is', async () => {
    const { call } = office()
    const told = await preview(
      call,
      'a.xlsx',
      { spellings: [{ field: 'nip', said: '123', meant: budi }] },
      await workbook({ DATA: [heads, ['123', 'Budi', 'III/a', 'Staf']] }),
    )
    expect(told.counts).toMatchObject({ reject: 1 })
    expect(told.spelled).toEqual([])
  })
})

describe('a row without a NIP', () => {
  const people = [
    ['NIP', 'NAMA', 'TANGGAL LAHIR'],
    [budi, 'Budi Santoso', '26-09-1986'],
    [siti, 'Siti Aminah', '31-12-1990'],
    ['197505052000031002', 'Siti Aminah', '05-05-1975'],
  ]
  async function withPeople() {
    const started = office()
    await importFile(started.call, 'pegawai.xlsx', {}, await workbook({ DATA: people }))
    return started
  }
  const asked = async (rows: readonly (readonly (string | null)[])[]) => {
    const { call } = await withPeople()
    const told = await preview(call, 'b.xlsx', {}, await workbook({ DATA: rows }))
    return { call, told, problems: told.rows.map(({ problems }) => problems[0]) }
  }

  it('is offered whoever bears the name alone, or with the birth date; nobody is taken without a word', async () => {
    const { told, problems, call } = await asked([
      ['NIP', 'NAMA', 'TANGGAL LAHIR'],
      [null, 'BUDI SANTOSO, S.E.', null],
      [null, 'Siti Aminah', '31-12-1990'],
      [null, 'Siti Aminah', null],
      [null, 'Orang Lain', null],
      [null, 'Siti Aminah', '5 Mei 1975'],
      [null, 'Budi Santoso', '01-01-1970'],
    ])
    expect(told.counts).toMatchObject({ reject: 6 })
    expect(problems).toMatchObject([
      { code: 'NIP_OF_NAME', params: { nearest: budi } },
      { code: 'NIP_OF_NAME', params: { nearest: siti } },
      { code: 'NIP_OF_NAMES' },
      { code: 'NIP_MISSING' },
      { code: 'NIP_OF_NAME', params: { nearest: '197505052000031002' } },
      // born on another day: somebody else of the name
      { code: 'NIP_MISSING' },
    ])
    const taken = await call('import.revise', {
      previewId: told.previewId,
      options: { corrections: [{ sheet: 'DATA', line: 2, field: 'nip', text: budi }] },
    })
    expect(taken.rows[0]).toMatchObject({ action: 'update', key: budi })
  })
})
