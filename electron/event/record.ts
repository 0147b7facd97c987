import type { EventOutcome } from '#shared/event/event.ts'
import { eventLaw } from '#shared/event/event-law.ts'
import { eventTexts } from '#shared/event/texts.ts'
import { dayAfter, dayBefore } from '#shared/date/neighbour-day.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { present } from '#shared/api/present.ts'
import { ensureEvaluations, refreshAppraisers } from '../appraisal/evaluations.ts'
import { putStandIn } from '../appraisal/stand-ins.ts'
import type { CommandContext } from '../api/context.ts'
import { prepare, prepareTuples } from '../db/sql.ts'
import { endPost, listPosts, putAssignment } from '../people/assignments.ts'
import { changePerson } from '../people/change-person.ts'
import { personDraftOf, printedName, touchEmployee } from '../people/employees.ts'
import { endRatingBy, setSuperiors } from '../people/set-superiors.ts'
import { superiorsOn } from '../people/superiors.ts'
import { addActingHead } from '../people/unit-lead.ts'
import { cancelPlans } from '../plan/plan-state.ts'
import { counts } from '../plan/read-plan.ts'
import { addStudyResults, saveStudy } from '../plan/study.ts'
import { openVersionOf, startAddendum, startForPost } from '../plan/versions.ts'
import { findPlanRow, makePlan } from '../plan/write-plan.ts'
import { actingPost, type Decided, lastStudy, postOn } from './facts.ts'

type Draft = Decided['draft']

/** Stores what was decided: post, status, who rates, plans, and the evaluations that are not rated yet. */
export function record(context: CommandContext, decided: Decided): EventOutcome {
  const { draft, person, outcome } = decided
  changePost(context, decided)
  changeStatus(context, decided)
  changeRaters(context, decided)
  changePlans(context, decided)
  const ids = [draft.employeeId, ...outcome.subordinates.map(({ id }) => id)]
  refreshUnrated(context, ids, draft.date)
  handOver(context, decided)
  touchEmployee(context.db, draft.employeeId)
  context.describe({
    object: printedName(person),
    employeeIds: [...new Set([...ids, ...outcome.handedOver.map(({ employeeId }) => employeeId)])],
    ...(draft.note !== undefined && { reason: draft.note }),
  })
  return outcome
}

function changePost(context: CommandContext, { draft }: Decided): void {
  const { kind } = draft
  if (kind === 'move' || kind === 'join') takePost(context, draft)
  if (kind === 'acting') beginActing(context, draft)
  if (kind === 'actingEnd') endActing(context, draft)
}

function takePost({ db, today }: CommandContext, { employeeId, date, unitId, ...told }: Draft): void {
  if (unitId === undefined) return
  const known = postOn(db, employeeId, date) ?? listPosts(db, employeeId)[0]
  const post = {
    unitId,
    positionKind: told.positionKind ?? known?.positionKind ?? 'pelaksana',
    positionName: told.positionName ?? known?.positionName,
    leadsUnit: told.leadsUnit ?? false,
    from: date,
  }
  putAssignment(db, employeeId, post, 'record', today)
}

function beginActing({ db }: CommandContext, { employeeId, date, to, unitId, acting }: Draft): void {
  if (unitId === undefined || acting === undefined) return
  addActingHead(db, { unitId, employeeId, acting, day: date })
  const post = actingPost(db, employeeId, date)
  if (post && to !== undefined) endPost(db, post.id, to)
}

function endActing({ db }: CommandContext, { employeeId, date }: Draft): void {
  const post = actingPost(db, employeeId, date)
  if (post) endPost(db, post.id, dayBefore(date))
}

function changeStatus(context: CommandContext, { draft, person }: Decided): void {
  const { status } = eventLaw[draft.kind]
  if (status === undefined) return
  const { db, today } = context
  const note = draft.note === undefined ? {} : { note: draft.note }
  changePerson(db, person.id, { ...personDraftOf(person), status, statusDate: draft.date, ...note }, today)
}

/** Who rates the person from when on, and until when the person rates others. */
function changeRaters(context: CommandContext, { draft, outcome }: Decided): void {
  const { superior, subordinates, ratesUntil } = outcome
  const { employeeId, date, acting } = draft
  if (superior)
    setSuperiors(
      {
        employeeIds: [employeeId],
        from: superior.from,
        ...(superior.id !== undefined && { superiorId: superior.id }),
        ...(superior.to !== undefined && { to: superior.to }),
        ...(draft.kind === 'newSuperior' && acting !== undefined && { acting }),
      },
      context,
    )
  if (ratesUntil === undefined) return
  if (ratesUntil >= date)
    setSuperiors(
      { employeeIds: subordinates.map(({ id }) => id), superiorId: employeeId, from: date, to: ratesUntil },
      context,
    )
  endRatingBy(context.db, employeeId, dayAfter(ratesUntil))
}

