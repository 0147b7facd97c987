import { IconConfetti } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { NextRow } from '#shared/clock/next/next-list.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { Card } from '../../../ui/card.tsx'
import { documentText } from '../../../ui/clock-words.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { NextButton } from '../../../ui/next/next-button.tsx'
import { dueOf, toneOfRisk, whomText } from '../../../ui/next/next-words.ts'
import { QueryView } from '../../../ui/state/query-view.tsx'

/** So many stand on Beranda; the others are one click away. */
const inSight = 8

/** Beranda: what whoever sits here has to do first, each with the way to where it is done. */
export function NextCard() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [{ unit }] = useAppSearch()
  const next = useApiQuery('clock.next', {
    year,
    whose: 'mine',
    grouped: true,
    limit: inSight,
    ...(unit !== undefined && { unitId: unit }),
  })
  return (
    <Card title={t('clock.next.title')} action={<AllLink count={sumOf(next.data?.risks)} />}>
      <QueryView query={next} lines={inSight}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState icon={<IconConfetti size={32} stroke={1.5} aria-hidden />}>
              {t('clock.next.home.none')}
            </EmptyState>
          ) : (
            <ul className="todo-list">
              {rows.map((row) => (
                <NextItem
                  key={row.group?.key ?? `${row.stage} ${row.period} ${row.employeeId ?? row.unitId}`}
                  row={row}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  )
}

const sumOf = (risks: Readonly<Record<string, number>> = {}) =>
  Object.values(risks).reduce((sum, count) => sum + count, 0)

function AllLink({ count }: { readonly count: number }) {
  const { t } = useTexts()
  return (
    <Link
      to={'/clock/next' as '/'}
      search={({ period, unit }) => ({ period, unit })}
      className="hint no-print"
    >
      {t('clock.next.home.all', { count })}
    </Link>
  )
}

function NextItem({ row }: { readonly row: NextRow }) {
  const { t } = useTexts()
  const format = useFormat()
  const { day, distance } = dueOf(row, t, format)
  const isOfOne = row.employeeId !== undefined && row.group === undefined
  const about = [documentText(row, t), ...(isOfOne ? [row.unit] : [])]
  return (
    <li>
      <div>
        <b>
          {t(`clock.next.stage.${row.stage}`)}: {whomText(row, t)}
        </b>
        <small>{[...about, ...(row.status ? [day] : []), distance].filter(Boolean).join(' · ')}</small>
      </div>
      <span className={`pill ${toneOfRisk[row.risk]}`}>{t(`clock.next.risk.${row.risk}`)}</span>
      <NextButton row={row} />
    </li>
  )
}
