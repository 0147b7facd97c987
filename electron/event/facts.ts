import { AppError } from '#shared/api/errors.ts'
import { dayBefore } from '#shared/date/neighbour-day.ts'
import { hasLeft } from '#shared/people/employee-status.ts'
import { periodsOf } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import { decideEvent, type EventFacts } from '#shared/event/decide-event.ts'
import type { EventDraft, EventOutcome } from '#shared/event/event.ts'
import { eventLaw } from '#shared/event/event-law.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { hasYear, rhythmOf } from '../office/years.ts'
import { listPosts, type StoredPost } from '../people/assignments.ts'
import { findEmployeeRow, printedName } from '../people/employees.ts'
import { findOfficial } from '../people/officials.ts'
import { requireVisible } from '../people/people.ts'
import { listSuperiorRows } from '../people/set-superiors.ts'
import { headsOn, ratedBy, superiorsOn } from '../people/superiors.ts'
import { findUnit } from '../people/units.ts'
import { plansOfYear } from '../plan/post-days.ts'
import { unfinishedOf } from './unfinished.ts'

/** An event that may be recorded, with what it does. */
export interface Decided {
  readonly draft: EventDraft
  readonly person: Row<'employee'>
  readonly outcome: EventOutcome
}

/** Reads what is known on the day and decides; refuses what the table of the law does not have for this person. */
export function decide(context: CommandContext | QueryContext, draft: EventDraft): Decided {
  const { db, session, today } = context
  const { employeeId, superiorId } = draft
  requireVisible(db, superiorId === undefined ? [employeeId] : [employeeId, superiorId], today, session.scope)
  const person = findEmployeeRow(db, employeeId)
  requireVersion(person.row_version, draft.rowVersion)
  if (draft.unitId !== undefined) findUnit(db, draft.unitId)
  refuseWrong(db, draft, person)
  return { draft, person, outcome: decideEvent(draft, factsOf(db, draft)) }
}

function refuseWrong(db: Db, draft: EventDraft, person: Row<'employee'>): void {
  const { kind, date, employeeId, superiorId } = draft
  const name = printedName(person)
  if (hasLeft(person.status) && kind !== 'join')
    throw new AppError('conflict', 'event.error.hasLeft', { name, article: eventLaw[kind].planArticle })
  if (superiorId === employeeId)
    throw AppError.atField('superiorId', 'error.superior.self', { name }, 'conflict')
  if (kind === 'move' && isSamePost(postOn(db, employeeId, date), draft))
    throw AppError.atField('unitId', 'event.error.samePost', { name }, 'conflict')
  if (kind === 'actingEnd' && actingPost(db, employeeId, date) === undefined)
    throw new AppError('conflict', 'event.error.notActing', { name })
  if (kind === 'studyEnd' && lastStudy(db, employeeId, date) === undefined)
    throw new AppError('conflict', 'event.error.noStudy', { name })
}

const isSamePost = (post: StoredPost | undefined, { unitId, positionName, leadsUnit = false }: EventDraft) =>
  post !== undefined &&
  post.unitId === unitId &&
  (positionName === undefined || positionName === post.positionName) &&
  leadsUnit === post.leadsUnit

const holds = ({ from, to }: StoredPost, on: string) => (from ?? '') <= on && (to ?? '9999') >= on

/** The definitive post on a day. */
export function postOn(db: Db, employeeId: string, on: string): StoredPost | undefined {
  return listPosts(db, employeeId).find((post) => post.acting === undefined && holds(post, on))
}

export function actingPost(db: Db, employeeId: string, on: string): StoredPost | undefined {
  return listPosts(db, employeeId).find((post) => post.acting !== undefined && holds(post, on))
}

/** The study assignment that has begun by a day and of which no end was told. */
export function lastStudy(db: Db, employeeId: string, on: string): Row<'study_assignment'> | undefined {
  return prepare(
    db,
    `SELECT * FROM study_assignment WHERE employee_id = ? AND from_date <= ? AND outcome IS NULL
      ORDER BY from_date DESC, id DESC LIMIT 1`,
  ).get(employeeId, on) as Row<'study_assignment'> | undefined
}

