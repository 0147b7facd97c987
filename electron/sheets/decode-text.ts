import { AppError } from '#shared/api/errors.ts'

interface DecodedText {
  readonly text: string
  /** It is no UTF-8 and does not say what else: its letters were read as Windows-1252. */
  readonly guessed: boolean
}

/**
 * The text of a file: UTF-16 by its mark, else UTF-8, else Windows-1252. Throws `import.file.encoding` with the first line that
 * cannot be right when it is none of them: other letters than the person's own must never be stored without a word.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes)
  if (wide !== undefined) return { text: exactly(wide, bytes) ?? refuse(bytes, wide), guessed: false }
  const text = exactly('utf-8', bytes)
  if (text !== undefined) return { text, guessed: false }
  return { text: fromWindows(bytes), guessed: !saysWindows(bytes) }
}

/** The beginning of a file as far as it can be told, whatever else is in it. */
export function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes)
}

export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function exactly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes that Windows-1252 leaves undefined. */
const undefinedBytes = /[\u0081\u008d\u008f\u0090\u009d]/
/** A list in Latin letters has few that are none of ASCII's. */
const mostForeign = 0.2

function fromWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  const letters = text.match(/[\p{L}\u0080-\uffff]/gu)?.length ?? 0
  const isOther = undefinedBytes.test(text) || foreign > letters * mostForeign
  return isOther || isMixed(bytes) ? refuse(bytes, 'utf-8') : text
}

/** UTF-8 with bytes in between that are none: read as Windows-1252 it would show two letters for each of its own. */
function isMixed(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0
  return good > 0 && good * 4 >= bad
}

function saysWindows(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return /(?:charset|encoding)\s*=\s*["']?(?:windows-1252|iso-8859-1|latin-?1)\b/i.test(head)
}

function refuse(bytes: Uint8Array, encoding: string): never {
  const text = new TextDecoder(encoding).decode(bytes)
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\n|\r/).length
  throw new AppError('invalid', 'import.file.encoding', { line })
}
