import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Adjustment, AdjustmentDraft, Adjustments } from '#shared/progress/adjustment.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql, tuples } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { mayWrite, requireHand } from '../people/relations.ts'

/** Whose an indicator is, and of which year. */
function ownerOf(db: Db, indicatorId: string): readonly [employeeId: string, year: number] {
  const [owner] = tuples<[string, number]>(
    db,
    `SELECT p.employee_id, p.year FROM indicator i JOIN work_result w ON w.id = i.work_result_id
      JOIN plan p ON p.id = w.plan_id WHERE i.id = @indicatorId`,
    { indicatorId },
  )
  if (!owner) throw new AppError('not_found', 'plan.error.indicatorMissing')
  return owner
}

export function listAdjustments({ db, session, today }: QueryContext, indicatorId: string): Adjustments {
  const [employeeId, year] = ownerOf(db, indicatorId)
  const on = dayIn(year, today)
  findPerson(db, employeeId, on, session.scope)
  const rows = all(
    db,
    sql
      .selectFrom('adjustment')
      .selectAll()
      .where('indicator_id', '=', indicatorId)
      .orderBy('date')
      .orderBy('id'),
  )
  return { adjustments: rows.map(adjustmentOf), writable: mayWrite(db, session, on)(employeeId) }
}

const adjustmentOf = ({ id, row_version, date, text }: Row<'adjustment'>): Adjustment => ({
  id,
  rowVersion: row_version,
  date,
  text,
})

/** Seeing somebody's figures is not yet writing about them. */
function writable(context: CommandContext, indicatorId: string, about: string): void {
  const { db, session, today } = context
  const [employeeId, year] = ownerOf(db, indicatorId)
  const on = dayIn(year, today)
  const { fullName } = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [employeeId], on)
  context.describe({ object: `${fullName} · ${about}`, employeeIds: [employeeId] })
}

export function saveAdjustment(context: CommandContext, draft: AdjustmentDraft): Adjustment {
  const { db, today } = context
  const { indicatorId, date, text } = draft
  writable(context, indicatorId, text)
  if (date > today) throw AppError.atField('date', 'progressEntry.error.future')
  if (draft.id === undefined) {
    const id = newId()
    run(db, sql.insertInto('adjustment').values({ id, indicator_id: indicatorId, date, text }))
    return adjustmentOf(find(db, id))
  }
  const known = find(db, draft.id)
  if (known.indicator_id !== indicatorId) throw new AppError('not_found', 'trendPage.error.gone')
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'adjustment', { id: known.id }, { date, text })
  return adjustmentOf(find(db, known.id))
}

export function removeAdjustment(context: CommandContext, id: string, rowVersion: number): void {
  const known = find(context.db, id)
  writable(context, known.indicator_id, known.text)
  requireVersion(known.row_version, rowVersion)
  run(context.db, sql.deleteFrom('adjustment').where('id', '=', id))
}

function find(db: Db, id: string): Row<'adjustment'> {
  const row = first(db, sql.selectFrom('adjustment').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'trendPage.error.gone')
  return row
}
