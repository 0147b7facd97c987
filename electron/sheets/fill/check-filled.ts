import { read } from '@e965/xlsx'
import { AppError } from '#shared/api/errors.ts'
import { addressIn } from '#shared/report/sheet-layout.ts'
import { cleanText } from '../sheet-rows.ts'
import { plainValues } from '../verify-workbook.ts'
import type { WrittenCell } from './fill-sheet.ts'

type Read = readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[]

/** Opens what was written with another library: a workbook that says something else than the data is not handed out. */
export function requireWritten(bytes: Buffer, sheet: string, written: readonly WrittenCell[]): void {
  const book = read(bytes, { ...plainValues, sheets: sheet })
  const cells = (book.Sheets[sheet] as { '!data'?: Read } | undefined)?.['!data'] ?? []
  const wrong = written.find(([row, column, value]) => !isSame(cells[row]?.[column]?.v, value))
  if (wrong)
    throw new AppError('internal', 'report.mismatch', {
      sheet,
      row: wrong[0] + 1,
      column: addressIn(wrong[0], wrong[1]),
    })
}

function isSame(read: unknown, value: WrittenCell[2]): boolean {
  if (value === null || value === '') return read === undefined || read === '' || read === null
  return read === value || (typeof value === 'string' && read === cleanText(value))
}
