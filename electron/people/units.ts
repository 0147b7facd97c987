import { AppError } from '#shared/api/errors.ts'
import type { Unit, UnitDraft } from '#shared/people/unit.ts'
import { requireVersion } from '../db/row-version.ts'
import type { RowScope } from '../api/session.ts'
import { visiblePlaces } from './employee-list.ts'
import { printedName } from './employees.ts'
import { namedIn } from './people.ts'
import { newId } from '../db/id.ts'
import { readRoster } from './roster.ts'
import type { Row } from '../db/schema.ts'
import { first, prepare, run, sql, type Db, type WritableDb, prepareValues } from '../db/sql.ts'
import { headsOn } from './superiors.ts'
import { rootUnitId, subtreeOf, unitTree } from './unit-tree.ts'

/** The tree in the office's order, with heads and the numbers of people whom the session may see on the day. */
export function listUnits(db: Db, on: string, scope: RowScope): Unit[] {
  const roster = readRoster(db, on)
  const visible = visiblePlaces(db, roster, scope, on)
  const people = new Int32Array(roster.units.length)
  for (const [place, unit] of roster.unit.entries())
    if (roster.inService[place] === 1 && (visible?.has(place) ?? true)) people[unit]!++
  const heads = headsOn(db, on)
  const isNamed = namedIn(db, scope, on)
  const used = usedUnits(db)
  return roster.units.map((row, index): Unit => {
    const next = roster.units.findIndex((other, at) => at > index && other.depth <= row.depth)
    const known = heads.get(row.id)
    const head = known && isNamed(known.employeeId) ? known : undefined
    return {
      id: row.id,
      name: row.name,
      kind: row.kind,
      ...(row.parent_id !== null && { parentId: row.parent_id }),
      active: row.active === 1,
      rowVersion: row.row_version,
      depth: row.depth,
      ...(head && {
        head: {
          id: head.employeeId,
          name: nameOf(db, head.employeeId),
          ...(head.acting && { acting: head.acting }),
        },
      }),
      people: people[index]!,
      peopleInTree: people.subarray(index, next < 0 ? undefined : next).reduce((sum, n) => sum + n, 0),
      deletable: !used.has(row.id),
    }
  })
}

function nameOf(db: Db, employeeId: string): string {
  return printedName(
    prepare(db, 'SELECT name, front_title, back_title FROM employee WHERE id = ?').get(
      employeeId,
    ) as Row<'employee'>,
  )
}

/** Units that other rows point at, the root and every unit with units below it. */
function usedUnits(db: Db): Set<string> {
  return new Set(
    prepareValues(
      db,
      `SELECT unit_id FROM assignment UNION SELECT unit_id FROM evaluation UNION SELECT unit_id FROM org_result
       UNION SELECT unit_id FROM award WHERE unit_id IS NOT NULL
       UNION SELECT unit_id FROM report_definition WHERE unit_id IS NOT NULL
       UNION SELECT unit_id FROM service_case UNION SELECT unit_id FROM case_rule
       UNION SELECT parent_id FROM unit WHERE parent_id IS NOT NULL UNION SELECT id FROM unit WHERE parent_id IS NULL`,
    ).all() as string[],
  )
}

/** Throws `not_found`. */
export function findUnit(db: Db, id: string): Row<'unit'> {
  const row = first(db, sql.selectFrom('unit').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'error.unit.missing')
  return row
}

/** Adds a unit as the last of its brothers and returns the id. Refuses a second root and a brother of the same name. */
export function insertUnit(db: WritableDb, draft: UnitDraft): string {
  if (draft.parentId === undefined) throw AppError.atField('parentId', 'error.required')
  findUnit(db, draft.parentId)
  refuseTwin(db, draft, draft.parentId)
  const id = newId()
  const { sort } = prepare(db, 'SELECT coalesce(max(sort), 0) + 1 AS sort FROM unit WHERE parent_id = ?').get(
    draft.parentId,
  ) as { sort: number }
  run(
    db,
    sql.insertInto('unit').values({
      id,
      name: draft.name,
      kind: draft.kind,
      parent_id: draft.parentId,
      active: draft.active ? 1 : 0,
      sort,
    }),
  )
  return id
}

/** Renames, moves or (de)activates a unit; the root keeps its place and gives the office its name. */
export function updateUnit(db: WritableDb, id: string, draft: UnitDraft, today: string): void {
  const before = findUnit(db, id)
  requireVersion(before.row_version, draft.rowVersion)
  const parentId = draft.parentId ?? null
  requirePlace(db, before, draft)
  if (before.active === 1 && !draft.active) refuseInUse(db, before, today)
  const values = {
    name: draft.name,
    kind: draft.kind,
    parent_id: parentId,
    active: draft.active ? 1 : 0,
  } as const
  const same = Object.entries(values).every(
    ([column, value]) => before[column as keyof typeof values] === value,
  )
  if (same) return
  run(
    db,
    sql
      .updateTable('unit')
      .set((eb) => ({ ...values, row_version: eb('row_version', '+', 1) }))
      .where('id', '=', id),
  )
  if (before.parent_id === null && before.name !== draft.name)
    run(
      db,
      sql.updateTable('office').set((eb) => ({ name: draft.name, row_version: eb('row_version', '+', 1) })),
    )
}

/** The root stays where it is; any other goes under a unit that is not its own part and has nobody of its name. */
function requirePlace(db: Db, { id, parent_id }: Row<'unit'>, draft: UnitDraft): void {
  const { parentId } = draft
  if (parentId === undefined) {
    if (parent_id !== null) throw AppError.atField('parentId', 'error.required')
    return
  }
  if (parent_id === null) throw AppError.atField('parentId', 'error.unit.rootStays')
  findUnit(db, parentId)
  if (subtreeOf(db, id).has(parentId)) throw AppError.atField('parentId', 'error.unit.circle')
  refuseTwin(db, draft, parentId, id)
}

/** Two units of one name under one parent could not be told apart in a staff list. */
function refuseTwin(db: Db, draft: UnitDraft, parentId: string, id = ''): void {
  const twin = prepare(
    db,
    'SELECT 1 FROM unit WHERE parent_id = ? AND name = ? COLLATE NOCASE AND id <> ?',
  ).get(parentId, draft.name, id)
  if (twin) throw AppError.atField('name', 'error.unit.twin', { name: draft.name }, 'conflict')
}

function refuseInUse(db: Db, unit: Row<'unit'>, today: string): void {
  if (unit.id === rootUnitId(db)) throw AppError.atField('active', 'error.unit.rootStays')
  const roster = readRoster(db, today)
  const index = roster.units.findIndex(({ id }) => id === unit.id)
  const people = roster.unit.filter((at, place) => at === index && roster.inService[place] === 1).length
  const below = unitTree(db).filter((row) => row.parent_id === unit.id && row.active === 1).length
  if (people + below > 0)
    throw AppError.atField(
      'active',
      'error.unit.inUse',
      { name: unit.name, people, units: below },
      'conflict',
    )
}

/** A unit with posts, results or units below it stays; it can be ended instead. */
export function deleteUnit(db: WritableDb, id: string): void {
  const { name, parent_id } = findUnit(db, id)
  if (parent_id === null) throw new AppError('conflict', 'error.unit.rootStays')
  if (usedUnits(db).has(id)) throw new AppError('conflict', 'error.unit.holdsRecords', { name })
  run(db, sql.deleteFrom('unit').where('id', '=', id))
}
