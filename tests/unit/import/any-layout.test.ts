import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'

interface Person {
  readonly nip: string
  readonly name: string
  readonly grade: string
  readonly post: string
  readonly gradeDate: string
}
type Field = keyof Person
type Cells = (string | number | null)[]

/** Headings that offices give a column. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  nip: ['NIP', 'N I P', 'NIP (Wajib)', 'Nomor Induk Pegawai (NIP)', 'NIP/NI PPPK', 'NIP BARU'],
  name: ['NAMA', 'Nama Lengkap', 'NAMA & GELAR', 'Nama Pegawai *'],
  grade: ['GOL', 'Golongan/Ruang', 'PANGKAT/GOL. RUANG', 'GOL. RUANG TERAKHIR'],
  post: ['JABATAN', 'Nama Jabatan', 'JABATAN SAAT INI'],
  gradeDate: ['TMT GOL', 'TMT PANGKAT', 'T.M.T. Pangkat (dd-mm-yyyy)'],
}
/** Columns that mean something else and must be left alone. */
const others = [
  'GOLONGAN USULAN',
  'JABATAN LAMA',
  'TMT PENSIUN',
  'PANGKAT PERTAMA',
  'NIP SUAMI/ISTRI',
  'KODE',
]
/** Rows between people that change nothing of them. */
const between = [
  'Halaman 2 dari 7',
  'Lanjutan',
  'GOLONGAN III',
  'Eselon IV',
  'Perempuan',
  'Struktural',
  'Tahun 2025',
  'Keadaan 31 Desember 2025',
  'Jumlah : 12 orang',
  'Dipindahkan',
  'PNS',
  'Pendidikan S1',
  '* cuti',
  'Sumber: SIMPEG',
]

