import { marked, type Token, type Tokens } from 'marked'
import type { Block, Chapter, Piece } from '../../renderer/ui/guide/guide.ts'

// The guide is read here and not in the page: what goes there are chapters of plain words, so no text ever becomes markup.

function placeOf(html: string): string {
  const place = /^<!-- place: ([\w.]+) -->\s*$/.exec(html)?.[1]
  if (place === undefined) throw new Error(`the guide does not show: ${html}`)
  return place
}

/** The chapters of a guide in Markdown: `## …` begins one, `<!-- place: x -->` names the block below it. */
export function readGuide(markdown: string): Chapter[] {
  const chapters: { place: string; title: string; blocks: Block[] }[] = []
  const before: Block[] = []
  let place: string | undefined
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'html') place = placeOf(token.raw)
    else if (token.type === 'heading' && token['depth'] === 1) continue
    else if (token.type === 'heading' && token['depth'] === 2) {
      if (place === undefined) throw new Error(`the chapter "${token['text']}" has no place`)
      chapters.push({ place, title: wordsOf(piecesOf(token.tokens)), blocks: before.splice(0) })
      place = undefined
    } else {
      const block = blockOf(token)
      if (block === undefined) continue
      const blocks = chapters.at(-1)?.blocks ?? before
      blocks.push(place === undefined ? block : { ...block, place })
      place = undefined
    }
  }
  return chapters
}

function blockOf(token: Token): Block | undefined {
  if (token.type === 'space') return undefined
  if (token.type === 'paragraph') return paragraphOf(token as Tokens.Paragraph)
  if (token.type === 'list') return listOf(token as Tokens.List)
  if (token.type === 'table') return tableOf(token as Tokens.Table)
  if (token.type === 'heading') return { kind: 'heading', text: piecesOf(token.tokens) }
  throw new Error(`the guide does not show: ${token.raw}`)
}

function paragraphOf({ tokens }: Tokens.Paragraph): Block {
  const [only, ...others] = tokens
  if (only?.type === 'image' && others.length === 0)
    return { kind: 'image', src: only['href'] as string, alt: only['text'] as string }
  return { kind: 'paragraph', text: piecesOf(tokens) }
}

function listOf({ ordered, start, items }: Tokens.List): Block {
  return { kind: 'list', ordered, start: start || 1, items: items.map(({ tokens }) => piecesOf(tokens)) }
}

function tableOf({ header, rows }: Tokens.Table): Block {
  const cell = ({ tokens }: Tokens.TableCell) => piecesOf(tokens)
  return { kind: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) }
}

/** The words of a sentence; neighbours of the same kind are one, line ends are spaces. */
function piecesOf(tokens: readonly Token[] = []): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    if (token.type === 'strong' || token.type === 'em')
      return [{ kind: token.type, of: piecesOf(token['tokens'] as Token[]) }]
    if (token.type === 'codespan') return [{ kind: 'code', text: token['text'] as string }]
    if (token.type === 'escape') return [token['text'] as string]
    if (token.type !== 'text') throw new Error(`the guide does not show: ${token.raw}`)
    const inner = token['tokens'] as Token[] | undefined
    return inner ? piecesOf(inner) : [(token['text'] as string).replaceAll('\n', ' ')]
  })
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.kind === 'code' ? piece.text : wordsOf(piece.of),
    )
    .join('')
}
