import { coreValues } from '../../plan/core-value.ts'
import { employees } from './employee-columns.ts'
import { identity } from './identity-columns.ts'
import type { ImportKind } from '../preview.ts'

type Spellings = Readonly<Record<string, readonly string[]>>

const work = {
  workResult: [
    'RENCANA HASIL KERJA',
    'RHK',
    'RENCANA KINERJA',
    'HASIL KERJA',
    'SASARAN KINERJA',
    'RENCANA HASIL KERJA PEGAWAI',
  ],
  indicator: [
    'INDIKATOR',
    'IKI',
    'INDIKATOR KINERJA INDIVIDU',
    'INDIKATOR KINERJA',
    'INDIKATOR KINERJA INDIVIDU IKI',
  ],
  target: ['TARGET', 'TARGET JUMLAH', 'TARGET TAHUNAN', 'TARGET ANGKA'],
  targetUnit: ['SATUAN', 'TARGET SATUAN', 'SATUAN TARGET'],
  year: ['TAHUN'],
} as const

const plans = {
  ...identity,
  ...work,
  parentResult: [
    'RHK PIMPINAN',
    'RENCANA HASIL KERJA PIMPINAN',
    'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
    'RHK PIMPINAN YANG DIINTERVENSI',
    'RHK ATASAN',
  ],
  resultKind: [
    'JENIS',
    'KLASIFIKASI',
    'KLASIFIKASI UTAMA TAMBAHAN',
    'JENIS RHK',
    'JENIS KINERJA',
    'UTAMA TAMBAHAN',
  ],
  aspect: ['ASPEK', 'ASPEK INDIKATOR'],
  appraiserNip: ['NIP PEJABAT PENILAI', 'NIP PENILAI', 'NIP PEJABAT PENILAI KINERJA'],
  appraiserName: ['PEJABAT PENILAI', 'PEJABAT PENILAI KINERJA', 'NAMA PENILAI', 'NAMA PEJABAT PENILAI'],
  coreValue: ['NILAI PERILAKU KERJA', 'NILAI DASAR'],
  expectation: ['EKSPEKTASI KHUSUS PIMPINAN', 'EKSPEKTASI KHUSUS'],
  direction: ['ARAH', 'ARAH CAPAIAN', 'ARAH TARGET'],
} as const

const realisations = {
  ...identity,
  ...work,
  /** A row a period: its name, and its value. */
  period: ['PERIODE', 'TRIWULAN', 'TW', 'BULAN', 'KUARTAL'],
  value: ['REALISASI', 'NILAI REALISASI', 'REALISASI KINERJA'],
} as const

const behaviour = {
  ...identity,
  year: work.year,
  period: ['PERIODE', 'TRIWULAN', 'BULAN'],
  note: ['CATATAN', 'CATATAN PENILAI', 'CATATAN PIMPINAN', 'KETERANGAN', 'KET'],
} as const

/** Header spellings (domain.md §12.2), compared after normalisation with and without spaces, by field of each kind. */
export const spellingsOf: Readonly<Record<ImportKind, Spellings>> = {
  employees,
  plans,
  realisations,
  behaviour,
}

/** Columns that are known and not read: running numbers, and figures that the office computed itself (§6.2). */
export const ignoredSpellings: readonly string[] = [
  'NO',
  'NOMOR',
  'NO URUT',
  'NOMOR URUT',
  'URUT',
  'INSTANSI',
  'INSTANSI KERJA NAMA',
  'INSTANSI INDUK NAMA',
  'NAMA INSTANSI',
  'GOL AWAL NAMA',
  'CAPAIAN',
  'RATA RATA',
  'JUMLAH',
  'TOTAL',
  'PERSENTASE CAPAIAN',
  'NILAI CAPAIAN',
  'USIA',
  'UMUR',
  'LATIHAN JABATAN',
  'DIKLAT',
  'DIKLAT STRUKTURAL',
  'DIKLATPIM',
  'NAMA DIKLAT',
  'TAHUN DIKLAT',
  'JML JAM',
  'JUMLAH JAM',
  'JP',
  'TANDA TANGAN',
  'PARAF',
  'CATATAN MUTASI',
  'CPNS',
  'GOL CPNS',
  'PANGKAT CPNS',
]

/** Running numbers carry nothing, so that they are not even named as unread. */
export const numberSpellings: readonly string[] = ['NO', 'NOMOR', 'NO URUT', 'NOMOR URUT', 'URUT']

/** Fields of a kind that a person may choose for a column; periods and core values included. */
export function fieldsOf(kind: ImportKind): string[] {
  const fields = Object.keys(spellingsOf[kind])
  if (kind === 'realisations') return [...fields, ...periodFields]
  return kind === 'behaviour' ? [...fields, ...coreValues] : fields
}

/** `Q1` … `Q4`, then `01` … `12`: the period of a column without its year. */
export const periodFields: readonly string[] = [
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  ...Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
]
