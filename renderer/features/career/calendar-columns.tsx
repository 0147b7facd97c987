import type { CareerRow } from '#shared/career/career-list.ts'
import { conditionText } from '#shared/career/career-table.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { TwoLines } from '../../ui/two-lines.tsx'

export const keyOfLine = ({ employeeId, kind, date }: CareerRow) => `${employeeId} ${kind} ${date ?? ''}`

const tones = { holds: 'tone-good', fails: 'tone-poor', unknown: 'tone-needsImprovement' } as const

export function calendarColumns(t: Translate, format: Format): GridColumn<CareerRow>[] {
  const dayText = ({ date }: CareerRow) => (date === undefined ? '–' : format.date(date))
  // what speaks against it or is missing says more than what holds
  const openText = ({ conditions }: CareerRow) =>
    conditions
      .filter(({ state }) => state !== 'holds')
      .map((one) => conditionText(one, t))
      .join('; ')
  return [
    {
      id: 'date',
      header: t('career.column.date'),
      width: 132,
      pinned: true,
      cell: (row) => <TwoLines first={dayText(row)} second={t('career.check')} />,
      text: dayText,
    },
    {
      id: 'kind',
      header: t('career.column.kind'),
      width: 190,
      grow: true,
      cell: ({ kind }) => <TwoLines first={t(`career.kind.${kind}`)} second={t(`career.basis.${kind}`)} />,
      text: ({ kind }) => t(`career.kind.${kind}`),
    },
    {
      id: 'who',
      header: t('career.column.who'),
      width: 190,
      grow: true,
      cell: (row) => (
        <TwoLines first={row.fullName} second={[row.grade, row.unit].filter(Boolean).join(' · ')} />
      ),
      text: ({ fullName }) => fullName,
    },
    {
      id: 'standing',
      header: t('career.column.standing'),
      width: 236,
      grow: true,
      figure: true,
      cell: (row) => (
        <TwoLines
          first={
            <span className={`pill ${tones[row.standing]}`}>{t(`career.standing.${row.standing}`)}</span>
          }
          second={openText(row)}
        />
      ),
      text: (row) => [t(`career.standing.${row.standing}`), openText(row)].filter(Boolean).join(': '),
    },
  ]
}
