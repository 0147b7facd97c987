import type { Mapping } from '#shared/import/header/header.ts'
import type { ImportBatch, ImportKind, RowAction } from '#shared/import/preview.ts'
import { spellingKey } from '#shared/import/spelling/spelling-key.ts'
import type { Spelling } from '#shared/import/spelling/spellings.ts'
import { undoneBy } from '../history/events.ts'
import type { KeptLayout } from './reader/reader-message.ts'
import { all, prepare, run, sql, type Db, type WritableDb, prepareValues } from '../db/sql.ts'

interface NewBatch {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly sha256: string
  readonly year?: number | undefined
  readonly counts: Readonly<Record<RowAction, number>>
  readonly at: string
  readonly who: string
}

export function insertBatch(db: WritableDb, batch: NewBatch): void {
  run(
    db,
    sql.insertInto('import_batch').values({
      id: batch.id,
      kind: batch.kind,
      file_name: batch.fileName,
      sha256: batch.sha256,
      year: batch.year ?? null,
      counts: JSON.stringify(batch.counts),
      at: batch.at,
      who: batch.who,
    }),
  )
}

/** Newest first. */
export function listBatches(db: Db): ImportBatch[] {
  return all(db, sql.selectFrom('import_batch').selectAll().orderBy('at', 'desc').orderBy('id', 'desc')).map(
    (row) => {
      const seq =
        (prepareValues(db, 'SELECT min(seq) FROM audit_event WHERE batch = ?').get(row.id) as
          | number
          | null) ?? 0
      return {
        id: row.id,
        kind: row.kind,
        fileName: row.file_name,
        sha256: row.sha256,
        at: row.at,
        who: row.who,
        seq,
        ...(row.year !== null && { year: row.year }),
        counts: JSON.parse(row.counts) as ImportBatch['counts'],
        undone: undoneBy(db, seq) !== undefined,
      }
    },
  )
}

/** The mappings that a person chose for workbooks of each layout. */
export function listLayouts(db: Db): KeptLayout[] {
  return all(db, sql.selectFrom('import_layout').selectAll()).map(({ signature, kind, mapping }) => ({
    layout: signature,
    kind,
    mapping: JSON.parse(mapping) as Mapping,
  }))
}

export function keepLayout(db: WritableDb, { layout, kind, mapping }: KeptLayout): void {
  prepare(
    db,
    `INSERT INTO import_layout (signature, kind, mapping) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET mapping = excluded.mapping`,
  ).run(layout, kind, JSON.stringify(mapping))
}

export function listSpellings(db: Db): Spelling[] {
  return all(db, sql.selectFrom('import_spelling').selectAll())
}

/** Keeps how a thing is spelled; a spelling that means itself is forgotten. */
export function keepSpelling(db: WritableDb, { field, said, meant }: Spelling): void {
  const key = spellingKey(said)
  if (spellingKey(meant) === key)
    prepare(db, 'DELETE FROM import_spelling WHERE field = ? AND said = ?').run(field, key)
  else
    prepare(
      db,
      `INSERT INTO import_spelling (field, said, meant) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET meant = excluded.meant`,
    ).run(field, key, meant)
}

/** The last event that changed content: a preview holds as long as this figure stays. */
export function lastChange(db: Db): number {
  return (prepareValues(db, 'SELECT max(seq) FROM audit_event WHERE rows > 0').get() as number | null) ?? 0
}

export function lastSeq(db: Db): number {
  return (prepareValues(db, 'SELECT max(seq) FROM audit_event').get() as number | null) ?? 0
}
