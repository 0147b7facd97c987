type PersonName = { readonly frontTitle?: string; readonly name: string; readonly backTitle?: string }

const title = '(?:prof|drg|drh|drs|dra|dr|apt|ns|ir|hj|kh|h)'
const titles = new RegExp(`^(?:${title}(?:\\.\\s*|\\s+))+(?=\\p{L}{2}|\\p{L}\\.)`, 'iu')

/**
 * Splits a printed name: the first comma ends the name, what follows is the back title, and leading Prof, Dr, dr, drg, drh,
 * Drs, Dra, apt, Ns, Ir, H, Hj, KH (with or without a dot) are the front title. Spelling and case stay as they are.
 */
export function splitName(text: string): PersonName {
  const clean = text.replace(/\s+/g, ' ').trim()
  const comma = clean.indexOf(',')
  const before = (comma < 0 ? clean : clean.slice(0, comma)).trim()
  const backTitle = comma < 0 ? '' : clean.slice(comma + 1).trim()
  const front = titles.exec(before)?.[0] ?? ''
  return {
    ...(front === '' ? {} : { frontTitle: front.trim() }),
    name: before.slice(front.length),
    ...(backTitle === '' ? {} : { backTitle }),
  }
}

/** The printed name: `front name, back`. */
export function fullName(parts: {
  frontTitle?: string | undefined
  name: string
  backTitle?: string | undefined
}): string {
  const front = parts.frontTitle ? `${parts.frontTitle} ` : ''
  const back = parts.backTitle ? `, ${parts.backTitle}` : ''
  return `${front}${parts.name}${back}`
}
