import type { Board, BoardRow } from '#shared/plan/board/board.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { countsText } from './board-columns.tsx'

/** On paper only: the board as it is unfolded. */
export function PrintedBoard({ board: { rows } }: { readonly board: Board }) {
  const { t } = useTexts()
  const format = useFormat()
  const standingText = (row: BoardRow) => {
    if (row.kind === 'unit') return <b>{countsText(row.counts, t)}</b>
    if (row.standing === undefined) return t('board.without')
    return `${t(`board.standing.${row.standing}`)} (${countsText(row.counts, t)})`
  }
  return (
    <div className="only-print">
      <SimpleTable
        caption={t('board.title')}
        rows={rows}
        rowKey={(row) => (row.kind === 'unit' ? row.unitId : row.employeeId)}
        columns={[
          {
            id: 'who',
            header: t('board.column.who'),
            cell: (row) => (row.kind === 'unit' ? <b>{row.name}</b> : row.name),
          },
          {
            id: 'people',
            header: t('board.column.people'),
            numeric: true,
            cell: (row) => (row.kind === 'unit' ? row.people : ''),
          },
          { id: 'standing', header: t('board.column.standing'), cell: standingText },
          {
            id: 'percent',
            header: t('board.column.percent'),
            numeric: true,
            cell: (row) =>
              row.kind === 'person' && row.percent !== undefined ? format.percent(row.percent) : '',
          },
        ]}
      />
    </div>
  )
}
