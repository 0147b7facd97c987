import type { Tones } from './mark-sheet.ts'

const toneOf = (colour: string) =>
  `<dxf><fill><patternFill><bgColor rgb="${colour}"/></patternFill></fill></dxf>`
/** Excel's own colours for bad and neutral, which stay readable in black and white. */
const wanted = { error: toneOf('FFFFC7CE'), warning: toneOf('FFFFEB9C') } as const

/** styles.xml with the two colours of the marks at the end of its list, and where they stand in it. */
export function withTones(styles: string): { readonly styles: string; readonly tones: Tones } {
  const list = /<dxfs\b[^>]*?(?:\/>|>(.*?)<\/dxfs>)/s.exec(styles)
  const known = (list?.[1] ?? '').match(/<dxf\b[^>]*?(?:\/>|>.*?<\/dxf>)/gs) ?? []
  const all = [...known]
  const placeOf = (dxf: string) => {
    const place = all.indexOf(dxf)
    return place < 0 ? all.push(dxf) - 1 : place
  }
  const tones = { error: placeOf(wanted.error), warning: placeOf(wanted.warning) }
  if (all.length === known.length) return { styles, tones }
  const made = `<dxfs count="${all.length}">${(list?.[1] ?? '') + all.slice(known.length).join('')}</dxfs>`
  if (list)
    return { styles: styles.slice(0, list.index) + made + styles.slice(list.index + list[0].length), tones }
  const next = /<(?:tableStyles|colors|extLst)\b|<\/styleSheet>/.exec(styles)?.index ?? styles.length
  return { styles: styles.slice(0, next) + made + styles.slice(next), tones }
}

export const emptyStyles = (main: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`
