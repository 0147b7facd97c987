import { AppError } from '#shared/api/errors.ts'
import type { AwardDecision, AwardOpening, AwardVote } from '#shared/award/award.ts'
import { awardWorkflow } from '#shared/award/award-state.ts'
import { type PairToJudge, pairsToJudge, passesFor } from '#shared/award/pairs.ts'
import { outcomeOf, type Vote } from '#shared/award/outcome.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { CommandContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { changeRow } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, insertRows, run, sql } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { moveState } from '../workflow/state.ts'
import { findRound, type Round, seenRound } from './rounds.ts'
import { namedAmong, type Placed, shortlistOf } from './shortlist.ts'

/** Names the finalists and the panel: the shortlist's first ones as it stands now, without those left out for a reason. */
export function openRound(context: CommandContext, opening: AwardOpening): void {
  const { db, session, today } = context
  const round = seenRound(db, opening)
  const reasons = new Map(opening.leftOut.map(({ employeeId, reason }) => [employeeId, reason]))
  const { placed } = shortlistOf(db, round)
  const { named, passedOver } = namedAmong(placed, round.finalists, (id) => reasons.has(id))
  const stray = opening.leftOut.find(({ employeeId }) =>
    passedOver.every(({ row }) => row.person.id !== employeeId),
  )
  if (stray) throw AppError.atField('leftOut', 'award.error.notNamed')
  const judges = opening.judges.map(({ employeeId, guest }) => ({
    employeeId,
    guest,
    name: employeeId === undefined ? guest! : findPerson(db, employeeId, today, session.scope).fullName,
  }))
  refuseTwice(judges)
  const finalists = new Set(named.map(({ row }) => row.person.id))
  context.describe({ object: round.title, employeeIds: [...finalists] })
  moveState(db, awardWorkflow, round, {
    to: 'comparing',
    facts: {
      isOwn:
        session.employeeId !== undefined && [...finalists, ...reasons.keys()].includes(session.employeeId),
      finalists: named.length,
      judges: judges.length,
      clash: judges.find(({ employeeId }) => employeeId !== undefined && finalists.has(employeeId))?.name,
    },
    actors: [],
  })
  changeRow(db, 'award', { id: round.id }, { passes: passesFor(named.length) })
  insertRows(
    db,
    'award_candidate',
    ['award_id', 'employee_id', 'number', 'rank', 'score', 'left_out'],
    [
      ...numbered(named).map(({ row, rank, number }) => [
        round.id,
        row.person.id,
        number,
        rank,
        row.index,
        null,
      ]),
      ...passedOver.map(({ row, rank }) => [
        round.id,
        row.person.id,
        null,
        rank,
        row.index,
        reasons.get(row.person.id)!,
      ]),
    ],
  )
  insertRows(
    db,
    'award_judge',
    ['id', 'award_id', 'employee_id', 'guest', 'sort'],
    judges.map(({ employeeId, guest }, sort) => [newId(), round.id, employeeId ?? null, guest ?? null, sort]),
  )
}

function refuseTwice(judges: readonly { readonly name: string }[]): void {
  const seen = new Set<string>()
  for (const { name } of judges) {
    if (seen.has(name)) throw AppError.atField('judges', 'award.error.judgeTwice', { name })
    seen.add(name)
  }
}

/** By name, so that a number tells nothing of the place on the shortlist. */
function numbered(named: readonly Placed[]) {
  const order = named.toSorted((a, b) => (a.row.displayOrder ?? 0) - (b.row.displayOrder ?? 0))
  return order.map((one, at) => ({ ...one, number: at + 1 }))
}

/** What one member of the panel chose of one pair. */
export function vote(context: CommandContext, { id, judgeId, pass, first, second, won }: AwardVote): void {
  const { db, session } = context
  const round = findRound(db, id)
  requireComparing(round)
  const finalists = finalistsOf(db, id)
  requireNotOwn(session, finalists)
  const judge = judgesOf(db, id).find((one) => one.id === judgeId)
  if (!judge) throw new AppError('not_found', 'award.error.judgeMissing')
  const isAsked = pairsToJudge(finalists.length, round.passes).some(
    (pair) => pair.pass === pass && pair.first === first && pair.second === second,
  )
  if (!isAsked) throw AppError.atField('won', 'award.error.noSuchPair')
  const isTwice = votesOf(db, id).some(
    (known) =>
      known.judge_id === judgeId && known.pass === pass && known.first === first && known.second === second,
  )
  if (isTwice) throw new AppError('conflict', 'award.error.voteTwice')
  context.describe({ object: round.title })
  run(db, sql.insertInto('award_vote').values({ award_id: id, judge_id: judgeId, pass, first, second, won }))
}

