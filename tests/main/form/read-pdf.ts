import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FileData } from '#shared/api/file-data.ts'

export interface Word {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
}

export const bytesOf = ({ base64 }: FileData) => new Uint8Array(Buffer.from(base64, 'base64'))

export function openPdf(file: FileData): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytesOf(file), verbosity: 0 }).promise
}

/** Every piece of text with its place, in points from the left. */
export async function wordsOf(pdf: PDFDocumentProxy): Promise<Word[]> {
  const words: Word[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        words.push({
          text: item.str.trim(),
          page,
          x: item.transform[4] as number,
          y: item.transform[5] as number,
          width: item.width,
        })
  }
  return words
}

/** The text in the order of reading, lines of a paragraph joined. */
export async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  return (await wordsOf(pdf)).map(({ text }) => text).join(' ')
}
