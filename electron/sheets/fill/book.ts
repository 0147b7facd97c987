import { AppError } from '#shared/api/errors.ts'
import type { ZipParts } from '../open-zip.ts'
import { relationsOf } from '../relations.ts'
import { attribute, xmlText } from '../xml-text.ts'
import { oddFile } from './sheet-cells.ts'

export interface BookSheet {
  readonly name: string
  readonly path: string
}
export interface Book {
  readonly workbook: string
  readonly sheets: readonly BookSheet[]
}

/** The workbook's sheets by name; macros, links and the like were refused when it was opened. */
export function bookOf(parts: ZipParts): Book {
  if (!parts.get('[Content_Types].xml')?.includes('spreadsheetml.sheet.main+xml'))
    throw new AppError('invalid', 'template.file.notXlsx')
  const workbook = textOf(parts, 'xl/workbook.xml')
  const relations = relationsOf(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'xl')
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const target = relations.get(attribute(tag, 'r:id') ?? '')
    return target?.type === 'worksheet' && parts.has(target.path)
      ? [{ name: xmlText(attribute(tag, 'name') ?? ''), path: target.path }]
      : []
  })
  if (sheets.length === 0) throw oddFile()
  return { workbook, sheets }
}

/** A part's text; one in UTF-16 is legal and written by nobody. */
export function textOf(parts: ZipParts, name: string): string {
  const part = parts.get(name)
  if (!part || part.length < 2 || part[0] === 0 || part[1] === 0 || part[0] === 0xff || part[0] === 0xfe)
    throw oddFile()
  const text = part.toString('utf8')
  if (/encoding=["'](?!utf-?8)/i.test(text.slice(0, 200))) throw oddFile()
  return text
}
