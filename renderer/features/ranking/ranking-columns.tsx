import { IconTriangleFilled, IconTriangleInvertedFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Ranking, RankingRow } from '#shared/ranking/ranking.ts'
import type { Translate } from '../../i18n/texts.ts'
import { shortUnitName } from '#shared/people/unit-name.ts'
import type { Format } from '../../i18n/use-format.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import type { SimpleColumn } from '../../ui/simple-table.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { IndexBar } from './index-bar.tsx'

interface ColumnContext {
  readonly ranking: Ranking
  readonly format: Format
  readonly t: Translate
}

export function rankingColumns({ ranking, format, t }: ColumnContext): SimpleColumn<RankingRow>[] {
  const year = Number(ranking.period.slice(0, 4))
  return [
    {
      id: 'rank',
      header: '#',
      numeric: true,
      width: '3.125rem',
      cell: ({ rank, tied }) => (
        <b title={tied ? t('ranking.tiedHint') : undefined}>
          {rank}
          {tied && (
            <>
              <span aria-hidden className="ranking-tied">
                =
              </span>
              <span className="sr-only">{t('ranking.tiedHint')}</span>
            </>
          )}
        </b>
      ),
    },
    {
      id: 'name',
      header: t('ranking.column.name'),
      cell: (row) => (
        <Link
          className="ranking-name"
          to="/appraisal"
          search={{ period: ranking.period, selected: row.employeeId, unit: undefined } as never}
        >
          <TwoLines first={row.name} second={row.positionName} />
        </Link>
      ),
    },
    {
      id: 'unit',
      header: t('ranking.column.unit'),
      width: '17%',
      cell: ({ unit }) => (
        <span className="muted" title={unit}>
          {shortUnitName(unit)}
        </span>
      ),
    },
    {
      id: 'predikat',
      header: t('ranking.column.predikat'),
      width: '9.75rem',
      cell: ({ predikat }) => <PredikatBadge predikat={predikat} />,
    },
    {
      id: 'index',
      header: t('ranking.column.index'),
      numeric: true,
      width: '4.25rem',
      cell: ({ index, estimated }) => (
        <b title={estimated ? t('ranking.estimated') : undefined}>
          {format.figure(index)}
          {estimated && <sup aria-label={t('ranking.estimated')}>~</sup>}
        </b>
      ),
    },
    {
      id: 'parts',
      header: t('ranking.column.parts'),
      width: '6.5rem',
      cell: (row) => <IndexBar row={row} />,
    },
    {
      id: 'movement',
      header: t('ranking.column.movement', { year: year - 1 }),
      numeric: true,
      width: '4.25rem',
      cell: ({ movement }) => <Movement movement={movement} t={t} />,
    },
  ]
}

function Movement({
  movement,
  t,
}: {
  readonly movement: number | undefined
  readonly t: ColumnContext['t']
}) {
  if (movement === undefined) return <span className="muted">{t('ranking.new')}</span>
  if (movement === 0)
    return (
      <span className="muted" title={t('ranking.same')}>
        –<span className="sr-only">{t('ranking.same')}</span>
      </span>
    )
  const isUp = movement > 0
  const Icon = isUp ? IconTriangleFilled : IconTriangleInvertedFilled
  return (
    <span className="ranking-movement" data-up={isUp || undefined}>
      <Icon size={9} aria-hidden />
      <span className="sr-only">{t(isUp ? 'ranking.up' : 'ranking.down')}</span>
      {Math.abs(movement)}
    </span>
  )
}
