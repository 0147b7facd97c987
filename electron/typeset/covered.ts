/** What a font can show: the code points of its `cmap` (formats 4 and 12), without what no archive takes (private use). */
export function coveredBy(font: Buffer): ReadonlySet<number> {
  const start = tableAt(font, 'cmap')
  const covered = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(start + 2); index++) {
    const at = start + font.readUInt32BE(start + 8 + 8 * index)
    for (const code of codesOf(font, at)) if (!isPrivate(code)) covered.add(code)
  }
  return covered
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8)
  }
  throw new Error(`the font lacks its ${name}`)
}

function codesOf(font: Buffer, at: number): Iterable<number> {
  const format = font.readUInt16BE(at)
  if (format === 4) return segments(font, at)
  return format === 12 ? groups(font, at) : []
}

function* segments(font: Buffer, at: number) {
  const twice = font.readUInt16BE(at + 6)
  for (let index = 0; index < twice; index += 2) {
    const end = font.readUInt16BE(at + 14 + index)
    const first = font.readUInt16BE(at + 16 + twice + index)
    for (let code = first; code <= end && code !== 0xffff; code++) yield code
  }
}

function* groups(font: Buffer, at: number) {
  for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
    const group = at + 16 + 12 * index
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) yield code
  }
}

const isPrivate = (code: number) => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000

/** In the place of a letter that the font lacks; the record inside the PDF keeps it. */
const unknown = '?'

/** A word without an end may break behind so many letters. */
const unbroken = /[^\s\u200B]{30}(?=[^\s\u200B])/gu

/** A text that can be set: composed, without control characters, each letter one that the font has. */
export function settable(text: string, covered: ReadonlySet<number>): string {
  let set = ''
  for (const letter of text.normalize('NFC').replace(/\p{Cc}+/gu, ' ')) {
    // what joins or chooses forms of letters shows nothing by itself
    if (/\p{Default_Ignorable_Code_Point}/u.test(letter)) continue
    set += covered.has(letter.codePointAt(0)!) ? letter : unknown
  }
  return set.replace(unbroken, '$&\u200B')
}
