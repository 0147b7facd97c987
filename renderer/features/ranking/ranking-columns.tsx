import { ActionIcon } from '@mantine/core'
import { IconArrowsLeftRight, IconTriangleFilled, IconTriangleInvertedFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shortUnitName } from '#shared/people/unit-name.ts'
import type { RankingRow } from '#shared/ranking/ranking.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { ChangedMark } from '../../ui/ranking/changed-mark.tsx'
import { reasonText } from '../../ui/ranking/movement-words.ts'
import type { SimpleColumn } from '../../ui/simple-table.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { IndexBar } from './index-bar.tsx'
import type { Compare } from './use-compare.ts'
import type { Way } from './use-ranking.ts'

type Column = SimpleColumn<RankingRow> & { readonly header: string }

interface Words {
  readonly t: Translate
  readonly format: Format
}

export function useRankingColumns(compare?: Compare): Column[] {
  const { t } = useTexts()
  const format = useFormat()
  const { key, year } = usePeriod()
  return useMemo(
    () => [...personColumns(t, { key, year, compare }), ...judgedColumns({ t, format }, year)],
    [t, format, key, year, compare],
  )
}

function personColumns(
  t: Translate,
  {
    key,
    year,
    compare,
  }: { readonly key: string; readonly year: number; readonly compare: Compare | undefined },
): Column[] {
  return [
    {
      id: 'rank',
      header: '#',
      numeric: true,
      figure: true,
      width: '3.75rem',
      cell: (row) => <Rank row={row} t={t} />,
    },
    {
      id: 'name',
      header: t('ranking.column.name'),
      cell: (row) => (
        <span className="ranking-who">
          <Name row={row} period={key} year={year} />
          {compare && <ComparePick row={row} compare={compare} />}
        </span>
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
  ]
}

function judgedColumns({ t, format }: Words, year: number): Column[] {
  return [
    {
      id: 'predikat',
      header: t('ranking.column.predikat'),
      figure: true,
      width: '9.75rem',
      cell: ({ predikat, setDirectly }) => <PredikatBadge predikat={predikat} direct={setDirectly} />,
    },
    {
      id: 'index',
      header: t('ranking.column.index'),
      numeric: true,
      figure: true,
      width: '4.25rem',
      cell: ({ index, estimated }) => <Index figure={format.figure(index)} estimated={estimated} t={t} />,
    },
    {
      id: 'parts',
      header: t('ranking.column.parts'),
      figure: true,
      width: '6.5rem',
      cell: (row) => <IndexBar row={row} />,
    },
    {
      id: 'movement',
      header: t('ranking.column.movement', { year: year - 1 }),
      numeric: true,
      figure: true,
      width: '4.25rem',
      cell: (row) => (row.small ? null : <Movement row={row} t={t} format={format} />),
    },
  ]
}

const widths: Readonly<Record<string, number>> = {
  group: 90,
  rank: 52,
  name: 190,
  unit: 124,
  predikat: 142,
  index: 68,
  parts: 112,
  movement: 72,
}

/** The same columns for the grid of a long list, which names the list that a place belongs to. */
export function gridColumns(columns: readonly Column[], by: Way, t: Translate): GridColumn<RankingRow>[] {
  const group: Column = {
    id: 'group',
    header: t('ranking.column.scope'),
    cell: (row) => t(`group.${row.group}`),
  }
  const shown = by === 'group' ? [group, ...columns] : columns
  return shown.map(({ id, header, cell, numeric, figure }) => ({
    id,
    header,
    cell,
    width: widths[id] ?? 100,
    grow: id === 'name',
    ...(numeric && { align: 'right' as const }),
    ...(figure && { figure }),
    text: (row) => String(row[id as Exclude<keyof RankingRow, 'band' | 'movedBy' | 'changed'>] ?? ''),
  }))
}

interface RankProps {
  readonly row: RankingRow
  readonly t: Translate
}

/** The place, and below it the places that cannot be told apart from it. */
function Rank({ row, t }: RankProps) {
  const { band, small } = row
  if (small)
    return (
      <span className="muted" title={t('ranking.small')}>
        –<span className="sr-only">{t('ranking.small')}</span>
      </span>
    )
  const isWide = band !== undefined && band.best < band.worst
  const range = isWide && t('ranking.band.hint', { best: band.best, worst: band.worst })
  return (
    <span className="ranking-place" title={range || undefined}>
      <Place row={row} t={t} />
      {isWide && (
        <small>
          <span aria-hidden>
            {band.best}–{band.worst}
          </span>
          <span className="sr-only">{range}</span>
        </small>
      )}
    </span>
  )
}

function Place({ row: { rank, tied }, t }: RankProps) {
  if (!tied) return <b>{rank}</b>
  return (
    <b title={t('ranking.tiedHint')}>
      {rank}
      <span aria-hidden className="ranking-tied">
        =
      </span>
      <span className="sr-only">{t('ranking.tiedHint')}</span>
    </b>
  )
}

interface NameProps {
  readonly row: RankingRow
  readonly period: string
  readonly year: number
}

function Name({ row, period, year }: NameProps) {
  const { name, positionName, changed } = row
  const second = changed ? (
    <>
      <ChangedMark changed={changed} since={year - 1} /> {positionName}
    </>
  ) : (
    positionName
  )
  return (
    <Link
      className="ranking-name"
      to="/appraisal"
      search={{ period, selected: row.employeeId, unit: undefined } as never}
    >
      <TwoLines first={name} second={second} />
    </Link>
  )
}

/** The first click chooses one of two, the second sets them side by side. */
function ComparePick({
  row: { employeeId, name },
  compare: { picked, pick },
}: {
  readonly row: RankingRow
  readonly compare: Compare
}) {
  const { t } = useTexts()
  const isPicked = picked === employeeId
  const label = t('ranking.compareOne', { name })
  return (
    <ActionIcon
      className="no-print"
      variant={isPicked ? 'filled' : 'subtle'}
      size="sm"
      aria-pressed={isPicked}
      aria-label={label}
      title={label}
      onClick={() => pick(employeeId)}
    >
      <IconArrowsLeftRight size={14} aria-hidden />
    </ActionIcon>
  )
}

interface IndexProps {
  readonly figure: string
  readonly estimated: boolean
  readonly t: Translate
}

function Index({ figure, estimated, t }: IndexProps) {
  return (
    <b title={estimated ? t('ranking.estimated') : undefined}>
      {figure}
      {estimated && <sup aria-label={t('ranking.estimated')}>~</sup>}
    </b>
  )
}

interface MovementProps extends Words {
  readonly row: RankingRow
}

/** How far somebody moved; the part of the index that led there is told to the pointer and to readers. */
function Movement({ row, t, format }: MovementProps) {
  const { movement, movedBy } = row
  if (movement === undefined)
    return (
      <span className="muted" title={t('ranking.moving.noneBefore')}>
        {t('ranking.new')}
      </span>
    )
  if (movement === 0)
    return (
      <span className="muted" title={t('ranking.same')}>
        –<span className="sr-only">{t('ranking.same')}</span>
      </span>
    )
  const isUp = movement > 0
  const Icon = isUp ? IconTriangleFilled : IconTriangleInvertedFilled
  const reason = movedBy && reasonText(movedBy, { t, format })
  return (
    <span className="ranking-movement" data-up={isUp || undefined} title={reason}>
      <Icon size={9} aria-hidden />
      <span className="sr-only">{t(isUp ? 'ranking.up' : 'ranking.down')}</span>
      {Math.abs(movement)}
      <span className="sr-only">{reason}</span>
    </span>
  )
}
