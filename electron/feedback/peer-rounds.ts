import { randomBytes } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import {
  fewestAnswers,
  type PeerGiver,
  peerGivers,
  type PeerGroup,
  type PeerRound,
} from '#shared/feedback/peer-round.ts'
import type { CommandContext, Context } from '../api/context.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, first, prepare, run, sql, type Db } from '../db/sql.ts'
import { sealedYears } from '../office/years.ts'
import { findPerson, listPeople } from '../people/people.ts'
import { mayJudge, type Right } from '../people/relations.ts'
import { superiorsOn } from '../people/superiors.ts'

// Rounds are no content: an event says who opened, closed or counted one, and no image of it is kept. So nothing is undone either: a
// closed round was read, and another answer would be told from those before.

export type RoundRow = Row<'peer_round'>

/** Who holds a round about somebody: who rates him, and the clerk; nobody about himself. */
export const mayHold: Right = (db, session, on) => {
  const judges = mayJudge(db, session, on)
  return (id) => id !== session.employeeId && (session.role === 'clerk' || judges(id))
}

/** A head who typed the sheets in would read them one by one. */
export const mayEnter: Right = (_db, { role, employeeId }) => {
  return (id) => id !== employeeId && (role === 'clerk' || role === 'owner')
}

export function findRound(db: Db, id: string): RoundRow {
  const round = first(db, sql.selectFrom('peer_round').selectAll().where('id', '=', id))
  if (!round) throw new AppError('not_found', 'peer.error.missing')
  return round
}

/** The round, of somebody whom the session sees and about whom it has the right. */
export function requireRound(
  { db, session, today }: Pick<Context, 'session' | 'today'> & { readonly db: Db },
  id: string,
  right: Right,
): RoundRow {
  const round = findRound(db, id)
  findPerson(db, round.employee_id, today, session.scope)
  if (!right(db, session, today)(round.employee_id)) throw new AppError('forbidden', 'peer.error.notYours')
  return round
}

/** Who could answer: the others of his superior, and his own people, as they stand on a day. */
export function askedAbout(
  db: Db,
  employeeId: string,
  on: string,
): Readonly<Record<PeerGiver, readonly string[]>> {
  const superiors = superiorsOn(db, on)
  const own = superiors.get(employeeId)?.superiorId
  const idsUnder = (superiorId: string | undefined) =>
    superiorId === undefined
      ? []
      : [...superiors].filter(([, at]) => at.superiorId === superiorId).map(([id]) => id)
  const inService = (ids: readonly string[]) =>
    ids.length === 0 ? [] : listPeople(db, { on, scope: { kind: 'all' }, employeeIds: ids })
  const names = (ids: readonly string[]) =>
    inService(ids.filter((id) => id !== employeeId))
      .map(({ fullName }) => fullName)
      .toSorted((a, b) => a.localeCompare(b, 'id'))
  return { peer: names(idsUnder(own)), subordinate: names(idsUnder(employeeId)) }
}

export function openRound(
  context: CommandContext,
  { employeeId, period }: { readonly employeeId: string; readonly period: string },
): PeerRound {
  const { db, session, today } = context
  const { fullName } = findPerson(db, employeeId, today, session.scope)
  if (!mayHold(db, session, today)(employeeId)) throw new AppError('forbidden', 'peer.error.notYours')
  requireOpenYear(db, period)
  if (!first(db, sql.selectFrom('period').select('key').where('key', '=', period)))
    throw AppError.atField('period', 'error.period')
  const held = prepare(db, 'SELECT id FROM peer_round WHERE employee_id = ? AND period_key = ?').get(
    employeeId,
    period,
  )
  if (held !== undefined)
    throw AppError.atField('employeeId', 'peer.error.held', { name: fullName }, 'conflict')
  const asked = askedAbout(db, employeeId, today)
  const groups = peerGivers.filter((giver) => asked[giver].length >= fewestAnswers)
  if (groups.length === 0)
    throw AppError.atField(
      'employeeId',
      'peer.error.tooFew',
      { name: fullName, fewest: fewestAnswers },
      'conflict',
    )
  const id = newChanceId()
  run(
    db,
    sql
      .insertInto('peer_round')
      .values({ id, employee_id: employeeId, period_key: period, opened_on: today }),
  )
  for (const giver of groups)
    run(db, sql.insertInto('peer_group').values({ round_id: id, giver, asked: asked[giver].length }))
  note(context, employeeId)
  return roundOf(db, findRound(db, id), today)
}

