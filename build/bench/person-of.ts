import { grades } from '#shared/people/grade.ts'

/** Deterministic: the same size gives the same office in every run and on every machine. */
export const benchYear = 2025
export const peoplePerUnit = 50

const first = [
  'Ani',
  'Budi',
  'Citra',
  'Dewi',
  'Eko',
  'Fajar',
  'Gita',
  'Hardi',
  'Indah',
  'Joko',
  'Kartini',
  'Lukas',
  'Marthen',
  'Novita',
]
const second = [
  'Surya',
  'Lestari',
  'Wibowo',
  'Tundan',
  'Gohong',
  'Sangkai',
  'Usop',
  'Mahar',
  'Garang',
  'Effendi',
  'Damanik',
]
const third = [
  'Prasetyo',
  'Nugroho',
  'Salindeho',
  'Firmansyah',
  'Iskandar',
  'Yuwono',
  'Ottow',
  'Setiawan',
  'Cahyono',
]

/** A number from 0 to below `below`, spread by a multiplicative hash. */
export function spread(index: number, salt: number, below: number): number {
  return Math.abs(Math.imul(index * 31 + salt, 2654435761) >>> 8) % below
}
const two = (value: number) => String(value).padStart(2, '0')
export const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

interface BenchPerson {
  readonly nip: string
  readonly name: string
  readonly birthDate: string
  readonly cpnsDate: string
  readonly sex: 'L' | 'P'
  readonly grade: string
  readonly gradeDate: string
  readonly position: string
  readonly unit: string
}

export function personOf(index: number): BenchPerson {
  const [year, month, day] = [
    1968 + (index % 30),
    1 + (Math.floor(index / 30) % 12),
    1 + (Math.floor(index / 360) % 28),
  ]
  const start = year + 22 + spread(index, 1, 5)
  const startMonth = 1 + spread(index, 2, 12)
  const sex = index % 2 === 0 ? 'L' : 'P'
  const birth = `${year}${two(month)}${two(day)}`
  const sequence = String(1 + (Math.floor(index / 10_080) % 999)).padStart(3, '0')
  return {
    nip: `${birth}${start}${two(startMonth)}${sex === 'L' ? 1 : 2}${sequence}`,
    name: `${pick(first, spread(index, 3, 1000))} ${pick(second, spread(index, 4, 1000))} ${pick(third, spread(index, 5, 1000))}`,
    birthDate: `${year}-${two(month)}-${two(day)}`,
    cpnsDate: `${start}-${two(startMonth)}-01`,
    sex,
    grade: pick(grades.slice(4, 14), spread(index, 6, 1000)).code,
    gradeDate: `20${two(10 + spread(index, 7, 14))}-04-01`,
    position: pick(['Penelaah Teknis Kebijakan', 'Arsiparis Terampil', 'Pengolah Data dan Informasi'], index),
    unit: `Seksi ${two(1 + Math.floor(index / peoplePerUnit))}`,
  }
}

/** Twenty columns under headers that the import knows; dates as an Indonesian sheet writes them. */
export function nominatif(size: number): { headers: string[]; rows: string[][] } {
  const headers = [
    'NIP',
    'NAMA',
    'TEMPAT LAHIR',
    'TANGGAL LAHIR',
    'JENIS KELAMIN',
    'AGAMA',
    'STATUS PEGAWAI',
    'TMT CPNS',
    'TMT PNS',
    'GOLONGAN',
    'TMT GOLONGAN',
    'MK TAHUN',
    'MK BULAN',
    'JENIS JABATAN',
    'JABATAN',
    'TMT JABATAN',
    'UNIT KERJA',
    'TINGKAT PENDIDIKAN',
    'TAHUN LULUS',
    'KETERANGAN',
  ]
  const local = (date: string) => date.split('-').toReversed().join('-')
  const rows = Array.from({ length: size }, (_, index) => {
    const person = personOf(index)
    const pnsDate = `${Number(person.cpnsDate.slice(0, 4)) + 1}${person.cpnsDate.slice(4)}`
    return [
      person.nip,
      person.name,
      'Palangka Raya',
      local(person.birthDate),
      person.sex,
      'Islam',
      'PNS',
      local(person.cpnsDate),
      local(pnsDate),
      person.grade,
      local(person.gradeDate),
      String(spread(index, 8, 30)),
      String(spread(index, 9, 12)),
      'Pelaksana',
      person.position,
      local(person.gradeDate),
      person.unit,
      'S1',
      String(Number(person.birthDate.slice(0, 4)) + 23),
      '',
    ]
  })
  return { headers, rows }
}
