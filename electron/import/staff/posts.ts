import { wordsKey } from '#shared/import/words-key.ts'
import { datedChange, type PostFact, samePost } from '#shared/people/dated-facts.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { seriesOf, type StoredPost } from '../../people/assignments.ts'
import type { Problem } from '#shared/import/preview.ts'
import { changeOf, type FieldChange, warning } from '../planned-rows.ts'
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
  const unitId = unitOf(draft, posts, units)
  const plain = plainPost(draft, unitId ?? units.root.id)
  const own = seriesOf(posts, plain)
  const current = own.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)
  const fact = current ? merged(draft, current, unitId ?? current.unitId) : plain
  const change = datedChange(own, fact, (row) => samePost(row, fact, 'record'), 'record')
  if (change.action === 'none') return undefined
  return {
    fact,
    isNew: change.action === 'open' && change.to === undefined,
    changes: postChanges(fact, current, units),
  }
}

function plainPost(draft: ImportedEmployee, unitId: string): PostFact {
  return {
    unitId,
    positionKind: draft.positionKind ?? 'pelaksana',
    positionName: draft.positionName,
    positionLevel: draft.positionLevel,
    echelon: draft.echelon,
    leadsUnit: false,
    acting: draft.acting,
    from: draft.positionDate,
  }
}

function unitOf(
  { unit, parentUnit }: ImportedEmployee,
  posts: readonly StoredPost[],
  units: UnitBook,
): string | undefined {
  if (unit === undefined) return undefined
  const own = posts.filter(({ to }) => to === undefined).map(({ unitId }) => unitId)
  return units.unitOf({ name: unit, within: parentUnit, own })?.id
}

/** Where several units bear the name that a row tells and the person is in none of them, the post stays where it was. */
export function unitProblems(
  draft: ImportedEmployee,
  posts: readonly StoredPost[],
  units: UnitBook,
): Problem[] {
  if (draft.unit === undefined || unitOf(draft, posts, units) !== undefined) return []
  const places = units.placesOf(draft.unit).join('; ')
  return [warning('UNIT_AMBIGUOUS', 'unit', { value: draft.unit, places })]
}

/** What the sheet does not say stays as it is; what it only lets assume does not replace what is known of the same title. */
function merged(draft: ImportedEmployee, current: StoredPost, unitId: string): PostFact {
  const sameTitle = isTitle(draft.positionName, current)
  const known: Partial<StoredPost> = sameTitle ? current : {}
  const assumes = (field: string) => sameTitle && draft.assumed.includes(field)
  const toldOnly = <T>(field: string, value: T) => (assumes(field) ? undefined : value)
  return {
    unitId,
    positionKind: toldOnly('positionKind', draft.positionKind) ?? current.positionKind,
    positionName: sameTitle ? current.positionName : draft.positionName,
    positionLevel:
      toldOnly('positionLevel', draft.positionLevel) ?? known.positionLevel ?? draft.positionLevel,
    echelon: draft.echelon ?? known.echelon,
    leadsUnit: current.leadsUnit && sameTitle && unitId === current.unitId,
    acting: draft.acting,
    from: draft.positionDate,
  }
}

/** Whoever acts in a post bears its title, with or without the word for it. */
function isTitle(told: string | undefined, { positionName = '' }: StoredPost): boolean {
  return told === undefined || titleKey(told) === titleKey(positionName)
}

const titleKey = (title: string) => wordsKey(title.replace(/^\s*pl[th]\b\.?/i, ''))

function postChanges(fact: PostFact, current: StoredPost | undefined, units: UnitBook): FieldChange[] {
  const unit = (id: string | undefined) => (id === undefined ? undefined : units.labelOf(id))
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
