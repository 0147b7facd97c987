import { coreValues } from '../plan/core-value.ts'
import type { ImportKind } from './preview.ts'

/** A day is a date of the sheet, whatever its look. */
type FilledCell = string | number | { readonly day: string }

/** A row of a filled template: what stands below each header; absent: an empty cell. */
export type FilledRow = Readonly<Record<string, FilledCell | undefined>>

export interface TemplateColumn {
  /** Official words: the importer knows them, whatever the language of the explanations. */
  readonly header: string
  readonly width: number
  readonly use: 'nip' | 'date' | 'grade' | 'number' | 'target' | 'score' | 'text' | readonly string[]
  readonly required?: boolean
}

const person: readonly TemplateColumn[] = [
  { header: 'NIP', width: 22, use: 'nip', required: true },
  { header: 'NAMA', width: 32, use: 'text' },
]
const date = (header: string): TemplateColumn => ({ header, width: 16, use: 'date' })
const number = (header: string, width = 10): TemplateColumn => ({ header, width, use: 'number' })

/** Words that a cell of a choice holds, by the code that is stored. */
export const typeWords = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  pppkPartTime: 'PPPK Paruh Waktu',
  nonAsn: 'Non ASN',
} as const
export const statusWords = {
  active: 'Aktif',
  studyAssignment: 'Tugas Belajar',
  unpaidLeave: 'CLTN',
  suspended: 'Pemberhentian Sementara',
  preRetirement: 'MPP',
  stateOfficial: 'Pejabat Negara',
  retired: 'Pensiun',
  moved: 'Pindah',
  dismissed: 'Diberhentikan',
  deceased: 'Meninggal',
} as const
export const sexWords = { male: 'L', female: 'P' } as const
export const positionKindWords = {
  structural: 'Struktural',
  functional: 'Fungsional',
  pelaksana: 'Pelaksana',
} as const
export const educationWords = {
  ...({ sd: 'SD', sltp: 'SLTP', slta: 'SLTA', d1: 'D-I', d2: 'D-II' } as const),
  ...({ d3: 'D-III', d4: 'D-IV', s1: 'S-1', s2: 'S-2', s3: 'S-3' } as const),
} as const
export const resultKindWords = { main: 'Utama', additional: 'Tambahan' } as const
export const aspectWords = {
  quantity: 'Kuantitas',
  quality: 'Kualitas',
  time: 'Waktu',
  cost: 'Biaya',
} as const
export const directionWords = { higher: 'Semakin tinggi', lower: 'Semakin rendah' } as const
export const valueHeaders = {
  serviceOriented: 'Berorientasi Pelayanan',
  accountable: 'Akuntabel',
  competent: 'Kompeten',
  harmonious: 'Harmonis',
  loyal: 'Loyal',
  adaptive: 'Adaptif',
  collaborative: 'Kolaboratif',
} as const

/** The period of a column without its year, by its header; months only where the office has figures by month. */
export const quarterHeaders = { Q1: 'TW I', Q2: 'TW II', Q3: 'TW III', Q4: 'TW IV' } as const
export const monthHeaders: Readonly<Record<string, string>> = {
  ...({ '01': 'JANUARI', '02': 'FEBRUARI', '03': 'MARET', '04': 'APRIL', '05': 'MEI' } as const),
  ...({ '06': 'JUNI', '07': 'JULI', '08': 'AGUSTUS', '09': 'SEPTEMBER', '10': 'OKTOBER' } as const),
  ...({ '11': 'NOVEMBER', '12': 'DESEMBER' } as const),
}

/** The columns of a workbook to fill in, and of one that comes filled. */
const templateColumns: Readonly<Record<ImportKind, readonly TemplateColumn[]>> = {
  employees: [
    { header: 'NIP', width: 22, use: 'nip', required: true },
    { header: 'NAMA DAN GELAR', width: 36, use: 'text', required: true },
    { header: 'TEMPAT LAHIR', width: 18, use: 'text' },
    date('TANGGAL LAHIR'),
    { header: 'JENIS KELAMIN', width: 10, use: Object.values(sexWords) },
    { header: 'JENIS PEGAWAI', width: 14, use: Object.values(typeWords) },
    { header: 'KEDUDUKAN HUKUM', width: 16, use: Object.values(statusWords) },
    date('TMT KEDUDUKAN HUKUM'),
    date('TMT CPNS'),
    date('TMT PNS'),
    date('TMT PPPK'),
    date('AKHIR KONTRAK'),
    { header: 'GOLONGAN', width: 12, use: 'grade' },
    date('TMT GOLONGAN'),
    number('MK TAHUN'),
    number('MK BULAN'),
    date('TMT KGB'),
    { header: 'JENIS JABATAN', width: 14, use: Object.values(positionKindWords) },
    { header: 'JABATAN', width: 36, use: 'text' },
    { header: 'ESELON', width: 10, use: 'text' },
    date('TMT JABATAN'),
    { header: 'UNIT KERJA', width: 32, use: 'text' },
    { header: 'UNOR INDUK', width: 28, use: 'text' },
    { header: 'PENDIDIKAN', width: 12, use: Object.values(educationWords) },
    { header: 'JURUSAN', width: 24, use: 'text' },
    { header: 'NAMA SEKOLAH', width: 28, use: 'text' },
    number('TAHUN LULUS', 12),
    { header: 'NIP ATASAN', width: 22, use: 'nip' },
  ],
  plans: [
    ...person,
    { header: 'RHK PIMPINAN', width: 36, use: 'text' },
    { header: 'RENCANA HASIL KERJA', width: 44, use: 'text', required: true },
    { header: 'KLASIFIKASI', width: 14, use: Object.values(resultKindWords) },
    { header: 'ASPEK', width: 14, use: Object.values(aspectWords) },
    { header: 'INDIKATOR KINERJA INDIVIDU', width: 40, use: 'text', required: true },
    { header: 'TARGET', width: 12, use: 'target', required: true },
    { header: 'SATUAN', width: 12, use: 'text' },
    { header: 'ARAH', width: 18, use: Object.values(directionWords) },
  ],
  realisations: [
    ...person,
    { header: 'RENCANA HASIL KERJA', width: 44, use: 'text' },
    { header: 'INDIKATOR', width: 40, use: 'text', required: true },
    ...Object.values(quarterHeaders).map((header) => number(header)),
  ],
  behaviour: [
    ...person,
    ...coreValues.map((value): TemplateColumn => ({ header: valueHeaders[value], width: 16, use: 'score' })),
    { header: 'CATATAN', width: 44, use: 'text' },
  ],
}

/** Those of the kind, and those of months that a row has something below. */
export function columnsFor(kind: ImportKind, headers: ReadonlySet<string>): readonly TemplateColumn[] {
  const months = Object.values(monthHeaders).filter((header) => headers.has(header))
  return [...templateColumns[kind], ...months.map((header) => number(header))]
}
