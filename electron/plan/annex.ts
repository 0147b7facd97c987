import { AppError } from '#shared/api/errors.ts'
import type { AnnexLine } from '#shared/plan/annex.ts'
import type { z } from 'zod'
import type { AnnexDraft } from '#shared/plan/plan.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepareValues, run, sql } from '../db/sql.ts'
import { openPlan, planInHand, requireOpen } from './write-plan.ts'

/** Stores a line of the annex; a new one goes last in its part. */
export function saveAnnexLine(context: CommandContext, draft: z.output<typeof AnnexDraft>): AnnexLine {
  const { db } = context
  const { part, text } = draft
  if (draft.id === undefined) {
    const plan = openPlan(context, draft)
    const last = prepareValues(db, 'SELECT coalesce(max(sort), 0) FROM annex_line WHERE plan_id = ?').get(
      plan.id,
    )
    const id = newId()
    run(db, sql.insertInto('annex_line').values({ id, plan_id: plan.id, part, text, sort: Number(last) + 1 }))
    return { id, rowVersion: 1, part, text }
  }
  const known = findLine(db, draft.id)
  requireOpen(planInHand(context, known.plan_id))
  requireVersion(known.row_version, draft.rowVersion)
  const rowVersion = known.row_version + 1
  run(
    db,
    sql.updateTable('annex_line').set({ part, text, row_version: rowVersion }).where('id', '=', known.id),
  )
  return { id: known.id, rowVersion, part, text }
}

export function deleteAnnexLine(context: CommandContext, id: string): void {
  const { db } = context
  requireOpen(planInHand(context, findLine(db, id).plan_id))
  run(db, sql.deleteFrom('annex_line').where('id', '=', id))
}

function findLine(db: Db, id: string): Row<'annex_line'> {
  const row = first(db, sql.selectFrom('annex_line').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'plan.error.annexMissing')
  return row
}
