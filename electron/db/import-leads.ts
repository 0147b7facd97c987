import type { PostFact } from '#shared/people/dated-facts.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import { headsOn } from '../people/superiors.ts'
import type { UnitBook } from '../import/staff/units.ts'
import type { Db } from './sql.ts'

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
