import { spellingOf } from '../../spelling/spelling.ts'

/** Abbreviations that mean their long form, for comparing word by word. */
const longForms: Readonly<Record<string, string>> = {
  TGL: 'TANGGAL',
  THN: 'TAHUN',
  TH: 'TAHUN',
  BLN: 'BULAN',
  BL: 'BULAN',
  GOL: 'GOLONGAN',
  TK: 'TINGKAT',
  GLR: 'GELAR',
  TMP: 'TEMPAT',
  NOMOR: 'NO',
  JAB: 'JABATAN',
  PEND: 'PENDIDIKAN',
  TELP: 'TELEPON',
}

/** Words that change what a column means: they must stand in header and spelling alike. */
const decisive = new Set([
  ...[
    'ID',
    'LAMA',
    'AWAL',
    'SK',
    'TMT',
    'TANGGAL',
    'TAHUN',
    'BULAN',
    'ATASAN',
    'PENILAI',
    'PIMPINAN',
    'INDUK',
    'GELAR',
  ],
  ...[
    'TEMPAT',
    'LAHIR',
    'NIP',
    'NIK',
    'NAMA',
    'TARGET',
    'REALISASI',
    'CAPAIAN',
    'SATUAN',
    'KGB',
    'CPNS',
    'LATIHAN',
    'DIKLAT',
    'JENIS',
  ],
  ...[
    'JENJANG',
    'STATUS',
    'MASA',
    'RATA',
    'BOBOT',
    'PERSENTASE',
    'NILAI',
    'JUMLAH',
    'SUAMI',
    'ISTRI',
    'ANAK',
    'AYAH',
    'IBU',
    'BERIKUTNYA',
  ],
])

/** Words that say nothing without their parent header. */
const generic = new Set([
  ...[
    'NAMA',
    'NIP',
    'TMT',
    'TAHUN',
    'BULAN',
    'TINGKAT',
    'JENIS',
    'KET',
    'KETERANGAN',
    'STATUS',
    'JUMLAH',
    'SATUAN',
  ],
  ...[
    'NO',
    'TANGGAL',
    'TEMPAT',
    'NILAI',
    'UNIT',
    'PEGAWAI',
    'PERIODE',
    'BAGIAN',
    'SEKSI',
    'HASIL',
    'CATATAN',
  ],
])

export function compactOf(words: string): string {
  return words.replaceAll(' ', '')
}

/** Words in their long form; letters that stand apart (`N I P`) are one word. */
export function wordsOf(label: string): string[] {
  const joined = spellingOf(label).replace(/\b(?:\p{L} ){2,}\p{L}\b/gu, compactOf)
  return joined === '' ? [] : joined.split(' ').map((word) => longForms[word] ?? word)
}

export function isGeneric(words: readonly string[]): boolean {
  return words.length === 1 && generic.has(words[0] ?? '')
}

/**
 * How well a header fits a spelling, word by word: 1 for the same words in any order, from 0.5 up when the header says more,
 * 0 when it says less, when a decisive word stands in only one of them, or when one vague word is all they share.
 */
export function wordFit(header: readonly string[], spelling: readonly string[]): number {
  // SIASN exports pairs of ID and NAMA; the NAMA at the end says no more than the column without it.
  const has = new Set(
    header.length > 1 && header.at(-1) === 'NAMA' && !spelling.includes('NAMA')
      ? header.slice(0, -1)
      : header,
  )
  const wants = new Set(spelling)
  for (const word of wants) if (!has.has(word)) return 0
  for (const word of has) if (decisive.has(word) && !wants.has(word)) return 0
  const fit = wants.size / has.size
  return fit < 0.5 || (fit < 1 && isGeneric(spelling)) ? 0 : fit
}

export function hasDecisive(words: readonly string[]): boolean {
  return words.some((word) => decisive.has(word))
}
