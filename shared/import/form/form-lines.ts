import { type CoreValue, coreValueTexts, parseCoreValue } from '../../plan/core-value.ts'
import type { WorkResultKind } from '../../plan/work-result.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { type RowKind, type SheetGrid, textAt } from '../grid.ts'
import { resultKindOfHeading } from '../plans.ts'
import { isNumbering, isSignature } from '../row/rows.ts'
import { isNothing } from '../cell/cell-text.ts'
import { type Form, textsOf } from './find-forms.ts'

/** What a line of a form is, and what it tells besides its cells. */
export interface FormLine {
  readonly kind: RowKind
  readonly resultKind?: WorkResultKind
  /** The row in which its result stands, where it only continues one. */
  readonly resultRow?: number
  /** Field → text of a line whose fields stand in no columns of their own. */
  readonly told?: Readonly<Record<string, string>>
}

const behaviourHeading = /^PERILAKU KERJA\b/
const outcome = /^(?:RATING|PREDIKAT|CAPAIAN KINERJA|POLA DISTRIBUSI)\b/
/** What an empty list of additional results says. */
const nothingYet = /^\(.*\)$/s

/** Each line of a form below its header, from the top. */
export function linesOf(grid: SheetGrid, form: Form): FormLine[] {
  let behaviour = form.bottom + 1
  while (behaviour < form.end && !isHeading(grid, behaviour, behaviourHeading)) behaviour++
  const results = form.isQualitative
    ? measureLines(grid, form, behaviour)
    : resultLines(grid, form, behaviour)
  return [...results, ...behaviourLines(grid, behaviour, form.end)]
}

function isHeading(grid: SheetGrid, row: number, pattern: RegExp): boolean {
  return pattern.test(spellingOf(textsOf(grid, row)[0] ?? ''))
}

function resultLines(grid: SheetGrid, form: Form, end: number): FormLine[] {
  const at = new Map(form.columns.map(({ field }, column) => [field, column]))
  const text = (row: number, field: string) => {
    const found = textAt(grid, row, at.get(field) ?? grid.columns)
    return isNothing(found) ? '' : found
  }
  const isMeasured = (row: number) => ['indicator', 'target'].some((field) => text(row, field) !== '')
  const labels = new Set(form.columns.map(({ label }) => spellingOf(label)))
  const lineAt = (row: number, told: Partial<FormLine>): FormLine => {
    const result = text(row, 'workResult')
    if (isMeasured(row)) return { kind: 'data', ...told }
    if (result === '' || nothingYet.test(result)) return { kind: 'note' }
    // its indicators begin below it
    const isBelow = text(row + 1, 'workResult') === '' && isMeasured(row + 1)
    return isBelow ? { kind: 'part' } : { kind: 'data', ...told }
  }
  const lines: FormLine[] = []
  let resultKind: WorkResultKind | undefined
  let resultRow: number | undefined
  let isSigning = false
  for (let row = form.bottom + 1; row < end; row++) {
    const filled = textsOf(grid, row)
    const heading = filled.length > 2 ? undefined : resultKindOfHeading(filled.join(' '))
    if (heading !== undefined) {
      resultKind = heading
      resultRow = undefined
    }
    isSigning ||= !isMeasured(row) && isSignature(filled, false)
    const kind = heading === undefined ? otherKind(filled, labels, isSigning) : 'section'
    if (kind !== undefined) {
      lines.push({ kind })
      continue
    }
    if (text(row, 'workResult') !== '') resultRow = row
    lines.push(
      lineAt(row, { ...(resultKind && { resultKind }), ...(resultRow !== undefined && { resultRow }) }),
    )
  }
  return lines
}

function otherKind(
  filled: readonly string[],
  labels: ReadonlySet<string>,
  isSigning: boolean,
): RowKind | undefined {
  if (filled.length === 0) return 'empty'
  if (isNumbering(filled)) return 'numbering'
  if (filled.length > 1 && filled.every((text) => labels.has(spellingOf(text)))) return 'header'
  if (isSigning) return 'signature'
  const first = spellingOf(filled[0] ?? '')
  return first === 'HASIL KERJA' || outcome.test(first) ? 'note' : undefined
}

const measureLabel = /^[\s-]*UKURAN\s+KEBERHASILAN[^:\n]*(?::|\n|$)\s*/i

/**
 * The lines of a qualitative form: a result with its number, below it the words that measure it, in one cell or a row each.
 * What measures is indicator and target at once, unless a colon parts them.
 */
