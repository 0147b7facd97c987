import { createHash } from 'node:crypto'
import type { Mapping } from '#shared/import/header/header.ts'
import type { ImportBatch, ImportKind, RowAction } from '#shared/import/preview.ts'
import { undoneBy } from '../history/events.ts'
import { all, first, prepare, run, sql, type Db, type WritableDb, prepareValues } from '../db/sql.ts'

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

/** The mapping that a person chose for workbooks of this layout. */
export function rememberedMapping(db: Db, signature: string, kind: ImportKind): Mapping | undefined {
  const row = first(
    db,
    sql
      .selectFrom('import_layout')
      .select('mapping')
      .where('signature', '=', hashOf(signature))
      .where('kind', '=', kind),
  )
  return row && (JSON.parse(row.mapping) as Mapping)
}

export function rememberMapping(db: WritableDb, signature: string, kind: ImportKind, mapping: Mapping): void {
  prepare(
    db,
    `INSERT INTO import_layout (signature, kind, mapping) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET mapping = excluded.mapping`,
  ).run(hashOf(signature), kind, JSON.stringify(mapping))
}

function hashOf(signature: string): string {
  return createHash('sha256').update(signature).digest('hex')
}

/** The last event that changed content: a preview holds as long as this figure stays. */
export function lastChange(db: Db): number {
  return (prepareValues(db, 'SELECT max(seq) FROM audit_event WHERE rows > 0').get() as number | null) ?? 0
}

export function lastSeq(db: Db): number {
  return (prepareValues(db, 'SELECT max(seq) FROM audit_event').get() as number | null) ?? 0
}
