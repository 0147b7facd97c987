import { AppError } from '#shared/api/errors.ts'
import type { PlanApproach, PlanAppraiser } from '#shared/plan/plan.ts'
import type { z } from 'zod'
import type { CommandContext } from '../api/context.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import {} from '../db/sql.ts'
import { actorsToward, type Right } from '../people/relations.ts'
import { findPerson } from '../people/people.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { planInHand, type PlanRow, requireOpen } from './write-plan.ts'

// What stands at the head of a plan: how its results are worded, and who appraises by it.

export function setApproach(
  context: CommandContext,
  { planId, rowVersion, approach }: z.output<typeof PlanApproach>,
): null {
  const plan = requireOpen(planInHand(context, planId))
  requireVersion(plan.row_version, rowVersion)
  return update(context, plan, { approach })
}

/** Nobody chooses who judges him: the appraiser of a plan is named by the clerk (domain.md §2.1), without one it is the superior. */
export function setAppraiser(
  context: CommandContext,
  { planId, rowVersion, appraiserId, appraiserSuperiorId }: z.output<typeof PlanAppraiser>,
): null {
  const { db, session, today } = context
  const plan = requireOpen(planInHand(context, planId, keepsPapers))
  requireVersion(plan.row_version, rowVersion)
  const named = { appraiserId, appraiserSuperiorId }
  for (const [field, id] of Object.entries(named)) {
    if (id === undefined) continue
    findPerson(db, id, dayIn(plan.year, today), session.scope)
    if (id === plan.employee_id) throw AppError.atField(field, 'plan.error.ownAppraiser')
  }
  return update(context, plan, {
    appraiser_id: appraiserId ?? null,
    appraiser_superior_id: appraiserSuperiorId ?? null,
  })
}

/** Whoever keeps the papers of others: the clerk, not for himself. */
export const keepsPapers: Right = (db, session, on) => {
  const actors = actorsToward(db, session, on)
  return (id) => id !== session.employeeId && actors(id).includes('clerk')
}

function update({ db }: CommandContext, plan: PlanRow, values: Partial<PlanRow>): null {
  changeRow(db, 'plan', { id: plan.id }, values)
  return null
}
