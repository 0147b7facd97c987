import { present } from '../api/present.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import { spellingLookup, spellingOf } from '../spelling/spelling.ts'

const spellings = {
  nip: ['NIP', 'NIP BARU', 'NIP PEGAWAI', 'NOMOR INDUK PEGAWAI', 'NIP NI PPPK', 'NIP ASN', 'NI PPPK'],
  name: ['NAMA', 'NAMA PEGAWAI', 'NAMA LENGKAP', 'NAMA ASN', 'PEGAWAI'],
  plan: [
    'SKP',
    'STATUS SKP',
    'RENCANA',
    'RENCANA SKP',
    'RENCANA KINERJA',
    'PENYUSUNAN SKP',
    'SKP TAHUNAN',
    'STATUS',
  ],
  superiorNip: [
    'NIP ATASAN',
    'NIP PENILAI',
    'NIP PEJABAT PENILAI',
    'NIP PEJABAT PENILAI KINERJA',
    'NIP ATASAN LANGSUNG',
  ],
  superiorName: [
    'ATASAN',
    'NAMA ATASAN',
    'ATASAN LANGSUNG',
    'NAMA ATASAN LANGSUNG',
    'PEJABAT PENILAI',
    'PEJABAT PENILAI KINERJA',
    'NAMA PEJABAT PENILAI',
    'NAMA PENILAI',
    'PENILAI',
  ],
  predikat: [
    'PREDIKAT',
    'PREDIKAT KINERJA',
    'PREDIKAT KINERJA PEGAWAI',
    'PREDIKAT KINERJA TAHUNAN',
    'HASIL EVALUASI',
  ],
  period: ['PERIODE', 'TAHUN', 'PERIODE PENILAIAN', 'TAHUN SKP', 'PERIODE SKP'],
} as const
export type TheirColumn = keyof typeof spellings

const columnOf = spellingLookup<TheirColumn>(spellings)
/** domain.md's spellings of the five, as lists of other systems write them (PermenPANRB 6/2022 Pasal 26). */
const predikatOf = spellingLookup<Predikat>({
  excellent: ['SANGAT BAIK', 'SB'],
  good: ['BAIK', 'B'],
  needsImprovement: ['BUTUH PERBAIKAN', 'PERLU PERBAIKAN', 'CUKUP', 'BP', 'C'],
  poor: ['KURANG', 'MISCONDUCT', 'KURANG/MISCONDUCT', 'KURANG (MISCONDUCT)', 'K'],
  veryPoor: ['SANGAT KURANG', 'SK'],
})

/** What they say of a person; what they do not say is absent. */
export interface TheirFacts {
  readonly hasPlan?: boolean
  readonly superiorNip?: string
  readonly superiorName?: string
  /** `none`: they say that there is none. */
  readonly predikat?: Predikat | 'none'
  /** As it is written where it is none of the five. */
  readonly predikatText?: string
  readonly year?: number
}
/** A line of their list. */
export interface TheirRow extends TheirFacts {
  /** From 1. */
  readonly line: number
  readonly text: string
  readonly nip?: string
  readonly name?: string
}

export interface TheirList {
  readonly columns: readonly TheirColumn[]
  readonly rows: readonly TheirRow[]
}

/** So far down a heading is looked for. */
const mostTitles = 20

/** A table copied from a sheet; undefined where no line heads at least a NIP or a name and one thing more. */
export function readTheirList(text: string): TheirList | undefined {
  const lines = text.split(/\r?\n/).map(cellsOf)
  const at = lines.slice(0, mostTitles).findIndex((cells) => isHead(cells.map(columnOf)))
  const head = lines[at]?.map(columnOf)
  if (head === undefined) return undefined
  const rows = lines.slice(at + 1).flatMap((cells, below) => {
    const row = rowOf(cells, head, at + below + 2)
    return row === undefined ? [] : [row]
  })
  return { columns: [...new Set(head.filter((column) => column !== undefined))], rows }
}

const isHead = (columns: readonly (TheirColumn | undefined)[]) =>
  (columns.includes('nip') || columns.includes('name')) && columns.filter(Boolean).length >= 2

const cellsOf = (line: string) =>
  line.split(line.includes('\t') ? '\t' : ';').map((cell) =>
    cell
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .trim(),
  )

function rowOf(
  cells: readonly string[],
  head: readonly (TheirColumn | undefined)[],
  line: number,
): TheirRow | undefined {
  const cell = (column: TheirColumn) => {
    const text = cells[head.indexOf(column)]?.trim() ?? ''
    return text === '' || text === '-' ? undefined : text
  }
  const [nip, name] = [digitsOf(cell('nip')), cell('name')]
  if (nip === undefined && isNobody(name)) return undefined
  return present({
    line,
    text: cells.filter(Boolean).join(' · ').slice(0, 120),
    nip,
    name,
    hasPlan: isThere(cells[head.indexOf('plan')]),
    superiorNip: digitsOf(cell('superiorNip')),
    superiorName: cell('superiorName'),
    ...(head.includes('predikat') && predikatIn(cell('predikat'))),
    year: yearIn(cell('period')),
  })
}

/** A line of column numbers, of totals, or an empty one. */
const isNobody = (name: string | undefined) =>
  name === undefined || /^[\d()]+$/.test(name) || /^(?:JUMLAH|TOTAL)\b/i.test(name)

/** One of the five, else as it is written; an empty cell says that there is none. */
function predikatIn(text: string | undefined): Pick<TheirFacts, 'predikat' | 'predikatText'> {
  if (text === undefined) return { predikat: 'none' }
  const predikat = predikatOf(text)
  return predikat === undefined ? { predikatText: text } : { predikat }
}

function yearIn(text: string | undefined): number | undefined {
  const year = /20\d\d/.exec(text ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

/** A NIP, whatever stands between its digits. */
export function digitsOf(text: string | undefined): string | undefined {
  const digits = text?.replace(/\D/g, '') ?? ''
  return digits.length >= 9 ? digits : undefined
}

/** `Belum`, `Tidak ada`, `0` and an empty cell say that there is none; anything else that there is one. */
function isThere(text: string | undefined): boolean | undefined {
  return text === undefined
    ? undefined
    : !/^(?:$|-|0$|X$|N$|T$|NO\b|BELUM|TIDAK|KOSONG|NIHIL|NONE)/.test(spellingOf(text))
}
