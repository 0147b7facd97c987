import { AppError } from '#shared/api/errors.ts'
import { columnOf } from '#shared/report/sheet-layout.ts'
import { attribute } from '../xml-text.ts'

/** One cell as it is written in the part. */
export interface CellXml {
  /** From 0. */
  readonly column: number
  readonly xml: string
}
export interface RowXml {
  /** White space before it. */
  readonly gap: string
  /** From 1. */
  readonly number: number
  /** The start tag without its end. */
  readonly open: string
  readonly cells: readonly CellXml[]
}

const row = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g
const cell = /<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g

/** The rows of a sheet's data. Rows and cells without an address are refused: where they stand would be a guess. */
export function rowsOf(data: string): RowXml[] {
  let from = 0
  return [...data.matchAll(row)].map((found) => {
    const [whole, attributes = '', inside = ''] = found
    const gap = data.slice(from, found.index)
    from = found.index + whole.length
    const number = Number(attribute(`<row${attributes}`, 'r'))
    if (!Number.isInteger(number) || number < 1) throw oddFile()
    return { gap, number, open: `<row${attributes}`.trimEnd(), cells: [...inside.matchAll(cell)].map(cellOf) }
  })
}

function cellOf([xml]: readonly string[]): CellXml {
  const address = attribute(xml?.slice(0, xml.indexOf('>')) ?? '', 'r')
  if (xml === undefined || address === undefined) throw oddFile()
  return { column: columnIn(address), xml }
}

/** The column of an address, from 0. */
export const columnIn = (address: string): number => columnOf(address.replace(/[^A-Z]/g, ''))

export function rowText({ gap, open, cells }: RowXml): string {
  return cells.length === 0
    ? `${gap}${open}/>`
    : `${gap}${open}>${cells.map(({ xml }) => xml).join('')}</row>`
}

/** The row at another place; what says how far its cells reach (`spans`) is only a hint and may be wrong there. */
export function openAt(open: string, number: number): string {
  return open.replace(/\sr="\d+"/, ` r="${number}"`).replace(/\sspans="[^"]*"/, '')
}

/** The cell's style as its start tag says it, to be kept by another content. */
export function styleOf(xml: string): string | undefined {
  return attribute(xml.slice(0, xml.indexOf('>')), 's')
}

export function atAddress(xml: string, address: string): string {
  return xml.replace(/\sr="[A-Z]+\d+"/, ` r="${address}"`)
}

/** Legal, but written as no program does that offices use; saved by one of them it is as expected. */
export function oddFile(): AppError {
  return new AppError('invalid', 'template.file.odd')
}
