import { expect } from 'vitest'
import type { FileData } from '#shared/api/file-data.ts'
import { openZip } from '#electron/sheets/open-zip.ts'

/** What a .docx says; nothing of it leads outside the file. */
export async function readWord({ base64 }: Pick<FileData, 'base64'>) {
  const parts = new Map(await openZip(new Uint8Array(Buffer.from(base64, 'base64'))))
  const xml = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  for (const [name, bytes] of parts)
    if (name.endsWith('.rels')) expect(bytes.toString('utf8'), name).not.toContain('TargetMode="External"')
  expect([...parts.keys()].filter((name) => /vba|macro|embeddings|fldSimple/i.test(name))).toEqual([])
  const body = xml('word/document.xml')
  expect(body).not.toMatch(/<w:(?:fldSimple|instrText|hyperlink|object|altChunk)\b/)
  const notes = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  return { body, text: textIn(body), margins: notes.map((name) => textIn(xml(name))) }
}

/** Its paragraphs, each a line. */
const textIn = (xml: string): string =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => plain(text)).join(''),
    )
    .filter((line) => line !== '')
    .join('\n')

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The widths of a table's columns in per cent of it. */
export function columnsIn(body: string, at: number): number[] {
  const grid = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)][at]?.[1] ?? ''
  const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => (width / whole) * 100)
}
