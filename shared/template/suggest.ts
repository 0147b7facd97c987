import { spellingOf } from '../spelling/spelling.ts'
import { type YearlyList, yearlyLists } from '../report/yearly-list-names.ts'
import { yearlyColumns } from '../report/yearly-lists.ts'
import type { Words } from '../text/words.ts'
import { anchorOf } from './recheck.ts'
import { headingAbove, isNumbering, seenText } from './headings.ts'
import type { CellTie, RowsTie, TemplateMapping } from './template.ts'
import type { TemplateSheet } from './template-sheet.ts'

/** How offices head the columns of the report's lists, besides the report's own words. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  number: ['NO', 'NOMOR', 'NO URUT', 'URUT'],
  rank: ['PERINGKAT', 'RANKING', 'URUTAN'],
  nip: ['NIP', 'NIP BARU', 'NIP NI PPPK', 'NOMOR INDUK PEGAWAI'],
  name: ['NAMA', 'NAMA PEGAWAI', 'NAMA LENGKAP', 'NAMA ASN', 'NAMA PNS'],
  grade: [
    'GOL',
    'GOLONGAN',
    'GOL RUANG',
    'PANGKAT',
    'PANGKAT GOL',
    'PANGKAT GOL RUANG',
    'PANGKAT GOLONGAN',
    'PANGKAT GOLONGAN RUANG',
  ],
  gradeDate: ['TMT PANGKAT', 'TMT GOLONGAN', 'TMT GOL', 'PANGKAT TMT'],
  position: ['JABATAN', 'NAMA JABATAN', 'JABATAN TERAKHIR'],
  positionDate: ['TMT JABATAN', 'JABATAN TMT'],
  unit: [
    'UNIT KERJA',
    'UNIT ORGANISASI',
    'SATUAN KERJA',
    'SKPD',
    'OPD',
    'PERANGKAT DAERAH',
    'BAGIAN',
    'SEKSI',
  ],
  birthDate: ['TANGGAL LAHIR', 'TGL LAHIR'],
  employeeType: ['JENIS PEGAWAI', 'STATUS PEGAWAI', 'STATUS KEPEGAWAIAN'],
  education: ['PENDIDIKAN', 'PENDIDIKAN TERAKHIR', 'TINGKAT PENDIDIKAN'],
  service: ['MASA KERJA', 'MASA KERJA GOLONGAN', 'MKG'],
  incrementDate: ['TMT KGB', 'KGB TERAKHIR'],
  resultRating: ['HASIL KERJA', 'RATING HASIL KERJA'],
  behaviourRating: ['PERILAKU', 'PERILAKU KERJA', 'RATING PERILAKU', 'RATING PERILAKU KERJA'],
  predikat: ['PREDIKAT', 'PREDIKAT KINERJA', 'PREDIKAT KINERJA PEGAWAI', 'PREDIKAT KINERJA TAHUNAN'],
  orgResult: ['CAPAIAN ORGANISASI', 'CAPAIAN KINERJA ORGANISASI', 'PREDIKAT KINERJA ORGANISASI'],
  remark: ['KET', 'KETERANGAN', 'CATATAN'],
  people: ['JUMLAH PEGAWAI', 'JUMLAH ASN', 'JUMLAH'],
  workResult: ['RENCANA HASIL KERJA', 'RHK', 'RENCANA KINERJA'],
  indicator: ['INDIKATOR', 'INDIKATOR KINERJA', 'INDIKATOR KINERJA INDIVIDU', 'IKI'],
  target: ['TARGET'],
  accumulated: ['REALISASI'],
  achievement: ['CAPAIAN', 'CAPAIAN PERSEN'],
  training: ['PELATIHAN', 'KEBUTUHAN DIKLAT', 'DIKLAT'],
}

/** What comes where by the words above the columns: a proposal that the office looks through. */
export function suggestMapping(
  sheets: readonly TemplateSheet[],
  languages: readonly Words[],
): TemplateMapping | undefined {
  const lookups = yearlyLists.map((list) => ({ list, fieldOf: lookupOf(list, languages) }))
  let best: { readonly sheet: TemplateSheet; readonly rows: RowsTie } | undefined
  for (const sheet of sheets)
    for (const { list, fieldOf } of lookups)
      for (let row = 1; row <= Math.min(sheet.rows.length, 59); row++) {
        const columns = columnsAt(sheet, row, fieldOf)
        if (
          columns.length >= 2 &&
          columns.length > (best?.rows.columns.length ?? 0) &&
          !isNumbering(sheet, row)
        )
          best = { sheet, rows: { list, first: row, last: row, columns } }
      }
  if (best === undefined) return undefined
  const { sheet, rows } = best
  const whole = { ...rows, last: lastPrepared(sheet, rows) }
  return { sheet: sheet.name, cells: yearCells(sheet, whole), rows: whole }
}

function lookupOf(list: YearlyList, languages: readonly Words[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const words of languages)
    for (const { key, header } of yearlyColumns(list, words)) {
      for (const spelling of [spellingOf(header), ...(spellings[key] ?? [])])
        if (!fields.has(spelling)) fields.set(spelling, key)
    }
  return fields
}

function columnsAt(
  sheet: TemplateSheet,
  row: number,
  fieldOf: ReadonlyMap<string, string>,
): RowsTie['columns'] {
  const taken = new Set<string>()
  const columns: RowsTie['columns'] = []
  for (let column = 0; column < sheet.columns; column++) {
    const header = headingAbove(sheet, row, column)
    // below a merged heading the child alone may say it
    const last = spellingOf(seenText(sheet, row - 1, column))
    const field = fieldOf.get(header) ?? fieldOf.get(last)
    if (field === undefined || taken.has(field) || isInside(sheet, row, column)) continue
    taken.add(field)
    columns.push({ column, field, header })
  }
  return columns
}

/** Of cells merged side by side the first is filled. */
function isInside({ merges }: TemplateSheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column > left && column <= right,
  )
}

/** Prepared rows are numbered on and otherwise empty. */
function lastPrepared(sheet: TemplateSheet, { first, columns }: RowsTie): number {
  const number = columns.find(({ field }) => field === 'number')?.column
  let last = first
  if (number === undefined || sheet.rows[first]?.[number]?.trim() !== '1') return last
  const isPrepared = (row: number) =>
    sheet.rows[row]?.[number]?.trim() === String(row - first + 1) &&
    columns.every(({ column }) => column === number || (sheet.rows[row]?.[column] ?? '').trim() === '')
  while (last + 1 < sheet.rows.length && isPrepared(last + 1)) last++
  return last
}

/** Titles that name a year. */
function yearCells(sheet: TemplateSheet, rows: RowsTie): CellTie[] {
  return sheet.rows.slice(0, rows.first).flatMap((texts, row) =>
    texts.flatMap((text, column): CellTie[] => {
      const [, before, after] = /^(.*\bTAHUN\s+(?:ANGGARAN\s+)?)20\d\d(.*)$/i.exec(text.trim()) ?? []
      if (before === undefined || text.startsWith('=')) return []
      return [
        { row, column, field: 'year', wording: `${before}{}${after}`, anchor: anchorOf(sheet, row, column) },
      ]
    }),
  )
}
