import { useCallback, useMemo, useState } from 'react'
import type { Grain } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiAct } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch, useSearchChange } from '../../../shell/search.ts'
import type { CellChange } from '../../../ui/grid/grid-column.ts'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { entryOf } from './enter-block.ts'
import { createFigureWidths } from './figure-widths.ts'
import { leadOf, realisationColumns } from './grid-columns.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'
import { renewRows } from './renew-rows.ts'

interface RealisationSheetProps {
  readonly rows: readonly RealisationRow[]
  readonly year: number
  readonly grain: Grain
  /** Told which row the cursor is in. */
  readonly cursor: { current: string | undefined }
  readonly refresh: () => Promise<void>
}

/** The grid, and on demand the panel of the indicator under the cursor: `selected` in the address opens it. */
export function RealisationSheet({ rows, year, grain, cursor, refresh }: RealisationSheetProps) {
  const { t } = useTexts()
  const { parseDecimal } = useFormat()
  const [{ selected }, change] = useAppSearch()
  const enter = useApiAct('realisation.enter', { renews: renewRows })
  const columns = useRealisationColumns(rows, year, grain)
  const store = useCallback(
    async (cells: readonly CellChange<RealisationRow>[]) => {
      const entry = entryOf(cells, parseDecimal)
      try {
        await enter(entry)
      } catch (error) {
        // a refusal may be about what another window stored: it shows before the choice is made
        await refresh()
        throw error
      }
    },
    [enter, refresh, parseDecimal],
  )
  const isOpen = selected !== undefined
  const tellCursor = useCallback(
    ({ indicatorId }: RealisationRow) => {
      cursor.current = indicatorId
      if (isOpen) change({ selected: indicatorId })
    },
    [change, cursor, isOpen],
  )
  const open = useCallback(({ indicatorId }: RealisationRow) => change({ selected: indicatorId }), [change])
  const [startAt] = useState(() =>
    selected === undefined ? undefined : { rowKey: selected, columnId: 'indicator' },
  )
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={t('realisation.grid.label', { year })}
          columns={columns}
          rows={rows}
          rowKey={indicatorOf}
          rowHeight={40}
          groups={groups}
          keepAs="realisation"
          act="realisation.enter"
          onChange={store}
          onOpen={open}
          onCursor={tellCursor}
          startAt={startAt}
        />
      </section>
      {selected !== undefined && (
        <IndicatorPanel
          row={rows.find(({ indicatorId }) => indicatorId === selected)}
          year={year}
          grain={grain}
          onClose={() => change({ selected: undefined })}
        />
      )}
    </div>
  )
}

const groups = {
  keyOf: ({ employeeId }: RealisationRow) => employeeId,
  head: (own: readonly RealisationRow[]) => <PersonHead rows={own} />,
  lead: leadOf,
}

const indicatorOf = ({ indicatorId }: RealisationRow) => indicatorId

/** Columns as wide as their figures; they change only when a width does, so that an entry draws one row and not all. */
function useRealisationColumns(rows: readonly RealisationRow[], year: number, grain: Grain) {
  const { t } = useTexts()
  const format = useFormat()
  const change = useSearchChange()
  const widthsOf = useMemo(() => createFigureWidths({ year, grain, format }), [year, grain, format])
  const { period, year: accumulated, percent } = widthsOf(rows)
  const hasRunning = useMemo(() => rows.some(({ running }) => running !== undefined), [rows])
  const onDetails = useCallback(
    ({ indicatorId }: RealisationRow) => change({ selected: indicatorId }),
    [change],
  )
  return useMemo(
    () =>
      realisationColumns({
        year,
        grain,
        format,
        t,
        widths: { period, year: accumulated, percent },
        hasRunning,
        onDetails,
      }),
    [year, grain, format, t, period, accumulated, percent, hasRunning, onDetails],
  )
}

function PersonHead({ rows }: { readonly rows: readonly RealisationRow[] }) {
  const { t } = useTexts()
  const filled = rows.reduce((sum, row) => sum + row.filled, 0)
  const expected = rows.reduce((sum, row) => sum + row.expected, 0)
  return (
    <span className="realisation-person">
      <strong>{rows[0]?.employee}</strong>
      <small>{t('realisation.personFilled', { filled, expected })}</small>
    </span>
  )
}
