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
  PKT: 'PANGKAT',
}

/** Words that change what a column means: they must stand in header and spelling alike. */
const decisive = new Set([
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
])

/**
 * Words that make another thing of a column: what was, what is proposed, somebody else's. They must stand in the spelling
 * too (NIP LAMA, GOL AWAL); above a child header they take its meaning from it.
 */
const qualifiers = new Set(
  (
    'SISA USUL USULAN DIUSULKAN PENGUSULAN BARU LAMA ASAL TUJUAN PERTAMA AWAL TERTINGGI TERENDAH DARURAT KANTOR DINAS ' +
    'SEBELUM SEBELUMNYA SESUDAH BERIKUT BERIKUTNYA DATANG MENDATANG TERDAHULU DAHULU DULU CALON PROYEKSI PERKIRAAN ' +
    'PENSIUN SUAMI ISTRI PASANGAN ANAK AYAH IBU KELUARGA RANGKAP KEDUA LAIN ATASAN PENILAI PENGGANTI MANTAN BEKAS EKS ' +
    'KENAIKAN MUTASI PINDAHAN SEMENTARA DITEMPUH'
  ).split(' '),
)
/** In a staff list a plan is none of the present; in a list of plans it is the matter itself. */
const staffQualifiers = new Set('RENCANA TAMBAHAN'.split(' '))

/** Words that a header may have beside those of a spelling without meaning anything else. */
const neutral = new Set(
  (
    'DAN ATAU YANG DI PADA SAAT INI SEKARANG TERAKHIR AKHIR TERKINI KINI SESUAI MENURUT BERDASARKAN DATA PEGAWAI PNS ASN ' +
    'PPPK NEGERI SIPIL LENGKAP RESMI AKTIF RUANG GOLONGAN NO NOMOR DEFINITIF STRUKTURAL FUNGSIONAL PELAKSANA FORMAL UMUM ' +
    'L P DIGIT ANGKA WAJIB OPSIONAL DIISI ISI CONTOH FORMAT TANPA SPASI DENGAN HURUF KINERJA INDIVIDU IKI RHK TAHUNAN'
  ).split(' '),
)

/** Words that say nothing without their parent header. */
const generic = new Set([
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
 * How well a header fits a spelling, word by word: 1 for the same words in any order, from 0.5 up when the header says more
 * that means nothing else, 0 when it says less, when another word stands beside, or when one vague word is all they share.
 */
export function wordFit(header: readonly string[], spelling: readonly string[]): number {
  const has = new Set(withoutNama(header, spelling))
  const wants = new Set(spelling)
  for (const word of wants) if (!has.has(word)) return 0
  for (const word of has) if (!wants.has(word) && !saysNothing(word)) return 0
  const fit = wants.size / has.size
  return fit < 0.5 || (fit < 1 && isGeneric(spelling)) ? 0 : fit
}

/** SIASN exports pairs of ID and NAMA; the NAMA at the end says no more than the column without it. */
function withoutNama(header: readonly string[], spelling: readonly string[]): readonly string[] {
  const isNamed = header.length > 1 && header.at(-1) === 'NAMA' && !spelling.includes('NAMA')
  return isNamed ? header.slice(0, -1) : header
}

function saysNothing(word: string): boolean {
  return neutral.has(word) || /^\d+$/.test(word)
}

/** Whether a word of the header that the spelling lacks makes another thing of the column. */
export function isOtherwise(
  header: readonly string[],
  spelling: readonly string[],
  isStaff: boolean,
): boolean {
  return header.some(
    (word) => (qualifiers.has(word) || (isStaff && staffQualifiers.has(word))) && !spelling.includes(word),
  )
}

export function hasDecisive(words: readonly string[]): boolean {
  return words.some((word) => decisive.has(word))
}
