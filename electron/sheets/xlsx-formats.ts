import { mark } from '#shared/import/grid.ts'
import { attribute, xmlText } from './xml-text.ts'

const builtInDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

/** `mark` bits of a number format by its code. */
function formatBits(code: string): number {
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  if (plain === '' || /^general$/i.test(plain)) return 0
  if (/[dmyhs]/i.test(plain.replace(/general|standard/gi, ''))) return mark.date
  return plain.includes('%') ? mark.percent : 0
}

/** The bits of each cell style (`s` of a cell) of styles.xml. */
export function readCellFormats(styles: string): number[] {
  const own = new Map<number, number>()
  for (const [tag] of styles.matchAll(/<numFmt\b[^>]*>/g)) {
    own.set(Number(attribute(tag, 'numFmtId')), formatBits(xmlText(attribute(tag, 'formatCode') ?? '')))
  }
  const list = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
  return [...list.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return own.get(id) ?? builtInBits(id)
  })
}

function builtInBits(id: number): number {
  if (id === 9 || id === 10) return mark.percent
  return builtInDates.some(([from, to]) => id >= from && id <= to) ? mark.date : 0
}
