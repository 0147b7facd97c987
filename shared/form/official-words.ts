import type { OrgResult } from '../appraisal/org-result.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { monthOf, yearOf } from '../date/iso-date.ts'
import type { GiverKind } from '../feedback/giver.ts'
import type { DocumentKind } from '../document/document.ts'
import type { Period } from '../period/period.ts'
import type { Aspect } from '../plan/aspect.ts'
import type { Perspective } from '../plan/leader-form.ts'

// The forms speak Indonesian whatever the language of the screen, in the regulation's own spelling (`DIATAS` is one word there).

export const ratingOnForm: Readonly<Record<Rating, string>> = {
  above: 'DIATAS EKSPEKTASI',
  asExpected: 'SESUAI EKSPEKTASI',
  below: 'DIBAWAH EKSPEKTASI',
}
export const predikatOnForm: Readonly<Record<Predikat, string>> = {
  excellent: 'SANGAT BAIK',
  good: 'BAIK',
  needsImprovement: 'BUTUH PERBAIKAN',
  poor: 'KURANG (MISCONDUCT)',
  veryPoor: 'SANGAT KURANG',
}
export const orgResultOnForm: Readonly<Record<OrgResult, string>> = {
  outstanding: 'ISTIMEWA',
  good: 'BAIK',
  needsImprovement: 'BUTUH PERBAIKAN',
  poor: 'KURANG',
  veryPoor: 'SANGAT KURANG',
}
export const aspectOnForm: Readonly<Record<Aspect, string>> = {
  quantity: 'Kuantitas',
  quality: 'Kualitas',
  time: 'Waktu',
  cost: 'Biaya',
}
export const perspectiveOnForm: Readonly<Record<Perspective, string>> = {
  recipients: 'Penerima Layanan',
  process: 'Proses Bisnis',
  internal: 'Penguatan Internal',
  budget: 'Anggaran',
}
/** Feedback begins with who gave it (p192–230); of those who speak about somebody above or beside them without a name. */
export const giverOnForm: Readonly<Record<GiverKind, string>> = {
  leader: 'Pimpinan',
  peer: 'Rekan kerja setingkat',
  subordinate: 'Pegawai di bawahnya',
  other: 'Stakeholder terkait',
  institution: 'Pimpinan lembaga pendidikan',
  lecturer: 'Dosen',
  fellowStudent: 'Rekan mahasiswa',
}

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const monthName = (date: string) => months[monthOf(date) - 1]!

/** `3 Januari 2026` */
export const dayOnForm = (date: string) => `${Number(date.slice(8))} ${monthName(date)} ${yearOf(date)}`

/** `1 JANUARI SD 31 DESEMBER TAHUN 2026` */
export function rangeOnForm({ start, end }: Pick<Period, 'start' | 'end'>): string {
  const day = (date: string) => `${Number(date.slice(8))} ${monthName(date).toUpperCase()}`
  return `${day(start)} SD ${day(end)} TAHUN ${yearOf(end)}`
}

/** At the foot of a Word file. */
export const editableOnForm =
  'Salinan Word yang dapat diubah, tanpa catatan pembuktian; yang resmi adalah cetakan PDF'

const quarters = ['I', 'II', 'III', 'IV']
/** The valid choice alone: `PERIODE: TRIWULAN I`, `PERIODE: AKHIR`, `PERIODE: BULAN MARET`. */
export function periodOnForm(period: Period): string {
  if (period.kind === 'annual') return 'PERIODE: AKHIR'
  if (period.kind === 'quarter') return `PERIODE: TRIWULAN ${quarters[period.number - 1]}`
  return `PERIODE: BULAN ${monthName(period.start).toUpperCase()}`
}

/** Above a paper that was printed before, as it stands. */
export const reprintOnForm = (times: number, on: string) => `Cetakan ulang ke-${times}, ${dayOnForm(on)}`

/** On a picture that is no paper: from corner to corner, and in the place of the fingerprint. */
export const previewOnForm = { across: 'PRATINJAU', foot: 'pratinjau, bukan dokumen' } as const

export const documentOnForm: Readonly<Record<DocumentKind, string>> = {
  D11: 'D.1.1',
  D12: 'D.1.2',
  D13: 'D.1.3',
}

/** The list that people sign when they get their documents; widths in letters. */
export const receiptWords = {
  title: 'DAFTAR TANDA TERIMA DOKUMEN EVALUASI KINERJA PEGAWAI',
  columns: [
    ['No', 4],
    ['Nama', 26],
    ['NIP', 21],
    ['Unit kerja', 24],
    ['Dokumen', 10],
    ['Tanggal terima', 15],
    ['Tanda tangan', 20],
  ],
  footer:
    'Dokumen evaluasi diserahkan kepada Pegawai yang dinilai (Lampiran V.A.5). Tanggal yang masih kosong diisi saat dokumen diterima.',
} as const
