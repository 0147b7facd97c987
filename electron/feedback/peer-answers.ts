import { AppError } from '#shared/api/errors.ts'
import {
  fewestAnswers,
  type KioskRound,
  type PeerAnswers,
  type PeerGiver,
  type PeerGroup,
  type PeerList,
  type PeerRoundView,
  type PeerSheet,
} from '#shared/feedback/peer-round.ts'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import type { CommandContext, Context, QueryContext } from '../api/context.ts'
import { all, first, prepare, run, sql, type Db, type WritableDb } from '../db/sql.ts'
import { findPerson, listPeople, visibleIn } from '../people/people.ts'
import {
  askedAbout,
  findRound,
  groupsOf,
  mayEnter,
  mayHold,
  newChanceId,
  requireAsking,
  requireRound,
  roundAs,
  roundOf,
  roundsOfPeriod,
  type RoundRow,
} from './peer-rounds.ts'

export function listRounds(
  { db, session, today }: QueryContext,
  { period, offset, limit }: { readonly period: string; readonly offset: number; readonly limit: number },
): PeerList {
  const visible = visibleIn(db, session.scope, today)
  // of oneself others read and hold it
  const rounds = roundsOfPeriod(db, period).filter(({ employee_id }) => visible(employee_id))
  const shown = rounds.slice(offset, offset + limit)
  const ids = shown.map(({ employee_id }) => employee_id)
  const people = new Map(
    listPeople(db, { on: today, scope: session.scope, employeeIds: ids, who: 'all' }).map((one) => [
      one.id,
      one,
    ]),
  )
  const groups = groupsOf(
    db,
    shown.map(({ id }) => id),
  )
  const rows = shown.flatMap((row) => {
    const person = people.get(row.employee_id)
    return person ? [roundAs(row, person, groups.get(row.id) ?? [])] : []
  })
  return { rows, total: rounds.length }
}

export function viewRound(context: QueryContext, row: RoundRow): PeerRoundView {
  const { db, session, today } = context
  const { employee_id: employeeId } = row
  findPerson(db, employeeId, today, session.scope)
  const round = roundOf(db, row, today)
  const holds = mayHold(db, session, today)(employeeId)
  const isOver = row.closed_on !== null
  const shown = round.groups.filter(({ given }) => isOver && given >= fewestAnswers)
  return {
    ...round,
    answers: Object.fromEntries(shown.map(({ giver }) => [giver, answersOf(db, row.id, giver)])),
    askedNames: holds ? askedAbout(db, employeeId, today) : { peer: [], subordinate: [] },
    mayHold: holds,
    mayEnter: mayEnter(db, session, today)(employeeId),
  }
}

export function viewOfPerson(
  context: QueryContext,
  { employeeId, period }: { readonly employeeId: string; readonly period: string },
): PeerRoundView | null {
  const { db, session, today } = context
  findPerson(db, employeeId, today, session.scope)
  const row = first(
    db,
    sql
      .selectFrom('peer_round')
      .selectAll()
      .where('employee_id', '=', employeeId)
      .where('period_key', '=', period),
  )
  return row ? viewRound(context, row) : null
}

function answersOf(db: Db, roundId: string, giver: PeerGiver): PeerAnswers {
  const counted = all(
    db,
    sql
      .selectFrom('peer_count')
      .select(['core_value', 'rating', 'count'])
      .where('round_id', '=', roundId)
      .where('giver', '=', giver),
  )
  const countOf = (value: CoreValue, rating: Rating) =>
    counted.find((row) => row.core_value === value && row.rating === rating)?.count ?? 0
  const marked = coreValues.filter((value) => counted.some((row) => row.core_value === value))
  // by their ids, which are chance
  const texts = all(
    db,
    sql
      .selectFrom('peer_text')
      .select(['part', 'text'])
      .where('round_id', '=', roundId)
      .where('giver', '=', giver)
      .orderBy('id'),
  )
  const said = (part: 'strength' | 'improve') =>
    texts.filter((one) => one.part === part).map(({ text }) => text)
  return {
    counts: Object.fromEntries(
      marked.map((value) => [
        value,
        Object.fromEntries(ratings.map((rating) => [rating, countOf(value, rating)])) as Record<
          Rating,
          number
        >,
      ]),
    ),
    strengths: said('strength'),
    improvements: said('improve'),
  }
}

/** What stands on paper, entered by somebody who knows no more than the paper says. */
export function enterSheets(
  context: CommandContext,
  entry: { readonly roundId: string; readonly giver: PeerGiver; readonly sheets: readonly PeerSheet[] },
): void {
  const { db, describe, session, today } = context
  const round = requireRound(context, entry.roundId, mayEnter)
  addSheets(db, round, entry.giver, entry.sheets)
  describe({
    object: findPerson(db, round.employee_id, today, session.scope).fullName,
    employeeIds: [round.employee_id],
    isNoted: true,
  })
}

/** Of the kiosk in which somebody stands: a session that is nobody else's; without accounts whoever sits there. */
function requireKiosk({ session }: Context, roundId: string): void {
  if (session.kiosk === roundId || session.role === 'owner') return
  throw new AppError('forbidden', 'peer.error.noKiosk')
}

/** Leaves no event: its time would tell who stood there. */
export function giveSheet(
  context: CommandContext,
  {
    roundId,
    giver,
    sheet,
  }: { readonly roundId: string; readonly giver: PeerGiver; readonly sheet: PeerSheet },
): void {
  requireKiosk(context, roundId)
  addSheets(context.db, findRound(context.db, roundId), giver, [sheet])
}

export function kioskRound(context: QueryContext, roundId: string): KioskRound {
  requireKiosk(context, roundId)
  const { db, today } = context
  const round = findRound(db, roundId)
  requireAsking(db, round)
  const { fullName, period, groups } = roundOf(db, round, today)
  return { fullName, period, groups }
}

/** Counts what the sheets say: of the sheets themselves nothing stays. */
function addSheets(db: WritableDb, round: RoundRow, giver: PeerGiver, sheets: readonly PeerSheet[]): void {
  requireAsking(db, round)
  const group = (groupsOf(db, [round.id]).get(round.id) ?? []).find((one) => one.giver === giver)
  requireRoom(group, sheets.length)
  const count = prepare(
    db,
    `INSERT INTO peer_count (round_id, giver, core_value, rating, count) VALUES (@id, @giver, @value, @rating, 1)
      ON CONFLICT DO UPDATE SET count = count + 1`,
  )
  for (const { marks, strength, improve } of sheets) {
    for (const value of coreValues)
      if (marks[value] !== undefined) count.run({ id: round.id, giver, value, rating: marks[value] })
    for (const [part, text] of [
      ['strength', strength],
      ['improve', improve],
    ] as const)
      if (text !== undefined)
        run(
          db,
          sql.insertInto('peer_text').values({ id: newChanceId(), round_id: round.id, giver, part, text }),
        )
  }
  prepare(db, 'UPDATE peer_group SET given = given + ? WHERE round_id = ? AND giver = ?').run(
    sheets.length,
    round.id,
    giver,
  )
}

/** Nobody answers twice where all have. */
function requireRoom(group: PeerGroup | undefined, more: number): void {
  if (group === undefined) throw AppError.atField('giver', 'peer.error.notAsked')
  const { asked, given } = group
  if (given + more > asked) throw new AppError('conflict', 'peer.error.allGiven', { asked, given })
}
