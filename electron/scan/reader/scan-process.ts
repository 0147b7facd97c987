import { AppError } from '#shared/api/errors.ts'
import { describeBug } from '../../api/bug.ts'
import { openChildPort } from '../../host/child/child-port.ts'
import { type Picture, pdfOfPictures } from '../pdf-of-pictures.ts'
import { findCodes } from './find-code.ts'
import { jpegHead } from './jpeg.ts'
import { type OpenPdf, openPdf, type ScannedPage } from './pdf-pages.ts'
import { packed, refuseSize, thumbnailOf } from './pixels.ts'
import { isPng, readPng } from './read-png.ts'
import type { ReadPage, ScanReply, ScanRequest } from './scan-message.ts'

// A process of its own: whatever a picture or a PDF does to its decoder, the program goes on. It holds one file and reads its pages one by one.
const port = openChildPort()
const say = (reply: ScanReply) => port.post(reply)
port.serve(async (request) => say(await answer(request as ScanRequest)))

let open: OpenPdf | undefined

async function answer(request: ScanRequest): Promise<ScanReply> {
  try {
    if (request.kind === 'page') return { kind: 'page', page: await readPage(request.number) }
    await open?.close()
    open = undefined
    open = await openFile(Buffer.from(request.bytes))
    return { kind: 'opened', pages: open.pages }
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', failure: error.toFailure() }
    // what a decoder throws is about the file
    if (request.kind === 'page')
      return { kind: 'refused', failure: new AppError('invalid', 'scan.problem.broken').toFailure() }
    return { kind: 'bug', text: describeBug(error) }
  }
}

/** By what it is, whatever it is called. */
async function openFile(bytes: Buffer): Promise<OpenPdf> {
  if (bytes.length === 0) throw new AppError('invalid', 'scan.bad.empty')
  if (bytes.subarray(0, 1024).includes('%PDF-')) return await openPdf(new Uint8Array(bytes))
  if (isPng(bytes)) return openPng(bytes)
  if (jpegHead(bytes)) return await openJpeg(bytes)
  throw new AppError('invalid', bytes.readUInt16BE(0) === 0xffd8 ? 'scan.bad.broken' : 'scan.bad.kind')
}

function openPng(bytes: Buffer): OpenPdf {
  const pixels = readPng(bytes)
  const page: ScannedPage = { pixels, longSide: sheetSide, turn: 0 }
  return { pages: 1, page: () => Promise.resolve(page), close: () => Promise.resolve() }
}

/** A picture says nothing of its sheet: that of F4. */
const sheetSide = 936

async function openJpeg(bytes: Buffer): Promise<OpenPdf> {
  const { width, height, channels } = jpegHead(bytes)!
  refuseSize({ width, height })
  if (channels !== 1 && channels !== 3) throw new AppError('invalid', 'scan.bad.kind')
  const picture: Picture = {
    width,
    height,
    channels,
    coding: 'jpeg',
    bytes,
    longSide: sheetSide,
    turn: 0,
  }
  const wrapped = await openPdf(new Uint8Array(pdfOfPictures([picture])))
  return {
    pages: 1,
    page: async () => ({ ...(await wrapped.page(1)), jpeg: bytes }),
    close: wrapped.close,
  }
}

async function readPage(number: number): Promise<ReadPage> {
  if (!open) throw new AppError('invalid', 'scan.bad.broken')
  const { pixels, jpeg, longSide, turn: told } = await open.page(number)
  const { codes, turn = told } = await findCodes(pixels)
  const { width, height, channels } = pixels
  const packing = jpeg
    ? { width, height, coding: 'jpeg' as const, channels: channelsOf(jpeg, channels), bytes: jpeg }
    : packed(pixels)
  return { codes, picture: { ...packing, longSide, turn }, thumbnail: thumbnailOf(pixels, turn) }
}

const channelsOf = (jpeg: Uint8Array, otherwise: 1 | 3): 1 | 3 =>
  jpegHead(jpeg)?.channels === 1 ? 1 : jpegHead(jpeg)?.channels === 3 ? 3 : otherwise
