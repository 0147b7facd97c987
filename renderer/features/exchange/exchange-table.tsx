import { localDate } from '#shared/date/local-date.ts'
import type { SettledDifference, SettledRow } from '#shared/exchange/settled-rows.ts'
import { actorName } from '#shared/text/actor-name.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { ExportTable } from '../../ui/export-button.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { TwoLines } from '../../ui/two-lines.tsx'

const nameOf = ({ kind, settlement }: SettledDifference, t: Translate) =>
  [settlement && '✓', t(`exchange.kind.${kind}`)].filter(Boolean).join(' ')

/** The columns of the page. */
export function columnsOf(t: Translate): GridColumn<SettledRow>[] {
  const side =
    (of: 'here' | 'there') =>
    ({ differences }: SettledRow) =>
      differences.flatMap((one) => one[of] ?? []).join(' · ')
  const sideColumn = (id: 'here' | 'there'): GridColumn<SettledRow> => ({
    id,
    header: t(`exchange.column.${id}`),
    width: 150,
    figure: true,
    cell: side(id),
    text: side(id),
  })
  return [
    {
      id: 'person',
      header: t('exchange.column.person'),
      width: 250,
      pinned: true,
      grow: true,
      cell: ({ name, nip, unit }) => (
        <TwoLines first={name} second={[nip, unit].filter(Boolean).join(' · ')} />
      ),
      text: ({ name }) => name,
    },
    {
      id: 'what',
      header: t('exchange.column.what'),
      width: 210,
      cell: ({ differences: [first, ...others] }) => (
        <TwoLines
          first={first && nameOf(first, t)}
          second={others.map((one) => nameOf(one, t)).join(' · ')}
        />
      ),
      text: ({ differences }) => differences.map((one) => nameOf(one, t)).join(', '),
    },
    sideColumn('here'),
    sideColumn('there'),
  ]
}

/** A line for each difference, as it is worked through; who settled it, when and how stands beside it. */
export function exportTable(rows: readonly SettledRow[], t: Translate): ExportTable {
  const column = (header: string, width: number, kind: 'text' | 'date' = 'text') => ({ header, kind, width })
  return {
    title: t('exchange.title'),
    columns: [
      column(t('field.nip'), 21),
      column(t('exchange.column.person'), 32),
      column(t('field.unit'), 28),
      column(t('exchange.column.what'), 28),
      column(t('exchange.column.here'), 26),
      column(t('exchange.column.there'), 26),
      column(t('exchange.column.state'), 14),
      column(t('exchange.column.settledOn'), 14, 'date'),
      column(t('exchange.column.settledBy'), 24),
      column(t('exchange.column.note'), 36),
    ],
    rows: rows.flatMap(({ nip, name, unit, differences }) =>
      differences.map(({ kind, here, there, settlement }) => [
        nip ?? null,
        name,
        unit ?? null,
        t(`exchange.kind.${kind}`),
        here ?? null,
        there ?? null,
        t(settlement ? 'exchange.settle.settled' : 'exchange.settle.open'),
        settlement === undefined ? null : localDate(new Date(settlement.at)),
        settlement === undefined ? null : actorName(settlement.by, t),
        settlement?.note ?? null,
      ]),
    ),
  }
}
