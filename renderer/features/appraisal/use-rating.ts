import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { AppraisalGrid, AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { isRateable } from '#shared/appraisal/evaluation-state.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { AppError } from '#shared/api/errors.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { keyOf, type Renewal, useApiAct, useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { confirm } from '../../ui/confirm.ts'
import type { CellChange } from '../../ui/grid/grid-column.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { predictGrid, withRows } from './predict-row.ts'
import { type Cell, cellsOf, isRatingColumn, markColumn, ratingIn } from './rating-edit.ts'

/** The people of the command as they stand now; how many of a unit are done is asked again. */
const renewGrid: Renewal<'appraisal.rate', 'appraisal.grid'> = {
  query: 'appraisal.grid',
  renew: (grid, { output, input }, asked) =>
    asked.period === input.period && asked.onlyUnits !== true ? withRows(grid, output.rows) : undefined,
}

/** Stores what is typed in the grid; the predikat shows at once and is confirmed by the backend. The same object while the grid is. */
export function useRating(asked: Input<'appraisal.grid'>) {
  const { t } = useTexts()
  const { parseDecimal } = useFormat()
  const year = parsePeriod(asked.period)?.year
  const settings = useApiQuery('setting.get', { ...(year !== undefined && { year }) }).data
  const cache = useQueryClient()
  const key = keyOf('appraisal.grid', asked)
  const predict = (cells: readonly Cell[]) =>
    cache.setQueryData<AppraisalGrid>(key, (grid) => grid && predictGrid(grid, cells, settings))
  const rate = useApiAct('appraisal.rate', {
    optimistic: (_cache, { cells }) => predict(cells),
    renews: renewGrid,
  })
  return useMemo(() => {
    const rows = () => cache.getQueryData<AppraisalGrid>(key)?.rows ?? []
    const store = (changes: readonly CellChange<AppraisalRow>[]) => {
      // keys may come faster than the screen is drawn: suggestions are read from what is known now
      const known = new Map(rows().map((row) => [row.employeeId, row]))
      const sent = changes.flatMap((change, at) => {
        const row = known.get(change.row.employeeId) ?? change.row
        return cellsOf([{ ...change, row }], parseDecimal).map((cell) => ({ cell, at }))
      })
      const cells = sent.map(({ cell }) => cell)
      if (cells.length === 0) return void notifyDone(t('appraisal.noSuggestion'))
      predict(cells)
      return rate({ period: asked.period, cells }).catch((error: unknown) => {
        throw error instanceof AppError ? atChanges(error, (index) => sent[index]?.at ?? index) : error
      })
    }
    return {
      /** As they are shown. */
      rows,
      store,
      setNote: (row: AppraisalRow, note: string) =>
        void store([{ row, rowIndex: 0, columnId: 'note', text: note }])?.catch(notifyFailed),
      /** Gives everybody below who has none yet the rating at the cursor, after a warning. */
      sameForRest: (cursor: Cursor | undefined) => sameForRest({ rows: rows(), cursor, store, t }),
    }
    // the cache's key is the period and the unit that were asked
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cache, rate, settings, asked, parseDecimal, t])
}

interface Cursor {
  readonly employeeId: string
  readonly columnId: string
}

interface SameOptions {
  readonly rows: readonly AppraisalRow[]
  readonly cursor: Cursor | undefined
  readonly store: (changes: readonly CellChange<AppraisalRow>[]) => Promise<unknown> | void
  readonly t: Translate
}

async function sameForRest({ rows, cursor, store, t }: SameOptions): Promise<void> {
  const columnId = cursor?.columnId ?? ''
  const from = rows.find(({ employeeId }) => employeeId === cursor?.employeeId)
  const rating = from && isRatingColumn(columnId) ? ratingIn(from, columnId) : undefined
  if (from === undefined || rating === undefined) return void notifyDone(t('appraisal.same.noRating'))
  const { takes, held } = belowWithout(rows, from, columnId)
  const skipped = held.length === 0 ? '' : ` ${t('appraisal.same.held', { count: held.length })}`
  if (takes.length === 0) return void notifyDone(skipped.trim() || t('appraisal.same.nobody'))
  const count = takes.length
  const agreed = await confirm({
    title: t('appraisal.same.title'),
    body: t('appraisal.same.body', { count, rating: t(`rating.${rating}`) }) + skipped,
    action: t('appraisal.same.action', { count }),
  })
  if (!agreed) return
  try {
    await store(takes.map((row) => ({ row, rowIndex: 0, columnId, text: rating satisfies Rating })))
    await notifyDone(t('appraisal.same.done', { count }) + skipped, { undo: true })
  } catch (error) {
    notifyFailed(error)
  }
}

/** A change that gives no cell is not sent, so the grid is told of refused cells by the places of its own changes. */
function atChanges(error: AppError, placeOf: (index: number) => number): AppError {
  const fields = Object.entries(error.fields).map(([path, message]) => [
    path.replace(/^cells\.(\d+)\./, (_, index) => `cells.${placeOf(Number(index))}.`),
    message,
  ])
  return new AppError(error.code, error.key, error.params, Object.fromEntries(fields))
}

/** Everybody below without a rating in the column: who takes one, and who cannot now. */
function belowWithout(rows: readonly AppraisalRow[], from: AppraisalRow, columnId: string) {
  const below = rows.slice(rows.findIndex(({ employeeId }) => employeeId === from.employeeId) + 1)
  const isMark = columnId.startsWith('mark-')
  const without = below.filter(
    (row) =>
      ratingIn(row, columnId) === undefined &&
      (!isMark || row.marks.some(({ number }) => columnId === markColumn(number))),
  )
  return {
    takes: without.filter(({ state }) => isRateable(state)),
    held: without.filter(({ state }) => !isRateable(state)),
  }
}