function measureLines(grid: SheetGrid, form: Form, end: number): FormLine[] {
  const lines: FormLine[] = []
  let resultKind: WorkResultKind | undefined
  let workResult = ''
  let column: number | undefined
  for (let row = form.bottom + 1; row < end; row++) {
    const filled = textsOf(grid, row)
    const heading = headingOf(filled)
    if (heading !== undefined) {
      resultKind = heading
      workResult = ''
      column = undefined
    }
    const between = kindBetween(filled, heading)
    if (between !== undefined) {
      lines.push({ kind: between })
      continue
    }
    const label = labelledColumn(grid, row, measureLabel)
    if (label >= 0) column = label
    if (column === undefined || (label < 0 && isNumbered(filled))) {
      workResult = resultIn(filled)
      column = undefined
      lines.push({ kind: workResult === '' || nothingYet.test(workResult) ? 'note' : 'part' })
      continue
    }
    lines.push(measureLine(textAt(grid, row, column), workResult, resultKind))
  }
  return lines
}

/** What a row between the results is, if it is none of them. */
function kindBetween(filled: readonly string[], heading: WorkResultKind | undefined): RowKind | undefined {
  if (filled.length === 0) return 'empty'
  if (heading !== undefined) return 'section'
  return isSignature(filled, false) ? 'signature' : undefined
}

/** -1 for none. */
function labelledColumn(grid: SheetGrid, row: number, label: RegExp): number {
  return (grid.rows[row] ?? []).findIndex((_, at) => label.test(textAt(grid, row, at)))
}

function isNumbered([first = '']: readonly string[]): boolean {
  return /^\d{1,2}[.)]?$/.test(first)
}

function resultIn(filled: readonly string[]): string {
  return filled.find((text) => /\p{L}{2}/u.test(text))?.replace(/\s+/g, ' ') ?? ''
}

function measureLine(text: string, workResult: string, resultKind: WorkResultKind | undefined): FormLine {
  const words = wordsOf([text.replace(measureLabel, '')]).replaceAll('\n', '; ')
  if (words === '') return { kind: 'header' }
  return { kind: 'data', ...(resultKind && { resultKind }), told: { workResult, ...measureOf(words) } }
}

/** The heading may share its row with those of the evaluation's columns. */
function headingOf(filled: readonly string[]): WorkResultKind | undefined {
  return resultKindOfHeading(filled[0] ?? '') ?? resultKindOfHeading(filled.slice(0, 2).join(' '))
}

function measureOf(words: string): { indicator: string; target: string } {
  const [, indicator = words, target = words] = /^([^;]+?)\s*:\s*([^;]+)$/.exec(words) ?? []
  return { indicator, target }
}

interface Expectation {
  readonly row: number
  readonly value: CoreValue
  readonly column: number
  readonly parts: string[]
}

const expectationLabel = /^[\s-]*EKSPEKTASI\s+KHUSUS(?:\s+PIMPINAN)?\s*:?\s*/i

/** The special expectation of a value stands behind its label, or below it in the same column. */
function behaviourLines(grid: SheetGrid, from: number, end: number): FormLine[] {
  const lines: FormLine[] = []
  const expectations = new Map<number, Expectation>()
  let value: CoreValue | undefined
  let current: Expectation | undefined
  let isOver = false
  for (let row = from; row < end; row++) {
    const filled = textsOf(grid, row)
    const named = filled.map(valueNamed).find((name) => name !== undefined)
    if (named !== undefined) {
      value = named
      current = undefined
    }
    isOver ||= isOutcome(filled) || (named === undefined && isSignature(filled, false))
    const outside = kindOutside(filled, isOver)
    if (outside !== undefined) {
      lines.push({ kind: outside })
      continue
    }
    const column = labelledColumn(grid, row, expectationLabel)
    if (column >= 0 && value !== undefined) {
      current = { row, value, column, parts: [] }
      expectations.set(row, current)
    }
    const goesOn = current !== undefined && addPart(current, grid, row)
    if (goesOn) lines.push({ kind: 'part' })
    else lines.push({ kind: named === undefined ? 'note' : 'section' })
  }
  return lines.map((line, index): FormLine => {
    const own = expectations.get(from + index)
    const expectation = own && wordsOf(own.parts)
    return own && expectation
      ? { kind: 'data', told: { coreValue: coreValueTexts[own.value].name, expectation } }
      : line
  })
}

/** Takes the row's words in; tells whether it goes on with what a row above has begun. */
function addPart({ row: first, column, parts }: Expectation, grid: SheetGrid, row: number): boolean {
  const part = textAt(grid, row, column).replace(expectationLabel, '').trim()
  if (part !== '') parts.push(part)
  return part !== '' && row !== first
}

/** What a row is that belongs to no value. */
function kindOutside(filled: readonly string[], isOver: boolean): RowKind | undefined {
  if (filled.length === 0) return 'empty'
  if (!isOver) return undefined
  return isOutcome(filled) ? 'note' : 'signature'
}

function isOutcome([first = '']: readonly string[]): boolean {
  return outcome.test(spellingOf(first))
}

function valueNamed(text: string): CoreValue | undefined {
  return text.length > 60 ? undefined : parseCoreValue(text.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s*/i, ''))
}

/** Several expectations stand one a line, without their dashes. */
function wordsOf(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split(/\r?\n/))
    .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
    .filter((line) => line !== '')
    .join('\n')
}
