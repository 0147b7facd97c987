import type { NameUnder } from '#shared/text/catalogue.ts'
import { AppError, type Params } from '#shared/api/errors.ts'
import { workbookExtensions } from '#shared/import/workbook-extensions.ts'
import { decodeHead, utf16Of } from './decode-text.ts'

type FileFormat = 'zip' | 'cfb' | 'html' | 'spreadsheetml' | 'csv'

/** Larger files are refused before anything reads them. */
export const largestFileBytes = 10 * 1024 * 1024

const macroExtensions = new Set(['xlsm', 'xltm', 'xlam', 'xlsb', 'xla', 'xlt'])

/**
 * What the bytes are, by extension and magic bytes. Throws `import.file.*` for a name or content that is no workbook.
 * The content decides: web systems save HTML, the XML of Excel 2003 or tab-separated text, and some save xlsx, under the name .xls.
 */
export function fileFormatOf(name: string, bytes: Uint8Array): FileFormat {
  const extension = extensionOf(name)
  if (bytes.length === 0) throw refusal('empty')
  if (bytes.length > largestFileBytes)
    throw new AppError('invalid', 'import.file.tooLarge', { megabytes: 10 })
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'cfb'
  const start = extension === 'csv' || extension === 'xls' ? startOfText(bytes) : undefined
  const format = start === undefined ? undefined : textFormatOf(extension, start)
  if (format === undefined) throw refusal('notWorkbook')
  return format
}

function extensionOf(name: string): string {
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (macroExtensions.has(extension)) throw refusal('macro')
  if (!workbookExtensions.includes(extension)) throw refusal('extension')
  return extension
}

function textFormatOf(extension: string, start: string): FileFormat | undefined {
  if (extension === 'csv') return 'csv'
  if (/^\s*<\?xml\b/i.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'spreadsheetml'
  if (/^\s*(?:<!doctype html[^>]*>\s*)?<(?:html|table|meta|head|body|style)\b/i.test(start)) return 'html'
  return start.includes('\t') ? 'csv' : undefined
}

export function refusal(reason: NameUnder<'import.file'>, params?: Params): AppError {
  return new AppError('invalid', `import.file.${reason}`, params)
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The first characters when the bytes are text (UTF-8, UTF-16 with its mark, Windows-1252), else undefined. */
function startOfText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096)
  const text = decodeHead(head)
  const controls = /[\u0000-\u0008\u000e-\u001f]/
  const isBinary = utf16Of(head) === undefined && bytes.includes(0)
  return isBinary || controls.test(text) ? undefined : text
}
