import { takesFigures } from '#shared/appraisal/evaluation-state.ts'
import type { StandInKind } from '#shared/appraisal/desk/stand-in.ts'
import { dayBefore } from '#shared/date/neighbour-day.ts'
import type { EventFacts } from '#shared/event/decide-event.ts'
import type { EventDraft } from '#shared/event/event.ts'
import { leavesPeople } from '#shared/event/event-law.ts'
import { parsePeriod, type Period } from '#shared/period/period.ts'
import { readEvaluations } from '../appraisal/evaluations.ts'
import { progressOf } from '../appraisal/missing.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { stateOf } from '../appraisal/rows.ts'
import { isAbove, standInsOf } from '../appraisal/stand-ins.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { findEmployeeRow, printedName } from '../people/employees.ts'
import { superiorsOn, superiorsWithout } from '../people/superiors.ts'

type Facts = Pick<EventFacts, 'unfinished' | 'above'>
type Next = Facts['unfinished'][number]['next']

/** What whoever is replaced by an event has still to evaluate of periods that are over, and who would rate each from the day. */
export function unfinishedOf(db: Db, draft: EventDraft): Facts {
  const { kind, employeeId, date } = draft
  if (kind === 'newSuperior') {
    const before = superiorsOn(db, dayBefore(date)).get(employeeId)?.superiorId
    if (before === undefined || before === draft.superiorId) return { unfinished: [] }
    const next = namedAs(db, draft.superiorId, draft.acting ?? 'successor')
    const own = leftOpenBy(db, before, date, [employeeId])
    return { unfinished: own.map((one) => ({ ...one, next })) }
  }
  if (!leavesPeople(kind)) return { unfinished: [] }
  const left = leftOpenBy(db, employeeId, date)
  if (left.length === 0) return { unfinished: [] }
  const aboveId = superiorsOn(db, dayBefore(date)).get(employeeId)?.superiorId
  const nextOf = nextAfter(db, draft)
  return {
    unfinished: left.map((one) => ({ ...one, next: nextOf(one.employeeId) })),
    ...(aboveId !== undefined && { above: { id: aboveId, name: nameOf(db, aboveId) } }),
  }
}

/** Who rates each once the person of the event has left: whoever follows him in the post, acts in it, or stands above. */
function nextAfter(db: Db, { kind, employeeId, date, ...post }: EventDraft): (id: string) => Next {
  const leads = kind === 'move' && post.leadsUnit === true ? post.unitId : undefined
  const after = superiorsWithout(db, { id: employeeId, leads }, date)
  const before = superiorsOn(db, dayBefore(date))
  return (id) => {
    const { superiorId, acting } = after.get(id) ?? {}
    if (superiorId === undefined || superiorId === employeeId) return undefined
    return namedAs(
      db,
      superiorId,
      acting ?? (isAbove(before, employeeId, superiorId) ? 'superior' : 'successor'),
    )
  }
}

function namedAs(db: Db, id: string | undefined, kind: StandInKind): Next {
  return id === undefined ? undefined : { id, name: nameOf(db, id), kind }
}

const nameOf = (db: Db, id: string) => printedName(findEmployeeRow(db, id))

/** What somebody has to evaluate, of all or of these, in the periods before a day of years that are not closed: begun, or of an approved plan. */
function leftOpenBy(
  db: Db,
  raterId: string,
  date: string,
  among?: readonly string[],
): { readonly employeeId: string; readonly period: string }[] {
  return openPeriodsBefore(db, date).flatMap((period) => {
    const superiors = superiorsOn(db, period.end)
    const standIns = standInsOf(db, period)
    const isHis = (id: string) => (standIns.get(id) ?? superiors.get(id)?.superiorId) === raterId
    const ids = (among ?? [...superiors.keys()]).filter(isHis)
    if (ids.length === 0) return []
    const evaluations = readEvaluations(db, period, ids)
    const progress = progressOf(db, period, ids)
    return ratedPeople(db, period, { kind: 'all' }, ids).flatMap(({ id: employeeId }) => {
      const evaluation = evaluations.get(employeeId)
      const state = stateOf(evaluation?.state, progress.get(employeeId)?.planState)
      if (evaluation === undefined && state === 'notDue') return []
      const isOpen = takesFigures(state) && state !== 'escalated' && evaluation?.received !== 1
      return isOpen ? [{ employeeId, period: period.key }] : []
    })
  })
}

function openPeriodsBefore(db: Db, date: string): Period[] {
  const year = Number(date.slice(0, 4))
  const keys = prepareValues(
    db,
    `SELECT key FROM period WHERE end_date < @date AND year BETWEEN @since AND @year
      AND year NOT IN (SELECT year FROM year_seal) ORDER BY end_date, key`,
  ).all({ date, since: year - 1, year }) as string[]
  return keys.flatMap((key) => parsePeriod(key) ?? [])
}
