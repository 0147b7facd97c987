import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Board, BoardRow } from '#shared/plan/board/board.ts'
import { standings } from '#shared/plan/board/standing.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { useSettled } from '../../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../../ui/grid/use-windowed-rows.ts'
import { NobodyPlanned } from '../../../ui/state/nobody-planned.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { RealisationTabs } from '../../../ui/tabs/realisation-tabs.tsx'
import { boardColumns } from './board-columns.tsx'
import { useBoardSearch } from './board-search.ts'
import { PrintedBoard } from './printed-board.tsx'

/** Papan: how the year's measures stand against their running targets, unit by unit, unfolding to people. */
export function BoardPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const board = useBoard(year)
  const { shown, figures, print, printed } = board
  const [search] = useBoardSearch()
  const unit = useUnitName(search.unit)
  useCommands([{ ...pageCommand('realisation.printBoard'), when: () => shown !== undefined, perform: print }])
  return (
    <div className="page">
      <PrintHead
        title={t('board.title')}
        about={[year, unit ?? t('ui.unit.all')].join(' · ')}
        note={t('board.how')}
      />
      <PageHeader
        title={t('board.title')}
        state={figures ? stateOf(figures, t) : '\u00a0'}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
            {t('board.print')}
          </Button>
        }
      />
      <RealisationTabs />
      <BoardToolbar figures={figures} folding={board.folding} />
      <BoardGrid board={board} year={year} />
      {printed && <PrintedBoard board={printed} />}
    </div>
  )
}

function stateOf({ people, counts }: Board, t: Translate): string {
  if (people === 0) return t('board.nobody')
  const { onTrack, behind, late, noData } = counts
  return t('board.state', { people, onTrack, behind, late, noData })
}

/** So many rows stand on paper. */
const mostPrinted = 500

function useBoard(year: number) {
  const [search] = useBoardSearch()
  const folding = useFolding()
  const asked = {
    year,
    open: folding.open,
    ...(search.unit !== undefined && { unitId: search.unit }),
    ...(search.standing !== undefined && { standing: search.standing }),
  }
  const rows = useWindowedRows<BoardRow, Board>(
    ['realisation.board', asked],
    (offset, limit) => call('realisation.board', { ...asked, offset, limit, figures: 'ready' }),
    { windowSize: 25 },
  )
  const shown = useSettled(rows, rows.isLoading)
  const isWaiting = (shown?.first?.waiting ?? 0) > 0
  // the rows stand there while everybody is counted
  const whole = useApiQuery('realisation.board', { ...asked, limit: 0 }, { enabled: isWaiting }).data
  const [printed, setPrinted] = useState<Board>()
  useEffect(() => {
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    return () => window.removeEventListener('afterprint', done)
  }, [])
  const print = async () => {
    const whole = await call('realisation.board', { ...asked, limit: mostPrinted })
    flushSync(() => setPrinted(whole))
    window.print()
  }
  return {
    folding,
    isNarrowed: search.standing !== undefined,
    shown,
    /** Of everybody, as soon as all are counted. */
    figures: isWaiting ? whole : shown?.first,
    error: rows.error,
    refetch: rows.refetch,
    printed,
    print: () => void print().catch(notifyFailed),
  }
}
type BoardState = ReturnType<typeof useBoard>

/** Which units are open, in the address; with a filter, or where one unit is looked at, its people are what is asked for. */
function useFolding() {
  const [search, change] = useBoardSearch()
  const units = useApiQuery('unit.list', {}).data
  const all = units?.map(({ id }) => id) ?? []
  const isAll = search.open === 'all' || (search.open === undefined && search.unit !== undefined)
  const open = isAll ? all : (search.open ?? '').split(',').filter((id) => all.includes(id))
  return {
    open,
    isOpen: (unitId: string) => open.includes(unitId),
    fold(unitId: string) {
      const next = open.includes(unitId) ? open.filter((id) => id !== unitId) : [...open, unitId]
      change({ open: next.join(',') })
    },
    foldAll: (to: 'all' | '') => change({ open: to }),
  }
}

interface BoardToolbarProps {
  readonly figures: Board | undefined
  readonly folding: BoardState['folding']
}

function BoardToolbar({ figures, folding }: BoardToolbarProps) {
  const { t } = useTexts()
  const [search, change] = useBoardSearch()
  const hasOpen = folding.open.length > 0
  return (
    <div className="toolbar no-print">
      <UnitPicker
        aria-label={t('field.unit')}
        value={search.unit}
        onChange={(unit) => change({ unit, open: undefined })}
      />
      <Button variant="default" onClick={() => folding.foldAll(hasOpen ? '' : 'all')}>
        {t(hasOpen ? 'board.foldAll' : 'board.unfoldAll')}
      </Button>
      <div className="gap-chips" role="group" aria-label={t('board.filter')}>
        <button
          type="button"
          aria-pressed={search.standing === undefined}
          onClick={() => change({ standing: undefined })}
        >
          {t('board.all')} <b>{figures?.people ?? ''}</b>
        </button>
        {standings.map((standing) => (
          <button
            key={standing}
            type="button"
            aria-pressed={search.standing === standing}
            onClick={() => change({ standing, open: 'all' })}
          >
            {t(`board.standing.${standing}`)} <b>{figures?.counts[standing] ?? ''}</b>
          </button>
        ))}
      </div>
    </div>
  )
}

/** Units and, below those that are open, their people. Enter or a click folds a unit and leads to a person's figures. */
function BoardGrid({ board, year }: { readonly board: BoardState; readonly year: number }) {
  const { t, language } = useTexts()
  const format = useFormat()
  const navigate = useNavigate()
  const latest = useRef(board.folding)
  latest.current = board.folding
  const openKey = board.folding.open.join()
  const columns = useMemo(
    () =>
      boardColumns(t, format, {
        isOpen: (unitId) => latest.current.isOpen(unitId),
        fold: (unitId) => latest.current.fold(unitId),
      }),
    // t and format change with the language only; what is open is drawn by the columns
    [language, openKey], // oxlint-disable-line exhaustive-deps
  )
  if (board.error !== null) return <FailedState error={board.error} onRetry={board.refetch} />
  if (board.shown === undefined) return <Skeleton lines={10} />
  const open = (row: BoardRow) => {
    if (row.kind === 'unit') return latest.current.fold(row.unitId)
    void navigate({
      to: '/realisation',
      search: ({ period }: { period?: string }) => ({ period, unit: row.unitId }),
    } as never)
  }
  return (
    <section className="card fill no-print">
      <DataGrid
        label={t('board.list', { year })}
        columns={columns}
        rows={board.shown}
        rowKey={keyOfRow}
        rowHeight={36}
        onOpen={open}
        empty={
          board.isNarrowed ? (
            <EmptyState>{t('board.empty')}</EmptyState>
          ) : (
            <NobodyPlanned>{t('board.nobody')}</NobodyPlanned>
          )
        }
      />
      <p className="board-how hint">{t('board.how')}</p>
    </section>
  )
}

const keyOfRow = (row: BoardRow) => (row.kind === 'unit' ? row.unitId : row.employeeId)
