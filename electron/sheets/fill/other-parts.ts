import path from 'node:path'
import type { ZipParts } from '../open-zip.ts'
import { relationsOf } from '../relations.ts'
import { type Book, type BookSheet, textOf } from './book.ts'
import type { RowMoves } from './row-moves.ts'
import { escapedFormula, hasFormula, withFormula } from './sheet-formulas.ts'
import { aroundRows, overRows, placeReferences } from './formula.ts'
import { placedAreas, placedFormula } from './sheet-places.ts'

/**
 * Parts that say where on the sheet something stands: pictures, notes and tables below the rows move along, charts draw all of them.
 * Those that would be the same afterwards are not among them.
 */
export function placedAround(
  parts: ZipParts,
  { name, path: target }: BookSheet,
  moves: RowMoves,
): [string, string][] {
  const folder = path.posix.dirname(target)
  const rels = `${folder}/_rels/${path.posix.basename(target)}.rels`
  const related = parts.has(rels)
    ? [...relationsOf(textOf(parts, rels), folder).values()].map(({ path: at }) => at)
    : []
  const charts = [...parts.keys()].filter((part) => /^xl\/charts\/[^/]+\.xml$/.test(part))
  return [...new Set([...related, ...charts])].flatMap((part): [string, string][] => {
    const place = parts.has(part) ? placerOf(part) : undefined
    if (place === undefined) return []
    const text = textOf(parts, part)
    const placed = place(text, moves, name)
    return placed === text ? [] : [[part, placed]]
  })
}

type Placer = (xml: string, moves: RowMoves, sheet: string) => string

function placerOf(part: string): Placer | undefined {
  if (part.includes('/charts/')) return placedChart
  if (part.includes('/tables/')) return placedTable
  if (/\.vml$/i.test(part)) return placedNoteBoxes
  if (/\/(?:threadedComments\/|comments)/i.test(part)) return placedNotes
  return part.includes('/drawings/') ? placedDrawing : undefined
}

/** Rows of anchors count from 0. */
const anchorRow = (row: string, { row: at }: RowMoves) => at(Number(row) + 1) - 1

const placedDrawing: Placer = (xml, moves) =>
  xml.replace(/(<xdr:row>)(\d+)(?=<)/g, (_, open: string, row: string) => `${open}${anchorRow(row, moves)}`)

const placedNotes: Placer = (xml, moves) =>
  xml.replace(
    /(<(?:comment|threadedComment)\b[^>]*?\sref=")([A-Z]+)(\d+)/g,
    (_, open: string, column: string, row: string) => `${open}${column}${moves.row(Number(row))}`,
  )

const placedNoteBoxes: Placer = (xml, moves) =>
  xml
    .replace(/(<x:Row>)(\d+)(?=<)/g, (_, open: string, row: string) => `${open}${anchorRow(row, moves)}`)
    .replace(
      /(<x:Anchor>)([^<]*)(?=<)/g,
      (_, open: string, numbers: string) =>
        // left column, offset, top row, offset, right column, offset, bottom row, offset
        open +
        numbers
          .split(',')
          .map((number, at) =>
            at === 2 || at === 6 ? number.replace(/\d+/, (row) => String(anchorRow(row, moves))) : number,
          )
          .join(','),
    )

const placedTable: Placer = (xml, moves) =>
  xml.replace(
    /(<(?:table|autoFilter|sortState)\b[^>]*?\sref=")([^"]*)/g,
    (_, open: string, ref: string) => `${open}${placedAreas(ref, moves)}`,
  )

const placedChart: Placer = (xml, moves, sheet) =>
  xml.replace(
    /(<c:f>)([^<]*)(?=<)/g,
    (_, open: string, text: string) => `${open}${placedFormula(text, '', sheet, overRows(moves))}`,
  )

/** Sheets that compute from the filled one, and from those in turn: their formulas follow the rows and are computed anew. */
export function staleSheets(
  { workbook, sheets }: Book,
  target: BookSheet,
  read: (path: string) => string,
  moves: RowMoves,
): [string, string][] {
  const stale = [target.name]
  const changed = new Map<string, string>()
  const names = [...workbook.matchAll(/<definedName\b[^>]*?\sname="([^"]*)"[^>]*>([^<]*)</g)]
  for (let before = 0; before < stale.length;) {
    before = stale.length
    const words = [
      ...stale.flatMap(spellingsOf),
      ...names.flatMap(([, name = '', of = '']) => (mentions(of, stale.flatMap(spellingsOf)) ? [name] : [])),
    ]
    for (const { name, path: part } of sheets) {
      if (stale.includes(name)) continue
      const xml = read(part)
      if (![...xml.matchAll(/<f\b[^>]*>([^<]*)</g)].some(([, text = '']) => mentions(text, words))) continue
      stale.push(name)
      changed.set(part, recomputed(xml, name, target.name, moves))
    }
  }
  return [...changed]
}

const mentions = (text: string, words: readonly string[]) => words.some((word) => text.includes(word))

/** How formulas name a sheet, in the markup of a part. */
function spellingsOf(sheet: string): string[] {
  const quoted = escapedFormula(`'${sheet.replaceAll("'", "''")}'!`)
  return [quoted, quoted.replaceAll("'", '&apos;'), escapedFormula(`${sheet}!`)]
}

function recomputed(xml: string, own: string, sheet: string, moves: RowMoves): string {
  const place = (formula: string) => placeReferences(formula, own, sheet, aroundRows(moves))
  return xml
    .replace(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g, (cell) =>
      hasFormula(cell) ? withFormula(cell, place) : cell,
    )
    .replace(
      /(<(formula[12]?|xm:f)>)([^<]*)(<\/\2>)/g,
      (_, open: string, _name: string, text: string, close: string) =>
        `${open}${placedFormula(text, own, sheet, aroundRows(moves))}${close}`,
    )
}
