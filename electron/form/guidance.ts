import { AppError } from '#shared/api/errors.ts'
import { guidanceForm } from '#shared/form/guidance-form.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import type { Guidance } from '#shared/development/guidance.ts'
import type { Period } from '#shared/period/period.ts'
import type { SignedPerson } from '#shared/plan/snapshot.ts'
import type { QueryContext } from '../api/context.ts'
import type { Db } from '../db/sql.ts'
import { guidanceOf } from '../development/guidance.ts'
import { findPerson } from '../people/people.ts'
import { readPlans } from '../plan/read-plan.ts'
import { employeesOn, snapshotOf } from '../plan/snapshot.ts'
import { styleOf } from './facts.ts'
import { type Printed, requireFormPeriod } from './print.ts'

/** The form of a record that the session may read, with the people as they stood on its day. */
export function guidanceEntry(
  context: QueryContext,
  { employeeId, guidanceId }: { readonly employeeId: string; readonly guidanceId: string },
): Printed & { readonly period: Period } {
  const { db, session, today } = context
  const person = findPerson(db, employeeId, today, session.scope)
  const guidance = guidanceOf(context, employeeId).find(({ id }) => id === guidanceId)
  if (!guidance) throw new AppError('not_found', 'form.error.noGuidance')
  const year = yearOf(guidance.date)
  const period = requireFormPeriod(context, String(year))
  const plan = readPlans(db, { year, employeeIds: [employeeId], until: guidance.date }).get(employeeId)
  const people = snapshotOf(
    db,
    {
      employee_id: employeeId,
      appraiser_id: plan?.appraiserId ?? null,
      appraiser_superior_id: plan?.appraiserSuperiorId ?? null,
    },
    guidance.date,
  )
  const leader = leaderOf(db, guidance)
  const page = guidanceForm({ style: styleOf(db, year), period, people, guidance, leader })
  return {
    person,
    period,
    entry: { asked: { employeeId, period: period.key, forms: [], guidanceId }, pages: [page] },
  }
}

/** Who guided, as he stood on the day; somebody from elsewhere has only a name. */
function leaderOf(db: Db, { leaderId, leader: name, date }: Guidance): SignedPerson | undefined {
  const own = leaderId === undefined ? undefined : employeesOn(db, [leaderId], date).get(leaderId)
  return own ?? (name === undefined ? undefined : { name })
}