const staff = fc
  .array(
    fc.record({
      born: fc.integer({ min: 0, max: 12_000 }),
      woman: fc.boolean(),
      grade: fc.constantFrom('II/c', 'III/a', 'III/d', 'IV/b'),
      post: fc.constantFrom('Camat', 'Analis Kebijakan', 'Kepala Seksi Umum', 'Pengelola Data'),
      rank: fc.integer({ min: 0, max: 3000 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) =>
    all.map(({ born, woman, grade, post, rank }, index): Person => {
      const day = (from: string, days: number) =>
        new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
      const birth = day('1965-01-01', born)
      const nip = `${birth.replaceAll('-', '')}${Number(birth.slice(0, 4)) + 25}01${woman ? 2 : 1}${String(index + 101)}`
      return {
        nip,
        name: `Orang ${'ABCDEFGHI'[index]} Contoh`,
        grade,
        post,
        gradeDate: day('2015-01-01', rank),
      }
    }),
  )

const tableLayout = fc.record({
  order: fc.shuffledSubarray<Field>(['nip', 'name', 'grade', 'post', 'gradeDate'], { minLength: 5 }),
  words: fc.integer({ min: 0, max: 11 }),
  other: fc.subarray(others, { maxLength: 2 }),
  isNumbered: fc.boolean(),
  isCounted: fc.boolean(),
})
type TableLayout = typeof tableLayout extends fc.Arbitrary<infer T> ? T : never

const layout = fc.record({
  titles: fc.integer({ min: 0, max: 30 }),
  tables: fc.array(tableLayout, { minLength: 1, maxLength: 3 }),
  pageRows: fc.integer({ min: 1, max: 10 }),
  noise: fc.infiniteStream(fc.option(fc.constantFrom(...between), { freq: 2 })),
  isSigned: fc.boolean(),
})

const dayFirst = (iso: string) => iso.split('-').toReversed().join('-')

function headOf({ order, words, other, isNumbered, isCounted }: TableLayout): Cells[] {
  const head = [
    ...(isNumbered ? ['NO'] : []),
    ...order.map((field) => headings[field][words % headings[field].length] ?? ''),
    ...other,
  ]
  return [head, ...(isCounted ? [head.map((_, index) => `(${index + 1})`)] : [])]
}

function rowOf({ order, other, isNumbered }: TableLayout, person: Person, number: number): Cells {
  return [
    ...(isNumbered ? [number] : []),
    ...order.map((field) => (field === 'gradeDate' ? dayFirst(person.gradeDate) : person[field])),
    ...other.map(() => 'Entah'),
  ]
}

/** Hundreds of lists are read one after the other, which a busy machine does slowly. */
const limit = 60_000

describe('a staff list in any layout', () => {
  it(
    'tells the same people, and names every line that tells none',
    () => {
      fc.assert(
        fc.property(staff, layout, (people, { titles, tables, pageRows, noise, isSigned }) => {
          const rows: Cells[] = Array.from({ length: titles }, (_, index) => [`Kalimat ${index} pengantar`])
          const share = Math.ceil(people.length / tables.length)
          for (const [index, table] of tables.entries()) {
            for (const [place, person] of people.slice(index * share, (index + 1) * share).entries()) {
              if (place % pageRows === 0) rows.push(...headOf(table))
              const text = noise.next().value
              if (typeof text === 'string' && place > 0) rows.push([text])
              rows.push(rowOf(table, person, place + 1))
            }
            rows.push([])
          }
          if (isSigned)
            rows.push([null, null, 'Contoh, 2 Januari 2026'], [null, null, 'Camat,'], [null, null, 'Agus'])
          const { rows: read, skipped } = interpreted(gridFrom(rows))
          expect(read.map(({ problems }) => problems.filter(({ level }) => level === 'error'))).toEqual(
            people.map(() => []),
          )
          expect(
            read.map(({ draft }) =>
              draft?.kind === 'employees'
                ? {
                    nip: draft.nip,
                    name: draft.name,
                    grade: draft.grade,
                    post: draft.positionName,
                    gradeDate: draft.gradeDate,
                    unit: draft.unit,
                  }
                : undefined,
            ),
          ).toEqual(people.map((person) => ({ ...person, unit: undefined })))
          const named = new Set([...read, ...skipped].map(({ line }) => line))
          expect(rows.flatMap((_, index) => (named.has(index + 1) ? [] : [index + 1]))).toEqual([])
        }),
        { numRuns: 300 },
      )
    },
    limit,
  )

  it(
    'gives everybody the unit of the section above, across pages and tables',
    () => {
      const units = ['Sekretariat', 'Seksi Umum', 'Kelurahan Muara', 'Subbagian Keuangan']
      const marks = ['', 'A. ', 'II. ', 'UNIT KERJA : ']
      const sections = fc.array(
        fc.record({
          unit: fc.constantFrom(...units),
          mark: fc.constantFrom(...marks),
          count: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 5 },
      )
      fc.assert(
        fc.property(staff, sections, layout, (people, parts, { tables, pageRows, noise }) => {
          const [table] = tables
          if (table === undefined) return
          const rows: Cells[] = headOf(table)
          const expected: string[] = []
          const rest = [...people]
          for (const { unit, mark, count } of parts) {
            rows.push([mark + unit.toUpperCase()])
            for (const person of rest.splice(0, count)) {
              if (expected.length > 0 && expected.length % pageRows === 0)
                rows.push(['Halaman 3'], ...headOf(table))
              const text = noise.next().value
              if (typeof text === 'string') rows.push([text])
              rows.push(rowOf(table, person, expected.length + 1))
              expected.push(unit)
            }
          }
          const { rows: read } = interpreted(gridFrom(rows), { byHand: true, kind: 'employees' })
          expect(read.map(({ draft }) => draft?.kind === 'employees' && draft.unit)).toEqual(expected)
        }),
        { numRuns: 200 },
      )
    },
    limit,
  )

  it(
    'is the same with several values a cell, with two rows a person, and side by side',
    () => {
      const shapes: Readonly<Record<string, (people: readonly Person[]) => Cells[]>> = {
        lines: (people) => [
          ['NO', 'NAMA\nNIP', 'GOL\nTMT', 'JABATAN'],
          ...people.map(({ nip, name, grade, gradeDate, post }, index) => [
            index + 1,
            `${name}\nNIP. ${nip}`,
            `${grade}\nTMT ${dayFirst(gradeDate)}`,
            post,
          ]),
        ],
        rows: (people) => [
          ['NO', 'NAMA', 'GOL', 'JABATAN'],
          [null, 'NIP', 'TMT', null],
          ...people.flatMap(({ nip, name, grade, gradeDate, post }, index): Cells[] => [
            [index + 1, name, grade, post],
            [null, nip, dayFirst(gradeDate), null],
          ]),
        ],
        beside: (people) => {
          const half = Math.ceil(people.length / 2)
          const cells = (person: Person | undefined, number: number) =>
            person
              ? [number, person.nip, person.name, person.grade, dayFirst(person.gradeDate), person.post]
              : [null, null, null, null, null, null]
          const head = ['NO', 'NIP', 'NAMA', 'GOL', 'TMT GOL', 'JABATAN']
          return [
            [...head, null, ...head],
            ...people
              .slice(0, half)
              .map((person, index) => [
                ...cells(person, index + 1),
                null,
                ...cells(people[half + index], half + index + 1),
              ]),
          ]
        },
      }
      fc.assert(
        fc.property(staff, fc.constantFrom(...Object.keys(shapes)), (people, shape) => {
          const { rows } = interpreted(gridFrom(shapes[shape]?.(people) ?? []))
          const told = rows.map(({ draft }) =>
            draft?.kind === 'employees'
              ? [draft.nip, draft.name, draft.grade, draft.gradeDate, draft.positionName]
              : undefined,
          )
          expect(told).toEqual(
            people.map(({ nip, name, grade, gradeDate, post }) => [nip, name, grade, gradeDate, post]),
          )
        }),
        { numRuns: 150 },
      )
    },
    limit,
  )
})