function factsOf(db: Db, draft: EventDraft): EventFacts {
  const { employeeId, date } = draft
  const year = Number(date.slice(0, 4))
  const isYearOpen = hasYear(db, year)
  const unrated = prepareValues(
    db,
    "SELECT period_key FROM evaluation WHERE employee_id = ? AND state IN ('notDue', 'open', 'progressSubmitted')",
  ).all(employeeId) as string[]
  const dayEarlier = dayBefore(date)
  return {
    isYearOpen,
    periods: [year - 1, year].filter((one) => hasYear(db, one)).flatMap((one) => periodsWith(db, one)),
    plans: isYearOpen
      ? plansOfYear(db, employeeId, year).map(({ from, to, state }) => ({
          from,
          to,
          isApproved: state === 'approved' || hasApproved(db, employeeId, from, year),
        }))
      : [],
    before: superiorOn(db, employeeId, dayEarlier),
    after: superiorAfter(db, draft),
    subordinates: [...ratedBy(db, employeeId, dayEarlier)].map((id) => ({
      id,
      name: printedName(findEmployeeRow(db, id)),
    })),
    unrated,
    ...unfinishedOf(db, draft),
  }
}

function hasApproved(db: Db, employeeId: string, from: string, year: number): boolean {
  const query =
    "SELECT 1 FROM plan WHERE employee_id = ? AND year = ? AND from_date = ? AND state IN ('approved', 'superseded')"
  return prepareValues(db, query).get(employeeId, year, from) !== undefined
}

function periodsWith(db: Db, year: number) {
  const settings = settingsOfYear(db, year)
  return periodsOf(year, rhythmOf(db, year)).map((period) => ({
    key: period.key,
    end: period.end,
    window: evaluationWindow(period, settings.periodicWindow),
  }))
}

type Named = EventFacts['before']

function superiorOn(db: Db, employeeId: string, on: string): Named {
  const { superiorId, officialId } = superiorsOn(db, on).get(employeeId) ?? {}
  if (superiorId !== undefined) return { name: printedName(findEmployeeRow(db, superiorId)) }
  return officialId === undefined ? undefined : { name: findOfficial(db, officialId).name }
}

/** Who rates from the day; with an id where that has to be entered, without one where the tree proposes it. */
function superiorAfter(db: Db, draft: EventDraft): Named {
  const { kind, employeeId, superiorId, unitId, date } = draft
  const named = (id: string) => ({ id, name: printedName(findEmployeeRow(db, id)) })
  if (superiorId !== undefined) return named(superiorId)
  if (kind === 'acting') {
    const parent = prepareValues(db, 'SELECT parent_id FROM unit WHERE id = ?').get(unitId) as string | null
    const head = parent === null ? undefined : headsOn(db, date).get(parent)
    return head && head.employeeId !== employeeId ? named(head.employeeId) : undefined
  }
  if (kind === 'actingEnd') return superiorBeforeActing(db, draft)
  const head = unitId === undefined ? undefined : headsOn(db, date).get(unitId)
  return head && head.employeeId !== employeeId
    ? { name: printedName(findEmployeeRow(db, head.employeeId)) }
    : undefined
}

/** Whoever was entered until the acting post began; without one the tree proposes. */
function superiorBeforeActing(db: Db, { employeeId, date }: EventDraft): Named {
  const begun = actingPost(db, employeeId, date)?.from
  if (begun === undefined) return undefined
  const row = listSuperiorRows(db, employeeId).find(({ valid_to }) => valid_to === dayBefore(begun))
  if (row?.superior_id)
    return { id: row.superior_id, name: printedName(findEmployeeRow(db, row.superior_id)) }
  return superiorOn(db, employeeId, dayBefore(begun))
}
