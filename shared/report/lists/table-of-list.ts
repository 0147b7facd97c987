import type { TableExport } from '../report.ts'
import type { ListReport } from './list-report.ts'

/** A report as every list leaves the program. */
export const tableOfList = ({
  title,
  about,
  columns,
  rows,
  footer,
}: ListReport): Omit<TableExport, 'format' | 'language'> => ({
  title,
  subtitle: about,
  columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
  rows: rows.map((row) => [...row]),
  ...(footer !== undefined && { footer }),
})
