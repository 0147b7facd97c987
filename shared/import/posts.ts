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
import { compact } from './compact.ts'
import { titleCase } from './cell/letter-case.ts'
import { remembered } from './remembered.ts'
import type { SheetRow } from './sheet-row.ts'

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
  readonly section: string | undefined
  readonly assumed: string[]
}

const kindOfText = remembered(parsePositionKind)
const kindOfTitle = remembered(positionKindOf)
const levelOfTitle = remembered(positionLevelOf)

/** Kind and level by their columns, else by the title, marked as assumed (domain.md §12.1.7). */
export function readPost(row: SheetRow, { today, section, assumed }: PostContext): PostDraft {
  const name = row.optional('positionName', 200)
  const positionName = name === undefined ? undefined : titleCase(name)
  const kindText = row.text('positionKind')
  const kind = kindText === '' ? undefined : kindOfText(kindText)
  if (kindText !== '' && kind === undefined)
    row.problems.badCell('POSITION_KIND_UNKNOWN', 'positionKind', { value: kindText })
  if (kindText === '' && positionName !== undefined) assumed.push('positionKind')
  const unit = row.optional('unit', 200)
  const rank = readEchelon(row)
  const acting =
    positionName === undefined ? undefined : /^(plt|plh)\b/i.exec(positionName)?.[1]?.toLowerCase()
  return compact<PostDraft>({
    unit: titleCase(unit ?? section ?? '') || (section === '' && unit === undefined ? officeUnit : undefined),
    parentUnit: titleCase(row.optional('parentUnit', 200) ?? '') || undefined,
    positionKind: kind ?? rank.kind ?? (positionName === undefined ? undefined : kindOfTitle(positionName)),
    positionName,
    ...readLevel(row, positionName, rank, kindText, assumed),
    positionDate: row.date('positionDate', { today }),
    acting: acting === 'plt' || acting === 'plh' ? acting : undefined,
  })
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
  if (kind !== 'structural') return compact<Rank>({ kind })
  return compact<Rank>({ kind, level: parsePositionLevel(text) })
}

function readLevel(
  row: SheetRow,
  positionName: string | undefined,
  { echelon, level: rankLevel }: Rank,
  kindText: string,
  assumed: string[],
) {
  const levelText = row.text('positionLevel')
  const level = levelText === '' ? undefined : parsePositionLevel(levelText)
  if (levelText !== '' && level === undefined)
    row.problems.badCell('LEVEL_UNKNOWN', 'positionLevel', { value: levelText })
  const assumedLevel =
    (positionName === undefined ? undefined : levelOfTitle(positionName)) ??
    (echelon === undefined ? undefined : levelOfEchelon(echelon)) ??
    rankLevel ??
    (/^(?:administrator|pengawas)$/i.test(kindText) ? parsePositionLevel(kindText) : undefined)
  if (level === undefined && assumedLevel !== undefined) assumed.push('positionLevel')
  return { echelon, positionLevel: level ?? assumedLevel }
}