/** Another pass for everybody, in swapped order; only where all are done and the scale does not tell the finalists apart. */
export function compareAgain(
  context: CommandContext,
  seen: { readonly id: string; readonly rowVersion: number },
): void {
  const { db, session } = context
  const round = seenRound(db, seen)
  requireComparing(round)
  const panel = panelOf(db, round)
  requireNotOwn(session, panel.finalists)
  if (panel.finished.length < panel.judges.length) throw new AppError('conflict', 'award.error.notDoneYet')
  if (panelOutcome(panel).isDecided) throw new AppError('conflict', 'award.error.isDecided')
  context.describe({ object: round.title })
  changeRow(db, 'award', { id: round.id }, { passes: round.passes + 1 })
}

/** Records the result with the day and place of the session. */
export function decideRound(
  context: CommandContext,
  { heldOn, place, remarks, ...seen }: AwardDecision,
): void {
  const { db, session, now, today } = context
  const round = seenRound(db, seen)
  if (heldOn > today) throw AppError.atField('heldOn', 'award.error.heldAhead')
  const { finalists, finished } = panelOf(db, round)
  context.describe({
    object: round.title,
    employeeIds: finalists.map(({ employee_id: employeeId }) => employeeId),
  })
  moveState(db, awardWorkflow, round, {
    to: 'decided',
    facts: { isOwn: isAmong(session, finalists), finished: finished.length },
    actors: [],
  })
  changeRow(
    db,
    'award',
    { id: round.id },
    {
      held_on: heldOn,
      place: place ?? null,
      remarks: remarks ?? null,
      decided_at: now,
      decided_by: session.name,
    },
  )
}

function requireComparing({ state }: Round): void {
  if (state !== 'comparing') throw new AppError('conflict', 'award.error.noWay')
}

type FinalistRow = Row<'award_candidate'> & { readonly number: number }

/** By their numbers. */
export function finalistsOf(db: Db, id: string): FinalistRow[] {
  return all(
    db,
    sql
      .selectFrom('award_candidate')
      .selectAll()
      .where('award_id', '=', id)
      .where('number', 'is not', null)
      .orderBy('number'),
  ) as FinalistRow[]
}

export function judgesOf(db: Db, id: string): Row<'award_judge'>[] {
  return all(db, sql.selectFrom('award_judge').selectAll().where('award_id', '=', id).orderBy('sort'))
}

function votesOf(db: Db, id: string): Row<'award_vote'>[] {
  return all(db, sql.selectFrom('award_vote').selectAll().where('award_id', '=', id))
}

const isAmong = ({ employeeId }: Session, finalists: readonly FinalistRow[]) =>
  employeeId !== undefined && finalists.some((finalist) => finalist.employee_id === employeeId)

function requireNotOwn(session: Session, finalists: readonly FinalistRow[]): void {
  if (isAmong(session, finalists)) throw new AppError('forbidden', 'award.error.own')
}

export interface Panel {
  readonly finalists: readonly FinalistRow[]
  readonly judges: readonly (Row<'award_judge'> & {
    readonly votes: number
    readonly next: PairToJudge | undefined
  })[]
  /** Comparisons that each member makes. */
  readonly pairs: number
  /** Members who have made them all: only theirs count. */
  readonly finished: readonly string[]
  readonly votes: readonly Vote[]
}

export function panelOf(db: Db, round: Round): Panel {
  const finalists = finalistsOf(db, round.id)
  const asked = pairsToJudge(finalists.length, round.passes)
  const votes = votesOf(db, round.id)
  const byJudge = Map.groupBy(votes, ({ judge_id: judge }) => judge)
  const judges = judgesOf(db, round.id).map((judge) => {
    const own = byJudge.get(judge.id) ?? []
    const made = new Set(own.map(({ pass, first, second }) => `${pass} ${first} ${second}`))
    const next = asked.find(({ pass, first, second }) => !made.has(`${pass} ${first} ${second}`))
    return { ...judge, votes: own.length, next }
  })
  const finished = judges.filter(({ next }) => next === undefined).map(({ id }) => id)
  return {
    finalists,
    judges,
    pairs: asked.length,
    finished,
    votes: votes
      .filter(({ judge_id: judge }) => finished.includes(judge))
      .map(({ judge_id: judgeId, first, second, won }) => ({ judgeId, first, second, won })),
  }
}

/** What those who are done amount to. */
export const panelOutcome = ({ finalists, votes }: Panel) =>
  outcomeOf(
    finalists.map(({ number }) => number),
    votes,
  )

/** The last day of the round's period. */
export const endOf = ({ period_key: key }: Round): string => parsePeriod(key)!.end
