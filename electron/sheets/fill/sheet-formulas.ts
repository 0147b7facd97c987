import { attribute, xmlText } from '../xml-text.ts'
import { sharedFormula } from './formula.ts'
import { type CellXml, columnIn, type RowXml } from './sheet-cells.ts'

const formula = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/

/** `<family` and `<font` of a text with styles of its own are none. */
export const hasFormula = (xml: string): boolean => /<f[\s/>]/.test(xml)

export function formulaOf(xml: string): string | undefined {
  const text = formula.exec(xml)?.[2]
  return text === undefined ? undefined : xmlText(text)
}

/**
 * The cell with its formula as `place` reads it. The figure that was computed last goes: it was of other rows, and every spreadsheet
 * computes what has none; where the figure is known it takes the place.
 */
export function withFormula(
  xml: string,
  place: (formula: string) => string,
  figureOf: (formula: string) => number | undefined = () => undefined,
): string {
  const text = formulaOf(xml)
  const placed = text === undefined ? undefined : place(text)
  const figure = placed === undefined ? undefined : figureOf(placed)
  return xml
    .replace(/<v\b[^>]*?(?:\/>|>[\s\S]*?<\/v>)/, '')
    .replace(/^<c\b[^>]*/, (tag) => tag.replace(/\st="\w+"/, ''))
    .replace(formula, (whole: string, attributes: string) => {
      const around = attributes.replace(/\bref="([^"]*)"/, (_, ref: string) => `ref="${place(ref)}"`)
      const isSame = placed === undefined || (placed === text && around === attributes)
      const element = isSame ? whole : `<f${around}>${escapedFormula(placed)}</f>`
      return figure === undefined ? element : `${element}<v>${figure}</v>`
    })
}

export function escapedFormula(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

interface Shared {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** Formulas that several cells share, each written out: the cells will not keep their distance. */
export function unshared(rows: readonly RowXml[]): RowXml[] {
  const first = new Map<string, Shared>()
  return rows.map((row) =>
    row.cells.some(({ xml }) => xml.includes('"shared"'))
      ? { ...row, cells: row.cells.map((cell) => alone(cell, row.number, first)) }
      : row,
  )
}

function alone(cell: CellXml, row: number, first: Map<string, Shared>): CellXml {
  const [whole = '', attributes = '', text = ''] = formula.exec(cell.xml) ?? []
  if (attribute(`<f${attributes}`, 't') !== 'shared') return cell
  const id = attribute(`<f${attributes}`, 'si') ?? ''
  if (text !== '') first.set(id, { text: xmlText(text), row, column: cell.column })
  const known = first.get(id)
  const own = known && sharedFormula(known.text, row - known.row, cell.column - known.column)
  const xml = cell.xml.replace(whole, () => (own === undefined ? '' : `<f>${escapedFormula(own)}</f>`))
  return { column: columnIn(attribute(cell.xml, 'r') ?? ''), xml }
}
