import type { Message } from '../api/errors.ts'
import { present } from '../api/present.ts'
import { wholeDate } from '../date/written-date.ts'
import { CaseDraft } from './service-case.ts'

interface PastedCase {
  readonly caseKind: string
  readonly subject: string
  readonly receivedOn: string
  readonly answeredOn?: string
}

/**
 * Cases copied from a sheet, a line each: subject and dates in any order of columns, the earlier date is when it came; a second text is
 * its kind. The first line that cannot be read is answered instead, as half a register is worse than none. Lines before the first
 * case that hold nothing like a date, nor a running number before a text, are the titles and the head of the table.
 */
export function parsePastedCases(
  text: string,
  { caseKind, unitId }: { readonly caseKind: string; readonly unitId: string },
): readonly PastedCase[] | Message {
  const cases: PastedCase[] = []
  let isHead = true
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const cells = cellsOf(line)
    isHead &&= !isCase(cells)
    if (cells.length === 0 || isHead) continue
    const read = readCells(cells, caseKind)
    const problem = problemOf(cells, { unitId, ...read })
    if (problem) return { key: problem, params: { line: index + 1, text: line.trim().slice(0, 60) } }
    cases.push(read as PastedCase)
  }
  return cases.length === 0 ? { key: 'serviceCase.error.nothing' } : cases
}

const isCase = (cells: readonly string[]) =>
  cells.some((cell) => dateOf(cell) !== undefined || dateLike.test(cell)) ||
  (isNumber(cells[0] ?? '') && !cells.every(isNumber))

function readCells(cells: readonly string[], usual: string): Partial<PastedCase> {
  const dates = cells.map(dateOf).filter((date) => date !== undefined)
  const [subject, caseKind = usual] = cells.filter((cell) => !isNumber(cell) && dateOf(cell) === undefined)
  const [receivedOn, answeredOn] = dates.toSorted()
  return present({ caseKind, subject, receivedOn, answeredOn })
}

/** Meant as a date, whether there is such a day or not. */
const dateLike = /^\d{1,4}[-/. ]+[\d\p{L}]+[-/. ]+\d{2,4}/u

/** A running number, with or without its dot. */
const isNumber = (cell: string) => /^\d{1,5}[.)]?$/.test(cell)

function problemOf(cells: readonly string[], draft: object) {
  const { error } = CaseDraft.safeParse(draft)
  const isPersonal = error?.issues.some(({ message }) => message === 'serviceCase.error.personal')
  if (isPersonal) return 'serviceCase.error.linePersonal'
  const dates = cells.filter((cell) => dateOf(cell) !== undefined).length
  return error || dates > 2 ? 'serviceCase.error.line' : undefined
}

const cellsOf = (line: string) =>
  line
    .split(/\t|;/)
    .map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
    .filter((cell) => cell !== '' && cell !== '-')

/** A time of day behind it says nothing here. */
const dateOf = (cell: string) => wholeDate(cell.replace(/(?<=^\d{4}-\d{1,2}-\d{1,2})[ T].*$/, ''))
