import type { Office, Person } from './case-outcome.ts'

/** What is right for a case, read from its workbook by hand. Every list is complete: nothing else is stored, warned of or refused. */
export interface Right {
  /** Cases imported before, in order. */
  readonly before?: readonly string[]
  readonly year?: number
  /** The message that refuses the file; nothing may be stored. */
  readonly refused?: string | RegExp
  /** Everybody whom the office holds afterwards; absent: those of before, as they were. */
  readonly people?: readonly Person[]
  /** Column → value that a person may hold besides: the case does not say whether it is read. */
  readonly may?: Readonly<Record<string, unknown>>
  readonly units?: readonly string[]
  readonly plans?: readonly (string | RegExp)[]
  readonly realisations?: readonly string[]
  readonly behaviour?: readonly string[]
  /** `line column`; columns that would do as well are parted by `|`. */
  readonly warned?: readonly string[]
  readonly mayWarn?: readonly string[]
  readonly rejected?: readonly string[]
  /** Headers that must be named as not read. */
  readonly unread?: readonly string[]
  /** What must hold of the office besides, once the file is in. */
  readonly afterwards?: (office: Office, people: readonly Person[], file: string) => Promise<void>
}

export type More = Readonly<Record<string, string | number>>

/** A PNS in service whose birth and sex are those of the NIP. What stands behind the name's first comma is the title. */
export function person(nip: string, fullName: string, more: More = {}): Person {
  const [, name = fullName, title] = /^([^,]+),\s*(.+)$/.exec(fullName) ?? []
  return {
    nip,
    name,
    ...(title !== undefined && { back_title: title }),
    employee_type: 'pns',
    status: 'active',
    sex: nip[14] === '1' ? 'male' : 'female',
    birth_date: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`,
    ...more,
  }
}

export const wayan = (more?: More) => person('197004121995031001', 'Wayan Sudiarta Palguna', more)
export const ratna = (more?: More) =>
  person('197409231998032002', 'Ratna Kusumadewi Lubis, S.Sos., M.AP.', more)
export const tegar = (more?: More) => person('197811052005011003', 'Tegar Panglipuran, S.E.', more)
export const siti = (more?: More) => person('198508172008012004', 'Siti Nurhaliza Tompunu, S.STP.', more)
export const bagas = (more?: More) => person('199001302015021005', 'Bagas Wicaksana Putra, A.Md.', more)
export const mariana = (more?: More) => person('199306062019032006', 'Mariana Ohoitimur', more)
const six = [wayan, ratna, tegar, siti, bagas, mariana] as const

export const posts = [
  { grade: 'IV/b', post: 'Camat' },
  { grade: 'IV/a', post: 'Sekretaris Kecamatan' },
  { grade: 'III/d', post: 'Kepala Seksi Pemerintahan' },
  { grade: 'III/c', post: 'Kepala Seksi Pelayanan Umum' },
  { grade: 'II/d', post: 'Pengelola Keuangan' },
  { grade: 'II/c', post: 'Pengadministrasi Umum' },
] as const

/** The first so many of the six with grade and post, and what the case adds to each. */
export function staff(count: number, ...more: readonly (More | undefined)[]): Person[] {
  return six.slice(0, count).map((make, index) => make({ ...posts[index], ...more[index % more.length] }))
}

/** The same without what the workbook has no column for. */
export function only(people: readonly Person[], ...columns: readonly string[]): Person[] {
  return people.map(
    (each) => Object.fromEntries(Object.entries(each).filter(([key]) => !columns.includes(key))) as Person,
  )
}

export const plainSix = staff(6)

/** People with made-up NIPs, one a text of the case, with what each text means; undefined: kept without it. */
export function tries(
  name: string,
  nips: readonly string[],
  column: string,
  values: readonly (string | number | undefined)[],
  more: More = {},
): Person[] {
  return values.map((value, index) =>
    person(nips[index] ?? '', `${name} ${letters(index)}`, {
      ...more,
      ...(value !== undefined && { [column]: value }),
    }),
  )
}

export function letters(index: number): string {
  return `${String.fromCodePoint(65 + (index % 26))}${String.fromCodePoint(65 + Math.floor(index / 26))}`
}

/** `198001` and `2019011100` make 198001012019011100, 198001022019011101 …; the 29th begins anew a month of service later. */
export function nipSeries(
  birth: string,
  service: string,
  sequence: number,
  count: number,
  sexes = '1',
): string[] {
  return Array.from({ length: count }, (_, index) => {
    const month = Number(service.slice(4)) + Math.floor(index / 28)
    const day = String((index % 28) + 1).padStart(2, '0')
    const sex = sexes[index % sexes.length] ?? '1'
    const tail = String(sequence + index).padStart(3, '0')
    return `${birth}${day}${service.slice(0, 4)}${String(month).padStart(2, '0')}${sex}${tail}`
  })
}
