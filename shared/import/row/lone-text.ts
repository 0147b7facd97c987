import { parseEducation } from '../../people/education.ts'
import { parseStatus } from '../../people/employee-status.ts'
import { parseSex } from '../../people/sex.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { employeeTypeOf } from '../cell/employee-type-cell.ts'
import type { UnitNames } from '../unit-names.ts'

/** What a row of one text between people may be. Only a unit says something of the rows below. */
type LoneText = 'section' | 'total' | 'page' | 'group' | 'date' | 'title' | 'note'

const patterns: readonly (readonly [LoneText, RegExp])[] = [
  ['total', /^(?:(?:SUB ?|GRAND )?(?:JUMLAH|TOTAL)|RATA RATA|RATA2)\b|\b(?:DI)?PINDAH(?:KAN|AN)\b/],
  [
    'page',
    /\b(?:HALAMAN|PAGE)\b|^HAL \d|^(?:LANJUTAN|SAMBUNGAN|BERSAMBUNG|LANJUT)\b|^DICETAK\b|^\d+ (?:DARI|OF) \d+$/,
  ],
  ['note', /^(?:CATATAN|KETERANGAN|KET|NB|SUMBER|DATA PER)\b/],
  ['date', /^(?:TAHUN|TA|KEADAAN|POSISI|PERIODE|BULAN|TRIWULAN|SEMESTER|PER|TANGGAL)\b.*\d/],
  ['title', /^(?:DAFTAR|REKAP|REKAPITULASI|LAMPIRAN|NOMINATIF|LAPORAN|PEMERINTAH|NOMOR|PERIHAL)\b/],
  ['group', /^(?:GOLONGAN|GOL|PANGKAT|RUANG)(?: RUANG)? (?:[IVX]+|\d{1,2})(?: ?[A-E])?\b/],
  ['group', /^(?:JABATAN )?(?:NON )?(?:ESELON|ESELONERING|ESL|ESEL)\b/],
  ['group', /^(?:TINGKAT )?(?:PENDIDIKAN|IJAZAH|LULUSAN|AGAMA|USIA|UMUR|MASA KERJA)\b/],
  [
    'group',
    /^(?:(?:PEJABAT|JABATAN|TENAGA|KELOMPOK) )?(?:STRUKTURAL|FUNGSIONAL(?: (?:UMUM|TERTENTU))?|PELAKSANA|ADMINISTRATOR|ADMINISTRASI|PENGAWAS|PIMPINAN TINGGI(?: PRATAMA| MADYA)?|JFU|JFT)$/,
  ],
  [
    'group',
    /^(?:PNS|CPNS|PPPK|P3K|ASN|APARATUR SIPIL NEGARA|CALON PEGAWAI|PEGAWAI|HONORER|NON (?:ASN|PNS)|THL|PTT|TENAGA|TKD|OUTSOURCING)\b/,
  ],
]

const unitWords = new RegExp(
  '^(?:SEKRETARIAT|SEKSI|SUB ?BAGIAN|SUB ?BAG|SUB ?BIDANG|SUB ?BID|SUB (?:SEKSI|UNIT)|BAGIAN|BIDANG|KELURAHAN|KEL|' +
    'KECAMATAN|DESA|DINAS|BADAN|KANTOR|INSPEKTORAT|UPT|UPTD|UPTB|UNIT|PUSKESMAS|SATUAN|CABANG|' +
    'KELOMPOK (?:JABATAN|SUBSTANSI|KERJA))\\b',
)

/** A unit inside an office, as a sheet is named after: no letterhead of the office or of the regency. */
const innerUnitWords = new RegExp(
  '^(?:SEKRETARIAT(?! (?:DAERAH|DPRD))|SEKSI|SUB ?BAGIAN|SUB ?BAG|SUB ?BIDANG|SUB ?BID|BAGIAN|BIDANG|KELURAHAN|KEL|DESA|' +
    'UPT|UPTD|UPTB|PUSKESMAS|KELOMPOK JABATAN)\\b',
)

/** Undefined for a text that reads like none of them. */
export function readLoneText(text: string, units: UnitNames): LoneText | undefined {
  const own = unitNameOf(text)
  const words = spellingOf(own)
  if (text.startsWith('*')) return 'note'
  if (units.isKnown(own)) return 'section'
  const known = patterns.find(([, pattern]) => pattern.test(words))?.[0]
  if (known !== undefined) return known
  if (unitWords.test(words)) return 'section'
  const isGroup =
    parseSex(own) !== undefined ||
    parseEducation(own) !== undefined ||
    parseStatus(own) !== undefined ||
    (words.split(' ').length <= 4 && employeeTypeOf(own) !== undefined)
  if (isGroup) return 'group'
  return units.isTold(own) ? 'section' : undefined
}

/** The name in `A. SEKSI PELAYANAN`, `II SEKSI PELAYANAN` or `UNIT KERJA : SEKSI PELAYANAN`. */
export function unitNameOf(text: string): string {
  return withoutOrdinal(text)
    .replace(/^(?:UNIT (?:KERJA|ORGANISASI)|UNOR|SKPD|OPD|PERANGKAT DAERAH)\s*[:=]\s*/i, '')
    .replace(/^[:\s]+|\s*[(:=-]*\s*\d+\s*(?:orang|pegawai|org)\b.*$/gi, '')
    .trim()
}

/** Whether a name reads like a part of an office. */
export function isInnerUnit(name: string): boolean {
  return innerUnitWords.test(spellingOf(name))
}

/** The unit that a sheet is about, by a title above its table or by its tab; undefined for none. */
export function unitOfSheet(titles: readonly string[]): string | undefined {
  const named = titles.map(unitNameOf).filter(isInnerUnit)
  return named[0]?.replace(/\s+(?:KECAMATAN|KABUPATEN|KOTA)\s.*$/i, '')
}

function withoutOrdinal(text: string): string {
  return text.replace(/^(?:(?:[A-Za-z]|[IVXivx]+|\d{1,2})[.)]\s*|[IVX]+\s+)(?=\p{L}{2})/u, '').trim()
}
