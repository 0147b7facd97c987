import { type SheetGrid, textOf } from './grid.ts'

/** The sheet on which a workbook that the office filled keeps what it was made from; very hidden, so that Excel keeps it unseen. */
export const baseSheet = '_timbang'
const word = 'TIMBANG-1'

/** The first row of that sheet. */
export const stampRow = (office: string): readonly string[] => [word, office]

export interface ExportBase {
  /** Of which office file it is. */
  readonly office: string
  /** The rows as they were, header first. */
  readonly grid: SheetGrid
}

/** What the workbook was made from, where it says so. */
export function baseOf(grids: readonly SheetGrid[]): ExportBase | undefined {
  const grid = grids.find(({ name }) => name === baseSheet)
  const [stamp, ...rows] = grid?.rows ?? []
  if (grid === undefined || stamp === undefined || textOf(stamp[0]) !== word) return undefined
  return {
    office: textOf(stamp[1]),
    grid: {
      ...grid,
      hidden: false,
      rows,
      marks: grid.marks.subarray(Math.min(grid.columns, grid.marks.length)),
      merges: [],
    },
  }
}

export const withoutBase = (grids: readonly SheetGrid[]) => grids.filter(({ name }) => name !== baseSheet)
