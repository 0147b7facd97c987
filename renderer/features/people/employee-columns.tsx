import { employeeTypes } from '#shared/people/employee-type.ts'
import type { NameUnder } from '#shared/text/catalogue.ts'
import { Link } from '@tanstack/react-router'
import type { EmployeePage, EmployeeRow } from '#shared/people/employee.ts'
import { formatNip } from '#shared/people/nip.ts'
import { rankNameOf } from '#shared/people/grade.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { ExportTable } from '../../ui/export-button.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { TwoLines } from '../../ui/two-lines.tsx'

/** The list's columns; Enter or a click opens the person. */
export function employeeColumns(t: Translate): GridColumn<EmployeeRow>[] {
  return [
    {
      id: 'name',
      header: t('field.name'),
      width: 250,
      grow: true,
      sortable: true,
      pinned: true,
      cell: ({ id, fullName, nip }) => (
        <TwoLines
          first={
            <Link to="/employees/$id" params={{ id }} tabIndex={-1} className="quiet-link">
              {fullName}
            </Link>
          }
          second={nip === undefined ? '—' : formatNip(nip)}
        />
      ),
      text: ({ fullName }) => fullName,
    },
    {
      id: 'position',
      header: t('field.positionName'),
      width: 230,
      grow: true,
      sortable: true,
      cell: ({ positionName, leadsUnit }) => (
        <TwoLines
          first={<span className="plain">{positionName ?? '—'}</span>}
          second={leadsUnit ? t('employee.list.head') : ''}
        />
      ),
      text: ({ positionName }) => positionName ?? '',
    },
    plain({ id: 'unit', header: t('field.unit'), width: 236, sortable: true }, ({ unit }) => unit),
    plain({ id: 'grade', header: t('field.grade'), width: 84, sortable: true }, ({ grade }) => grade),
    plain({ id: 'type', header: t('field.employeeType'), width: 130 }, ({ employeeType }) =>
      t(`employeeType.${employeeType}`),
    ),
    {
      id: 'status',
      header: t('field.status'),
      width: 108,
      sortable: true,
      cell: ({ status }) =>
        status === 'active' ? (
          <span className="muted">{t('employeeStatus.active')}</span>
        ) : (
          <span className="pill">{t(`employeeStatus.${status}`)}</span>
        ),
      text: ({ status }) => t(`employeeStatus.${status}`),
    },
  ]
}

/** A column that shows what is copied from it. */
function plain(
  column: Omit<GridColumn<EmployeeRow>, 'cell' | 'text'>,
  text: (row: EmployeeRow) => string | undefined,
): GridColumn<EmployeeRow> {
  return {
    ...column,
    cell: (row) => (
      <span className="truncate" title={text(row)}>
        {text(row) ?? '—'}
      </span>
    ),
    text: (row) => text(row) ?? '',
  }
}

/** "36 pegawai: 28 PNS, 8 PPPK" */
export function countSentence(
  page: Pick<EmployeePage, 'total' | 'types'>,
  t: Translate,
  format: Format,
): string {
  if (page.total === 0) return t('employee.list.none')
  const types = employeeTypes
    .flatMap((type) => {
      const count = page.types[type]
      return count === undefined
        ? []
        : t('employee.list.typeCount', { count: format.whole(count), type: t(`employeeType.${type}`) })
    })
    .join(', ')
  return t('employee.list.state', { count: format.whole(page.total), types })
}

export function employeeExport(rows: readonly EmployeeRow[], t: Translate): ExportTable {
  const text = (header: NameUnder<'field'>, width: number) => ({
    header: t(`field.${header}`),
    kind: 'text' as const,
    width,
  })
  return {
    title: t('employee.list.label'),
    columns: [
      text('nip', 22),
      text('name', 34),
      text('employeeType', 12),
      text('grade', 10),
      text('rankName', 22),
      text('positionName', 36),
      text('unit', 34),
      text('status', 14),
      text('superior', 30),
    ],
    rows: rows.map((row) => [
      row.nip ?? null,
      row.fullName,
      t(`employeeType.${row.employeeType}`),
      row.grade ?? null,
      rankNameOf(row.grade ?? '') ?? null,
      row.positionName ?? null,
      row.unit,
      t(`employeeStatus.${row.status}`),
      row.superior?.name ?? null,
    ]),
  }
}
