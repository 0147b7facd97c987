import { AppError } from '#shared/api/errors.ts'
import { cachedRead } from '../db/read-cache.ts'
import { all, sql, type Db } from '../db/sql.ts'
import type { Row } from '../db/schema.ts'

export interface UnitNode extends Row<'unit'> {
  readonly depth: number
}

/** Every unit, parents before their children, brothers by their order and name: the office's own order. */
export function unitTree(db: Db): readonly UnitNode[] {
  return cachedRead(db, ['unit'], 'unit tree', () => readTree(db))
}

function readTree(db: Db): UnitNode[] {
  const rows = all(db, sql.selectFrom('unit').selectAll().orderBy('sort').orderBy('name'))
  const children = Map.groupBy(rows, (row) => row.parent_id)
  const walk = (parent: string | null, depth: number): UnitNode[] =>
    (children.get(parent) ?? []).flatMap((row) => [{ ...row, depth }, ...walk(row.id, depth + 1)])
  return walk(null, 0)
}

export function rootUnitId(db: Db): string {
  const row = all(db, sql.selectFrom('unit').select('id').where('parent_id', 'is', null))[0]
  if (!row) throw new AppError('not_found', 'error.office.missing')
  return row.id
}

/** The unit and all units below it. */
export function subtreeOf(db: Db, unitId: string): Set<string> {
  const tree = unitTree(db)
  const start = tree.findIndex((node) => node.id === unitId)
  const root = tree[start]
  if (!root) throw new AppError('not_found', 'error.unit.missing')
  const rest = tree.slice(start + 1)
  const end = rest.findIndex((node) => node.depth <= root.depth)
  return new Set([root, ...(end < 0 ? rest : rest.slice(0, end))].map((node) => node.id))
}
