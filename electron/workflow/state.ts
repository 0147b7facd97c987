import { AppError } from '#shared/api/errors.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import { type Move, refusalOfMove, type Workflow } from '#shared/workflow/workflow.ts'
import { prepare, type WritableDb } from '../db/sql.ts'

interface Step<State extends string, Facts> extends Move<State> {
  readonly facts: Facts
  /** As whom the step is taken. */
  readonly actors: readonly Actor[]
}

/**
 * Moves a record along its workflow, or refuses with the reason. Besides `insertInState` nothing writes a column `state`, so
 * that no record is ever where the table of steps does not lead; undo writes back what stood there before.
 */
export function moveState<State extends string, Action extends string, Guard extends string, Facts>(
  db: WritableDb,
  workflow: Workflow<State, Action, Guard, Facts>,
  record: { readonly id: string; readonly state: State },
  step: Omit<Step<State, Facts>, 'from'>,
): void {
  requireMove(workflow, { ...step, from: record.state })
  prepare(db, `UPDATE ${workflow.table} SET state = ?, row_version = row_version + 1 WHERE id = ?`).run(
    step.to,
    record.id,
  )
}

/** Inserts a record in a state in which its workflow lets one begin. */
export function insertInState<State extends string, Action extends string, Guard extends string, Facts>(
  db: WritableDb,
  workflow: Workflow<State, Action, Guard, Facts>,
  row: Readonly<Record<string, string | number | null>> & { readonly id: string },
  step: Omit<Step<State, Facts>, 'from'>,
): void {
  requireMove(workflow, step)
  const columns = Object.keys(row)
  prepare(
    db,
    `INSERT INTO ${workflow.table} (state, ${columns.join(', ')}) VALUES (@state, @${columns.join(', @')})`,
  ).run({ ...row, state: step.to })
}

function requireMove<State extends string, Action extends string, Guard extends string, Facts>(
  workflow: Workflow<State, Action, Guard, Facts>,
  step: Step<State, Facts>,
): void {
  const refusal = refusalOfMove(workflow, step, step.facts, step.actors)
  if (refusal) throw new AppError('conflict', refusal.key, refusal.params)
}
