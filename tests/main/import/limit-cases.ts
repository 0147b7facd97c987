import { expect } from 'vitest'
import { caseBytes, type Office, type Person, stored } from './case-outcome.ts'
import { only, person, type Right, staff } from './case-people.ts'
import { importFile } from './import-files.ts'

/** Names that a spreadsheet would take for a formula or a number, and such as are easily cut. */
const oddNames = ['=1+1', '+6281', '-Joko', '@Rahmat', 'Siti 😀', "O'Neil, S.E.", '"Kutip"']
const grades = ['II/a', 'III/a', 'III/d', 'IV/a'] as const
const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The 1,500 people of one workbook, by the rule that wrote them. */
const many = Array.from({ length: 1500 }, (_, index) => {
  const [born, began] = [1966 + (index % 35), 2000 + (index % 24)]
  const [month, day] = [twoDigits((index % 12) + 1), twoDigits((index % 28) + 1)]
  const tail = `${(index % 2) + 1}${String((index % 999) + 1).padStart(3, '0')}`
  return {
    line: index + 2,
    isYoung: began - born < 18,
    person: person(
      `${born}${month}${day}${began}${month}${tail}`,
      oddNames[index] ?? `Rekaan ${String(index).padStart(4, '0')}`,
      { grade: grades[index % 4] ?? '', post: 'Staf', unit: `Seksi ${index % 30}/A*B?` },
    ),
  }
})

/** Every other of them is rated higher: each half shares one place. */
async function rankInTwoHalves({ call }: Office, people: readonly Person[]): Promise<void> {
  const plans = people.map(({ nip }) => `${nip};Laporan tersusun;Jumlah laporan;12`)
  const table = ['NIP;RENCANA HASIL KERJA;INDIKATOR;TARGET', ...plans].join('\n')
  await importFile(call, 'rencana.csv', { year: 2025 }, new TextEncoder().encode(table))
  const { rows } = await call('appraisal.grid', { period: '2025' })
  const cells = rows.flatMap(({ employeeId }, index) => [
    {
      employeeId,
      field: 'result' as const,
      value: index % 2 === 0 ? ('above' as const) : ('asExpected' as const),
    },
    { employeeId, field: 'behaviour' as const, value: 'asExpected' as const },
  ])
  await call('appraisal.rate', { period: '2025', cells })
  const { scopes } = await call('ranking.list', { period: '2025' })
  const places = Map.groupBy(scopes[0]?.rows ?? [], ({ rank }) => rank)
  expect([...places].map(([place, sharing]) => [place, sharing.length])).toEqual([
    [1, 750],
    [751, 750],
  ])
}

/** Told again it says nothing new; undone it leaves what was there before. */
async function sameAndUndone(office: Office, _people: readonly Person[], file: string): Promise<void> {
  const { call } = office
  const imported = await call('file.verify', {})
  const again = await importFile(call, file, {}, caseBytes(file))
  expect(again.counts).toEqual({ create: 0, update: 0, same: 3, reject: 0 })
  expect((await call('file.verify', {})).contentHash).toBe(imported.contentHash)
  const first = (await call('import.batches', {})).at(-1)
  await call('import.undo', { batch: first?.id ?? '' })
  expect(stored(office.file)).toEqual({ people: [], units: [], plans: [], realisations: [], behaviour: [] })
}

/** Workbooks at the edge of what there is: their size, the length of their texts, their days, the same one twice. */
export const limitCases: Readonly<Record<string, Right>> = {
  F01: {
    people: many.map((each) => each.person),
    units: Array.from({ length: 30 }, (_, index) => `Seksi ${index}/A*B?`),
    warned: many.filter(({ isYoung }) => isYoung).map(({ line }) => `${line} nip`),
    afterwards: rankInTwoHalves,
  },
  F02: { before: ['00-all6.xlsx'], year: 2025, rejected: ['2 TEXT_TOO_LONG'] },
  F03: {
    people: [
      person('196001012010011002', 'Uji Batas'),
      person('198402292010011001', 'Uji Kabisat'),
      person('190001012010011003', 'Uji Lama'),
    ],
    warned: ['2 gradeDate', '3 gradeDate', '4 gradeDate'],
    rejected: ['5 NIP_BIRTHDATE', '6 NIP_BIRTHDATE'],
  },
  F05: {
    people: only(staff(3, { postDate: '2020-03-02' }), 'grade', 'post'),
    warned: ['2 gradeDate', '3 gradeDate', '4 gradeDate'],
    afterwards: sameAndUndone,
  },
}
