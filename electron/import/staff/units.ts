import type { UnitKind } from '#shared/people/unit.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import { officeUnit } from '#shared/import/posts.ts'
import { newId } from '../../db/id.ts'
import { wordsKey, type Write } from '../planned-rows.ts'
import { prepare, type Db } from '../../db/sql.ts'
import { unitTree } from '../../people/unit-tree.ts'

interface ToldUnit {
  readonly id: string
  readonly name: string
}

/** Finds the units that a sheet names; those that the office lacks get an id now and are made at the commit. */
export interface UnitBook {
  readonly root: ToldUnit
  /** The parent counts only for a unit that must be made. */
  unitOf(name: string, parent?: string): ToldUnit
  nameOf(id: string): string
  readonly created: readonly string[]
  readonly writes: readonly Write[]
}

export function createUnitBook(db: Db): UnitBook {
  const tree = unitTree(db)
  const root = { id: tree[0]?.id ?? '', name: tree[0]?.name ?? '' }
  const known = new Map<string, ToldUnit & { kind: UnitKind }>(
    tree.map(({ id, name, kind }) => [wordsKey(name), { id, name, kind }]),
  )
  const names = new Map(tree.map(({ id, name }) => [id, name]))
  const created: string[] = []
  const writes: Write[] = []
  let sort = tree.reduce((most, unit) => Math.max(most, unit.sort), 0)

  const parentOf = (kind: UnitKind, parent: string | undefined): string => {
    if (parent !== undefined) return unitOf(parent).id
    // A subdivision belongs to the secretariat where there is one (PP 18/2016).
    const secretariat =
      kind === 'subdivision' ? [...known.values()].find((unit) => unit.kind === 'secretariat') : undefined
    return secretariat?.id ?? root.id
  }

  const unitOf = (name: string, parent?: string): ToldUnit => {
    const key = wordsKey(name)
    if (name === officeUnit || key === 'KECAMATAN' || key === wordsKey(root.name)) return root
    const found = known.get(key)
    if (found) return found
    const kind = kindOf(name)
    const unit = { id: newId(), name, kind }
    const parentId = parentOf(kind, parent === undefined || wordsKey(parent) === key ? undefined : parent)
    known.set(key, unit)
    names.set(unit.id, name)
    created.push(name)
    const place = ++sort
    writes.push(({ db: write }) => {
      prepare(write, 'INSERT INTO unit (id, name, kind, parent_id, sort) VALUES (?, ?, ?, ?, ?)').run(
        unit.id,
        name,
        kind,
        parentId,
        place,
      )
    })
    return unit
  }
  return { root, unitOf, nameOf: (id) => names.get(id) ?? '', created, writes }
}

function kindOf(name: string): UnitKind {
  const words = spellingOf(name)
  if (/^SEKRETARIAT\b/.test(words)) return 'secretariat'
  if (/^SUB ?(?:BAGIAN|BAG|BIDANG)\b/.test(words)) return 'subdivision'
  if (/^(?:KELURAHAN|DESA)\b/.test(words)) return 'kelurahan'
  if (/^KECAMATAN\b/.test(words)) return 'kecamatan'
  return /\bJABATAN FUNGSIONAL\b/.test(words) ? 'functionalGroup' : 'section'
}
