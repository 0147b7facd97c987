import type { FileData } from '#shared/api/file-data.ts'
import type { YearlyList } from '#shared/report/yearly-list-names.ts'
import { yearlyColumns } from '#shared/report/yearly-lists.ts'
import type { CellField } from '#shared/template/cell-fields.ts'
import { headingAbove } from '#shared/template/headings.ts'
import { anchorOf, recheckMapping } from '#shared/template/recheck.ts'
import type { CellTie, Moved, Template, TemplateMapping, TemplateReading } from '#shared/template/template.ts'
import type { TemplateSheet } from '#shared/template/template-sheet.ts'
import type { Words } from '#shared/text/words.ts'

/** A mapping that is being made: of a stored template, of a new file, or of a new version of a stored one. */
export interface MappingDraft {
  readonly id?: string
  readonly rowVersion?: number
  readonly name: string
  readonly fileName: string
  /** To be stored with the mapping. */
  readonly file?: FileData
  readonly sheets: readonly TemplateSheet[]
  readonly mapping: TemplateMapping
  /** What was tied on the sheets that were looked at before, by their names. */
  readonly left?: Readonly<Record<string, TemplateMapping>>
  /** What became of the former ties in a new version; absent where there was none. */
  readonly moved?: readonly Moved[]
  readonly isSuggested: boolean
}

export function draftOfTemplate({ id, rowVersion, name, fileName, sheets, mapping }: Template): MappingDraft {
  return { id, rowVersion, name, fileName, sheets, mapping, isSuggested: false }
}

export function draftOfFile(file: FileData, { sheets, mapping }: TemplateReading): MappingDraft {
  const name = file.name
    .replace(/\.xlsx$/i, '')
    .replace(/\s*(?<!\d)20\d\d(?!\d)\s*/, ' ')
    .trim()
    .slice(0, 100)
  return {
    name: name || file.name.slice(0, 100),
    fileName: file.name,
    file,
    sheets,
    mapping: mapping ?? { sheet: sheets[0]?.name ?? '', cells: [] },
    isSuggested: mapping !== undefined,
  }
}

export function withNewFile(draft: MappingDraft, file: FileData, reading: TemplateReading): MappingDraft {
  const { sheets, mapping = draft.mapping, moved } = reading
  return { ...draft, file, fileName: file.name, sheets, mapping, left: {}, moved }
}

/** Another sheet: what was tied there before, else what stands there below the same words. */
export function withSheet({ left, ...draft }: MappingDraft, sheet: string): MappingDraft {
  const { mapping, sheets } = draft
  const known = { ...left, [mapping.sheet]: mapping }
  return {
    ...draft,
    left: known,
    mapping: known[sheet] ?? recheckMapping({ ...mapping, sheet }, sheets).mapping,
  }
}

/** What a cell of the sheet is in the mapping. */
export type CellPart = 'list' | 'prepared' | 'single'

export function partOf({ rows }: TemplateMapping, row: number): CellPart {
  if (rows === undefined || row < rows.first || row > rows.last) return 'single'
  return row === rows.first ? 'list' : 'prepared'
}

/** Ties a column of the list's row to a field of the list, or lets go of it. */
export function tieColumn(
  mapping: TemplateMapping,
  sheet: TemplateSheet,
  column: number,
  field: string | undefined,
): TemplateMapping {
  const { rows } = mapping
  if (rows === undefined) return mapping
  const others = rows.columns.filter((one) => one.column !== column)
  const own = field === undefined ? [] : [{ column, field, header: headingAbove(sheet, rows.first, column) }]
  const columns = [...others, ...own].toSorted((a, b) => a.column - b.column)
  return { ...mapping, rows: { ...rows, columns } }
}

/** Ties a single cell; of a year that stands in a sentence the sentence stays. */
export function tieCell(
  mapping: TemplateMapping,
  sheet: TemplateSheet,
  { row, column }: Pick<CellTie, 'row' | 'column'>,
  field: CellField | undefined,
): TemplateMapping {
  const others = mapping.cells.filter((one) => one.row !== row || one.column !== column)
  if (field === undefined) return { ...mapping, cells: others }
  const text = sheet.rows[row]?.[column] ?? ''
  const sentence = field === 'year' && !text.startsWith('=') ? text.trim().replace(/20\d\d/, '{}') : text
  const wording = field === 'year' && sentence !== '{}' && sentence.includes('{}') ? sentence : undefined
  const anchor = anchorOf(sheet, row, column)
  const tie = { row, column, field, ...(wording !== undefined && { wording }), ...(anchor && { anchor }) }
  return { ...mapping, cells: [...others, tie] }
}

export function withWording(mapping: TemplateMapping, tie: CellTie, wording: string): TemplateMapping {
  return {
    ...mapping,
    cells: mapping.cells.map((one) => {
      if (one.row !== tie.row || one.column !== tie.column) return one
      const { wording: _former, ...bare } = one
      return wording === '{}' || wording === '' ? bare : { ...bare, wording }
    }),
  }
}

/** Another list: what it has too stays tied. */
export function withList(
  mapping: TemplateMapping,
  list: YearlyList | undefined,
  words: Words,
): TemplateMapping {
  const { rows, ...rest } = mapping
  if (list === undefined) return rest
  const fields = new Set(yearlyColumns(list, words).map(({ key }) => key))
  const known = rows ?? { first: 1, last: 1, columns: [] }
  return {
    ...rest,
    rows: { ...known, list, columns: known.columns.filter(({ field }) => fields.has(field)) },
  }
}

/** The list's row, from 0, and the last of the prepared ones; headings are read anew above it. */
export function withRows(
  mapping: TemplateMapping,
  sheet: TemplateSheet,
  place: { readonly first?: number; readonly last?: number },
): TemplateMapping {
  const { rows } = mapping
  if (rows === undefined) return mapping
  const first = place.first ?? rows.first
  const last = Math.max(first, place.last ?? first + rows.last - rows.first)
  const columns = rows.columns.map((one) => ({ ...one, header: headingAbove(sheet, first, one.column) }))
  return { ...mapping, rows: { ...rows, first, last, columns } }
}
