import type { AppraisalGrid } from '#shared/appraisal/evaluation.ts'
import { isFinished } from '#shared/appraisal/missing.ts'
import { useTexts } from '../../i18n/texts.ts'

/** How many are done, and for the others the first thing that is missing. */
export function AppraisalState({ grid }: { readonly grid: AppraisalGrid }) {
  const { t } = useTexts()
  const unfinished = grid.rows.filter((row) => !isFinished(row))
  const done = grid.rows.length - unfinished.length
  const counts = Map.groupBy(unfinished, ({ missing }) => missing[0] ?? 'missing.result')
  const gaps = [...counts].map(([key, rows]) => `${rows.length} ${t(key)}`).join(', ')
  const people = t('appraisal.state.people', { people: grid.rows.length, done })
  return <>{gaps === '' ? people : `${people} ${t('appraisal.state.missing', { gaps })}`}</>
}
