import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EmployeeYear } from '#shared/appraisal/employee-years.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useMay } from '../../../api/who.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PredikatBadge } from '../../../ui/predikat-badge.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { PlaceCell } from '../../../ui/ranking/place-cell.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { movementsOf } from './movement-text.ts'

/** So many years stand side by side. */
const most = 6

/** Several years of one person side by side, and what moved from one to the next. */
export function YearsPage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { t } = useTexts()
  const person = useApiQuery('employee.get', { id })
  const query = useApiQuery('appraisal.years', { employeeId: id })
  const name = person.data?.id === id ? person.data.fullName : ''
  return (
    <div className="page scroll-page">
      <PrintHead title={t('employee.years.title')} about={name} />
      <Link to="/employees/$id" params={{ id }} className="back-link no-print">
        <IconArrowLeft size={14} aria-hidden />
        {name || t('employee.title')}
      </Link>
      <PageHeader
        title={t('employee.years.title')}
        state={name}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('ui.print.action')}
          </Button>
        }
      />
      <QueryView query={query} lines={10}>
        {({ employeeId, years }) =>
          employeeId === id && <Years employeeId={id} years={years.slice(0, most)} />
        }
      </QueryView>
    </div>
  )
}

interface YearsProps {
  readonly employeeId: string
  readonly years: readonly EmployeeYear[]
}

function Years({ employeeId, years }: YearsProps) {
  const { t } = useTexts()
  const places = useMay()('ranking.place') ? placeLines(employeeId, t) : []
  const words = { t, format: useFormat() }
  if (years.length === 0) return <EmptyState>{t('employee.years.none')}</EmptyState>
  const movements = movementsOf(years, t)
  // read from left to right, as time goes
  const columns = years.toReversed()
  return (
    <>
      <section className="card">
        <SimpleTable
          caption={t('employee.years.title')}
          rows={[...linesOf(columns, words), ...places]}
          rowKey={({ label }) => label}
          columns={[
            { id: 'what', header: '', cell: ({ label }) => <b>{label}</b>, width: '16%' },
            ...columns.map((year) => ({
              id: String(year.year),
              header: String(year.year),
              cell: ({ cell }: Line) => cell(year) ?? '–',
              figure: true,
            })),
          ]}
        />
      </section>
      <section className="card years-moved">
        <h2>{t('employee.years.moved.title')}</h2>
        {movements.length === 0 ? (
          <p className="hint">{t('employee.years.moved.none')}</p>
        ) : (
          <ol data-figure>
            {movements.map(({ year, text }) => (
              <li key={year}>
                <b>{year}</b> {text}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  )
}

interface Line {
  readonly label: string
  readonly cell: (year: EmployeeYear) => ReactNode
}

/** Where somebody stood in each year’s ranking, and whether another post or grade came with it. */
function placeLines(employeeId: string, t: Translate): Line[] {
  return (['rank', 'band', 'moved', 'changed'] as const).map((part) => ({
    label: t(`ranking.moving.place.${part}`),
    cell: ({ year }) => <PlaceCell period={String(year)} employeeId={employeeId} part={part} />,
  }))
}

/** What stands below each other: the year, what it rests on, then its periods in their order. */
function linesOf(
  years: readonly EmployeeYear[],
  { t, format }: { readonly t: Translate; readonly format: Format },
): Line[] {
  const places = new Map(
    years.flatMap(({ periods }) =>
      periods.map(({ period }) => [placeOf(period), format.periodShort(period)]),
    ),
  )
  return [
    {
      label: t('employee.years.row.predikat'),
      cell: ({ predikat }) => <PredikatBadge predikat={predikat} />,
    },
    ...[...places]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, label]): Line => ({
        label,
        cell: ({ periods }) => {
          const held = periods.find(({ period }) => placeOf(period) === place)
          return held && t(held.predikat === undefined ? 'predikat.none' : `predikat.${held.predikat}`)
        },
      })),
    {
      label: t('field.resultRating'),
      cell: ({ resultRating }) => resultRating && t(`rating.${resultRating}`),
    },
    {
      label: t('field.behaviourRating'),
      cell: ({ behaviourRating }) => behaviourRating && t(`rating.${behaviourRating}`),
    },
    {
      label: t('employee.years.row.orgResult'),
      cell: ({ orgResult }) => orgResult && t(`orgResult.${orgResult}`),
    },
    {
      label: t('employee.years.row.achievement'),
      cell: ({ achievement }) => achievement !== undefined && format.percent(achievement),
    },
    {
      label: t('employee.years.row.index'),
      cell: ({ index }) => index !== undefined && format.figure(index),
    },
    { label: t('employee.years.row.results'), cell: ({ workResults }) => String(workResults) },
    { label: t('field.positionName'), cell: ({ positionName }) => positionName },
    { label: t('field.unit'), cell: ({ unit }) => unit },
  ]
}

/** The same period of every year has one place: quarters before months. */
function placeOf(key: string): string {
  const period = parsePeriod(key)
  return period === undefined
    ? key
    : `${period.kind === 'quarter' ? 'a' : 'b'}${String(period.number).padStart(2, '0')}`
}
