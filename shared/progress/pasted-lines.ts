import { yearOf } from '../date/iso-date.ts'
import { dateAtStart, wholeDate } from '../date/written-date.ts'
import { createNearestResult } from './nearest-result.ts'
import type { PlannedResult } from '../plan/planned-result.ts'

/** One line of what was pasted, as it would be stored; whoever pasted it looks at it before. */
export interface PastedLine {
  readonly date: string
  readonly text: string
  readonly quantity?: number
  /** Absent where no word leads to a result: a person chooses. */
  readonly workResultId?: string
  readonly indicatorId?: string
  /** The words leave no doubt. */
  readonly sure: boolean
}

/** `[27/11/26, 14.03] Budi: …` and `27/11/26 14.03 - Budi: …`: the day, and who wrote. */
const chat =
  /^\[?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?\]?(?:\s+-)?\s+[^:]{1,60}:\s*/i
const weekday = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|\w+day)\b[\s,]*/i
const between = /^[\s:;,|–—-]+/
const bullet = /^(?:[-•*–—▪●]|\(?\d{1,2}[.)](?=\s))\s*/
/** A line that says nothing but a day: those below it are of that day. */
const bare = /^[\s:;,.–—-]*$/

/**
 * Reads what was copied from a sheet (columns by tabs) or a chat: each line a day if it names one, what was achieved and how much. A
 * line that is nothing but a day is a head; lines without a day belong to the one above, the first to `date`.
 */
export function readPastedLines(
  text: string,
  { date, results }: { readonly date: string; readonly results: readonly PlannedResult[] },
): readonly PastedLine[] {
  const nearest = createNearestResult(results)
  const lines: PastedLine[] = []
  let day = date
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '') continue
    const dated = takeDate(line, yearOf(date))
    day = dated.date ?? day
    const rest = dated.rest.replace(bullet, '')
    if (bare.test(rest)) continue
    const { text: said, quantity } = takeQuantity(rest)
    if (said === '') continue
    lines.push({
      date: day,
      text: said.slice(0, 500),
      ...(quantity !== undefined && { quantity }),
      ...(nearest(rest) ?? { sure: false }),
    })
  }
  return lines
}

/** What is no real day is no date: the line stays as it is. */
function takeDate(line: string, year: number): { readonly date?: string; readonly rest: string } {
  const said = chat.exec(line)
  if (said) return without(line, said[0].length, wholeDate(said[1]!))
  const text = line.replace(bullet, '').replace(weekday, '')
  const found = dateAtStart(text, year)
  return found ? without(text, found.length, found.date) : { rest: line }
}

function without(line: string, length: number, date: string | undefined) {
  return date === undefined ? { rest: line } : { date, rest: line.slice(length).replace(between, '') }
}

const figure = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const columnFigure = new RegExp(String.raw`^(${figure})(?:\s+\p{L}[\p{L} /]{0,30})?$`, 'u')
/** `… 12 surat`, `… (3 berkas)`, `… = 4`, at the end of a line. */
const lastFigure = new RegExp(String.raw`(?:[\s(=:]|^)\(?(${figure})\s+\p{L}[\p{L}/]{1,20}\s*\)?[.!]?$`, 'u')

/** `nomor 12 …`, `RT 3 …`: a name, not how many. */
const isName = /(?:^|[\s(])(?:no(?:mor)?|nmr|rt|rw|ke|tahun|pasal|ayat|jalan|jl|km|kelas|tahap|blok)\.?\s*$/i

/** The quantity is a column of its own or the last figure with a unit; the text keeps what a reader needs. */
function takeQuantity(line: string): { readonly text: string; readonly quantity?: number } {
  const columns = line.split('\t').map((cell) => cell.trim())
  const cells = columns.filter((cell) => cell !== '')
  const own = cells.length > 1 ? cells.findLastIndex((cell) => columnFigure.test(cell)) : -1
  if (own > 0) {
    const quantity = quantityOf(columnFigure.exec(cells[own]!)![1]!)
    return { text: cells.toSpliced(own, 1).join(' · '), ...(quantity !== undefined && { quantity }) }
  }
  const text = cells.join(' · ')
  const found = lastFigure.exec(text)
  const isCount = found !== null && !isName.test(text.slice(0, found.index + 1))
  const quantity = isCount ? quantityOf(found[1]!) : undefined
  return { text, ...(quantity !== undefined && { quantity }) }
}

function quantityOf(text: string): number | undefined {
  const plain = /^\d{1,3}(?:\.\d{3})+/.test(text) ? text.replaceAll('.', '') : text
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) && value <= 1_000_000_000 ? value : undefined
}
