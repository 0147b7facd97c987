import { spellingOf } from '../../spelling/spelling.ts'
import { isNothing } from '../cell/cell-text.ts'
import { type RowKind, type SheetGrid, textAt } from '../grid.ts'
import type { Table } from '../header/table.ts'
import { type Header, type Place, placesOf } from '../header/header.ts'
import { numberField } from '../header/header-match.ts'
import { readLoneText, unitNameOf } from './lone-text.ts'
import { resultKindOfHeading } from '../plans.ts'
import type { UnitNames } from '../unit-names.ts'

/** What every row of a sheet is, from the first on, and the units of its sections. */
interface ClassifiedRows {
  readonly kinds: readonly RowKind[]
  /** Row → the unit's name, for section rows. */
  readonly sections: ReadonlyMap<number, string>
}

const totalWords = /^(?:(?:SUB ?|GRAND )?(?:JUMLAH|TOTAL)|RATA RATA|RATA2)\b/
const signatureWords =
  /^(?:MENGETAHUI|MENYETUJUI|DISETUJUI|YANG (?:MEMBUAT|MENILAI)|PEJABAT PENILAI|PENILAI|AN|A N|PLT|PLH|DIBUAT OLEH)\b/
const placeAndDate =
  /^[\p{L} .'-]+,\s*(?:\d{1,2}|[.…_\s]*)\s*(?:[-/.]\d{1,2}[-/.]\d{2,4}|(?:\p{L}+\s+)?(?:\d{4}|20[.…_]*))$/u
const vacancyWords = /^(?:KOSONG|LOWONG|VAKAN|BELUM (?:TER)?ISI)\b/

/** Fields that say whose a row is or what it is about: a row with one of them is data. */
const nameFields: readonly string[] = ['name', 'nameBirth', 'nameNip']
const workFields: readonly string[] = ['workResult', 'indicator']
const ownFields: readonly string[] = ['nip', ...nameFields, ...workFields]

/** Names every row of the sheet, so that nothing disappears silently (domain.md §12.1.4). */
export function classifyRows(grid: SheetGrid, tables: readonly Table[], units: UnitNames): ClassifiedRows {
  if (grid.form) return { kinds: grid.form.kinds, sections: new Map() }
  const kinds: RowKind[] = []
  const sections = new Map<number, string>()
  const top = tables[0]?.layout.top ?? grid.rows.length
  for (let row = 0; row < top; row++) kinds.push(textsOf(grid, row).length === 0 ? 'empty' : 'title')
  for (const table of tables) classifyTable(grid, table, units, kinds, sections)
  return { kinds, sections }
}

function classifyTable(
  grid: SheetGrid,
  table: Table,
  units: UnitNames,
  kinds: RowKind[],
  sections: Map<number, string>,
): void {
  const view = viewOf(grid, table, units)
  const headers = [table.layout, ...table.layout.again]
  let isSigning = false
  /** One behind the rows of the last person. */
  let persons = 0
  for (let row = table.layout.top; row < table.layout.end; row++) {
    const isHeader = headers.some((rows) => row >= rows.top && row <= rows.bottom)
    const kind = isHeader ? 'header' : row < persons ? 'part' : kindOfRow(view, row, isSigning)
    if (kind === 'data') persons = row + table.header.tiers
    if (kind === 'signature') isSigning = true
    if (kind === 'data' || kind === 'header') isSigning = false
    if (kind === 'section') sections.set(row, unitNameOf(textsOf(grid, row).at(-1) ?? ''))
    kinds.push(kind)
  }
}

function textsOf(grid: SheetGrid, row: number): string[] {
  return (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column)).filter((text) => text !== '')
}

/** A table by its columns, for telling its rows apart. */
interface TableView {
  readonly grid: SheetGrid
  readonly kind: Header['kind']
  readonly isSkipped: boolean
  readonly units: UnitNames
  readonly places: ReadonlyMap<string, Place>
  /** -1 for none. */
  readonly numberColumn: number
  /** How many columns are read. */
  readonly mapped: number
  /** In one spelling. */
  readonly labels: readonly string[]
}

function viewOf(grid: SheetGrid, { header, skipped }: Table, units: UnitNames): TableView {
  const places = placesOf(header)
  return {
    grid,
    kind: header.kind,
    isSkipped: skipped !== undefined,
    units,
    places,
    numberColumn: header.columns.findIndex(({ field }) => field === numberField),
    mapped: [...places.keys()].filter((field) => field !== numberField).length,
    labels: header.columns.map(({ label }) => spellingOf(label)),
  }
}

function ownText({ grid, places }: TableView, row: number, field: string): string {
  const place = places.get(field)
  return place === undefined ? '' : textAt(grid, row + place.down, place.column)
}

function hasNumber({ grid, numberColumn }: TableView, row: number): boolean {
  return numberColumn >= 0 && /^\d+[.)]?$/.test(textAt(grid, row, numberColumn))
}

