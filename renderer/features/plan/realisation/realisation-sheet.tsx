import { useCallback, useMemo } from 'react'
import type { Grain } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import type { CellChange } from '../../../ui/grid/grid-column.ts'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { entryOf } from './enter-block.ts'
import { figureWidths } from './figure-widths.ts'
import { leadOf, realisationColumns } from './grid-columns.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'

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
  const format = useFormat()
  const [search, change] = useAppSearch()
  const enter = useApiCommand('realisation.enter')
  const { selected } = search
  const columns = useRealisationColumns(rows, year, grain)
  const groups = useMemo(
    () => ({
      keyOf: ({ employeeId }: RealisationRow) => employeeId,
      head: (own: readonly RealisationRow[]) => <PersonHead rows={own} />,
      lead: leadOf,
    }),
    [],
  )
  const store = async (cells: readonly CellChange<RealisationRow>[]) => {
    const entry = entryOf(cells, format.parseDecimal)
    try {
      await enter.mutateAsync(entry)
    } catch (error) {
      // a refusal may be about what another window stored: it shows before the choice is made
      await refresh()
      throw error
    }
  }
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
          onChange={store}
          onOpen={({ indicatorId }) => change({ selected: indicatorId })}
          onCursor={({ indicatorId }) => {
            cursor.current = indicatorId
            if (selected !== undefined) change({ selected: indicatorId })
          }}
          startAt={selected === undefined ? undefined : { rowKey: selected, columnId: 'indicator' }}
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

const indicatorOf = ({ indicatorId }: RealisationRow) => indicatorId

/** Columns as wide as their figures; they change only when a width does, so that an entry draws one row and not all. */
function useRealisationColumns(rows: readonly RealisationRow[], year: number, grain: Grain) {
  const { t } = useTexts()
  const format = useFormat()
  const [, change] = useAppSearch()
  const {
    period,
    year: accumulated,
    percent,
  } = useMemo(() => figureWidths(rows, { year, grain, format }), [rows, year, grain, format])
  const hasRunning = useMemo(() => rows.some(({ running }) => running !== undefined), [rows])
  // the setter of the address is made anew with every drawing, but always sets the same address
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const onDetails = useCallback(({ indicatorId }: RealisationRow) => change({ selected: indicatorId }), [])
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
