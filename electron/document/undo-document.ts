import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { LoggedChange } from '../api/audit.ts'
import { withStandIns } from '../appraisal/stand-ins.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { documentActors, type Right } from '../people/relations.ts'

/** To take a step with documents back is to take it: by whom the workflow names. Undefined for other acts. */
export function rightOfDocument(act: string, changes: readonly LoggedChange[]): Right | undefined {
  if (act !== 'evaluation.setState') return undefined
  const actions = new Set(
    changes.flatMap(({ table, before, after }) =>
      table === 'evaluation_step' ? [(after ?? before)?.['action']] : [],
    ),
  )
  const steps = evaluationWorkflow.transitions.filter(({ action }) => actions.has(action))
  return (db, session, on) => {
    const period = parsePeriod(periodOf(db, changes))
    const toward = documentActors(db, session, on)
    const actorsOf = period ? withStandIns(db, session, period, toward) : toward
    return (id) => {
      const actors = actorsOf(id)
      return steps.every(({ by }) => by.some((actor) => actors.includes(actor)))
    }
  }
}

/** All documents of one act are of one period. */
function periodOf(db: Db, changes: readonly LoggedChange[]): string {
  const step = changes.find(({ table }) => table === 'evaluation_step')
  const id = (step?.after ?? step?.before)?.['evaluation_id']
  return String(prepareValues(db, 'SELECT period_key FROM evaluation WHERE id = ?').get(id))
}
