/** Characters that nobody sees, and controls that are no white space. */
const invisible =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff'
const fullWidth = '\\uff01-\\uff5e'
const odd = new RegExp(`[${invisible}${fullWidth}]`)
const everyInvisible = new RegExp(`[${invisible}]`, 'g')
const everyFullWidth = new RegExp(`[${fullWidth}]`, 'g')

/** Whether a text holds characters that look like none or like others: zero-width, controls, full-width digits. */
export function hasOddCharacters(text: string): boolean {
  return odd.test(text)
}

/** The text as it looks: without what is invisible, full-width characters as the plain ones. */
export function withoutOddCharacters(text: string): string {
  return text
    .replace(everyInvisible, '')
    .replace(everyFullWidth, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0))
}

const emptyWords = new Set([
  'null',
  '#null',
  'n/a',
  '#n/a',
  '#n.a',
  'n.a',
  'n.a.',
  'nan',
  'nat',
  'nil',
  'none',
  'undefined',
  'nihil',
  'kosong',
  'belum ada',
  'tidak ada',
  'tdk ada',
  'blm ada',
  'belum diisi',
  'invalid date',
  'not available',
])
const longestEmptyWord = 15

/** Whether a cell says nothing: a dash, dots, a date of zeros, or a word that programs and clerks write for nothing. */
export function isNothing(text: string): boolean {
  if (text.length > longestEmptyWord) return /^[-–—_.\s/]*$/.test(text)
  // most cells begin with a letter that begins none of the words, or with another digit than 0
  if (/^[^-–—_.\s/(0-3#bikntu]/i.test(text)) return false
  if (/^[-–—_.\s/]*$/.test(text)) return true
  const [, inside = text] = /^[([]\s*(.*?)\s*[)\]]$/.exec(text) ?? []
  return isZeroDate(text) || emptyWords.has(inside.toLowerCase().replace(/\s+/g, ' '))
}

/** `00-00-0000`, `0000-00-00`, and what programs make of it: Excel's day 0, PHP's 30-11--0001. */
function isZeroDate(text: string): boolean {
  // one of these digits is in nearly every date that somebody wrote
  if (/[24-8]/.test(text)) return false
  return (
    /^0{1,2}[-/.]0{1,2}[-/.]0{2,4}$|^0{4}[-/.]0{1,2}[-/.]0{1,2}$/.test(text) ||
    /^(?:1900[-/.]0?1[-/.]0{1,2}|0?1[-/.]0{1,2}[-/.]1900|0{1,2}[-/.]0?1[-/.]1900)$/.test(text) ||
    /^(?:30[-/.]11[-/.]-0001|-0001[-/.]11[-/.]30)$/.test(text)
  )
}

const mayBeDitto = /^\s*(?:["“”„″〃',-]|s[.\sda]|i?d[.eit]|seperti)/i
const dittoMarks =
  /^(?:["“”„″〃]|''|,,|-\s*["“”″]\s*-|s\.?\s?d\.?\s?a\.?|idem|id\.|ditto|dito|(?:sama|seperti)(?: dengan| di| yang)* ?atas)$/i

/** Whether a cell says "as above": `"`, sda, idem. */
export function isDitto(text: string): boolean {
  // no mark is longer, and most cells begin with another character
  return text.length <= 22 && mayBeDitto.test(text) && dittoMarks.test(text.trim())
}
