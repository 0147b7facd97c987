import { describe, expect, test } from 'vitest'
import { caseFigure } from '#shared/progress/case-figure.ts'
import { parsePastedCases } from '#shared/progress/pasted-cases.ts'
import { CaseDraft } from '#shared/progress/service-case.ts'

describe('what cases come to', () => {
  test.each([
    ['four make no claim', [1, 2, 3, 4], 'median', undefined],
    ['five do', [1, 2, 3, 4, 5], 'median', 300],
    ['the order does not count', [9, 1, 5, 3, 7], 'median', 500],
    ['between two middles', [1, 2, 3, 4, 10, 20], 'median', 350],
    ['one slow answer moves the mean', [1, 1, 1, 1, 96], 'mean', 2000],
    ['and not the median', [1, 1, 1, 1, 96], 'median', 100],
    ['a mean is rounded half up once', [1, 1, 1, 1, 1, 2], 'mean', 117],
    ['answered on the same day', [0, 0, 0, 0, 0], 'mean', 0],
    ['none', [], 'mean', undefined],
  ] as const)('%s', (_what, days, measure, expected) => {
    expect(caseFigure(days, measure)).toBe(expected)
  })
})

const parse = (text: string) => parsePastedCases(text, { caseKind: 'Pengaduan', unitId: 'u' })

describe('a pasted list of cases', () => {
  test('takes columns in any order, its head away and its running numbers', () => {
    const text =
      'No\tTanggal\tPokok\tDijawab\n1\t02/01/2026\tJalan rusak\t12/01/2026\n2\t2026-01-05\tSampah\t\n3.\tLampu mati\t7 Januari 2026\tPermohonan'
    expect(parse(text)).toEqual([
      { caseKind: 'Pengaduan', subject: 'Jalan rusak', receivedOn: '2026-01-02', answeredOn: '2026-01-12' },
      { caseKind: 'Pengaduan', subject: 'Sampah', receivedOn: '2026-01-05' },
      { caseKind: 'Permohonan', subject: 'Lampu mati', receivedOn: '2026-01-07' },
    ])
  })

  test.each([
    ['Jalan rusak\t02/01/2026\nSampah tanpa tanggal', 'serviceCase.error.line', 2],
    ['02/01/2026', 'serviceCase.error.line', 1],
    ['Pokok\tTanggal\n31/02/2026\tJalan rusak', 'serviceCase.error.line', 2],
    ['31/02/2026\tJalan rusak\n02/01/2026\tSampah', 'serviceCase.error.line', 1],
    ['No\tPokok\n1\tJalan rusak\n2\tSampah\t02/01/2026', 'serviceCase.error.line', 2],
    ['02/01/2026\tAduan 6271012345678901', 'serviceCase.error.linePersonal', 1],
    ['02/01/2026\tHubungi 0812-3456-7890', 'serviceCase.error.linePersonal', 1],
  ])('%j is refused with its line', (text, key, line) => {
    expect(parse(text)).toMatchObject({ key, params: { line } })
  })

  test('goes on below its titles, its head and the numbers of its columns', () => {
    const text = 'DAFTAR PENGADUAN\nTahun\t2026\n\nNo\tPokok\tTanggal\n1\t2\t3\n1\tJalan rusak\t02/01/2026'
    expect(parse(text)).toEqual([{ caseKind: 'Pengaduan', subject: 'Jalan rusak', receivedOn: '2026-01-02' }])
  })

  test('of nothing says so', () => {
    expect(parse('\n \n')).toEqual({ key: 'serviceCase.error.nothing' })
  })
})

test('a case is not answered before it came', () => {
  const draft = { unitId: 'u', caseKind: 'Pengaduan', subject: 'Jalan', receivedOn: '2026-01-05' }
  expect(CaseDraft.safeParse({ ...draft, answeredOn: '2026-01-05' }).success).toBe(true)
  expect(CaseDraft.safeParse({ ...draft, answeredOn: '2026-01-04' }).success).toBe(false)
})
