import { AppError } from '../api/errors.ts'
import type { EmployeeType } from '../people/employee-type.ts'
import { type ImportedBehaviour, readBehaviour } from './behaviour.ts'
import { chooseSheets, type SheetChoice } from './header/choose-sheets.ts'
import type { Table } from './header/table.ts'
import { employeeTypeOf } from './cell/employee-type-cell.ts'
import { type ImportedEmployee, readEmployee } from './employees.ts'
import { type RowKind, type SheetGrid, textOf } from './grid.ts'
import type { Header, Mapping } from './header/header.ts'
import { partSideBySide } from './header/side-by-side.ts'
import { unfoldForms } from './form/unfold-forms.ts'
import { type Identity, identityOf } from './identity.ts'
import {
  type ImportedExpectation,
  type ImportedPlanRow,
  nothingAbove,
  readExpectation,
  readPlanRow,
  resultKindOfHeading,
} from './plans.ts'
import { withoutMarks } from './mark/marks.ts'
import type { ImportKind, Problem, ReadSpelling, SkippedRow } from './preview.ts'
import { type ImportedRealisation, readRealisation } from './realisations.ts'
import { unitOfSheet } from './row/lone-text.ts'
import { classifyRows } from './row/rows.ts'
import { nestSections, type Section } from './row/sections.ts'
import { createSpellings, type Spelling, type Spellings } from './spelling/spellings.ts'
import { createRowReader, type RowCorrections, type SheetRow } from './row/sheet-row.ts'
import { periodOfTitles, titlesOf, yearOfTitles } from './header/sheet-title.ts'
import { type UnitNames, unitNamesOf } from './unit-names.ts'
import { shownText } from './cell/shown-text.ts'

export type Draft =
  | ({ readonly kind: 'employees' } & ImportedEmployee)
  | ({ readonly kind: 'plans' } & ImportedPlanRow)
  | ({ readonly kind: 'expectation' } & ImportedExpectation)
  | ({ readonly kind: 'realisations' } & ImportedRealisation)
  | ({ readonly kind: 'behaviour' } & ImportedBehaviour)
export type DraftOf<K extends Draft['kind']> = Extract<Draft, { kind: K }>

export interface InterpretedRow {
  readonly sheet: string
  readonly line: number
  readonly name?: string
  /** Absent when a mapped cell is wrong: the row is rejected. */
  readonly draft?: Draft
  readonly problems: readonly Problem[]
  readonly corrected: boolean
  /** The NIP as far as it can be read, for the key of a rejected row. */
  readonly nipText: string
  /** Field → text as read, made when asked for. */
  cells(): Readonly<Record<string, string>>
}

export interface InterpretOptions {
  readonly fileName: string
  readonly today: string
  readonly kind?: ImportKind | undefined
  readonly year?: number | undefined
  readonly sheet?: string | undefined
  readonly byHand?: boolean | undefined
  readonly mapping: Readonly<Record<string, Mapping>>
  readonly spellings?: readonly Spelling[] | undefined
  readonly corrections: readonly { sheet: string; line: number; field: string; text: string }[]
  readonly leftOut: readonly { sheet: string; line: number }[]
  /** Whether the office has a unit of this name. */
  readonly isUnit?: (name: string) => boolean
  /** The mapping that an earlier import of this layout kept. */
  remembered(signature: string, kind: ImportKind): Mapping | undefined
}

/** What a workbook is besides its rows. */
export interface Interpretation {
  readonly year?: number
  readonly sheets: readonly SheetChoice[]
  readonly skipped: readonly SkippedRow[]
  readonly spelled: readonly ReadSpelling[]
}

/**
 * Turns a workbook's sheets into rows of one kind, each a draft or rejected with its problems, and gives each as soon as it is read;
 * every other row is named as skipped. Throws `import.sheet.unknown`, `import.table.*`, and `import.year.missing` where a kind needs
 * its year.
 */
