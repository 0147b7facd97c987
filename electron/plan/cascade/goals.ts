import { AppError } from '#shared/api/errors.ts'
import { type Goal, type GoalDraft, type GoalKind, goalKinds, kindAbove } from '#shared/plan/cascade/goal.ts'
import type { CommandContext } from '../../api/context.ts'
import { newId } from '../../db/id.ts'
import { requireVersion } from '../../db/row-version.ts'
import type { Row } from '../../db/schema.ts'
import { first, prepare, prepareValues, run, sql, type Db } from '../../db/sql.ts'

/** From the widest to the nearest, each kind in its order. */
export function listGoals(db: Db): Goal[] {
  const rows = prepare(db, 'SELECT * FROM strategic_goal ORDER BY sort, id').all() as Row<'strategic_goal'>[]
  return goalKinds.flatMap((kind) => rows.filter((row) => row.kind === kind).map(goalOf))
}

function goalOf(row: Row<'strategic_goal'>): Goal {
  const { id, row_version: rowVersion, kind, text } = row
  return { id, rowVersion, kind, text, ...(row.parent_id !== null && { parentId: row.parent_id }) }
}

function findGoal(db: Db, id: string): Row<'strategic_goal'> {
  const row = first(db, sql.selectFrom('strategic_goal').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'goal.error.missing')
  return row
}

export function saveGoal(context: CommandContext, draft: GoalDraft): Goal {
  const { db } = context
  const { kind, text, parentId } = draft
  const known = draft.id === undefined ? undefined : findGoal(db, draft.id)
  // what stands under it was chosen for its kind
  if (known && known.kind !== kind) throw AppError.atField('kind', 'goal.error.otherKind')
  if (parentId !== undefined && findGoal(db, parentId).kind !== kindAbove[kind])
    throw AppError.atField('parentId', 'goal.error.parent')
  context.describe({ object: text })
  const values = { kind, text, parent_id: parentId ?? null }
  const id = known?.id ?? newId()
  if (known) {
    requireVersion(known.row_version, draft.rowVersion)
    const row_version = known.row_version + 1
    run(
      db,
      sql
        .updateTable('strategic_goal')
        .set({ ...values, row_version })
        .where('id', '=', id),
    )
  } else run(db, sql.insertInto('strategic_goal').values({ id, ...values, sort: nextSort(context, kind) }))
  return goalOf(findGoal(db, id))
}

function nextSort({ db }: CommandContext, kind: GoalKind): number {
  const last = prepareValues(db, 'SELECT coalesce(max(sort), 0) FROM strategic_goal WHERE kind = ?')
  return Number(last.get(kind)) + 1
}

/** Puts a goal before another of its kind, or last. */
export function moveGoal(context: CommandContext, id: string, before: string | undefined): void {
  const { db } = context
  const goal = findGoal(db, id)
  const all = listGoals(db).filter(({ kind }) => kind === goal.kind)
  const others = all.filter((row) => row.id !== id)
  const place = before === undefined ? others.length : others.findIndex((row) => row.id === before)
  if (place < 0) throw AppError.atField('before', 'goal.error.otherKind')
  context.describe({ object: goal.text })
  const update = prepare(
    db,
    'UPDATE strategic_goal SET sort = @sort, row_version = row_version + 1 WHERE id = @id AND sort <> @sort',
  )
  for (const [index, row] of others.toSpliced(place, 0, goalOf(goal)).entries())
    update.run({ sort: index + 1, id: row.id })
}

/** Refused, with the count, while goals stand under it or results serve it. */
export function deleteGoal(context: CommandContext, id: string, rowVersion: number): void {
  const { db } = context
  const goal = findGoal(db, id)
  requireVersion(goal.row_version, rowVersion)
  const count = (text: string) => Number(prepareValues(db, text).get(id))
  const goals = count('SELECT count(*) FROM strategic_goal WHERE parent_id = ?')
  const results = count('SELECT count(*) FROM work_result WHERE objective_id = ?')
  if (goals + results > 0) throw new AppError('conflict', 'goal.error.holds', { goals, results })
  context.describe({ object: goal.text })
  run(db, sql.deleteFrom('strategic_goal').where('id', '=', id))
}
