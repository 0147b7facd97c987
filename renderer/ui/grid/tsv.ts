/** Cells as Excel puts them on the clipboard: tabs and lines, quoted where a cell holds one of them. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n')
}

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The cells of a copied block; the line break that Excel puts at the end starts no row. */
export function parseTsv(text: string): string[][] {
  let row: string[] = []
  const rows = [row]
  for (let at = 0; ; at++) {
    const quoted = quotedFrom(text, at)
    const plain = plainFrom(text, quoted.end)
    row.push(quoted.content + plain.content)
    at = plain.end
    if (at >= text.length) break
    if (text[at] === '\n') rows.push((row = []))
  }
  if (rows.length > 1 && row.length === 1 && row[0] === '') rows.pop()
  return rows
}

interface Piece {
  readonly content: string
  /** Position after it. */
  readonly end: number
}

/** The quotes of a cell that begins with one; in them a doubled quote is one, and tabs and lines are text. */
function quotedFrom(text: string, at: number): Piece {
  const quoted = /"((?:[^"]|"")*)"?/y
  quoted.lastIndex = at
  const match = quoted.exec(text)
  if (match === null) return { content: '', end: at }
  return { content: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex }
}

/** Up to the next tab or line. */
function plainFrom(text: string, at: number): Piece {
  const length = text.slice(at).search(/[\t\n]/)
  const end = length < 0 ? text.length : at + length
  return { content: text.slice(at, end).replaceAll('\r', ''), end }
}
