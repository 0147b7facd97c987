import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type {
  Meeting,
  MeetingDecision,
  MeetingDraft,
  MeetingPerson,
  MeetingTeam,
  MovedMark,
  Reopening,
} from '#shared/calibration/meeting.ts'
import type { Period } from '#shared/period/period.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import type { Evaluated } from '../appraisal/missing.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql } from '../db/sql.ts'
import { listPeople, namedIn, type Person, requireVisible } from '../people/people.ts'
import { isMoved, judgedOf, sealedJudgement, sealedMarks, sealsOf } from './seals.ts'
import { findTeam, isRated, judgedIn, mayAnswerFor, spreadOf, type Team, teamsOf } from './teams.ts'

/** The meeting of a period as far as the session may see its people. */
export function readMeeting(context: QueryContext, key: string): Meeting {
  const { db } = context
  const period = requirePeriod(db, key)
  const row = findMeeting(db, key)
  const teams = teamsOf(context, period)
  const judged = judgedIn(db, period)
  const decisions = readDecisions(db, period, teams)
  const nameOf = namesIn(context, period, row)
  return {
    period: key,
    rowVersion: row?.row_version ?? 0,
    ...(row && recordOf(row, nameOf)),
    attendees: attendeesOf(db, key).flatMap((id) => nameOf(id) ?? []),
    appraisers: [
      ...new Map(teams.flatMap(({ appraiser }) => (appraiser ? [[appraiser.id, appraiser.name]] : []))),
    ].map(([id, fullName]) => ({ id, fullName })),
    teams: tellTeams(context, period, { teams, judged }),
    moved: movedIn(db, period, { teams, judged, decisions }),
    decisions,
  }
}

type NameOf = ReturnType<typeof namesIn>

/** What was recorded of a meeting that was opened. */
function recordOf(row: Row<'calibration'>, nameOf: NameOf) {
  const { locked_at: at, locked_by: by, reopen_reason: reason } = row
  return {
    ...present({ heldOn: row.held_on, place: row.place, guests: row.guests, remarks: row.remarks }),
    ...present({ chair: nameOf(row.chair_id) }),
    ...(at !== null && { locked: { at, by: by ?? '' } }),
    ...(reason !== null && {
      reopened: {
        reason,
        by: row.reopened_by ?? '',
        ...present({ second: nameOf(row.second_id ?? '')?.fullName }),
      },
    }),
  }
}

interface Facts {
  readonly teams: readonly Team[]
  readonly judged: ReadonlyMap<string, Evaluated>
}

function tellTeams({ db, session }: QueryContext, period: Period, { teams, judged }: Facts): MeetingTeam[] {
  const seals = sealsOf(db, period, judged)
  return teams.map((team) => {
    const { unitId, unit, people, appraiser } = team
    return {
      ...present({ appraiser: appraiser?.name, seal: seals.get(unitId) }),
      unitId,
      unit,
      people: people.length,
      rated: people.filter(({ id }) => isRated(judged.get(id))).length,
      now: spreadOf(people, judged),
      sealable: mayAnswerFor(db, session, period, team),
    }
  })
}

/** Who moved whose people: the sealed marks before, the marks of today after. */
function movedIn(
  db: Db,
  period: Period,
  { teams, judged, decisions }: Facts & { readonly decisions: readonly MeetingDecision[] },
): MovedMark[] {
  const seen = new Map(
    teams.flatMap((team) => team.people.map((person) => [person.id, { team, person }] as const)),
  )
  const last = new Map(decisions.map((decision) => [decision.employeeId, decision]))
  return sealedMarks(db, period.key).flatMap((mark) => {
    const known = seen.get(mark.employee_id)
    const now = judged.get(mark.employee_id)
    if (!known || !isMoved(mark, now)) return []
    const decision = last.get(mark.employee_id)
    const isDecided = decision?.after.result === now?.result && decision?.after.behaviour === now?.behaviour
    return [
      {
        employeeId: mark.employee_id,
        fullName: known.person.fullName,
        unit: known.team.unit,
        ...present({
          appraiser: known.team.appraiser?.name,
          reason: isDecided ? decision?.reason : undefined,
        }),
        before: sealedJudgement(mark),
        now: judgedOf(now),
      },
    ]
  })
}

/** Of the people in sight, in the order in which they were taken. */
function readDecisions(db: Db, period: Period, teams: readonly Team[]): MeetingDecision[] {
  const seen = new Map(
    teams.flatMap((team) => team.people.map((person) => [person.id, { team, person }] as const)),
  )
  const rows = all(
    db,
    sql
      .selectFrom('calibration_decision')
      .selectAll()
      .where('period_key', '=', period.key)
      .orderBy('decided_at')
      .orderBy('id'),
  )
  return rows.flatMap((row) => {
    const known = seen.get(row.employee_id)
    if (!known) return []
    return [
      {
        id: row.id,
        employeeId: row.employee_id,
        fullName: known.person.fullName,
        unit: known.team.unit,
        reason: row.reason,
        before: judgedOf({
          result: row.result_before,
          behaviour: row.behaviour_before,
          predikat: row.predikat_before,
        }),
        after: judgedOf({
          result: row.result_after,
          behaviour: row.behaviour_after,
          predikat: row.predikat_after,
        }),
        at: row.decided_at,
        by: row.decided_by,
      },
    ]
  })
}

