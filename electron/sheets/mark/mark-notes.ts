import type { CellMark } from '#shared/import/mark/marks.ts'
import { addressIn } from '#shared/report/sheet-layout.ts'
import { escaped } from '../sheet-rows.ts'
import { attribute, xmlText } from '../xml-text.ts'

/** Whose notes they are: by this name they are found again when the workbook is marked anew. */
const author = 'Timbang'

interface Notes {
  readonly comments: string
  readonly drawing: string
}

export const emptyComments = (main: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`
export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'

const commentPattern = /<comment\b[^>]*>.*?<\/comment>/gs
const shapePattern = /<v:shape\b[^>]*>.*?<\/v:shape>/gs

/** A sheet's notes with one at each marked cell that has none of the clerk's; those of an earlier marking go. */
export function withNotes(notes: Notes, cells: readonly CellMark[]): Notes {
  const before = withoutOurs(notes)
  const taken = new Set(
    (before.comments.match(commentPattern) ?? []).map((tag) => attribute(headOf(tag), 'ref')),
  )
  const byCell = new Map<string, CellMark[]>()
  for (const cell of cells) {
    const address = addressIn(cell.row, cell.column)
    if (!taken.has(address)) byCell.set(address, [...(byCell.get(address) ?? []), cell])
  }
  const { list, id } = withAuthor(before.comments)
  let comments = ''
  let shapes = ''
  let number = 5000
  for (const [address, own] of byCell) {
    const text = own.map((each) => each.text).join('\n')
    comments += `<comment ref="${address}" authorId="${id}"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`
    shapes += shapeAt(own[0]!, ++number)
  }
  return {
    comments: list.replace(/<\/commentList>|<commentList\s*\/>/, (tag) =>
      tag.endsWith('/>') ? `<commentList>${comments}</commentList>` : comments + tag,
    ),
    drawing: before.drawing.replace(/<\/xml>\s*$/, (end) => shapes + end),
  }
}

const headOf = (element: string) => element.slice(0, element.indexOf('>'))

function authorsOf(comments: string): string[] {
  const list = /<authors>(.*?)<\/authors>/s.exec(comments)?.[1] ?? ''
  return [...list.matchAll(/<author\b[^>]*?(?:\/>|>(.*?)<\/author>)/gs)].map(([, name = '']) => xmlText(name))
}

function withAuthor(comments: string): { readonly list: string; readonly id: number } {
  const authors = authorsOf(comments)
  const known = authors.indexOf(author)
  if (known >= 0) return { list: comments, id: known }
  const own = `<author>${author}</author>`
  return {
    list: comments.replace(/<\/authors>|<authors\s*\/>/, (tag) =>
      tag.endsWith('/>') ? `<authors>${own}</authors>` : own + tag,
    ),
    id: authors.length,
  }
}

function withoutOurs({ comments, drawing }: Notes): Notes {
  const id = authorsOf(comments).indexOf(author)
  if (id < 0) return { comments, drawing }
  const gone = new Set<string>()
  const rest = comments.replace(commentPattern, (comment) => {
    if (Number(attribute(headOf(comment), 'authorId')) !== id) return comment
    gone.add(attribute(headOf(comment), 'ref') ?? '')
    return ''
  })
  return {
    comments: rest,
    drawing: drawing.replace(shapePattern, (shape) => (gone.has(placeOfShape(shape) ?? '') ? '' : shape)),
  }
}

function placeOfShape(shape: string): string | undefined {
  const [row, column] = ['Row', 'Column'].map(
    (name) => new RegExp(`<x:${name}>(\\d+)</x:${name}>`).exec(shape)?.[1],
  )
  return row === undefined || column === undefined ? undefined : addressIn(Number(row), Number(column))
}

function shapeAt({ row, column }: CellMark, number: number): string {
  const anchor = [column + 1, 12, Math.max(row - 1, 0), 4, column + 4, 40, row + 4, 4].join(', ')
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:200pt;height:70pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}
