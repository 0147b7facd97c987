import {
  detailSources,
  documentationPeriods,
  type SettingKey,
  type Settings,
} from '#shared/office/settings.ts'
import { rhythms } from '#shared/period/period.ts'
import { behaviourScales } from '#shared/ranking/index-value.ts'

/** How one setting is shown: a number, a switch, a choice, several numbers that belong together, or an order. */
export type SettingControl =
  | { readonly kind: 'number'; readonly unit: string }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Names of the parts; `sum` is what they must add up to. */
  | {
      readonly kind: 'parts'
      readonly parts: readonly string[]
      readonly unit: string
      readonly sum?: number
    }
  | { readonly kind: 'order' }

export const settingControls: { readonly [Key in SettingKey]: SettingControl } = {
  achievementCap: { kind: 'number', unit: '%' },
  smallSharePercent: { kind: 'number', unit: '%' },
  'index.detailWeights': { kind: 'parts', parts: ['work', 'behaviour'], unit: '%', sum: 100 },
  'index.priorityWeights': { kind: 'parts', parts: ['main', 'additional'], unit: '' },
  tieBreakersDecideRank: { kind: 'switch' },
  'behaviour.bounds': { kind: 'parts', parts: ['above', 'asExpected'], unit: '' },
  'trend.threshold': { kind: 'number', unit: '%' },
  'ranking.smallScope': { kind: 'number', unit: '' },
  'ranking.detailSource': { kind: 'choice', choices: detailSources },
  'ranking.behaviourScale': { kind: 'choice', choices: behaviourScales },
  documentationPeriod: { kind: 'choice', choices: documentationPeriods },
  rhythm: { kind: 'choice', choices: rhythms },
  pppkCheckDigits1314: { kind: 'switch' },
  'office.grades': { kind: 'parts', parts: ['0', '1', '2', '3'], unit: '' },
  'office.attendancePenalty': { kind: 'parts', parts: ['absent', 'late', 'earlyLeave'], unit: '' },
  'duk.positionOrder': { kind: 'order' },
}

/** The settings in the groups of the page; each stands in exactly one. */
export const settingGroups: readonly { readonly id: string; readonly keys: readonly SettingKey[] }[] = [
  {
    id: 'achievement',
    keys: ['achievementCap', 'index.priorityWeights', 'smallSharePercent', 'trend.threshold'],
  },
  { id: 'behaviour', keys: ['behaviour.bounds'] },
  {
    id: 'ranking',
    keys: [
      ...(['index.detailWeights', 'ranking.detailSource', 'ranking.behaviourScale'] as const),
      ...(['tieBreakersDecideRank', 'ranking.smallScope'] as const),
    ],
  },
  { id: 'office', keys: ['office.grades', 'office.attendancePenalty'] },
  { id: 'year', keys: ['rhythm', 'documentationPeriod'] },
  { id: 'people', keys: ['pppkCheckDigits1314', 'duk.positionOrder'] },
]

export type SettingValue = Settings[SettingKey]

/** The parts of a value by name, whether it is kept as an object or as a list. */
export function partsOf(value: SettingValue): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(value as object)) as Record<string, number>
}

/** The parts put back in the shape that the value has. */
export function withParts(value: SettingValue, parts: Readonly<Record<string, number>>): unknown {
  return Array.isArray(value)
    ? Object.keys(parts)
        .toSorted()
        .map((name) => parts[name])
    : parts
}
