import { hash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Judged, Seal } from '#shared/calibration/meeting.ts'
import type { Period } from '#shared/period/period.ts'
import type { CommandContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import type { Evaluated } from '../appraisal/missing.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, insertRows, prepareValues, run, sql } from '../db/sql.ts'
import { findTeam, isRated, judgedIn, mayAnswerFor, spreadOf, type Team } from './teams.ts'

type Mark = Pick<Row<'sealed_mark'>, 'sealed_as' | 'result_rating' | 'behaviour_rating' | 'predikat'>

/** What the figure of a seal is over: period, team, and each person's marks in the order of their keys. */
function sealOf(period: string, unitId: string, marks: readonly Mark[]): string {
  const lines = marks
    .map((mark) => JSON.stringify([mark.sealed_as, mark.result_rating, mark.behaviour_rating, mark.predikat]))
    .toSorted()
  return hash('sha256', [`${period} ${unitId}`, ...lines].join('\n'), 'hex')
}

/** Keeps a team's marks as its appraiser brings them to the meeting. */
export function sealTeam(
  context: CommandContext,
  { period: key, unitId }: { period: string; unitId: string },
): void {
  const { db, session, now } = context
  const period = requirePeriod(db, key)
  const team = findTeam(context, period, unitId)
  if (!mayAnswerFor(db, session, period, team))
    throw new AppError('forbidden', 'calibration.error.notYourTeam', { unit: team.unit })
  requireUnsealed(db, period, team)
  const judged = judgedIn(db, period)
  const unrated = team.people.filter(({ id }) => !isRated(judged.get(id)))
  if (unrated.length > 0)
    throw new AppError('conflict', 'calibration.error.unrated', {
      count: unrated.length,
      name: unrated[0]!.fullName,
    })
  const marks = team.people.map(({ id }): Row<'sealed_mark'> => {
    const { result, behaviour, predikat } = judged.get(id)!
    return {
      period_key: key,
      unit_id: unitId,
      sealed_as: id,
      employee_id: id,
      result_rating: result,
      behaviour_rating: behaviour,
      predikat,
    }
  })
  context.describe({ object: `${team.unit} · ${key}` })
  run(
    db,
    sql.insertInto('calibration_seal').values({
      period_key: key,
      unit_id: unitId,
      sealed_at: now,
      sealed_by: session.name,
      hash: sealOf(key, unitId, marks),
    }),
  )
  insertRows(
    db,
    'sealed_mark',
    ['period_key', 'unit_id', 'sealed_as', 'employee_id', 'result_rating', 'behaviour_rating', 'predikat'],
    marks.map((mark) => [
      mark.period_key,
      mark.unit_id,
      mark.sealed_as,
      mark.employee_id,
      mark.result_rating,
      mark.behaviour_rating,
      mark.predikat,
    ]),
  )
}

function requireUnsealed(db: Db, period: Period, { unitId, unit, people }: Team): void {
  const known = first(
    db,
    sql
      .selectFrom('calibration_seal')
      .select('hash')
      .where('period_key', '=', period.key)
      .where('unit_id', '=', unitId),
  )
  if (known) throw new AppError('conflict', 'calibration.error.sealed', { unit })
  const decided = prepareValues(
    db,
    `SELECT 1 FROM calibration_decision WHERE period_key = @period
      AND employee_id IN (SELECT value FROM json_each(@people)) LIMIT 1`,
  ).get({ period: period.key, people: JSON.stringify(people.map(({ id }) => id)) })
  if (decided !== undefined) throw new AppError('conflict', 'calibration.error.tooLate', { unit })
}

/** The seals of a period: team → its figure, whether its marks still give it, and how many have moved since. */
export function sealsOf(db: Db, period: Period, judged: ReadonlyMap<string, Evaluated>): Map<string, Seal> {
  const marks = Map.groupBy(sealedMarks(db, period.key), ({ unit_id: unit }) => unit)
  const seals = all(db, sql.selectFrom('calibration_seal').selectAll().where('period_key', '=', period.key))
  return new Map(
    seals.map((row) => {
      const sealed = marks.get(row.unit_id) ?? []
      const seal: Seal = {
        at: row.sealed_at,
        by: row.sealed_by,
        hash: row.hash,
        holds: sealOf(row.period_key, row.unit_id, sealed) === row.hash,
        before: spreadOf(
          sealed.map(({ employee_id: id }) => ({ id })),
          new Map(sealed.map((mark) => [mark.employee_id, mark])),
        ),
        moved: sealed.filter((mark) => isMoved(mark, judged.get(mark.employee_id))).length,
      }
      return [row.unit_id, seal]
    }),
  )
}

export function sealedMarks(db: Db, period: string, unitId?: string): Row<'sealed_mark'>[] {
  const query = sql.selectFrom('sealed_mark').selectAll().where('period_key', '=', period)
  return all(db, unitId === undefined ? query : query.where('unit_id', '=', unitId))
}

export function isMoved(mark: Row<'sealed_mark'>, now: Evaluated | undefined): boolean {
  return (
    mark.result_rating !== (now?.result ?? null) ||
    mark.behaviour_rating !== (now?.behaviour ?? null) ||
    mark.predikat !== (now?.predikat ?? null)
  )
}

export function judgedOf(
  row:
    | {
        readonly result?: Evaluated['result']
        readonly behaviour?: Evaluated['behaviour']
        readonly predikat?: Evaluated['predikat']
      }
    | undefined,
): Judged {
  return present({ result: row?.result, behaviour: row?.behaviour, predikat: row?.predikat })
}

export const sealedJudgement = (mark: Row<'sealed_mark'>): Judged =>
  judgedOf({ result: mark.result_rating, behaviour: mark.behaviour_rating, predikat: mark.predikat })
