import { createHmac } from 'node:crypto'
import { encode } from 'uqr'
import { writePng } from './write-png.ts'

// The code at the foot of a printed page: which office's log knows the paper, by which mark, the page's number, and a sign over all of it.

/** How the pages of one paper are signed; hexadecimal. */
export interface PaperSign {
  /** Tells papers of another office apart. */
  readonly office: string
  /** By which the log knows the paper. */
  readonly mark: string
  /** Of this paper alone, made of what only the office's file holds. */
  readonly key: string
}
type Claim = Pick<PaperSign, 'office' | 'mark'>
/** What a code says of itself. */
export interface PageCode extends Claim {
  readonly page: number
  readonly sign: string
}

/** Whose and of which version it is. */
const prefix = 'TB1'
const bytesOf = { office: 3, mark: 6, page: 1, sign: 6 } as const
const total = 16
/** So many pages a paper may have. */
export const mostPages = 255

function bodyOf({ office, mark }: Claim, page: number): Buffer {
  return Buffer.concat([Buffer.from(office, 'hex'), Buffer.from(mark, 'hex'), Buffer.of(page)])
}

const signOf = (claim: Claim, page: number, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex'))
    .update(prefix)
    .update(bodyOf(claim, page))
    .digest('hex')
    .slice(0, 2 * bytesOf.sign)

export function pageCode({ key, ...claim }: PaperSign, page: number): string {
  const sign = Buffer.from(signOf(claim, page, key), 'hex')
  return prefix + toLetters(Buffer.concat([bodyOf(claim, page), sign]))
}

/** `foreign`: a code that is none of Timbang's pages. */
export function readPageCode(text: string): PageCode | 'foreign' {
  const bytes = text.startsWith(prefix) ? fromLetters(text.slice(prefix.length)) : undefined
  // one spelling alone is the code: a letter may not be another that reads alike
  if (bytes?.length !== total || prefix + toLetters(bytes) !== text) return 'foreign'
  const hex = bytes.toString('hex')
  const [office, mark] = [hex.slice(0, 6), hex.slice(6, 18)]
  return { office, mark, page: bytes[bytesOf.office + bytesOf.mark]!, sign: hex.slice(20) }
}

export const isSigned = ({ sign, page, ...claim }: PageCode, key: string): boolean =>
  sign === signOf(claim, page, key)

/** Letters that a code holds two in eleven bits (RFC 4648). */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function toLetters(bytes: Buffer): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function fromLetters(text: string): Buffer | undefined {
  const places = text.split('').map((letter) => letters.indexOf(letter))
  if (places.includes(-1)) return undefined
  const bits = places.map((place) => place.toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)))
}

/** A module is eight dots wide, a byte of the picture: a viewer that smooths pictures leaves its edges sharp. */
const dots = 8
/** Codes are drawn while somebody waits; to weigh all eight masks takes ten times as long, and what is signed is as good as chance. */
const mask = 2

/** The code as a picture (PNG) of 25 × 25 modules; a quarter of them may be lost. Around it the paper stays white. */
export function codePicture(code: string): Buffer {
  const { data } = encode(code, {
    ecc: 'Q',
    boostEcc: false,
    minVersion: 2,
    maxVersion: 2,
    border: 0,
    maskPattern: mask,
  })
  const rows = data.flatMap((modules) => {
    const row = Buffer.from([0, ...modules.map((isBlack) => (isBlack ? 0 : 255))])
    return Array<Buffer>(dots).fill(row)
  })
  return writePng({ width: data.length * dots, bits: 1 }, rows)
}