/** For good: whoever has read the answers must not learn from one more whose it was. */
export function closeRound(context: CommandContext, id: string, rowVersion: number): void {
  const { db, today } = context
  const round = requireRound(context, id, mayHold)
  requireVersion(round.row_version, rowVersion)
  requireAsking(db, round)
  prepare(db, 'UPDATE peer_round SET closed_on = ?, row_version = row_version + 1 WHERE id = ?').run(
    today,
    id,
  )
  note(context, round.employee_id)
}

/** Forgets what a group said, where sheets were entered wrongly: all of them are entered again. */
export function recount(context: CommandContext, id: string, giver: PeerGiver): void {
  const { db } = context
  const round = requireRound(context, id, mayEnter)
  requireAsking(db, round)
  const of = { id, giver }
  prepare(db, 'DELETE FROM peer_count WHERE round_id = @id AND giver = @giver').run(of)
  prepare(db, 'DELETE FROM peer_text WHERE round_id = @id AND giver = @giver').run(of)
  prepare(db, 'UPDATE peer_group SET given = 0 WHERE round_id = @id AND giver = @giver').run(of)
  note(context, round.employee_id)
}

export function requireAsking(db: Db, { closed_on, period_key }: RoundRow): void {
  if (closed_on !== null) throw new AppError('conflict', 'peer.error.closed')
  requireOpenYear(db, period_key)
}

function requireOpenYear(db: Db, period: string): void {
  const year = Number(period.slice(0, 4))
  if (sealedYears(db).includes(year)) throw new AppError('conflict', 'document.year.error.sealed', { year })
}

/** The log says who did what about whom; how many answers there were by then it does not. */
function note({ db, describe, session, today }: CommandContext, employeeId: string): void {
  describe({
    object: findPerson(db, employeeId, today, session.scope).fullName,
    employeeIds: [employeeId],
    isNoted: true,
  })
}

/** 128 bits by chance: unlike other ids it tells nothing of when it was made. */
export const newChanceId = (): string => randomBytes(16).toString('hex')

export function roundOf(db: Db, row: RoundRow, on: string): PeerRound {
  const { fullName, unit } = findPerson(db, row.employee_id, on, { kind: 'all' })
  return roundAs(row, { fullName, unit }, groupsOf(db, [row.id]).get(row.id) ?? [])
}

export function roundAs(
  { id, employee_id, period_key, opened_on, closed_on, row_version }: RoundRow,
  person: { readonly fullName: string; readonly unit: string },
  groups: readonly PeerGroup[],
): PeerRound {
  return present({
    id,
    employeeId: employee_id,
    ...person,
    period: period_key,
    openedOn: opened_on,
    closedOn: closed_on,
    groups,
    rowVersion: row_version,
  })
}

export function groupsOf(db: Db, roundIds: readonly string[]): ReadonlyMap<string, readonly PeerGroup[]> {
  const rows = all(
    db,
    sql
      .selectFrom('peer_group')
      .selectAll()
      .where('round_id', 'in', [...roundIds])
      .orderBy('giver'),
  )
  const grouped = Map.groupBy(rows, ({ round_id }) => round_id)
  return new Map(
    [...grouped].map(([id, groups]) => [
      id,
      groups.map(({ giver, asked, given }) => ({ giver, asked, given })),
    ]),
  )
}

/** Ids of the rounds of a period, those that still ask first. */
export function roundsOfPeriod(db: Db, period: string): readonly RoundRow[] {
  return all(
    db,
    sql
      .selectFrom('peer_round')
      .selectAll()
      .where('period_key', '=', period)
      .orderBy('closed_on')
      .orderBy('id'),
  )
}
