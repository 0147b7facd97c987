import {
  type Echelon,
  levelOfEchelon,
  parseEchelon,
  parsePositionKind,
  parsePositionLevel,
  type PositionKind,
  positionKindOf,
  type PositionLevel,
  positionLevelOf,
} from '../people/position.ts'
import { present } from '../api/present.ts'
import { titleCase } from './cell/letter-case.ts'
import { remembered } from './remembered.ts'
import { holdsUnits, type Section } from './row/sections.ts'
import type { SheetRow } from './row/sheet-row.ts'

/** Stands for the office itself, which has no name of its own in the sheet. */
export const officeUnit = '.'

/** The post that a row names; absent = the sheet says nothing. */
export interface PostDraft {
  readonly unit?: string
  readonly parentUnit?: string
  readonly positionKind?: PositionKind
  readonly positionName?: string
  readonly positionLevel?: PositionLevel
  readonly echelon?: Echelon
  readonly positionDate?: string
  readonly acting?: 'plt' | 'plh'
}

interface PostContext {
  readonly today: string
  /** The heading above; with an empty name the office itself. */
  readonly section: Section | undefined
  readonly assumed: string[]
}

const kindOfText = remembered(parsePositionKind)
const kindOfTitle = remembered(positionKindOf)
const levelOfTitle = remembered(positionLevelOf)

/** Kind and level by their columns, else by the title, marked as assumed (domain.md §12.1.7). */
export function readPost(row: SheetRow, { today, section, assumed }: PostContext): PostDraft {
  const title = row.optional('positionName', 200)
  const positionName = title === undefined ? undefined : titleCase(title)
  const rank = readEchelon(row)
  return present({
    ...readUnit(row, section),
    positionKind: readKind(row, positionName, rank, assumed),
    positionName,
    echelon: rank.echelon,
    positionLevel: readLevel(row, positionName, rank, assumed),
    positionDate: row.date('positionDate', { today }),
    acting: actingOf(positionName ?? ''),
  })
}

/** The unit by its column, else by the heading above; its parent by its column, else by the headings. */
function readUnit(row: SheetRow, section: Section | undefined): { unit?: string; parentUnit?: string } {
  const told = row.optional('unit', 200)
  const parent = row.optional('parentUnit', 200)
  if (told === undefined && section?.unit === '') return { unit: officeUnit }
  const unit = told ?? section?.unit ?? ''
  const within = parent ?? holderOf(told, section) ?? ''
  return {
    ...(unit !== '' && { unit: titleCase(unit) }),
    ...(within !== '' && { parentUnit: titleCase(within) }),
  }
}

/** A unit that its column names lies in the heading's, where that one has parts. */
function holderOf(told: string | undefined, section: Section | undefined): string | undefined {
  if (section === undefined || (told !== undefined && holdsUnits(told))) return undefined
  return told !== undefined && holdsUnits(section.unit) ? section.unit : section.within
}

function readKind(
  row: SheetRow,
  positionName: string | undefined,
  rank: Rank,
  assumed: string[],
): PositionKind | undefined {
  const text = row.text('positionKind')
  const kind = text === '' ? undefined : kindOfText(text)
  if (text !== '' && kind === undefined)
    row.problems.badCell('POSITION_KIND_UNKNOWN', 'positionKind', { value: text })
  if (text === '' && positionName !== undefined) assumed.push('positionKind')
  return kind ?? rank.kind ?? (positionName === undefined ? undefined : kindOfTitle(positionName))
}

function actingOf(positionName: string): PostDraft['acting'] {
  const word = /^(plt|plh)\b/i.exec(positionName)?.[1]?.toLowerCase()
  return word === 'plt' || word === 'plh' ? word : undefined
}

interface Rank {
  readonly echelon?: Echelon
  readonly kind?: PositionKind
  readonly level?: PositionLevel
}

/** The echelon, or what stands in its place since there are none: the kind of post (JFU, JFT) or its level (Pengawas). */
function readEchelon(row: SheetRow): Rank {
  const text = row.text('echelon')
  // Exports write "Non Eselon" for everyone without one.
  if (text === '' || /^NON|^TIDAK|^BUKAN/i.test(text)) return {}
  const echelon = parseEchelon(text)
  if (echelon !== undefined) return { echelon }
  const kind = /^ES/i.test(text) ? undefined : kindOfText(text)
  if (kind === undefined) row.problems.badCell('ECHELON_UNKNOWN', 'echelon', { value: text })
  if (kind !== 'structural') return present({ kind })
  return present({ kind, level: parsePositionLevel(text) })
}

/** What the other columns say of the level, the surest first. */
function levelBeside(row: SheetRow, positionName: string | undefined, rank: Rank): PositionLevel | undefined {
  const kindText = row.text('positionKind')
  return (
    (positionName === undefined ? undefined : levelOfTitle(positionName)) ??
    (rank.echelon === undefined ? undefined : levelOfEchelon(rank.echelon)) ??
    rank.level ??
    (/^(?:administrator|pengawas)$/i.test(kindText) ? parsePositionLevel(kindText) : undefined)
  )
}

function readLevel(
  row: SheetRow,
  positionName: string | undefined,
  rank: Rank,
  assumed: string[],
): PositionLevel | undefined {
  const text = row.text('positionLevel')
  const level = text === '' ? undefined : parsePositionLevel(text)
  if (text !== '' && level === undefined)
    row.problems.badCell('LEVEL_UNKNOWN', 'positionLevel', { value: text })
  if (level !== undefined) return level
  const beside = levelBeside(row, positionName, rank)
  if (beside !== undefined) assumed.push('positionLevel')
  return beside
}
