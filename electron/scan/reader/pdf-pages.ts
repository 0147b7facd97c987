import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '#shared/api/errors.ts'
import type { Turn } from '../pdf-of-pictures.ts'
import { jpegHead } from './jpeg.ts'
import { mostPixels, type Pixels } from './pixels.ts'
import { pictureOf, type Placed } from './placed-pictures.ts'

/** The picture that a page of a scanned PDF is. */
export interface ScannedPage {
  readonly pixels: Pixels
  /** The scanner's own bytes, where the page is that one JPEG. */
  readonly jpeg?: Uint8Array
  readonly longSide: number
  /** As the file itself says that the page is turned. */
  readonly turn: Turn
}
export interface OpenPdf {
  readonly pages: number
  page(number: number): Promise<ScannedPage>
  close(): Promise<void>
}

/** Loaded with the first PDF. Everything of it runs in this process: no script of a file, no address, no font of this PC. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const here = import.meta.url
  const isSource = here.endsWith('.ts')
  if (!isSource) GlobalWorkerOptions.workerSrc = new URL('./pdf.worker.mjs', here).href
  const decoders = isSource
    ? createRequire(here)
        .resolve('pdfjs-dist/wasm/openjpeg.wasm')
        .replace(/[^/\\]*$/, '')
    : fileURLToPath(new URL('./', here))
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: mostPixels,
    canvasMaxAreaInBytes: -1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    wasmUrl: decoders,
    useWorkerFetch: false,
  })
  const pdf = await task.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new AppError('invalid', isLocked ? 'scan.bad.password' : 'scan.bad.broken')
  })
  return {
    pages: pdf.numPages,
    page: async (number) => await readPage(pdf, number),
    close: async () => await task.destroy(),
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ScannedPage> {
  const page = await pdf.getPage(number)
  try {
    const placed = await placedOf(page)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const sheet = { left, bottom, width: right - left, height: top - bottom }
    const pixels = pictureOf(placed, sheet)
    const only = placed.length === 1 ? await jpegOf(pdf, number, pixels) : undefined
    return {
      pixels,
      ...(only && { jpeg: only }),
      longSide: Math.min(Math.max(sheet.width, sheet.height), longestSide),
      turn: (((page.rotate % 360) + 360) % 360) as Turn,
    }
  } finally {
    page.cleanup()
  }
}
/** A0 in points. */
const longestSide = 3400

/** The pictures of a page, with where each stands (a matrix over the unit square), in the order in which they are drawn. */
async function placedOf(page: PDFPageProxy): Promise<Placed[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const placed: Placed[] = []
  const walk = createWalk(OPS)
  const painting = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ])
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as unknown[]
    if (walk.moves(operator, args) || !painting.has(operator)) continue
    const isMask = operator === OPS.paintImageMaskXObject
    const image = await imageOf(page, isMask ? maskNameOf(args) : args[0])
    if (image) placed.push({ image, at: walk.at(), isMask })
  }
  return placed
}

/** Follows where things are drawn: what is saved, restored, shifted, and the forms that are drawn inside others. */
function createWalk(OPS: Readonly<Record<string, number>>) {
  const stack: Matrix[] = []
  let at: Matrix = [1, 0, 0, 1, 0, 0]
  const moving = new Map<number | undefined, (args: unknown[]) => void>([
    [OPS['save'], () => void stack.push(at)],
    [OPS['restore'], () => void (at = stack.pop() ?? at)],
    [OPS['paintFormXObjectEnd'], () => void (at = stack.pop() ?? at)],
    [OPS['transform'], (args) => void (at = times(at, args as unknown as Matrix))],
    [
      OPS['paintFormXObjectBegin'],
      ([matrix]) => {
        stack.push(at)
        if (Array.isArray(matrix)) at = times(at, matrix as unknown as Matrix)
      },
    ],
  ])
  return {
    at: () => at,
    moves(operator: number, args: unknown[]): boolean {
      const move = moving.get(operator)
      move?.(args)
      return move !== undefined
    },
  }
}

/** A mask names its dots, or brings them along. */
function maskNameOf([mask]: readonly unknown[]): unknown {
  const { data } = (mask ?? {}) as { readonly data?: unknown }
  return typeof data === 'string' ? data : mask
}

/** By its name, or as it stands in the page itself. */
async function imageOf(page: PDFPageProxy, found: unknown): Promise<RawImage | undefined> {
  if (typeof found === 'string') return await objectOf(page, found)
  return typeof found === 'object' && found !== null && 'width' in found ? (found as RawImage) : undefined
}

type Matrix = Placed['at']
type RawImage = Placed['image']

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

/** A picture of this page or one that several pages share; nothing where it could not be decoded. */
async function objectOf(page: PDFPageProxy, name: string): Promise<RawImage | undefined> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  const found = await new Promise<RawImage | null>((resolve) => {
    objects.get(name, resolve)
  })
  return found?.data ? found : undefined
}

/** The JPEG that the page's only picture is, letter by letter; none where it is coded in another way. */
async function jpegOf(pdf: PDFDocumentProxy, number: number, { width, height }: Pixels) {
  const alone = await pdf
    .extractPages([{ document: null, includePages: [number - 1] }])
    .catch(() => undefined)
  if (!alone) return undefined
  const bytes = Buffer.from(alone)
  for (let start = bytes.indexOf('stream'); start >= 0; start = bytes.indexOf('stream', start + 6)) {
    const from = bytes.indexOf('\n', start) + 1
    const head = jpegHead(bytes.subarray(from, from + 256 * 1024))
    if (head?.width !== width || head.height !== height) continue
    const end = bytes.indexOf('endstream', from)
    const stop = end < 0 ? -1 : bytes.lastIndexOf(Buffer.from([0xff, 0xd9]), end)
    if (stop > from && (head.channels === 1 || head.channels === 3)) return bytes.subarray(from, stop + 2)
  }
  return undefined
}
