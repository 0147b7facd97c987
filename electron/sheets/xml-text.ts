const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The characters of XML text, with the escapes that spreadsheets add (`_x000D_`). */
export function xmlText(raw: string): string {
  const text = raw.includes('&') ? raw.replace(/&(?:#(x?)([\da-fA-F]+)|(\w+));/g, entityOf) : raw
  return text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => character(code, 16))
    : text
}

function entityOf(
  whole: string,
  hex: string | undefined,
  code: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return entities[name] ?? whole
  return character(code ?? '', hex === 'x' ? 16 : 10)
}

function character(code: string, base: number): string {
  const point = Number.parseInt(code, base)
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

/** An attribute of a start tag, in either kind of quotes. */
export function attribute(tag: string, name: string): string | undefined {
  let at = tag.indexOf(`${name}=`)
  while (at > 0 && !/\s/.test(tag[at - 1] ?? '')) at = tag.indexOf(`${name}=`, at + 1)
  if (at < 1) return undefined
  const start = at + name.length + 2
  const end = tag.indexOf(tag[start - 1] ?? '"', start)
  return end < 0 ? undefined : tag.slice(start, end)
}

/** All texts `<t>` of a string item one after another; readings for pronunciation (`<rPh>`) are no part of it. */
export function itemText(item: string): string {
  const plain = item.includes('<rPh') ? item.replace(/<rPh\b.*?<\/rPh>/gs, '') : item
  let text = ''
  for (let at = plain.indexOf('<t'); at >= 0; at = plain.indexOf('<t', at + 2)) {
    const next = plain[at + 2]
    if (next === undefined || !/[\s>]/.test(next)) continue
    const start = plain.indexOf('>', at) + 1
    if (plain[start - 2] === '/') continue
    const end = plain.indexOf('</t>', start)
    if (end < 0) break
    text += plain.slice(start, end)
    at = end
  }
  return xmlText(text)
}
