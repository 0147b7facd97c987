import { writeWorkbook } from '#electron/sheets/write-workbook.ts'
import type { ColumnKind, Report } from '#shared/report/cells.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { exceljsStyled } from './peer-sheets.ts'
import { personOf } from './person-of.ts'

const kinds: readonly ColumnKind[] = ['text', 'text', 'integer', 'number', 'number']
const columns = 20

/** P2: a styled sheet with letterhead and print set-up, written in a worker and read back cell by cell. */
export async function reportRow({ size, runs }: BenchOptions): Promise<Row> {
  const rows = rowsOf(size)
  const report = reportOf(rows)
  const timed = await compare(
    runs,
    { run: async () => void (await writeWorkbook(report)) },
    { run: async () => void (await exceljsStyled(rows)) },
  )
  return {
    id: 'P2',
    work: `report of ${size.toLocaleString('en')} rows × 20 styled columns, read back and compared`,
    peer: 'exceljs WorkbookWriter, shared styles',
    ...timed,
    unit: 'ms',
    first: 0.7,
    goal: 0.3,
  }
}

export function rowsOf(size: number): (string | number)[][] {
  return Array.from({ length: size }, (_, index) => {
    const person = personOf(index)
    return Array.from({ length: columns }, (_cell, column) =>
      column % 5 === 0
        ? person.nip
        : column % 5 === 1
          ? `${person.name} ${column}`
          : column % 5 === 2
            ? index
            : (index * (column + 1)) / 100,
    )
  })
}

export function reportOf(rows: Report['sheets'][number]['rows']): Report {
  return {
    language: 'id',
    letterhead: { name: 'Kabupaten Ukur', lines: ['Jalan Contoh', 'Telepon 0'] },
    sheets: [
      {
        name: 'Data',
        title: 'Laporan',
        rows,
        frozenColumns: 2,
        columns: Array.from({ length: columns }, (_, index) => ({
          header: `Kolom ${index + 1}`,
          kind: kinds[index % 5] ?? 'text',
          width: 14,
        })),
      },
    ],
  }
}
