/**
 * A cell's words in one spelling: upper case, dots and quotes removed, other punctuation and white space as one space.
 * `Laki-laki` and `LAKI LAKI` become the same, as do `S-1` and `S 1`.
 */
export function spellingOf(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[.'"`´‘’“”]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Looks a code up among its spellings, compared with and without spaces. */
export function spellingLookup<Code extends string>(
  table: Readonly<Record<Code, readonly string[]>>,
): (text: string) => Code | undefined {
  const codes = new Map<string, Code>()
  for (const code of Object.keys(table) as Code[]) {
    for (const spelling of table[code]) codes.set(compact(spellingOf(spelling)), code)
  }
  return (text) => codes.get(compact(spellingOf(text)))
}

function compact(text: string): string {
  return text.replaceAll(' ', '')
}
