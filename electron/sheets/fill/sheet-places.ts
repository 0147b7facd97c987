import { xmlText } from '../xml-text.ts'
import { aroundRows, type Place, placeReferences } from './formula.ts'
import type { RowMoves } from './row-moves.ts'
import { escapedFormula } from './sheet-formulas.ts'

/** `A9:H9 J9` after the rows have moved; over the prepared rows it takes in all of them. */
export function placedAreas(areas: string, moves: RowMoves): string {
  return areas.replace(
    /(\$?[A-Z]+\$?)(\d+)(?::(\$?[A-Z]+\$?)(\d+))?/g,
    (_, left: string, top: string, right: string | undefined, bottom: string | undefined) => {
      const [from, to] = moves.block(Number(top), Number(bottom ?? top))
      return right === undefined && from === to ? `${left}${from}` : `${left}${from}:${right ?? left}${to}`
    },
  )
}

const attributes = [
  /(<(?:conditionalFormatting|dataValidation|ignoredError|protectedRange)\b[^>]*?\ssqref=")([^"]*)(")/g,
  /(<(?:autoFilter|sortState|dimension|table)\b[^>]*?\sref=")([^"]*)(")/g,
  /(<xm:sqref>)([^<]*)(<\/xm:sqref>)/g,
]

/** Everything of a sheet besides its rows: validations, conditional formats, filters, breaks, links at their new places. */
export function placedParts(xml: string, sheet: string, moves: RowMoves): string {
  let placed = xml
  for (const pattern of attributes)
    placed = placed.replace(
      pattern,
      (_, before: string, areas: string, after: string) => `${before}${placedAreas(areas, moves)}${after}`,
    )
  return placed
    .replace(
      /(<hyperlink\b[^>]*?\sref=")([A-Z]+)(\d+)/g,
      (_, before: string, column: string, row: string) => `${before}${column}${moves.row(Number(row))}`,
    )
    .replace(/<rowBreaks\b[\s\S]*?<\/rowBreaks>/, (breaks) =>
      breaks.replace(
        /(<brk\b[^>]*?\sid=")(\d+)/g,
        (_, before: string, row: string) => `${before}${moves.block(Number(row), Number(row))[1]}`,
      ),
    )
    .replace(
      /(<(formula[12]?|xm:f)>)([^<]*)(<\/\2>)/g,
      (_, open: string, _name: string, text: string, close: string) =>
        `${open}${placedFormula(text, sheet, sheet, aroundRows(moves))}${close}`,
    )
}

/** A formula in the markup of any part; what does not change stays letter by letter. */
export function placedFormula(markup: string, own: string, sheet: string, place: Place): string {
  const text = xmlText(markup)
  const placed = placeReferences(text, own, sheet, place)
  return placed === text ? markup : escapedFormula(placed)
}
