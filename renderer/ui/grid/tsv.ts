/** Cells as Excel puts them on the clipboard: tabs and lines, quoted where a cell holds one of them. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n')
}

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The cells of a copied block; the line break that Excel puts at the end starts no row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  const append = (more: string) => {
    const row = rows.at(-1)
    if (row !== undefined) row[row.length - 1] = (row.at(-1) ?? '') + more
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const atStart = rows.at(-1)?.at(-1) === ''
    if (quoted) {
      if (char !== '"') append(char)
      else if (text[at + 1] === '"') {
        append('"')
        at++
      } else quoted = false
    } else if (char === '"' && atStart) quoted = true
    else if (char === '\t') rows.at(-1)?.push('')
    else if (char === '\n') rows.push([''])
    else if (char !== '\r') append(char)
  }
  const last = rows.at(-1)
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}
