import { datedChange, type PostFact, samePost } from '#shared/people/dated-facts.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { seriesOf, type StoredPost } from '../../people/assignments.ts'
import { changeOf, type FieldChange, wordsKey } from '../planned-rows.ts'
import type { UnitBook } from './units.ts'

const postFields = [
  'unit',
  'positionKind',
  'positionName',
  'positionLevel',
  'echelon',
  'positionDate',
] as const

export interface ToldPost {
  readonly fact: PostFact
  /** The post begins with this import, so that it may lead its unit. */
  readonly isNew: boolean
  readonly changes: readonly FieldChange[]
}

/** The post that a row tells against those stored; undefined when the row tells nothing or nothing new. */
export function toldPost(
  draft: ImportedEmployee,
  posts: readonly StoredPost[],
  units: UnitBook,
): ToldPost | undefined {
  if (postFields.every((field) => draft[field] === undefined)) return undefined
  const own = seriesOf(posts, { ...plainPost(draft, units), leadsUnit: false })
  const current = own.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)
  const fact = current ? merged(draft, current, units) : { ...plainPost(draft, units), leadsUnit: false }
  const change = datedChange(own, fact, (row) => samePost(row, fact, 'record'), 'record')
  if (change.action === 'none') return undefined
  return {
    fact,
    isNew: change.action === 'open' && change.to === undefined,
    changes: postChanges(fact, current, units),
  }
}

function plainPost(draft: ImportedEmployee, units: UnitBook): Omit<PostFact, 'leadsUnit'> {
  return {
    unitId: unitOf(draft, units) ?? units.root.id,
    positionKind: draft.positionKind ?? 'pelaksana',
    positionName: draft.positionName,
    positionLevel: draft.positionLevel,
    echelon: draft.echelon,
    acting: draft.acting,
    from: draft.positionDate,
  }
}

function unitOf(draft: ImportedEmployee, units: UnitBook): string | undefined {
  return draft.unit === undefined ? undefined : units.unitOf(draft.unit, draft.parentUnit).id
}

/** What the sheet does not say stays as it is; what it only lets assume does not replace what is known of the same title. */
function merged(draft: ImportedEmployee, current: StoredPost, units: UnitBook): PostFact {
  const sameTitle =
    draft.positionName === undefined || wordsKey(draft.positionName) === wordsKey(current.positionName ?? '')
  const keeps = (field: string) => sameTitle && draft.assumed.includes(field)
  const unitId = unitOf(draft, units) ?? current.unitId
  const kind = keeps('positionKind') ? current.positionKind : (draft.positionKind ?? current.positionKind)
  const level = keeps('positionLevel') ? (current.positionLevel ?? draft.positionLevel) : draft.positionLevel
  return {
    unitId,
    positionKind: kind,
    positionName: sameTitle ? current.positionName : draft.positionName,
    positionLevel: level ?? (sameTitle ? current.positionLevel : undefined),
    echelon: draft.echelon ?? (sameTitle ? current.echelon : undefined),
    leadsUnit: current.leadsUnit && sameTitle && unitId === current.unitId,
    acting: draft.acting,
    from: draft.positionDate,
  }
}

function postChanges(fact: PostFact, current: StoredPost | undefined, units: UnitBook): FieldChange[] {
  const unit = (id: string | undefined) => (id === undefined ? undefined : units.nameOf(id))
  return [
    changeOf('unit', unit(current?.unitId), unit(fact.unitId)),
    changeOf('positionKind', current?.positionKind, fact.positionKind),
    changeOf('positionName', current?.positionName, fact.positionName),
    changeOf('positionLevel', current?.positionLevel, fact.positionLevel),
    changeOf('echelon', current?.echelon, fact.echelon),
    changeOf('positionDate', current?.from, fact.from),
  ].filter((change) => change !== undefined)
}
