import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import type { Turn } from '../pdf-of-pictures.ts'
import { doubled, type Pixels, toRgba } from './pixels.ts'

/** What was found on a page. */
interface FoundCodes {
  readonly codes: readonly string[]
  /** By how much the page is to be turned so that its code stands upright. */
  readonly turn?: Turn
}

let isPrepared = false
/** The decoder lies in a file of its own: beside the bundle, or where its package is. */
function prepare(): void {
  if (isPrepared) return
  isPrepared = true
  const here = import.meta.url
  const file = here.endsWith('.ts')
    ? createRequire(here).resolve('zxing-wasm/reader/zxing_reader.wasm')
    : new URL('./zxing_reader.wasm', here)
  const { buffer, byteOffset, byteLength } = readFileSync(file)
  const wasmBinary = buffer.slice(byteOffset, byteOffset + byteLength)
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary as ArrayBuffer } })
}

const options: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
}
/** A page so small is looked at twice as large before it is given up. */
const smallPixels = 5_000_000

/** Every code on a page, ours or not; looked for in several ways, the quickest first. */
export async function findCodes(pixels: Pixels): Promise<FoundCodes> {
  prepare()
  const ways: readonly (readonly [ReaderOptions, (of: Pixels) => Pixels])[] = [
    [options, (of) => of],
    [{ ...options, binarizer: 'GlobalHistogram' }, (of) => of],
    ...(pixels.width * pixels.height <= smallPixels ? [[options, doubled] as const] : []),
  ]
  for (const [how, shape] of ways) {
    const found = await read(shape(pixels), how)
    if (found.length > 0) return told(found)
  }
  return { codes: [] }
}

async function read(pixels: Pixels, how: ReaderOptions): Promise<readonly ReadResult[]> {
  const { width, height } = pixels
  // what a browser calls ImageData; Node has no such type
  const image = { width, height, data: toRgba(pixels), colorSpace: 'srgb' } as never
  return (await readBarcodes(image, how)).filter(({ isValid }) => isValid)
}

function told(found: readonly ReadResult[]): FoundCodes {
  const { orientation } = found[0]!
  const quarter = ((Math.round(-orientation / 90) % 4) + 4) % 4
  return { codes: [...new Set(found.map(({ text }) => text))], turn: (quarter * 90) as Turn }
}
