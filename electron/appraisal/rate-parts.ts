import { hundredthsOf } from '#shared/number/decimal.ts'
import type { RatingCell } from '#shared/appraisal/evaluation.ts'
import { prepare, type WritableDb } from '../db/sql.ts'

type PartCell = Exclude<RatingCell, { field: 'result' | 'behaviour' | 'note' }>

/** Marks, value ratings, scores and criteria: rows of their own, gone when they say nothing. Returns whether anything changed. */
export function storePart(db: WritableDb, id: string, cell: PartCell): boolean {
  switch (cell.field) {
    case 'workResult':
      return storeMark(db, [id, cell.workResultId], cell.value)
    case 'criterion':
      return storeCriterion(db, [id, cell.criterion], cell)
    case 'override':
      return storeOverride(db, id, cell)
    case 'score':
      return storeValue(
        db,
        [id, cell.coreValue],
        'score',
        cell.value === null ? null : hundredthsOf(cell.value),
      )
    case 'coreValueRating':
      return storeValue(db, [id, cell.coreValue], 'rating', cell.value)
  }
}

type Key = readonly [evaluationId: string, part: string]

function storeMark(db: WritableDb, key: Key, rating: string | null): boolean {
  if (rating === null)
    return changes(db, 'DELETE FROM result_rating WHERE evaluation_id = ? AND work_result_id = ?', key)
  return changes(
    db,
    `INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET rating = excluded.rating WHERE rating <> excluded.rating`,
    [...key, rating],
  )
}

function storeOverride(
  db: WritableDb,
  id: string,
  { value, reason }: Extract<PartCell, { field: 'override' }>,
): boolean {
  if (value === null) return changes(db, 'DELETE FROM predikat_override WHERE evaluation_id = ?', [id])
  return changes(
    db,
    `INSERT INTO predikat_override (evaluation_id, predikat, reason) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET predikat = excluded.predikat, reason = excluded.reason
      WHERE predikat <> excluded.predikat OR reason <> excluded.reason`,
    [id, value, reason],
  )
}

function storeCriterion(
  db: WritableDb,
  key: Key,
  { value, notApplicable }: Extract<PartCell, { field: 'criterion' }>,
): boolean {
  const score = value === null ? null : hundredthsOf(value)
  const reason = notApplicable ?? null
  if (score === null && reason === null)
    return changes(db, 'DELETE FROM criterion_score WHERE evaluation_id = ? AND criterion = ?', key)
  return changes(
    db,
    `INSERT INTO criterion_score (evaluation_id, criterion, score, not_applicable) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET score = excluded.score, not_applicable = excluded.not_applicable
      WHERE score IS NOT excluded.score OR not_applicable IS NOT excluded.not_applicable`,
    [...key, score, reason],
  )
}

/** Score and rating of a core value share a row, which goes when both are gone. */
function storeValue(
  db: WritableDb,
  key: Key,
  column: 'score' | 'rating',
  value: string | number | null,
): boolean {
  if (value !== null)
    return changes(
      db,
      `INSERT INTO value_rating (evaluation_id, core_value, ${column}) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET ${column} = excluded.${column} WHERE ${column} IS NOT excluded.${column}`,
      [...key, value],
    )
  const other = column === 'score' ? 'rating' : 'score'
  const ofKey = 'WHERE evaluation_id = ? AND core_value = ?'
  return (
    changes(db, `DELETE FROM value_rating ${ofKey} AND ${other} IS NULL`, key) ||
    changes(db, `UPDATE value_rating SET ${column} = NULL ${ofKey} AND ${column} IS NOT NULL`, key)
  )
}

function changes(db: WritableDb, text: string, values: readonly unknown[]): boolean {
  return prepare(db, text).run(...values).changes > 0
}
