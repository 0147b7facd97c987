import { hash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import type { AwardDraft } from '#shared/award/award.ts'
import { awardWorkflow } from '#shared/award/award-state.ts'
import type { AwardWeight } from '#shared/award/criteria.ts'
import type { CommandContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, insertRows, run, sql, type WritableDb } from '../db/sql.ts'
import { findUnit } from '../people/units.ts'
import { insertInState, moveState } from '../workflow/state.ts'

export type Round = Row<'award'>

/** Throws `not_found`. */
export function findRound(db: Db, id: string): Round {
  const row = first(db, sql.selectFrom('award').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'award.error.missing')
  return row
}

/** The round as it was seen. */
export function seenRound(
  db: Db,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): Round {
  const round = findRound(db, id)
  requireVersion(round.row_version, rowVersion)
  return round
}

export function weightsOf(db: Db, id: string): AwardWeight[] {
  const rows = all(db, sql.selectFrom('award_criterion').select(['key', 'weight']).where('award_id', '=', id))
  return (rows as AwardWeight[]).toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
}

/** Writes a round or, as long as nobody has looked, changes it. */
export function saveRound(context: CommandContext, draft: AwardDraft): { id: string } {
  const { db } = context
  requirePeriod(db, draft.period)
  if (draft.unitId !== undefined) findUnit(db, draft.unitId)
  const values = {
    period_key: draft.period,
    title: draft.title,
    unit_id: draft.unitId ?? null,
    group_name: draft.group ?? null,
    employee_type: draft.employeeType ?? null,
    minimum: draft.minimum,
    complete_year: draft.completeYear ? (1 as const) : (0 as const),
    finalists: draft.finalists,
    question: draft.question,
  }
  context.describe({ object: draft.title })
  if (draft.id === undefined) {
    const id = newId()
    insertInState(db, awardWorkflow, { id, ...values }, { to: 'draft', facts: { isOwn: false }, actors: [] })
    writeWeights(db, id, draft.criteria)
    return { id }
  }
  const round = findRound(db, draft.id)
  requireVersion(round.row_version, draft.rowVersion)
  requireDraft(round)
  changeRow(db, 'award', { id: round.id }, values)
  run(db, sql.deleteFrom('award_criterion').where('award_id', '=', round.id))
  writeWeights(db, round.id, draft.criteria)
  return { id: round.id }
}

function writeWeights(db: WritableDb, id: string, criteria: readonly AwardWeight[]): void {
  insertRows(
    db,
    'award_criterion',
    ['award_id', 'key', 'weight'],
    criteria.map(({ key, weight }) => [id, key, weight]),
  )
}

function requireDraft({ state }: Round): void {
  if (state !== 'draft') throw new AppError('conflict', 'award.error.locked')
}

/** Only one that nobody has looked at goes: a round that did not please would else never have been. */
export function removeRound(
  context: CommandContext,
  seen: { readonly id: string; readonly rowVersion: number },
): void {
  const { db } = context
  const round = seenRound(db, seen)
  requireDraft(round)
  context.describe({ object: round.title })
  run(db, sql.deleteFrom('award_criterion').where('award_id', '=', round.id))
  run(db, sql.deleteFrom('award').where('id', '=', round.id))
}

/** Fixes what the shortlist follows from, before anybody sees it. */
export function lockRound(
  context: CommandContext,
  seen: { readonly id: string; readonly rowVersion: number },
): void {
  const { db, session, now } = context
  const round = seenRound(db, seen)
  context.describe({ object: round.title })
  moveState(db, awardWorkflow, round, { to: 'locked', facts: { isOwn: false }, actors: [] })
  const figure = hashOfRound(round, weightsOf(db, round.id))
  changeRow(db, 'award', { id: round.id }, { hash: figure, locked_at: now, locked_by: session.name })
}

/** The figure over everything that was fixed. */
export function hashOfRound(round: Round, weights: readonly AwardWeight[]): string {
  const {
    period_key,
    title,
    unit_id,
    group_name,
    employee_type,
    minimum,
    complete_year,
    finalists,
    question,
  } = round
  const fixed = [period_key, title, unit_id, group_name, employee_type, minimum, complete_year, finalists]
  const criteria = weights.map(({ key, weight }) => `${key} ${weight}`).toSorted()
  return hash('sha256', JSON.stringify([...fixed, question, criteria]), 'hex')
}
