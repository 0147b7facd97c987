import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import type { LoggedChange } from '../api/audit.ts'
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
    const actorsOf = documentActors(db, session, on)
    return (id) => {
      const actors = actorsOf(id)
      return steps.every(({ by }) => by.some((actor) => actors.includes(actor)))
    }
  }
}
