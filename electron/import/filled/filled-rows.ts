import type { FilledRow } from '#shared/import/template-columns.ts'
import type { ImportKind } from '#shared/import/preview.ts'
import type { QueryContext } from '../../api/context.ts'
import { requireYear } from '../../office/years.ts'
import { filledEmployees } from './filled-employees.ts'
import { filledBehaviour, filledPlans, filledRealisations } from './filled-year.ts'

/** What the office holds, in the words that the importer reads: read again, every row is the same as the office (I10). */
export function filledRows(
  context: QueryContext,
  { kind, year }: { readonly kind: ImportKind; readonly year: number },
): FilledRow[] {
  if (kind === 'employees') return filledEmployees(context)
  requireYear(context.db, year)
  return { plans: filledPlans, realisations: filledRealisations, behaviour: filledBehaviour }[kind](
    context,
    year,
  )
}
