import { present } from '#shared/api/present.ts'
import type { Award, AwardJudge, AwardResult, AwardRow, Finalist } from '#shared/award/award.ts'
import { fewestJudges } from '#shared/award/award-state.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { QueryContext } from '../api/context.ts'
import { all, type Db, sql } from '../db/sql.ts'
import { listPeople, type Person } from '../people/people.ts'
import { unitTree } from '../people/unit-tree.ts'
import { endOf, type Panel, panelOf, panelOutcome } from './panel.ts'
import { findRound, hashOfRound, type Round, weightsOf } from './rounds.ts'
import { tellShortlist } from './shortlist.ts'

/** The rounds of a year, the newest period first. */
export function listRounds({ db }: QueryContext, year: number): AwardRow[] {
  const rounds = all(
    db,
    sql
      .selectFrom('award')
      .selectAll()
      .where('period_key', 'in', periodKeysOf(db, year))
      .orderBy('period_key')
      .orderBy('id'),
  )
  return rounds.map((round) => ({
    id: round.id,
    title: round.title,
    period: round.period_key,
    state: round.state,
    ...scopeOf(db, round),
    winners: round.state === 'decided' ? winnersOf(db, round) : [],
  }))
}

function periodKeysOf(db: Db, year: number): string[] {
  return all(db, sql.selectFrom('period').select('key').where('year', '=', year)).map(({ key }) => key)
}

function winnersOf(db: Db, round: Round): string[] {
  const panel = panelOf(db, round)
  const { winners } = panelOutcome(panel)
  const people = peopleOf(db, round, panel)
  return panel.finalists
    .filter(({ number }) => winners.includes(number))
    .flatMap(({ employee_id: id }) => people.get(id)?.fullName ?? [])
}

/** A round as far as it has come: what is not to be seen yet is not in the answer. */
export function readAward({ db }: QueryContext, id: string): Award {
  const round = findRound(db, id)
  const panel = panelOf(db, round)
  const people = peopleOf(db, round, panel)
  const result = resultOf(round, panel)
  return {
    ...definitionOf(db, round),
    ...(round.state === 'locked' && { shortlist: tellShortlist(db, round) }),
    named: panel.finalists.flatMap((row) => {
      const person = people.get(row.employee_id)
      return person ? [tellFinalist(row, person)] : []
    }),
    leftOut: leftOutOf(db, round, people),
    judges: panel.judges.map((judge) => tellJudge(judge, people, result && panelOutcome(panel).agreement)),
    pairs: panel.pairs,
    ...(result && { result }),
    ...present({ heldOn: round.held_on, place: round.place, remarks: round.remarks }),
    ...(round.decided_at !== null && { decided: { at: round.decided_at, by: round.decided_by ?? '' } }),
  }
}

function definitionOf(db: Db, round: Round) {
  const criteria = weightsOf(db, round.id)
  const { hash, locked_at: at, locked_by: by } = round
  return {
    id: round.id,
    rowVersion: round.row_version,
    state: round.state,
    title: round.title,
    period: round.period_key,
    ...scopeOf(db, round),
    minimum: round.minimum,
    completeYear: round.complete_year === 1,
    finalists: round.finalists,
    question: round.question,
    criteria,
    ...(hash !== null && {
      locked: { at: at ?? '', by: by ?? '', hash, holds: hashOfRound(round, criteria) === hash },
    }),
  }
}

function scopeOf(db: Db, round: Round) {
  const unit = unitTree(db).find(({ id }) => id === round.unit_id)
  return present({
    unitId: round.unit_id,
    unit: unit?.name,
    group: round.group_name,
    employeeType: round.employee_type,
  })
}

/** Those of a round by their posts at the end of its period. */
function peopleOf(db: Db, round: Round, { judges }: Panel): ReadonlyMap<string, Person> {
  const candidates = all(
    db,
    sql.selectFrom('award_candidate').select('employee_id').where('award_id', '=', round.id),
  ).map(({ employee_id: id }) => id)
  const employeeIds = [...candidates, ...judges.flatMap(({ employee_id: id }) => id ?? [])]
  const people = listPeople(db, { on: endOf(round), scope: { kind: 'all' }, employeeIds, who: 'all' })
  return new Map(people.map((person) => [person.id, person]))
}

function tellFinalist(row: Panel['finalists'][number], person: Person): Finalist {
  return {
    number: row.number,
    employeeId: person.id,
    fullName: person.fullName,
    ...present({ nip: person.nip, grade: person.grade, positionName: person.positionName }),
    unit: person.unit,
    place: row.rank,
    score: decimalOf(row.score),
  }
}

function leftOutOf(db: Db, round: Round, people: ReadonlyMap<string, Person>): Award['leftOut'] {
  const rows = all(
    db,
    sql
      .selectFrom('award_candidate')
      .selectAll()
      .where('award_id', '=', round.id)
      .where('left_out', 'is not', null)
      .orderBy('rank'),
  )
  return rows.flatMap(({ employee_id: id, rank: place, left_out: reason }) => {
    const person = people.get(id)
    return person ? [{ fullName: person.fullName, place, reason: reason ?? '' }] : []
  })
}

function tellJudge(
  { id, employee_id: employeeId, guest, votes, next }: Panel['judges'][number],
  people: ReadonlyMap<string, Person>,
  agreement: Readonly<Record<string, number>> | undefined,
): AwardJudge {
  const person = people.get(employeeId ?? '')
  return {
    id,
    fullName: person?.fullName ?? guest ?? '',
    votes,
    ...present({ employeeId, positionName: person?.positionName, next, agreement: agreement?.[id] }),
  }
}

/** Shown when everybody is done, or enough of them and the round is decided: half a count would sway who is still to choose. */
function resultOf({ state }: Round, panel: Panel): AwardResult | undefined {
  const isDone = panel.judges.length > 0 && panel.finished.length === panel.judges.length
  const isClosed = state === 'decided' && panel.finished.length >= fewestJudges
  if (!isDone && !isClosed) return undefined
  const { standings, separation, isDecided, winners, runnersUp } = panelOutcome(panel)
  return { standings, separation, isDecided, winners, runnersUp, comparisons: panel.votes.length }
}
