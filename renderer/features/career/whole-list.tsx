import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CareerColumn } from '#shared/career/career-table.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { ExportButton, type ExportTable } from '../../ui/export-button.tsx'
import { notifyFailed } from '../../ui/notify.tsx'
import { type SimpleColumn, SimpleTable } from '../../ui/simple-table.tsx'

interface Window<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}
const most = 1000

/** Everybody of a list, whatever is in sight. */
export async function wholeList<Row>(
  ask: (offset: number, limit: number) => Promise<Window<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let total = 1; rows.length < total;) {
    const page = await ask(rows.length, most)
    if (page.rows.length === 0) break
    total = page.total
    rows.push(...page.rows)
  }
  return rows
}

interface TakenList<Row> {
  readonly title: string
  readonly columns: readonly CareerColumn<Row>[]
  readonly everybody: () => Promise<readonly Row[]>
  readonly footer?: string
}

function exportOf<Row>(
  { title, columns, footer }: Pick<TakenList<Row>, 'title' | 'columns' | 'footer'>,
  rows: readonly Row[],
): ExportTable {
  return {
    title,
    columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
    ...(footer !== undefined && { footer }),
  }
}

/** The ways to take a list along, whole: Excel, CSV and paper. */
export function useWholeList<Row>(list: TakenList<Row>) {
  const [printed, setPrinted] = useState<readonly Row[]>()
  useEffect(() => {
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = async () => {
    const rows = await list.everybody()
    flushSync(() => setPrinted(rows))
    window.print()
  }
  return {
    print: () => void print().catch(notifyFailed),
    table: async () => exportOf(list, await list.everybody()),
    paper: printed && <PrintedList {...list} rows={printed} />,
  }
}

interface TakeButtonsProps {
  readonly print: () => void
  readonly table: () => Promise<ExportTable>
}

export function TakeButtons({ print, table }: TakeButtonsProps) {
  const { t } = useTexts()
  return (
    <>
      <ExportButton table={table} />
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
        {t('career.print')}
      </Button>
    </>
  )
}

function PrintedList<Row>({ title, columns, rows }: TakenList<Row> & { readonly rows: readonly Row[] }) {
  const format = useFormat()
  const shown = (value: string | number | undefined, kind: CareerColumn<Row>['kind']) =>
    value === undefined
      ? ''
      : kind === 'date'
        ? format.typedDate(String(value))
        : typeof value === 'number'
          ? format.number(value)
          : value
  const numbered = rows.map((row, index): { readonly row: Row; readonly index: number } => ({ row, index }))
  return (
    <div className="only-print career-print">
      <SimpleTable
        caption={title}
        rows={numbered}
        rowKey={({ index }) => String(index)}
        columns={columns.map(({ header, kind, cell }, at): SimpleColumn<(typeof numbered)[number]> => ({
          id: String(at),
          header,
          numeric: kind === 'number',
          cell: ({ row }) => shown(cell(row), kind),
        }))}
      />
    </div>
  )
}