export function interpret(
  grids: readonly SheetGrid[],
  options: InterpretOptions,
): { readonly kind: ImportKind; readonly rows: Generator<InterpretedRow, Interpretation> } {
  const parts = grids.map(withoutMarks).flatMap((grid) => unfoldForms(grid) ?? partSideBySide(grid))
  const { kind, sheets } = chooseSheets(parts, options)
  const units = unitNamesOf(parts, options.isUnit ?? (() => false))
  const spellings = createSpellings(options.spellings ?? [])
  return { kind, rows: readSheets(sheets, { ...options, kind, units, meant: spellings }) }
}

type ReadOptions = InterpretOptions & { kind: ImportKind; units: UnitNames; meant: Spellings }

function* readSheets(
  sheets: readonly SheetChoice[],
  options: ReadOptions,
): Generator<InterpretedRow, Interpretation> {
  const { kind } = options
  const skipped: SkippedRow[] = []
  let year = options.year
  let rows = 0
  for (const choice of sheets) {
    if (kind !== 'employees') year ??= yearOfSheet(choice, options.fileName)
    rows += yield* readSheet(choice, { ...options, year }, skipped)
  }
  if (rows === 0 && !options.byHand && !skipped.some(({ reason }) => reason === 'leftOut'))
    throw new AppError('invalid', 'import.table.noRows')
  if (kind !== 'employees' && year === undefined) throw AppError.atField('year', 'import.year.missing')
  return {
    ...(kind !== 'employees' && year !== undefined && { year }),
    sheets,
    skipped,
    spelled: options.meant.used(),
  }
}

/**
 * The tables of a sheet in the order of their rows; a section's unit holds until the next, in the next table too. Returns how many rows
 * there were.
 */
function* readSheet(
  { grid, tables }: SheetChoice,
  options: ReadOptions,
  skipped: SkippedRow[],
): Generator<InterpretedRow, number> {
  const [first] = tables
  if (first === undefined) return 0
  const { kinds, sections: names } = classifyRows(grid, tables, options.units)
  const corrections = correctionsOf(options, grid.name)
  const leftOut = new Set(options.leftOut.filter(({ sheet }) => sheet === grid.name).map(({ line }) => line))
  const skip = (index: number, reason: SkippedRow['reason']) =>
    skipped.push({ sheet: grid.name, line: index + 1, reason, text: rowText(grid, index) })
  const unit = unitOfSheet(titlesOf(grid, first.layout.top))
  const sections = nestSections(names, unit)
  let section = sectionBefore(unit, sections)
  let group: EmployeeType | undefined
  let rows = 0
  for (let index = 0; index < first.layout.top; index++) skip(index, reasonOf(kinds[index]))
  for (const { header, layout } of tables) {
    const rowsOf = { end: layout.end, isData: (row: number) => kinds[row] === 'data' }
    const reader = createRowReader(grid, header, { rowsOf, meant: options.meant })
    const interpretRow = createInterpreter(grid, header, options)
    for (let index = layout.top; index < layout.end; index++) {
      section = sections.get(index) ?? section
      if (sections.has(index)) group = undefined
      if (kinds[index] === 'group') group = employeeTypeOf(rowText(grid, index))
      if (kinds[index] !== 'data') {
        skip(index, reasonOf(kinds[index]))
        continue
      }
      const interpreted = interpretRow(reader(index, corrections.get(index + 1)), { section, group })
      if (leftOut.has(index + 1)) skip(index, 'leftOut')
      else {
        rows++
        yield interpreted
      }
    }
  }
  return rows
}

/** Before the first section stand the people of the office itself; without sections the sheet says nothing of units. */
function sectionBefore(
  unit: string | undefined,
  sections: ReadonlyMap<number, Section>,
): Section | undefined {
  if (unit !== undefined) return { unit }
  return sections.size > 0 ? { unit: '' } : undefined
}

function reasonOf(kind: RowKind | undefined): SkippedRow['reason'] {
  return kind === undefined || kind === 'data' ? 'empty' : kind
}

