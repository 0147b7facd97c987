import { holdsWords } from '#shared/spelling/holds-words.ts'
import type { Block, Chapter, Piece } from './guide.ts'

export interface Found {
  readonly chapter: Chapter
  /** Which of its blocks; absent: the chapter itself, by its title. */
  readonly block?: number
  /** The words around what was looked for. */
  readonly words: string
}

const mostFound = 40
/** So many letters stand before the word that was found. */
const lead = 40
const snippet = 160

/** Where the guide says all the typed words in one breath: titles first, then its order. */
export function findInGuide(chapters: readonly Chapter[], query: string): readonly Found[] {
  const words = query.trim()
  if (words === '') return []
  const holds = holdsWords(words)
  const titles = chapters.filter(({ title }) => holds(title)).map((chapter) => ({ chapter, words: '' }))
  const said = chapters.flatMap((chapter) =>
    chapter.blocks.flatMap((block, at) =>
      textsOf(block)
        .filter(holds)
        .map((text) => ({ chapter, block: at, words: around(text, words) })),
    ),
  )
  return [...titles, ...said].slice(0, mostFound)
}

/** A paragraph as a whole, lists and tables line by line. */
function textsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map(wordsOf)
  if (block.kind === 'table') return block.rows.map((row) => row.map(wordsOf).join(' · '))
  return block.kind === 'image' ? [] : [wordsOf(block.text)]
}

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(wordOf).join('')
}

function wordOf(piece: Piece): string {
  if (typeof piece === 'string') return piece
  return piece.kind === 'code' ? piece.text : wordsOf(piece.of)
}

function around(text: string, query: string): string {
  const [first = ''] = query.toLowerCase().split(/\s+/)
  const at = text.toLowerCase().indexOf(first)
  const from = at <= lead ? 0 : text.indexOf(' ', at - lead) + 1
  const end = from + snippet
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`
}
