import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { BoardRow, StandingCounts } from '#shared/plan/board/board.ts'
import { type Standing, standings } from '#shared/plan/board/standing.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'

const tones: Readonly<Record<Standing, string>> = {
  noData: 'tone-poor',
  late: 'tone-needsImprovement',
  behind: 'tone-needsImprovement',
  onTrack: 'tone-excellent',
  ahead: 'tone-none',
}

interface Folding {
  readonly isOpen: (unitId: string) => boolean
  readonly fold: (unitId: string) => void
}

export function boardColumns(t: Translate, format: Format, folding: Folding): GridColumn<BoardRow>[] {
  return [
    {
      id: 'who',
      header: t('board.column.who'),
      width: 260,
      grow: true,
      pinned: true,
      cell: (row) => <Who row={row} t={t} folding={folding} />,
      text: ({ name }) => name,
    },
    {
      id: 'people',
      header: t('board.column.people'),
      width: 84,
      align: 'right',
      cell: (row) => (row.kind === 'unit' ? row.people : ''),
      text: (row) => (row.kind === 'unit' ? String(row.people) : ''),
    },
    ...standings
      .filter((standing) => standing !== 'ahead')
      .map((standing): GridColumn<BoardRow> => ({
        id: standing,
        header: t(`board.standing.${standing}`),
        width: 120,
        align: 'right',
        cell: ({ counts }) => <Count standing={standing} count={counts[standing]} />,
        text: ({ counts }) => String(counts[standing]),
      })),
    {
      id: 'percent',
      header: t('board.column.percent'),
      width: 132,
      align: 'right',
      cell: (row) => percentText(row, format),
      text: (row) => percentText(row, format),
    },
    {
      id: 'trend',
      header: t('board.column.trend'),
      width: 92,
      align: 'right',
      cell: worseText,
      text: worseText,
    },
  ]
}

function percentText(row: BoardRow, format: Format): string {
  return row.kind === 'person' && row.percent !== undefined ? format.percent(row.percent) : ''
}

const worseText = (row: BoardRow) => (row.kind === 'person' && row.worse > 0 ? String(row.worse) : '')

function Who({
  row,
  t,
  folding,
}: {
  readonly row: BoardRow
  readonly t: Translate
  readonly folding: Folding
}) {
  if (row.kind === 'person')
    return (
      <span className="board-person">
        <Link
          to="/realisation"
          search={({ period }) => ({ period, unit: row.unitId })}
          className="board-name"
        >
          {row.name}
        </Link>
        {row.standing === undefined ? (
          <small className="hint">{t('board.without')}</small>
        ) : (
          <span className={`pill ${tones[row.standing]}`}>{t(`board.standing.${row.standing}`)}</span>
        )}
      </span>
    )
  const isOpen = folding.isOpen(row.unitId)
  return (
    <span className="board-unit" style={{ paddingInlineStart: `${Math.max(0, row.depth - 1)}rem` }}>
      <ActionIcon
        size="sm"
        variant="subtle"
        className="no-print"
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'board.fold' : 'board.unfold', { name: row.name })}
        onClick={(event) => {
          event.preventDefault()
          folding.fold(row.unitId)
        }}
      >
        {isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
      </ActionIcon>
      <b>{row.name}</b>
    </span>
  )
}

function Count({ standing, count }: { readonly standing: Standing; readonly count: number }) {
  if (count === 0) return <span className="board-none">0</span>
  return <b className={`board-count ${tones[standing]}`}>{count}</b>
}

/** `12 sesuai target, 3 tertinggal`, of those that there are. */
export function countsText(counts: StandingCounts, t: Translate): string {
  return standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => `${counts[standing]} ${t(`board.standing.${standing}`)}`)
    .join(', ')
}
