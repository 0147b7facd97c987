import { Link } from '@tanstack/react-router'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { PredikatBadge } from '../../../ui/predikat-badge.tsx'
import type { SimpleColumn } from '../../../ui/simple-table.tsx'

interface ListedPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly positionName?: string
  readonly predikat?: Predikat
  readonly index: number
}

/** Who it is, where, and how the person was rated: below both maps. */
export function usePersonColumns(): readonly SimpleColumn<ListedPerson>[] {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  return [
    {
      id: 'person',
      header: t('ranking.column.name'),
      cell: ({ fullName, positionName, employeeId }) => (
        <Link to="/appraisal/$employeeId" params={{ employeeId }} search={{ period: key } as never}>
          <span className="two-lines">
            {fullName}
            <small>{positionName}</small>
          </span>
        </Link>
      ),
    },
    { id: 'unit', header: t('ranking.column.unit'), width: '26%', cell: ({ unit }) => unit },
    {
      id: 'predikat',
      header: t('ranking.column.predikat'),
      figure: true,
      width: '10rem',
      cell: ({ predikat }) => <PredikatBadge predikat={predikat} />,
    },
    {
      id: 'index',
      header: t('ranking.column.index'),
      numeric: true,
      figure: true,
      width: '5rem',
      cell: ({ index }) => format.figure(index),
    },
  ]
}
