import path from 'node:path'
import { type SheetMarks, withoutMarks } from '#shared/import/mark/marks.ts'
import type { SheetGrid } from '#shared/import/grid.ts'
import { fileFormatOf, refusal } from '../file-format.ts'
import { openZip } from '../open-zip.ts'
import { parseXlsx, worksheetPaths } from '../parse-xlsx.ts'
import { relationsOf } from '../relations.ts'
import { writeZip } from '../write-zip.ts'
import { emptyComments, emptyDrawing, withNotes } from './mark-notes.ts'
import { markSheet, withNotesDrawing } from './mark-sheet.ts'
import { emptyStyles, withTones } from './mark-styles.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument'

export interface MarkedBook {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sheets: readonly SheetMarks[]
  readonly heading: string
}

/**
 * The same package with what is wrong marked in it: a colour and a note at each cell, one column of sentences, and nothing else
 * moved: every part that is not named here is kept as it was. Read again it says what it said. Runs in the reader's process
 * only. Throws `import.marked.format` for what is no .xlsx as nearly all programs write it.
 */
export async function markWorkbook({ name, bytes, sheets, heading }: MarkedBook): Promise<Uint8Array> {
  if (fileFormatOf(name, bytes) !== 'zip') throw refusal('notMarkable')
  const parts = new Map(await openZip(bytes))
  const paths = worksheetPaths(parts)
  const before = parseXlsx(parts)
  if (!paths || !before) throw refusal('notMarkable')
  const book = createPackage(parts)
  const { path: stylesPath, xml } = book.styles()
  const { styles, tones } = withTones(xml)
  book.put(stylesPath, styles)
  for (const marks of sheets) {
    const path = paths.get(marks.sheet)
    const sheet = path === undefined ? undefined : book.text(path)
    const marked = sheet === undefined ? undefined : markSheet(sheet, marks, { heading, tones })
    if (path === undefined || marked === undefined) throw refusal('notMarkable')
    book.put(path, marked)
    if (marks.cells.length > 0 || marks.before !== undefined) addNotes(book, path, marks)
  }
  requireSame(before, parseXlsx(parts))
  return writeZip(parts)
}

type Package = ReturnType<typeof createPackage>

function createPackage(parts: Map<string, Buffer>) {
  const text = (path: string) => parts.get(path)?.toString('utf8')
  const put = (path: string, xml: string) => void parts.set(path, Buffer.from(xml))
  const declare = (tag: string, key: string) => {
    const list = text('[Content_Types].xml') ?? ''
    if (!list.includes(key)) put('[Content_Types].xml', list.replace('</Types>', `${tag}</Types>`))
  }
  /** The relation of the type that a part has to another; made where there is none. */
  const relate = (from: string, type: string, target: string) => {
    const at = relationsPath(from)
    const xml =
      text(at) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${packages}"></Relationships>`
    const open = xml.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>')
    for (const [id, known] of relationsOf(open, path.posix.dirname(from)))
      if (known.type === type) return { id, path: known.path }
    const id = `rIdTimbang${type}`
    put(
      at,
      open.replace(
        '</Relationships>',
        `<Relationship Id="${id}" Type="${documents}/${type}" Target="/${target}"/></Relationships>`,
      ),
    )
    return { id, path: target }
  }
  const override = (path: string, kind: string) =>
    declare(`<Override PartName="/${path}" ContentType="${types}.spreadsheetml.${kind}+xml"/>`, `"/${path}"`)
  return {
    text,
    put,
    styles() {
      const { path } = relate('xl/workbook.xml', 'styles', 'xl/styles.xml')
      const xml = text(path)
      if (xml === undefined) override(path, 'styles')
      return { path, xml: xml ?? emptyStyles(main) }
    },
    comments(sheet: string) {
      const { path } = relate(sheet, 'comments', `xl/comments-timbang-${stemOf(sheet)}.xml`)
      const xml = text(path)
      if (xml === undefined) override(path, 'comments')
      return { path, xml: xml ?? emptyComments(main) }
    },
    drawing(sheet: string) {
      const { id, path } = relate(sheet, 'vmlDrawing', `xl/drawings/timbang-${stemOf(sheet)}.vml`)
      const xml = text(path)
      if (xml === undefined)
        declare(`<Default Extension="vml" ContentType="${types}.vmlDrawing"/>`, 'Extension="vml"')
      return { id, path, xml: xml ?? emptyDrawing }
    },
  }
}

function addNotes(book: Package, sheet: string, { cells }: SheetMarks): void {
  const comments = book.comments(sheet)
  const drawing = book.drawing(sheet)
  const notes = withNotes({ comments: comments.xml, drawing: drawing.xml }, cells)
  book.put(comments.path, notes.comments)
  book.put(drawing.path, notes.drawing)
  book.put(sheet, withNotesDrawing(book.text(sheet) ?? '', drawing.id, documents))
}

const stemOf = (path: string) => /([^/]+)\.\w+$/.exec(path)?.[1] ?? 'x'

const relationsPath = (of: string) =>
  path.posix.join(path.posix.dirname(of), '_rels', `${path.posix.basename(of)}.rels`)

/** A marked workbook that says anything else than the clerk's own is not given out. */
function requireSame(before: readonly SheetGrid[], after: readonly SheetGrid[] | undefined): void {
  const said = (grids: readonly SheetGrid[]) =>
    JSON.stringify(grids.map(withoutMarks).map(({ name, rows }) => [name, rows.map(withoutEnd)]))
  if (after === undefined || said(before) !== said(after))
    throw new Error('the marked workbook says something else')
}

/** A row without the empty cells at its end, which say nothing. */
function withoutEnd(row: SheetGrid['rows'][number]): SheetGrid['rows'][number] {
  let length = row.length
  while (length > 0 && (row[length - 1] === undefined || row[length - 1] === '')) length--
  return row.slice(0, length)
}
