import type { Input } from '#shared/api/contract.ts'
import type { Failure } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import { spellingKey } from '#shared/import/spelling/spelling-key.ts'
import { importKinds, type ImportBatch, type ImportKind, type ImportPreview } from '#shared/import/preview.ts'

/** What a person decided about a file, in the form in which the backend takes it. */
export type Decisions = Input<'import.preview'>['options']

type Spelling = NonNullable<Decisions['spellings']>[number]

export interface Busy {
  readonly task: string
  readonly doing: 'reading' | 'checking' | 'saving'
}

/** One chosen file on its way from bytes to a stored batch. */
export interface ImportJob {
  readonly id: string
  readonly fileName: string
  /** Kept until stored: the file is read again when the backend no longer holds its preview. */
  readonly file?: FileData
  readonly decisions: Decisions
  readonly preview?: ImportPreview
  readonly busy?: Busy
  readonly failure?: Failure
  /** The office changed between preview and commit; the preview shown is the newer one. */
  readonly conflicted?: boolean
  /** Something was stored after this preview was made. */
  readonly stale?: boolean
  readonly batch?: ImportBatch
}

/** All rows at once: the list filters and scrolls without asking again. */
const everyRow = { offset: 0, limit: 100_000 } as const

export function newJob(fileName: string): ImportJob {
  return { id: crypto.randomUUID(), fileName, decisions: { ...everyRow } }
}

/** Not stored yet. */
export const isOpen = ({ batch }: ImportJob): boolean => batch === undefined

/** What of an open file is in sight: what is being done to it, its rows, or why it was not read. */
export function sightOf({ busy, preview, failure }: ImportJob): 'work' | 'rows' | 'refusal' {
  if (busy?.doing === 'saving') return 'work'
  if (preview) return 'rows'
  return failure && !busy ? 'refusal' : 'work'
}

/** Two previews of one file of which either shows all that the other does. */
export function saysSame(one: ImportPreview, other: ImportPreview): boolean {
  return JSON.stringify({ ...one, previewId: '' }) === JSON.stringify({ ...other, previewId: '' })
}

/** Rows that a commit would write. */
export function writableRows({ counts }: ImportPreview): number {
  return counts.create + counts.update
}

/** The file was read; only its year is not written in it. */
export function asksYear({ failure }: ImportJob): boolean {
  return failure?.fields?.['year'] !== undefined
}

export function hasCorrections({ decisions }: ImportJob): boolean {
  return (decisions.corrections?.length ?? 0) > 0 || (decisions.leftOut?.length ?? 0) > 0
}

/**
 * People first, then their plans, then results and scores, whatever the order in which the files were chosen: the later
 * kinds look up what the earlier ones create. Files that are not recognised yet keep their place at the end.
 */
export function inWorkingOrder(jobs: readonly ImportJob[]): readonly ImportJob[] {
  return jobs.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function placeOf({ preview }: ImportJob): number {
  return preview ? importKinds.indexOf(preview.kind) : importKinds.length
}

/** The file that is better stored before this one, because this one is about what that one creates. */
export function waitsFor(job: ImportJob, jobs: readonly ImportJob[]): ImportJob | undefined {
  if (!job.preview) return undefined
  return inWorkingOrder(jobs).find(
    (other) =>
      other.preview &&
      other.id !== job.id &&
      placeOf(other) < placeOf(job) &&
      writableRows(other.preview) > 0,
  )
}

export type LineOf = { readonly sheet: string; readonly line: number }

/** The line first, so that no sheet's name can be mistaken for another's line. */
export const lineKey = ({ sheet, line }: LineOf): string => `${line}:${sheet}`

type CellOf = LineOf & { readonly field: string }
type Correction = CellOf & { readonly text: string }
export const cellKey = ({ sheet, line, field }: CellOf): string => `${line} ${field} ${sheet}`

/** The decisions with the texts of these cells replaced. */
export function withCorrections(decisions: Decisions, cells: readonly Correction[]): Decisions {
  const keys = new Set(cells.map(cellKey))
  const others = (decisions.corrections ?? []).filter((known) => !keys.has(cellKey(known)))
  return { ...decisions, corrections: [...others, ...cells] }
}

/** One choice for a spelling in all rows; the later one counts. */
export function withSpelling(decisions: Decisions, spelling: Spelling): Decisions {
  const key = spellingKey(spelling.said)
  const others = (decisions.spellings ?? []).filter(
    ({ field, said }) => field !== spelling.field || spellingKey(said) !== key,
  )
  return { ...decisions, spellings: [...others, spelling] }
}

/** The row as the file says it. */
export function withoutCorrections(decisions: Decisions, row: LineOf): Decisions {
  return {
    ...decisions,
    corrections: (decisions.corrections ?? []).filter((known) => lineKey(known) !== lineKey(row)),
  }
}

export function withLeftOut(decisions: Decisions, { sheet, line }: LineOf): Decisions {
  const { leftOut = [], ...rest } = withoutLeftOut(decisions, { sheet, line })
  return { ...rest, leftOut: [...leftOut, { sheet, line }] }
}

export function withoutLeftOut(decisions: Decisions, row: LineOf): Decisions {
  return {
    ...decisions,
    leftOut: (decisions.leftOut ?? []).filter((known) => lineKey(known) !== lineKey(row)),
  }
}

const plainCell = ({ sheet, line, field }: CellOf): CellOf => ({ sheet, line, field })

/** The office stays as it is in these cells. */
export function withKept(decisions: Decisions, cells: readonly CellOf[]): Decisions {
  const rest = withoutCells(decisions, cells)
  return { ...rest, kept: [...(rest.kept ?? []), ...cells.map(plainCell)] }
}

/** These cells are taken, whatever the office did meanwhile. */
export function withTaken(decisions: Decisions, cells: readonly CellOf[]): Decisions {
  const rest = withoutCells(decisions, cells)
  return { ...rest, taken: [...(rest.taken ?? []), ...cells.map(plainCell)] }
}

function withoutCells(decisions: Decisions, cells: readonly CellOf[]): Decisions {
  const keys = new Set(cells.map(cellKey))
  const without = (known: readonly CellOf[] = []) => known.filter((each) => !keys.has(cellKey(each)))
  return { ...decisions, kept: without(decisions.kept), taken: without(decisions.taken) }
}

/** Choosing a field that another column of the sheet has takes it from there. */
export function withColumn(
  decisions: Decisions,
  sheet: ImportPreview['sheets'][number],
  index: number,
  field: string | null,
): Decisions {
  const columns = Object.fromEntries(
    sheet.columns.map((column) => [
      String(column.index),
      column.index === index ? field : field !== null && column.field === field ? null : column.field,
    ]),
  )
  return { ...decisions, mapping: { ...decisions.mapping, [sheet.id]: columns } }
}

/** One sheet alone, or every one that is a list. */
export function withSheet(decisions: Decisions, name: string | undefined): Decisions {
  const { sheet: _former, ...everySheet } = decisions
  return name === undefined ? everySheet : { ...everySheet, sheet: name }
}

/** Another kind has other fields: what was mapped for the old one says nothing. */
export function asKind(decisions: Decisions, kind: ImportKind): Decisions {
  return { ...decisions, kind, mapping: {} }
}
