import { wordsKey } from '#shared/import/words-key.ts'
import { isInnerUnit } from '#shared/import/row/lone-text.ts'
import type { UnitKind } from '#shared/people/unit.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import { officeUnit } from '#shared/import/posts.ts'
import { newId } from '../../db/id.ts'
import { type Write } from '../planned-rows.ts'
import { prepare, type Db } from '../../db/sql.ts'
import { unitTree } from '../../people/unit-tree.ts'

interface Unit {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string | undefined
}

/** A unit as a row names it. */
interface ToldUnit {
  readonly name: string
  /** The unit that it lies in. */
  readonly within?: string | undefined
  /** The units of the person's own posts, which decide between units of one name. */
  readonly own: readonly string[]
}

/** Finds the units that a sheet names; those that the office lacks get an id now and are made at the commit. */
export class UnitBook {
  readonly root: Unit
  readonly writes: Write[] = []
  readonly #units = new Map<string, Unit>()
  readonly #byName = new Map<string, Unit[]>()
  readonly #created: string[] = []
  #secretariat: Unit | undefined
  #sort = 0

  constructor(db: Db) {
    for (const { id, name, kind, parent_id, sort } of unitTree(db)) {
      this.#add({ id, name, kind, parentId: parent_id ?? undefined })
      this.#sort = Math.max(this.#sort, sort)
    }
    const [root] = this.#units.values()
    this.root = root ?? { id: '', name: '', kind: 'kecamatan', parentId: undefined }
  }

  /** A name within its parent is a unit. Undefined where several bear the name and nothing tells which is meant. */
  unitOf(told: ToldUnit): Unit | undefined {
    const { name, own } = told
    if (this.#isOffice(name)) return this.root
    const known = this.#namesakes(name)
    const within = this.#holderName(told, known)
    if (within === undefined) return known.length === 0 ? this.#create(name) : oneOf(known, own)
    const holder = this.unitOf({ name: within, own: [] })
    if (holder === undefined) return undefined
    const inside = known.filter((unit) => this.#isWithin(unit, holder))
    if (inside.length === 0) return this.#create(name, holder.id)
    const children = inside.filter(({ parentId }) => parentId === holder.id)
    return oneOf(children.length > 0 ? children : inside, own)
  }

  /** Where the units of this name lie. */
  placesOf(name: string): string[] {
    return this.#namesakes(name).map(({ parentId = '' }) => this.nameOf(parentId))
  }

  nameOf(id: string): string {
    return this.#units.get(id)?.name ?? ''
  }

  /** The name, with its parent's where another unit bears it too. */
  labelOf(id: string): string {
    const name = this.nameOf(id)
    const parentId = this.#units.get(id)?.parentId
    return parentId !== undefined && this.#namesakes(name).length > 1
      ? `${name}, ${this.nameOf(parentId)}`
      : name
  }

  /** Of the units to be made. */
  createdLabels(): string[] {
    return this.#created.map((id) => this.labelOf(id))
  }

  /** An unknown parent of a known unit counts only when it reads like a part of the office: exports name the regency too. */
  #holderName({ name, within }: ToldUnit, known: readonly Unit[]): string | undefined {
    if (within === undefined || wordsKey(within) === wordsKey(name)) return undefined
    const isForeign = known.length > 0 && this.#namesakes(within).length === 0 && !isInnerUnit(within)
    return isForeign ? undefined : within
  }

  #isOffice(name: string): boolean {
    return [wordsKey(this.root.name), 'KECAMATAN'].includes(wordsKey(name)) || name === officeUnit
  }

  #namesakes(name: string): readonly Unit[] {
    return this.#isOffice(name) ? [this.root] : (this.#byName.get(wordsKey(name)) ?? [])
  }

  #isWithin({ parentId = '' }: Unit, holder: Unit): boolean {
    const parent = this.#units.get(parentId)
    return parent !== undefined && (parent.id === holder.id || this.#isWithin(parent, holder))
  }

  #add(unit: Unit): void {
    this.#units.set(unit.id, unit)
    if (unit.kind === 'secretariat') this.#secretariat ??= unit
    const key = wordsKey(unit.name)
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), unit])
  }

  #create(name: string, parentId?: string): Unit {
    const kind = kindOf(name)
    const unit = { id: newId(), name, kind, parentId: parentId ?? this.#usualParent(kind) }
    this.#add(unit)
    this.#created.push(unit.id)
    const sort = ++this.#sort
    this.writes.push(({ db }) => {
      prepare(db, 'INSERT INTO unit (id, name, kind, parent_id, sort) VALUES (?, ?, ?, ?, ?)').run(
        unit.id,
        name,
        kind,
        unit.parentId,
        sort,
      )
    })
    return unit
  }

  /** A subdivision belongs to the secretariat where there is one (PP 18/2016). */
  #usualParent(kind: UnitKind): string {
    return ((kind === 'subdivision' ? this.#secretariat : undefined) ?? this.root).id
  }
}

/** The only one, or of several the one in which the person is already. */
function oneOf(units: readonly Unit[], own: readonly string[]): Unit | undefined {
  const mine = units.length === 1 ? units : units.filter(({ id }) => own.includes(id))
  return mine.length === 1 ? mine[0] : undefined
}

function kindOf(name: string): UnitKind {
  const words = spellingOf(name)
  if (/^SEKRETARIAT\b/.test(words)) return 'secretariat'
  if (/^SUB ?(?:BAGIAN|BAG|BIDANG)\b/.test(words)) return 'subdivision'
  if (/^(?:KELURAHAN|DESA)\b/.test(words)) return 'kelurahan'
  if (/^KECAMATAN\b/.test(words)) return 'kecamatan'
  return /\bJABATAN FUNGSIONAL\b/.test(words) ? 'functionalGroup' : 'section'
}
