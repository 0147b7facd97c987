import { spellingOf } from '../spelling/spelling.ts'
import { type SheetGrid, textAt } from './grid.ts'
import type { Header } from './header/header.ts'
import { numberField } from './header/header-match.ts'
import type { SkipReason } from './preview.ts'

export type RowKind = Exclude<SkipReason, 'leftOut'> | 'data'

/** What every row of a sheet is, from the first on, and the text of the sections. */
export interface ClassifiedRows {
  readonly kinds: readonly RowKind[]
  /** Row → the section's text, for section rows. */
  readonly sections: ReadonlyMap<number, string>
}

const totalWords = /^(?:(?:SUB ?|GRAND )?(?:JUMLAH|TOTAL)|RATA RATA|RATA2)\b/
const signatureWords =
  /^(?:MENGETAHUI|MENYETUJUI|DISETUJUI|YANG (?:MEMBUAT|MENILAI)|PEJABAT PENILAI|PENILAI|AN|A N|PLT|PLH|DIBUAT OLEH)\b/
const placeAndDate = /^[\p{L} .'-]+,\s*(?:\d{1,2}|[.…_\s]*)\s*(?:\p{L}+\s+)?(?:\d{4}|20[.…_]*)$/u
const unitWords =
  /^(?:SEKRETARIAT|SEKSI|SUB ?BAGIAN|SUBBAG|BAGIAN|BIDANG|KELURAHAN|KECAMATAN|DESA|DINAS|BADAN|KANTOR|UPT|UPTD|UNIT|KELOMPOK|PUSKESMAS|SUB|JABATAN FUNGSIONAL)\b/

const noteWords = /^(?:CATATAN|KETERANGAN|KET|NB|SUMBER|DICETAK|DATA PER)\b/

/** Fields that say whose a row is or what it is about: a row with one of them is data. */
const ownFields: readonly string[] = ['nip', 'name', 'nameNip', 'nameBirth', 'workResult', 'indicator']

/** Names every row of the sheet, so that nothing disappears silently (domain.md §12.1.4). */
export function classifyRows(grid: SheetGrid, header: Header): ClassifiedRows {
  const kinds: RowKind[] = []
  const sections = new Map<number, string>()
  const reader = createReader(grid, header)
  let isSigning = false
  for (let row = 0; row < grid.rows.length; row++) {
    const kind =
      row < header.top ? reader.above(row) : row <= header.bottom ? 'header' : reader.below(row, isSigning)
    if (kind === 'signature') isSigning = true
    if (kind === 'data' || kind === 'header') isSigning = false
    if (kind === 'section') sections.set(row, reader.texts(row).at(-1) ?? '')
    kinds.push(kind)
  }
  return { kinds, sections }
}

function createReader(grid: SheetGrid, header: Header) {
  const columns = new Map<string, number>()
  header.columns.forEach(({ field }, index) => {
    if (field !== null && !columns.has(field)) columns.set(field, index)
  })
  const numberColumn = header.columns.findIndex(({ field }) => field === numberField)
  const labels = header.columns.map(({ label }) => spellingOf(label))
  const own = (row: number, field: string) => {
    const column = columns.get(field)
    return column === undefined ? '' : textAt(grid, row, column)
  }
  const texts = (row: number) =>
    (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column)).filter((text) => text !== '')

  const above = (row: number): RowKind => (texts(row).length === 0 ? 'empty' : 'title')

  const isHeaderAgain = (row: number): boolean => {
    let same = 0
    let filled = 0
    for (let column = 0; column < grid.columns; column++) {
      const words = spellingOf(textAt(grid, row, column))
      if (words === '') continue
      filled++
      const label = labels[column] ?? ''
      if (label !== '' && (words === label || ` ${label} `.includes(` ${words} `))) same++
    }
    return same >= 3 && same * 3 >= filled * 2
  }

  const below = (row: number, isSigning: boolean): RowKind => {
    const filled = texts(row)
    if (filled.length === 0) return 'empty'
    const nip = own(row, 'nip') || own(row, 'nameNip')
    const digits = nip.replace(/\D/g, '')
    const hasNip = digits.length >= 8 && !(filled.length === 1 && /^NIP\b/i.test(nip))
    if (hasNip && !(isSigning && filled.length <= 2)) return 'data'
    if (isNumbering(filled)) return 'numbering'
    if (isHeaderAgain(row)) return 'header'
    const first = filled.find((text) => /\p{L}/u.test(text)) ?? ''
    if (isTotal(row, first)) return 'total'
    if (isNumbered(row)) return 'data'
    if (isSignature(filled, isSigning)) return 'signature'
    if (filled.length === 1 && (noteWords.test(spellingOf(first)) || first.startsWith('*'))) return 'note'
    if (isSection(row, filled)) return 'section'
    return ownFields.some((field) => own(row, field) !== '')
      ? 'data'
      : filled.length > 1 && columns.has('indicator')
        ? 'data'
        : 'note'
  }

  /** A running number before a name: a person whose NIP is missing. */
  const isNumbered = (row: number): boolean =>
    numberColumn >= 0 &&
    /^\d+[.)]?$/.test(textAt(grid, row, numberColumn)) &&
    ['name', 'nameBirth', 'workResult', 'indicator'].some((field) => own(row, field) !== '')

  const isTotal = (row: number, first: string): boolean => {
    if (!totalWords.test(spellingOf(first))) return false
    // "Jumlah laporan bulanan" is an indicator; a total has none, or stands where the names stand.
    const indicator = own(row, 'indicator')
    return (
      indicator === '' || (indicator === first && own(row, 'workResult') === '' && own(row, 'target') === '')
    )
  }

  const isSection = (row: number, filled: readonly string[]): boolean => {
    const words = filled.filter((text) => !/^(?:[A-Z]|[IVX]+|\d{1,2})[.)]?$/.test(text))
    const [text = ''] = words
    if (words.length !== 1 || !/\p{L}{2}/u.test(text)) return false
    if (header.kind !== 'employees')
      return (
        !ownFields.some((field) => own(row, field) === text) ||
        unitWords.test(spellingOf(withoutOrdinal(text)))
      )
    if (unitWords.test(spellingOf(withoutOrdinal(text)))) return true
    const isMerged = grid.merges.some(
      (area) => area.top === row && area.bottom === row && area.right - area.left + 1 >= grid.columns / 2,
    )
    return (
      isMerged ||
      (own(row, 'name') !== text &&
        own(row, 'nameBirth') !== text &&
        own(row, 'nameNip') !== text &&
        isFirstText(row, text))
    )
  }

  const isFirstText = (row: number, text: string): boolean => {
    const column = (grid.rows[row] ?? []).findIndex((_, index) => textAt(grid, row, index) === text)
    return column <= (columns.get('nip') ?? 0)
  }

  return { above, below, texts }
}

export function withoutOrdinal(text: string): string {
  return text.replace(/^(?:[A-Za-z]|[IVXivx]+|\d{1,2})[.)]\s+/, '').trim()
}

/** (1) (2) (3) …, or 1 2 3 …, as the third row of official tables has. */
export function isNumbering(filled: readonly string[]): boolean {
  if (filled.length < 2) return false
  const numbers = filled.map((text) => /^\(?(\d{1,2})\)?(?:\s*[=(].*)?$/.exec(text)?.[1])
  return numbers.every(
    (number, index) =>
      number !== undefined &&
      (index === 0 ? Number(number) <= 2 : Number(number) === Number(numbers[index - 1]) + 1),
  )
}

/** A block of one or two texts a row that begins with a place and date, "Mengetahui", an official's title or a NIP. */
function isSignature(filled: readonly string[], isSigning: boolean): boolean {
  if (filled.length > 3) return false
  if (isSigning) return true
  return filled.some((text) => {
    const words = spellingOf(text)
    return (
      placeAndDate.test(text) ||
      signatureWords.test(words) ||
      /^NIP\b[.: ]*\d/i.test(text) ||
      /^[\p{Lu}\s./-]+,$/u.test(text)
    )
  })
}
