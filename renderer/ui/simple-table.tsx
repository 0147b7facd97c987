import type { ReactNode } from 'react'

export interface SimpleColumn<Row> {
  readonly id: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
  readonly width?: string
  /** It shows how somebody was judged: covered while figures are hidden. */
  readonly figure?: boolean
}
interface SimpleTableProps<Row> {
  /** Read by screen readers before the table. */
  readonly caption: string
  readonly columns: readonly SimpleColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** A plain table for up to a few hundred rows; longer or edited ones are a DataGrid. */
export function SimpleTable<Row>({ caption, columns, rows, rowKey }: SimpleTableProps<Row>) {
  return (
    <table className="simple-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, numeric, width }) => {
            const cell = {
              'data-column': id,
              className: numeric ? 'num' : '',
              style: { width },
            }
            // a corner without a word heads nothing
            return header === '' ? (
              <td key={id} {...cell} />
            ) : (
              <th key={id} scope="col" {...cell}>
                {header}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ id, cell, numeric, figure }) => (
              <td
                key={id}
                data-column={id}
                data-figure={figure || undefined}
                className={numeric ? 'num' : ''}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
