import Papa from 'papaparse'
import type { SheetGrid } from '#shared/import/grid.ts'
import { gridOf } from './grid-of.ts'
import { refusal } from './file-format.ts'

const delimiters = [';', ',', '\t', '|']

/** One sheet of texts; nothing is converted, so no digit is lost. Accepts Excel's `sep=` line. */
export function parseCsv(name: string, text: string): SheetGrid {
  const declared = /^"?sep=(.)"?\s*?(?:\r\n|\n|\r)/i.exec(text)
  // The declaration stays the first line, so that line numbers are those that a person sees.
  const body = declared ? text.slice(declared[0].trimEnd().length) : text
  const delimiter = declared?.[1] ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter,
    newline: newlineOf(body),
    skipEmptyLines: false,
  })
  const open = errors.find((error) => isOpenQuote(error, data, delimiter))
  if (open) throw refusal('quoteOpen', { line: body.slice(0, open.index ?? 0).split(/\r\n|\n|\r/).length })
  const rows = data.map((fields) => fields.map((field) => (field === '' ? undefined : unguarded(field))))
  return gridOf({ name: name.replace(/\.[^.]*$/, ''), hidden: false, rows, merges: [] })
}

/** A quote that nothing closes, or whose field ran on into the next rows before it met another one. */
function isOpenQuote(
  { code, row }: Papa.ParseError,
  data: readonly (readonly string[])[],
  delimiter: string,
): boolean {
  if (code === 'MissingQuotes') return true
  if (code !== 'InvalidQuotes') return false
  return (data[row ?? -1] ?? []).some((field) => /[\r\n]/.test(field) && field.includes(delimiter))
}

/** `="1978…"`: how exports keep Excel from making a number of a text. */
function unguarded(field: string): string {
  if (field.charCodeAt(0) !== 0x3d) return field
  const inside = /^="((?:[^"]|"")*)"\s*$/.exec(field)?.[1]
  return inside === undefined ? field : inside.replaceAll('""', '"')
}

/** The separator that gives the widest typical row among the first lines. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\n|\r/, 40).join('\n')
  let best = { delimiter: ',', width: 0 }
  for (const delimiter of delimiters) {
    const widths = Papa.parse<string[]>(head, { delimiter, newline: '\n' })
      .data.map((fields) => fields.length)
      .filter((width) => width > 1)
      .sort((a, b) => a - b)
    const width = widths.length < 1 ? 0 : (widths[Math.floor(widths.length / 2)] ?? 0)
    if (width > best.width) best = { delimiter, width }
  }
  return best.delimiter
}

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  if (text.includes('\r\n')) return '\r\n'
  return text.includes('\n') ? '\n' : '\r'
}
