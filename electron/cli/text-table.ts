const widestColumn = 44

/** Rows under headers in columns of even width; long texts are cut with an ellipsis. Numbers stand at the right. */
export function textTable(
  headers: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string[] {
  const texts = rows.map((row) => headers.map((_, index) => cut(String(row[index] ?? ''))))
  const widths = headers.map((header, index) =>
    Math.max(header.length, ...texts.map((row) => (row[index] ?? '').length)),
  )
  const isNumber = headers.map((_, index) => texts.every((row) => /^-?[\d.,]{0,15}$/.test(row[index] ?? '')))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(headers), line(widths.map((width) => '─'.repeat(width))), ...texts.map(line)]
}

function cut(text: string): string {
  const single = text.replace(/\s+/g, ' ')
  return single.length > widestColumn ? `${single.slice(0, widestColumn - 1)}…` : single
}