export function findMeeting(db: Db, period: string): Row<'calibration'> | undefined {
  return first(db, sql.selectFrom('calibration').selectAll().where('period_key', '=', period))
}

export function attendeesOf(db: Db, period: string): string[] {
  return all(
    db,
    sql
      .selectFrom('calibration_attendee')
      .select('employee_id')
      .where('period_key', '=', period)
      .orderBy('employee_id'),
  ).map(({ employee_id: id }) => id)
}

/** Those of the meeting whom the session may know by name. */
function namesIn({ db, session }: QueryContext, period: Period, row: Row<'calibration'> | undefined) {
  const ids = row ? [...attendeesOf(db, period.key), row.chair_id, row.second_id ?? ''] : []
  const isNamed = namedIn(db, session.scope, period.end)
  const people = listPeople(db, {
    on: period.end,
    scope: { kind: 'all' },
    employeeIds: ids.filter(isNamed),
    who: 'all',
  })
  const known = new Map(people.map((person) => [person.id, person]))
  return (id: string) => {
    const person = known.get(id)
    return person && { id, fullName: person.fullName, ...present({ positionName: person.positionName }) }
  }
}

/** One team's people, sealed and now. */
export function readTeam(
  context: QueryContext,
  { period: key, unitId }: { readonly period: string; readonly unitId: string },
): MeetingPerson[] {
  const { db } = context
  const period = requirePeriod(db, key)
  const team = findTeam(context, period, unitId)
  const judged = judgedIn(db, period)
  const sealed = new Map(sealedMarks(db, key, unitId).map((mark) => [mark.employee_id, mark]))
  const decided = Map.groupBy(readDecisions(db, period, [team]), ({ employeeId }) => employeeId)
  const one = (person: Person): MeetingPerson => {
    const mark = sealed.get(person.id)
    return {
      employeeId: person.id,
      fullName: person.fullName,
      ...present({ positionName: person.positionName, sealed: mark && sealedJudgement(mark) }),
      now: judgedOf(judged.get(person.id)),
      decisions: decided.get(person.id)?.length ?? 0,
    }
  }
  return team.people.map(one)
}

/** Opens the meeting, or changes who is there and what its minutes say. */
export function saveMeeting(context: CommandContext, draft: MeetingDraft): void {
  const { db, session } = context
  const period = requirePeriod(db, draft.period)
  const known = findMeeting(db, period.key)
  requireVersion(known?.row_version ?? 0, draft.rowVersion)
  requireUnlocked(known, period.key)
  const attendees = [...new Set([draft.chairId, ...draft.attendeeIds])]
  requireVisible(db, attendees, period.end, session.scope)
  context.describe({ object: period.key })
  const values = {
    held_on: draft.heldOn,
    place: draft.place ?? null,
    chair_id: draft.chairId,
    guests: draft.guests ?? null,
    remarks: draft.remarks ?? null,
  }
  if (known) changeRow(db, 'calibration', { period_key: period.key }, values)
  else run(db, sql.insertInto('calibration').values({ ...values, period_key: period.key }))
  const before = attendeesOf(db, period.key)
  for (const id of before.filter((one) => !attendees.includes(one)))
    run(
      db,
      sql
        .deleteFrom('calibration_attendee')
        .where('period_key', '=', period.key)
        .where('employee_id', '=', id),
    )
  for (const id of attendees.filter((one) => !before.includes(one)))
    run(db, sql.insertInto('calibration_attendee').values({ period_key: period.key, employee_id: id }))
}

export function requireUnlocked(meeting: Row<'calibration'> | undefined, period: string): void {
  if (meeting?.locked_at) throw new AppError('conflict', 'calibration.error.locked', { period })
}

function requireMeeting(db: Db, period: string, seen: number): Row<'calibration'> {
  const meeting = findMeeting(db, period)
  if (!meeting) throw new AppError('conflict', 'calibration.error.notOpen', { period })
  requireVersion(meeting.row_version, seen)
  return meeting
}

/** Ends the meeting: its decisions and minutes stay as they are. */
export function lockMeeting(
  context: CommandContext,
  { period, rowVersion }: { readonly period: string; readonly rowVersion: number },
): void {
  const { db, session, now } = context
  const meeting = requireMeeting(db, requirePeriod(db, period).key, rowVersion)
  requireUnlocked(meeting, period)
  context.describe({ object: period })
  changeRow(
    db,
    'calibration',
    { period_key: period },
    { locked_at: now, locked_by: session.name, reopen_reason: null, reopened_by: null, second_id: null },
  )
}

/** Only with its reason and somebody who agrees, other than whoever asks. */
export function reopenMeeting(
  context: CommandContext,
  { period, reason, secondId, rowVersion }: Reopening,
): void {
  const { db, session } = context
  const on = requirePeriod(db, period).end
  const meeting = requireMeeting(db, period, rowVersion)
  if (!meeting.locked_at) throw new AppError('conflict', 'calibration.error.notLocked', { period })
  requireVisible(db, [secondId], on, session.scope)
  if (secondId === session.employeeId) throw AppError.atField('secondId', 'calibration.error.sameSecond')
  context.describe({ object: period, reason, employeeIds: [secondId] })
  changeRow(
    db,
    'calibration',
    { period_key: period },
    {
      locked_at: null,
      locked_by: null,
      reopen_reason: reason,
      reopened_by: session.name,
      second_id: secondId,
    },
  )
}
