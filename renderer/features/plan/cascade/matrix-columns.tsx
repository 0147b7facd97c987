import { cellOf, cellText, type MatrixColumn, type MatrixRow } from '#shared/plan/cascade/matrix.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { PlanStatePill } from '../plan-state-pill.tsx'

/** Who, then one column for each of the leader's indicators or results. */
export function matrixColumns(columns: readonly MatrixColumn[], t: Translate): GridColumn<MatrixRow>[] {
  return [
    {
      id: 'person',
      header: t('matrix.person'),
      width: 236,
      pinned: true,
      wrap: true,
      cell: (row) => (
        <>
          <TwoLines first={row.name} second={underName(row, t)} />
          {row.state !== undefined && row.state !== 'draft' && <PlanStatePill state={row.state} />}
        </>
      ),
      text: ({ name }) => name,
    },
    ...columns.map((column): GridColumn<MatrixRow> => ({
      id: column.id,
      header: columnTitle(column, t),
      ...(column.target !== undefined && { headerNote: column.target }),
      width: 210,
      grow: true,
      wrap: true,
      cell: (row) => <RoleCell row={row} columnId={column.id} />,
      text: (row) => cellText(cellOf(row, column.id)),
      edit: { can: ({ editable }) => editable, lines: true },
    })),
  ]
}

export function columnTitle({ number, result, indicator }: MatrixColumn, t: Translate): string {
  return t('matrix.column', { number, text: indicator ?? result })
}

function underName({ position, unit, isGuest }: MatrixRow, t: Translate): string {
  return [isGuest && t('matrix.guest'), position ?? unit].filter(Boolean).join(' · ')
}

function RoleCell({ row, columnId }: { readonly row: MatrixRow; readonly columnId: string }) {
  const cell = cellOf(row, columnId)
  if (cell.noRole) return <span className="muted">{cellText(cell)}</span>
  return (
    <span className="matrix-roles">
      {cell.results.map(({ id, text }) => (
        <span key={id}>{text}</span>
      ))}
    </span>
  )
}