function yearOfSheet({ grid, tables }: SheetChoice, fileName: string): number | undefined {
  const read = tables.filter(({ skipped }) => skipped === undefined)
  const [first] = read
  if (first === undefined) return undefined
  const told = read.map((table) => yearOfColumn(grid, table)).find((year) => year !== undefined)
  return told ?? yearOfTitles(titlesOf(grid, first.layout.top), fileName)
}

/** What the headings above a row say of it. */
interface Surroundings {
  /** The unit. */
  readonly section: Section | undefined
  /** The kind of employees. */
  readonly group: EmployeeType | undefined
}

function createInterpreter(
  grid: SheetGrid,
  header: Header,
  options: InterpretOptions & { kind: ImportKind },
) {
  const { today, kind, year } = options
  const above = nothingAbove()
  const sheetPeriod = periodOfTitles(titlesOf(grid, header.top))
  const fields = header.columns.flatMap(({ field, stack }) => stack ?? [field])
  const draftOf = (row: SheetRow, identity: Identity, around: Surroundings): Draft | undefined => {
    if (kind === 'employees') return tagged('employees', readEmployee(row, { identity, today, ...around }))
    if (kind === 'plans' && row.text('expectation') !== '')
      return tagged('expectation', readExpectation(row, above, today))
    if (kind === 'plans')
      return tagged('plans', readPlanRow(row, above, today, resultKindOfHeading(around.section?.unit ?? '')))
    if (kind === 'realisations')
      return tagged('realisations', readRealisation(row, above, today, sheetPeriod))
    return tagged('behaviour', readBehaviour(row, today, sheetPeriod))
  }
  return (row: SheetRow, around: Surroundings): InterpretedRow => {
    if (kind !== 'employees') checkYear(row, year)
    const identity = identityOf(row)
    const draft = draftOf(row, identity, around)
    const { nipText, nameText } = identity
    const name = nameText || above.nameText
    return {
      sheet: grid.name,
      line: row.line,
      ...(name !== '' && { name }),
      ...(draft && !row.problems.hasError && { draft }),
      problems: row.problems.list,
      corrected: row.corrected,
      nipText: (nipText || above.nipText).replace(/[\s'’.-]/g, ''),
      cells: () => cellsOf(row, fields),
    }
  }
}

function tagged<K extends Draft['kind'], T extends object>(
  kind: K,
  draft: T | undefined,
): (T & { kind: K }) | undefined {
  return draft && { ...draft, kind }
}

function checkYear(row: SheetRow, year: number | undefined): void {
  if (!row.has('year')) return
  const own = row.number('year', { minimum: 1990_00, maximum: 2100_00, range: 'YEAR_INVALID' })
  if (own !== undefined && year !== undefined && own !== year * 100)
    row.problems.error('YEAR_OTHER', 'year', { value: own / 100, year })
}

function yearOfColumn(grid: SheetGrid, { header, layout }: Table): number | undefined {
  const column = header.columns.findIndex(({ field }) => field === 'year')
  if (column < 0) return undefined
  const years = grid.rows.slice(layout.bottom + 1, layout.end).map((row) => Number(textOf(row[column])))
  return years.find((year) => year >= 1990 && year <= 2100)
}

function correctionsOf({ corrections }: InterpretOptions, sheet: string): Map<number, RowCorrections> {
  const byLine = new Map<number, Map<string, string>>()
  for (const { sheet: own, line, field, text } of corrections) {
    if (own !== sheet) continue
    const fields = byLine.get(line) ?? new Map<string, string>()
    fields.set(field, text)
    byLine.set(line, fields)
  }
  return byLine
}

function cellsOf(row: SheetRow, fields: readonly (string | null)[]): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const field of fields) {
    if (field === null || field === '#') continue
    const cell = row.cell(field)
    const shown = shownText(cell)
    if (shown !== '') cells[field] = shown
  }
  return cells
}

function rowText({ rows, form }: SheetGrid, row: number): string {
  const texts = ((form?.source.rows ?? rows)[row] ?? [])
    .map((value) => textOf(value))
    .filter((text) => text !== '')
  return texts.join(' · ').slice(0, 200)
}