function hasOwn(view: TableView, row: number, fields: readonly string[]): boolean {
  return fields.some((field) => ownText(view, row, field) !== '')
}

function nipOf(view: TableView, row: number): string {
  const nip = ownText(view, row, 'nip') || ownText(view, row, 'nameNip')
  return nip.replace(/\D/g, '').length < 8 || placeAndDate.test(nip) ? '' : nip
}

const announcesNip = /^NIP\b/i

/** Within a signature block name and NIP are the signer's: a person's row has its number, or fills most columns. */
function isPerson(view: TableView, row: number, filled: readonly string[], isSigning: boolean): boolean {
  const nip = nipOf(view, row)
  if (nip === '' || (filled.length === 1 && announcesNip.test(nip))) return false
  if (!isSigning) return true
  return view.numberColumn >= 0 ? hasNumber(view, row) : filled.length > Math.max(2, view.mapped * 0.8)
}

function isHeaderAgain({ grid, labels }: TableView, row: number): boolean {
  let same = 0
  let filled = 0
  for (let column = 0; column < grid.columns; column++) {
    const words = spellingOf(textAt(grid, row, column))
    if (words === '') continue
    filled++
    const label = labels[column] ?? ''
    if (label !== '' && (words === label || ` ${label} `.includes(` ${words} `))) same++
  }
  return filled >= 2 && (same === filled || (same >= 3 && same * 3 >= filled * 2))
}

function isTotal(view: TableView, row: number, filled: readonly string[]): boolean {
  const first = filled.find((text) => /\p{L}/u.test(text)) ?? ''
  if (!totalWords.test(spellingOf(first))) return false
  // "Jumlah laporan bulanan" is an indicator; a total has none, or stands where the names stand.
  const indicator = ownText(view, row, 'indicator')
  return indicator === '' || (indicator === first && !hasOwn(view, row, ['workResult', 'target']))
}

/** A post without a person, with its number or with a word in the place of the name. */
function isVacant(view: TableView, row: number): boolean {
  if (ownText(view, row, 'positionName') === '') return false
  const name = nameFields.map((field) => ownText(view, row, field)).find((text) => !isNothing(text)) ?? ''
  return name === '' ? hasNumber(view, row) : vacancyWords.test(spellingOf(name))
}

/** One text, beside a letter or number at most. */
function loneKind(view: TableView, row: number, filled: readonly string[]): RowKind | undefined {
  const words = filled.filter((text) => !/^(?:[A-Z]|[IVX]+|\d{1,2})[.)]?$/.test(text))
  const [text = ''] = words
  if (words.length !== 1 || !/\p{L}{2}/u.test(text)) return undefined
  if (view.kind === 'plans' && resultKindOfHeading(text) !== undefined) return 'section'
  const known = readLoneText(text, view.units)
  if (known !== undefined && !(known !== 'section' && hasOwn(view, row, workFields))) return known
  if (hasOwn(view, row, ownFields)) return undefined
  if (view.kind !== 'employees') return 'section'
  return ownText(view, row, 'positionName') === text ? 'vacant' : undefined
}

/** What stands in a table beside its people and results, and looks like nothing else. */
function besideKind(view: TableView, row: number, filled: readonly string[]): RowKind | undefined {
  if (isNumbering(filled)) return 'numbering'
  if (isHeaderAgain(view, row)) return 'header'
  if (isTotal(view, row, filled)) return 'total'
  return isVacant(view, row) ? 'vacant' : undefined
}

/** Most rows: their NIP alone says what they are. */
function isPlainPerson(view: TableView, row: number): boolean {
  const nip = nipOf(view, row)
  return nip !== '' && !announcesNip.test(nip)
}

function kindOfRow(view: TableView, row: number, isSigning: boolean): RowKind {
  if (!view.isSkipped && !isSigning && isPlainPerson(view, row)) return 'data'
  const filled = textsOf(view.grid, row)
  if (filled.length === 0) return 'empty'
  return view.isSkipped ? 'otherTable' : kindByTexts(view, row, filled, isSigning)
}

function kindByTexts(view: TableView, row: number, filled: readonly string[], isSigning: boolean): RowKind {
  if (isPerson(view, row, filled, isSigning)) return 'data'
  const beside = besideKind(view, row, filled)
  if (beside !== undefined) return beside
  if (hasNumber(view, row) && hasOwn(view, row, [...nameFields, ...workFields])) return 'data'
  if (isSignature(filled, isSigning)) return 'signature'
  const lone = loneKind(view, row, filled)
  if (lone !== undefined) return lone
  const isData = hasOwn(view, row, ownFields) || (filled.length > 1 && view.places.has('indicator'))
  return isData ? 'data' : 'note'
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
export function isSignature(filled: readonly string[], isSigning: boolean): boolean {
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
