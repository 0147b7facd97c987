import { type AnchorDraft, type Anchors, seedAnchor } from '#shared/appraisal/desk/anchors.ts'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import { type Db, prepare, tuples, type WritableDb } from '../db/sql.ts'

/** The office's own examples, where it wrote one, else those that the program brings. */
export function listAnchors(db: Db): Anchors {
  const own = new Map(
    tuples<[CoreValue, Rating, string]>(db, 'SELECT core_value, rating, text FROM anchor').map(
      ([value, rating, text]) => [`${value} ${rating}`, text],
    ),
  )
  const anchorsOf = (value: CoreValue) =>
    Object.fromEntries(
      ratings.map((rating) => [rating, own.get(`${value} ${rating}`) ?? seedAnchor(value, rating)]),
    ) as Anchors[CoreValue]
  return Object.fromEntries(coreValues.map((value) => [value, anchorsOf(value)])) as unknown as Anchors
}

/** A text that is the program's own needs no row. */
export function saveAnchor(db: WritableDb, { coreValue, rating, text }: AnchorDraft): void {
  if (text === undefined || text === seedAnchor(coreValue, rating)) {
    prepare(db, 'DELETE FROM anchor WHERE core_value = ? AND rating = ?').run(coreValue, rating)
    return
  }
  prepare(
    db,
    `INSERT INTO anchor (core_value, rating, text) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET text = excluded.text WHERE text <> excluded.text`,
  ).run(coreValue, rating, text)
}
