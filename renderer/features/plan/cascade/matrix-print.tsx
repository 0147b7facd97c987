import { cellOf, cellText, type MatrixColumn, type RoleMatrix } from '#shared/plan/cascade/matrix.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { columnTitle } from './matrix-columns.tsx'

/** More than eight columns become several tables (forms.md A.1.5). */
const mostColumns = 8

/** Form A.1.5 on paper: the leader's row, then each person's. */
export function MatrixPrint({ matrix }: { readonly matrix: RoleMatrix }) {
  const { t } = useTexts()
  const { leader, year, columns } = matrix
  const parts = Array.from({ length: Math.ceil(columns.length / mostColumns) }, (_, at) =>
    columns.slice(at * mostColumns, (at + 1) * mostColumns),
  )
  return (
    <div className="matrix-print only-print">
      <PrintHead title={t('matrix.formTitle')} about={`${leader.unit} · ${year}`} />
      {parts.map((part) => (
        <MatrixTable key={part[0]?.id} matrix={matrix} columns={part} />
      ))}
    </div>
  )
}

interface MatrixTableProps {
  readonly matrix: RoleMatrix
  readonly columns: readonly MatrixColumn[]
}

function MatrixTable({ matrix: { leader, rows }, columns }: MatrixTableProps) {
  const { t } = useTexts()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('matrix.person')}</th>
          <th scope="col">{t('matrix.position')}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {columnTitle(column, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{leader.name}</th>
          <td>{leader.position ?? ''}</td>
          {columns.map(({ id, target }) => (
            <td key={id}>{target ?? ''}</td>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.employeeId}>
            <th scope="row">{row.name}</th>
            <td>{[row.position, row.isGuest && t('matrix.guest')].filter(Boolean).join(' · ')}</td>
            {columns.map(({ id }) => (
              <td key={id}>{cellText(cellOf(row, id))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
