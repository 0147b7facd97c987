import { datedChange, type PostFact, samePost } from '#shared/people/dated-facts.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { seriesOf, type StoredPost } from '../../people/assignments.ts'
import { changeOf, type FieldChange, wordsKey } from '../planned-rows.ts'
import type { UnitBook } from './units.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import { headsOn } from '../../people/superiors.ts'
import type { Db } from '../../db/sql.ts'

const postFields = [
  'unit',
  'positionKind',
  'positionName',
  'positionLevel',
  'echelon',
  'positionDate',
] as const

interface ToldPost {
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

/** A post that begins with the import and might lead its unit. */
export interface LeadCandidate {
  fact: PostFact
  /** Absent for a person who is new here. */
  readonly employeeId?: string
}

const ranks: Readonly<Record<string, number>> = { jptPratama: 3, administrator: 2, pengawas: 1 }

/**
 * Marks who leads each unit among the posts that begin (domain.md §2.5): the one whose title names the unit, else, where
 * nobody leads it yet, the only one of the highest structural level. Units that have a head keep him otherwise.
 */
export function markLeads(
  db: Db,
  candidates: readonly LeadCandidate[],
  units: UnitBook,
  today: string,
): void {
  const heads = headsOn(db, today)
  const leaving = new Set(
    candidates.flatMap(({ employeeId }) => (employeeId === undefined ? [] : [employeeId])),
  )
  const structural = candidates.filter(
    ({ fact }) => fact.positionKind === 'structural' && !fact.acting && !fact.leadsUnit,
  )
  for (const [unitId, rivals] of Map.groupBy(structural, ({ fact }) => fact.unitId)) {
    const unit = units.nameOf(unitId)
    const named = rivals.filter(({ fact }) =>
      namesUnit(fact.positionName ?? '', unit, unitId === units.root.id),
    )
    const head = heads.get(unitId)
    const isVacant = head === undefined || leaving.has(head.employeeId)
    const chosen = named.length > 0 ? latest(named) : isVacant ? highest(rivals) : undefined
    if (chosen) chosen.fact = { ...chosen.fact, leadsUnit: true }
  }
}

function latest(rivals: readonly LeadCandidate[]): LeadCandidate | undefined {
  return rivals.toSorted((a, b) => ((a.fact.from ?? '') < (b.fact.from ?? '') ? -1 : 1)).at(-1)
}

function highest(rivals: readonly LeadCandidate[]): LeadCandidate | undefined {
  const rank = ({ fact }: LeadCandidate) => ranks[fact.positionLevel ?? ''] ?? 0
  const best = Math.max(...rivals.map(rank))
  const top = rivals.filter((rival) => rank(rival) === best)
  return top.length === 1 ? top[0] : undefined
}

/** `Kepala Seksi Pemerintahan` leads `Seksi Pemerintahan`, `Lurah Petuk` leads `Kelurahan Petuk`, the camat the office. */
function namesUnit(title: string, unit: string, isRoot: boolean): boolean {
  const words = spellingOf(title)
  const own = spellingOf(unit)
  if (isRoot && /^CAMAT\b/.test(words)) return true
  if (/^SEKRETARIAT\b/.test(own)) return /^SEKRETARIS\b|^SEKCAM\b/.test(words)
  const led = words
    .replace(/^KEPALA /, '')
    .replace(/^LURAH\b/, 'KELURAHAN')
    .replace(/^KASI\b/, 'SEKSI')
    .replace(/^KASUBB?AG\b/, 'SUBBAGIAN')
  const same = (text: string) => text.replace(/^SUB ?BAGIAN/, 'SUBBAGIAN')
  return own !== '' && (same(led) === same(own) || same(led) === `KELURAHAN ${own}`)
}
