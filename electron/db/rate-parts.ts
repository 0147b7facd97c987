import type { RatingCell } from '#shared/appraisal/evaluation.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { prepare, type WritableDb } from './sql.ts'

/** Marks, value ratings, scores and criteria: rows of their own, gone when they say nothing. Returns whether anything changed. */
export function storePart(
  db: WritableDb,
  id: string,
  cell: Exclude<RatingCell, { field: 'result' | 'behaviour' | 'note' }>,
): boolean {
  if (cell.field === 'workResult') {
    if (cell.value === null)
      return changes(db, 'DELETE FROM result_rating WHERE evaluation_id = ? AND work_result_id = ?', [
        id,
        cell.workResultId,
      ])
    return changes(
      db,
      `INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET rating = excluded.rating WHERE rating <> excluded.rating`,
      [id, cell.workResultId, cell.value],
    )
  }
  if (cell.field === 'criterion') {
    const score = cell.value === null ? null : hundredthsOf(cell.value)
    const reason = cell.notApplicable ?? null
    if (score === null && reason === null)
      return changes(db, 'DELETE FROM criterion_score WHERE evaluation_id = ? AND criterion = ?', [
        id,
        cell.criterion,
      ])
    return changes(
      db,
      `INSERT INTO criterion_score (evaluation_id, criterion, score, not_applicable) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET score = excluded.score, not_applicable = excluded.not_applicable
        WHERE score IS NOT excluded.score OR not_applicable IS NOT excluded.not_applicable`,
      [id, cell.criterion, score, reason],
    )
  }
  const column = cell.field === 'score' ? 'score' : 'rating'
  const value = cell.field === 'score' && cell.value !== null ? hundredthsOf(cell.value) : cell.value
  if (value !== null)
    return changes(
      db,
      `INSERT INTO value_rating (evaluation_id, core_value, ${column}) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET ${column} = excluded.${column} WHERE ${column} IS NOT excluded.${column}`,
      [id, cell.coreValue, value],
    )
  const other = column === 'score' ? 'rating' : 'score'
  const key = [id, cell.coreValue]
  const emptied = changes(
    db,
    `DELETE FROM value_rating WHERE evaluation_id = ? AND core_value = ? AND ${other} IS NULL`,
    key,
  )
  return (
    emptied ||
    changes(
      db,
      `UPDATE value_rating SET ${column} = NULL WHERE evaluation_id = ? AND core_value = ? AND ${column} IS NOT NULL`,
      key,
    )
  )
}

function changes(db: WritableDb, text: string, values: readonly unknown[]): boolean {
  return prepare(db, text).run(...values).changes > 0
}
