import { AppError } from '#shared/api/errors.ts'

/** A workbook with a sheet a person has some; more is no workbook that somebody looks through. */
const mostSheets = 250
/** Room for a regency's list of 100,000; more is no table that a person checks. */
export const mostRows = 120_000
export const mostColumns = 256
/** A spreadsheet's own longest text in a cell. */
export const longestText = 32_767

export function tooWide(sheet: string): AppError {
  return new AppError('invalid', 'import.file.tooWide', { sheet, rows: mostRows, columns: mostColumns })
}

/** Refuses a workbook with too many sheets before any of them is read. */
export function requireFewSheets(count: number): void {
  if (count > mostSheets) throw new AppError('invalid', 'import.file.tooManySheets', { sheets: mostSheets })
}

/** A text that no spreadsheet can hold in one cell. */
export function tooLong(sheet: string, cell: string): AppError {
  return new AppError('invalid', 'import.file.cellTooLong', { sheet, cell, most: longestText })
}
