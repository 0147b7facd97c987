import type { RealisationGrid, RealisationRow } from '#shared/plan/realisation.ts'
import type { Renewal } from '../../../api/hooks.ts'

/** An entry's answer has its indicators as they stand now; nothing else of a grid follows from an entry. */
export const renewRows: Renewal<'realisation.enter', 'realisation.grid'> = {
  query: 'realisation.grid',
  renew: (grid, { output }) => withRows(grid, output.rows),
}

function withRows(grid: RealisationGrid, changed: readonly RealisationRow[]): RealisationGrid {
  const now = new Map(changed.map((row) => [row.indicatorId, row]))
  return { ...grid, rows: grid.rows.map((row) => now.get(row.indicatorId) ?? row) }
}