function changePlans(context: CommandContext, { draft, outcome }: Decided): void {
  const { employeeId, date, kind } = draft
  const year = Number(date.slice(0, 4))
  for (const { effect, from } of outcome.plans) {
    if (effect === 'newForPost') startForPost(context, { employeeId, year, from: date })
    if (effect === 'begin') makePlan(context, employeeId, year, 'typed', { from_date: date })
    // that of a new post ends the one before itself
    if (effect === 'end' && kind !== 'move') endPlan(context, employeeId, from!, date)
    if (effect === 'cancel') cancelPlans(context, { employeeId, year, from: from! }, reasonOf(draft))
    if (effect === 'drawUpAnew' || effect === 'mainResult' || effect === 'addStudy') beginAnew(context, draft)
  }
  if (kind === 'studyBegin') beginStudy(context, draft, outcome.plans.length > 0)
  if (kind === 'studyEnd') endStudy(context, draft)
}

function endPlan({ db }: CommandContext, employeeId: string, from: string, date: string): void {
  prepare(
    db,
    `UPDATE plan SET to_date = ?, row_version = row_version + 1 WHERE employee_id = ? AND from_date = ? AND ${counts('plan')}`,
  ).run(dayBefore(date), employeeId, from)
}

/** An approved plan is changed by its next version only (Ps 14(2)); one that is still being written is there to be written in. */
function beginAnew(context: CommandContext, draft: Draft): void {
  const { employeeId, date } = draft
  const { db } = context
  const year = Number(date.slice(0, 4))
  const plan = findPlanRow(db, { employeeId, year })
  if (plan?.state !== 'approved') return
  const version = { id: plan.id, employeeId, year, from: plan.from_date }
  if (openVersionOf(db, version) !== undefined) return
  startAddendum(context, { planId: plan.id, reason: reasonOf(draft) })
}

/** In Indonesian, as the form is, whatever the language of the screen. */
const reasonOf = ({ kind, note }: Draft): string => note ?? eventTexts.event.kind[kind][0]

function beginStudy(context: CommandContext, draft: Draft, isPlanned: boolean): void {
  const { employeeId, programme, school, date, to } = draft
  if (programme === undefined || school === undefined || to === undefined) return
  const { id } = saveStudy(context, { employeeId, programme, school, from: date, to })
  if (isPlanned) addStudyResults(context, { id, year: Number(date.slice(0, 4)) })
}

/** What whoever is replaced left open goes to whoever makes it instead of him, with the event as the reason. */
function handOver(context: CommandContext, { draft, outcome }: Decided): void {
  const { db } = context
  for (const { employeeId, period, raterId, kind } of outcome.handedOver) {
    const { end } = parsePeriod(period)!
    const insteadOf = superiorsOn(db, end).get(employeeId)?.superiorId
    const id = ensureEvaluations(db, [employeeId], period).get(employeeId)!
    putStandIn(db, id, { raterId, insteadOf, kind, reason: reasonOf(draft) })
  }
}

function endStudy(context: CommandContext, { employeeId, date, outcome }: Draft): void {
  const study = lastStudy(context.db, employeeId, date)
  if (!study) return
  saveStudy(context, {
    employeeId,
    id: study.id,
    rowVersion: study.row_version,
    programme: study.programme,
    school: study.school,
    from: study.from_date,
    to: date,
    ...present({
      outcome,
      accreditation: study.accreditation,
      name: study.name,
      gradePoint: study.grade_point === null ? undefined : decimalOf(study.grade_point),
    }),
  })
}

/** Evaluations that nobody has rated yet go to whoever rates now. */
function refreshUnrated({ db }: CommandContext, employeeIds: readonly string[], date: string): void {
  const rows = prepareTuples(
    db,
    `SELECT e.id, e.period_key FROM json_each(?) j JOIN evaluation e ON e.employee_id = j.value
      WHERE e.state IN ('notDue', 'open', 'progressSubmitted')`,
  ).all(JSON.stringify(employeeIds)) as [string, string][]
  for (const [key, evaluations] of Map.groupBy(rows, ([, period]) => period)) {
    const period = parsePeriod(key)
    if (period && period.end >= date)
      refreshAppraisers(
        db,
        evaluations.map(([id]) => id),
        period,
      )
  }
}
