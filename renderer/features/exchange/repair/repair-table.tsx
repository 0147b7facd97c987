import {
  type RepairComparison,
  repairSides,
  type RepairSide,
  repairSources,
} from '#shared/exchange/repair/repair.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import type { ExportTable } from '../../../ui/export-button.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { type MarkedRow, shownValue, stateOf } from './repair-rows.ts'

const sidesOf = ({ read }: RepairComparison): RepairSide[] => [
  'ours',
  ...repairSources.filter((source) => read[source] !== undefined),
]

/** The columns of the page; who is right and by what evidence is filled in the grid itself. */
export function columnsOf(
  comparison: RepairComparison,
  t: Translate,
  { typedDate: day }: Format,
): GridColumn<MarkedRow>[] {
  const can = ({ line }: MarkedRow) => line?.letterId === undefined
  const sides = sidesOf(comparison)
  const keys = Object.fromEntries(sides.map((side) => [String(repairSides.indexOf(side) + 1), side]))
  return [
    {
      id: 'person',
      header: t('exchange.repair.column.person'),
      width: 170,
      pinned: true,
      grow: true,
      cell: ({ name, nip, unit }) => (
        <TwoLines first={name} second={[nip, unit].filter(Boolean).join(' · ')} />
      ),
      text: ({ name }) => name,
    },
    {
      id: 'field',
      header: t('exchange.repair.column.field'),
      width: 130,
      cell: (row) => <TwoLines first={t(`exchange.repair.field.${row.field}`)} second={stateOf(row, t)} />,
      text: ({ field }) => t(`exchange.repair.field.${field}`),
    },
    ...sides.map((side): GridColumn<MarkedRow> => {
      const text = (row: MarkedRow) => shownValue(row, side, day)
      return { id: side, header: t(`exchange.repair.side.${side}`), width: 102, cell: text, text }
    }),
    {
      id: 'right',
      header: t('exchange.repair.column.right'),
      width: 84,
      cell: ({ line }) => (line?.right === undefined ? '' : t(`exchange.repair.side.${line.right}`)),
      text: ({ line }) => line?.right ?? '',
      edit: { can, keys: { ...keys, 0: '' }, afterKey: 'down' },
    },
    {
      id: 'evidence',
      header: t('exchange.repair.column.evidence'),
      width: 130,
      cell: ({ line }) => line?.evidence ?? '',
      text: ({ line }) => line?.evidence ?? '',
      edit: { can },
    },
  ]
}

/** What is shown, a line for each difference. */
export function exportTable(
  rows: readonly MarkedRow[],
  comparison: RepairComparison,
  t: Translate,
  { typedDate: day }: Format,
): ExportTable {
  const column = (header: string, width: number) => ({ header, kind: 'text' as const, width })
  const sides = sidesOf(comparison)
  return {
    title: t('exchange.repair.title'),
    columns: [
      column(t('field.nip'), 21),
      column(t('exchange.repair.column.person'), 32),
      column(t('field.unit'), 28),
      column(t('exchange.repair.column.field'), 18),
      ...sides.map((side) => column(t(`exchange.repair.side.${side}`), 24)),
      column(t('exchange.repair.column.right'), 14),
      column(t('exchange.repair.column.evidence'), 34),
      column(t('exchange.repair.column.state'), 24),
    ],
    rows: rows.map((row) => [
      row.nip ?? null,
      row.name,
      row.unit ?? null,
      t(`exchange.repair.field.${row.field}`),
      ...sides.map((side) => shownValue(row, side, day) || null),
      row.line?.right === undefined ? null : t(`exchange.repair.side.${row.line.right}`),
      row.line?.evidence ?? null,
      stateOf(row, t),
    ]),
  }
}
