import { columnLetter } from '../../report/sheet-layout.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { cutColumns, type SheetGrid } from '../grid.ts'
import { candidatesOf } from './header-match.ts'
import { findHeaders, labelsOf } from './header-rows.ts'

/**
 * Tables that stand beside one another under the same header, each as a sheet of its own; any other sheet as it is. The parts
 * bear the sheet's name with their columns, so that two people of one line stay two rows.
 */
export function partSideBySide(grid: SheetGrid): SheetGrid[] {
  const [header] = findHeaders(grid)
  if (header === undefined) return [grid]
  const labels = labelsOf(grid, header).map((own) => spellingOf(own.join(' ')))
  const start = labels.findIndex((label) => label !== '')
  const width = repeatOf(labels.slice(start))
  if (start < 0 || width === undefined) return [grid]
  const parts: SheetGrid[] = []
  for (let left = start; left < grid.columns; left += width)
    parts.push(columnsOf(grid, parts.length === 0 ? 0 : left, Math.min(left + width, grid.columns)))
  return parts
}

/** After how many columns the labels begin anew, each block with its NIP, its name and a number or a gap. */
function repeatOf(labels: readonly string[]): number | undefined {
  for (let width = 2; width * 2 <= labels.length + 1; width++) {
    if (labels[0] === '' || labels[width] !== labels[0]) continue
    const isRepeated = labels.every((label, index) => label === (labels[index % width] ?? ''))
    const block = labels.slice(0, width)
    const fields = block.map((label) => candidatesOf('employees', [label])[0]?.field)
    const isParted = block.includes('') || fields.includes('#')
    if (isRepeated && isParted && fields.includes('nip') && fields.includes('name')) return width
  }
  return undefined
}

function columnsOf(grid: SheetGrid, left: number, end: number): SheetGrid {
  return {
    name: `${grid.name} (${columnLetter(left)}–${columnLetter(end - 1)})`,
    sheet: grid.name,
    left,
    hidden: grid.hidden,
    ...cutColumns(grid, left, end),
  }
}
