import Papa from 'papaparse'
import type { SheetGrid } from '#shared/import/grid.ts'
import { gridOf } from './grid-of.ts'
import { decodeText } from './file-format.ts'

const delimiters = [';', ',', '\t', '|']

/** One sheet of texts; nothing is converted, so no digit is lost. Accepts Excel's `sep=` line. */
export function parseCsv(name: string, bytes: Uint8Array): SheetGrid {
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  const declared = /^"?sep=(.)"?\s*?(?:\r\n|\n|\r)/i.exec(text)
  // The declaration stays the first line, so that line numbers are those that a person sees.
  const body = declared ? text.slice(declared[0].trimEnd().length) : text
  const delimiter = declared?.[1] ?? delimiterOf(body)
  const { data } = Papa.parse<string[]>(body, { delimiter, newline: newlineOf(body), skipEmptyLines: false })
  const rows = data.map((fields) => fields.map((field) => (field === '' ? undefined : unguarded(field))))
  return gridOf({ name: name.replace(/\.[^.]*$/, ''), hidden: false, rows, merges: [] })
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
