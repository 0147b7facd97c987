import type { Message } from '../api/errors.ts'
import { present } from '../api/present.ts'
import { isoDate } from '../date/iso-date.ts'
import { monthOfName } from '../date/month-name.ts'
import { CaseDraft } from './service-case.ts'

interface PastedCase {
  readonly caseKind: string
  readonly subject: string
  readonly receivedOn: string
  readonly answeredOn?: string
}

/**
 * Cases copied from a sheet, a line each: subject and dates in any order of columns, the earlier date is when it came; a second text is
 * its kind. The first line that cannot be read is answered instead, as half a register is worse than none. A first line without a date
 * is the head of the table.
 */
export function parsePastedCases(
  text: string,
  { caseKind, unitId }: { readonly caseKind: string; readonly unitId: string },
): readonly PastedCase[] | Message {
  const cases: PastedCase[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const cells = cellsOf(line)
    const isHead = index === 0 && !cells.some((cell) => dateOf(cell) !== undefined)
    if (cells.length === 0 || isHead) continue
    const read = readCells(cells, caseKind)
    const problem = problemOf(cells, { unitId, ...read })
    if (problem) return { key: problem, params: { line: index + 1, text: line.trim().slice(0, 60) } }
    cases.push(read as PastedCase)
  }
  return cases.length === 0 ? { key: 'serviceCase.error.nothing' } : cases
}

function readCells(cells: readonly string[], usual: string): Partial<PastedCase> {
  const dates = cells.map(dateOf).filter((date) => date !== undefined)
  const [subject, caseKind = usual] = cells.filter((cell) => !isNumber(cell) && dateOf(cell) === undefined)
  const [receivedOn, answeredOn] = dates.toSorted()
  return present({ caseKind, subject, receivedOn, answeredOn })
}

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

function dateOf(cell: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(cell)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const typed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell)
  if (typed) return isoDate(Number(typed[3]), Number(typed[2]), Number(typed[1]))
  const [, day, word = '', year] = /^(\d{1,2})[\s-](\p{L}{3,})\.?[\s-](\d{4})$/u.exec(cell) ?? []
  const month = monthOfName(word)
  return month === undefined ? undefined : isoDate(Number(year), month, Number(day))
}
