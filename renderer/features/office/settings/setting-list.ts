import { papers } from '#shared/form/form.ts'
import { selfAssessments } from '#shared/appraisal/desk/self-assessment.ts'
import { officeGrades } from '#shared/appraisal/criteria.ts'
import { guideRoundings } from '#shared/appraisal/guide.ts'
import type { NameUnder, TextKey } from '#shared/text/catalogue.ts'
import {
  detailSources,
  documentationPeriods,
  type SettingKey,
  type Settings,
} from '#shared/setting/settings.ts'
import { rhythms } from '#shared/period/period.ts'
import { clockStarts, workWeeks } from '#shared/clock/working-days.ts'
import { behaviourScales } from '#shared/appraisal/index-value.ts'
import { creditRoundings } from '#shared/career/credit-points.ts'
import { approaches } from '#shared/plan/approach.ts'
import { headOfOfficeForms } from '#shared/plan/leader-form.ts'
import type { GuidePlace } from '../../../ui/guide/place-of.ts'

/** How one setting is shown: a number, a switch, a choice, several numbers that belong together, or an order. */
export type SettingControl =
  | { readonly kind: 'number'; readonly unit: string }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly choices: readonly NamedPart[] }
  /** `sum` is what the parts must add up to. */
  | {
      readonly kind: 'parts'
      readonly parts: readonly NamedPart[]
      readonly unit: string
      readonly sum?: number
    }
  | { readonly kind: 'order' }
  /** A table that its own page shows. */
  | { readonly kind: 'table' }

/** A choice or part as it is stored, and what the page calls it. */
interface NamedPart {
  readonly id: string
  readonly labelKey: TextKey
}
const named = <Id extends string>(ids: readonly Id[], labelKey: (id: Id) => TextKey): readonly NamedPart[] =>
  ids.map((id) => ({ id, labelKey: labelKey(id) }))

/** Bounds are kept as a list; the lowest grade has none. */
const boundedGrades = officeGrades
  .slice(0, -1)
  .map((grade, index): NamedPart => ({ id: String(index), labelKey: `appraisal.grade.${grade}` }))

export const settingControls: { readonly [Key in SettingKey]: SettingControl } = {
  achievementCap: { kind: 'number', unit: '%' },
  smallSharePercent: { kind: 'number', unit: '%' },
  'index.detailWeights': {
    kind: 'parts',
    parts: named(['work', 'behaviour'], (part) => `setting.index_detailWeights.part.${part}`),
    unit: '%',
    sum: 100,
  },
  'index.priorityWeights': {
    kind: 'parts',
    parts: named(['main', 'additional'], (part) => `setting.index_priorityWeights.part.${part}`),
    unit: '',
  },
  tieBreakersDecideRank: { kind: 'switch' },
  'appraisal.markEachResult': { kind: 'switch' },
  'appraisal.secondLevelReview': { kind: 'switch' },
  'document.allowObjectionOnFinal': { kind: 'switch' },
  'document.printD13WhenUpheld': { kind: 'switch' },
  'form.paper': { kind: 'choice', choices: named(papers, (choice) => `form.paper.${choice}`) },
  'form.code': { kind: 'switch' },
  'form.emblem': { kind: 'switch' },
  'form.fingerprint': { kind: 'switch' },
  'form.reprintMark': { kind: 'switch' },
  'form.matrixSigned': { kind: 'switch' },
  selfAssessment: {
    kind: 'choice',
    choices: named(selfAssessments, (choice) => `setting.selfAssessment.choice.${choice}`),
  },
  'behaviour.bounds': {
    kind: 'parts',
    parts: named(['above', 'asExpected'], (part) => `setting.behaviour_bounds.part.${part}`),
    unit: '',
  },
  'trend.threshold': { kind: 'number', unit: '%' },
  'guide.shares': {
    kind: 'parts',
    parts: named(['most', 'few', 'many'], (part) => `setting.guide_shares.part.${part}`),
    unit: '%',
  },
  'guide.rounding': {
    kind: 'choice',
    choices: named(guideRoundings, (choice) => `setting.guide_rounding.choice.${choice}`),
  },
  'guide.minHeadcount': { kind: 'number', unit: '' },
  trainingHours: {
    kind: 'parts',
    parts: named(['pnsLeast', 'pppkMost'], (part) => `setting.trainingHours.part.${part}`),
    unit: 'JP',
  },
  'training.triggerScore': {
    kind: 'parts',
    parts: named(['criterion', 'competence'], (part) => `setting.training_triggerScore.part.${part}`),
    unit: '',
  },
  nineBoxCutoffs: {
    kind: 'parts',
    parts: named(['high', 'medium'], (part) => `setting.nineBoxCutoffs.part.${part}`),
    unit: '',
  },
  'ranking.smallScope': { kind: 'number', unit: '' },
  'ranking.detailSource': {
    kind: 'choice',
    choices: named(detailSources, (choice) => `setting.ranking_detailSource.choice.${choice}`),
  },
  'ranking.behaviourScale': {
    kind: 'choice',
    choices: named(behaviourScales, (choice) => `setting.ranking_behaviourScale.choice.${choice}`),
  },
  documentationPeriod: {
    kind: 'choice',
    choices: named(documentationPeriods, (choice) => `setting.documentationPeriod.choice.${choice}`),
  },
  'evidence.largestMegabytes': { kind: 'number', unit: 'MB' },
  rhythm: { kind: 'choice', choices: named(rhythms, (choice) => `setting.rhythm.choice.${choice}`) },
  pppkCheckDigits1314: { kind: 'switch' },
  'office.grades': { kind: 'parts', parts: boundedGrades, unit: '' },
  'office.attendancePenalty': {
    kind: 'parts',
    parts: named(['absent', 'late', 'earlyLeave'], (part) => `setting.office_attendancePenalty.part.${part}`),
    unit: '',
  },
  'duk.positionOrder': { kind: 'order' },
  workWeek: { kind: 'choice', choices: named(workWeeks, (choice) => `setting.workWeek.choice.${choice}`) },
  clockStart: {
    kind: 'choice',
    choices: named(clockStarts, (choice) => `setting.clockStart.choice.${choice}`),
  },
  periodicWindow: {
    kind: 'parts',
    parts: named(['before', 'after'], (part) => `setting.periodicWindow.part.${part}`),
    unit: '',
  },
  'clocks.appraiser': {
    kind: 'parts',
    parts: named(['deliver', 'return', 'report'], (part) => `setting.clocks_appraiser.part.${part}`),
    unit: '',
  },
  'clocks.superior': {
    kind: 'parts',
    parts: named(['sign', 'deliver', 'return'], (part) => `setting.clocks_superior.part.${part}`),
    unit: '',
  },
  'clocks.objection': {
    kind: 'parts',
    parts: named(['object', 'decide'], (part) => `setting.clocks_objection.part.${part}`),
    unit: '',
  },
  headOfOfficeForm: {
    kind: 'choice',
    choices: named(headOfOfficeForms, (choice) => `setting.headOfOfficeForm.choice.${choice}`),
  },
  'plan.approach': {
    kind: 'choice',
    choices: named(approaches, (choice) => `planApproach.${choice}`),
  },
  'plan.weights': { kind: 'switch' },
  'career.incrementNeedsGood': { kind: 'switch' },
  creditRounding: {
    kind: 'choice',
    choices: named(creditRoundings, (choice) => `setting.creditRounding.choice.${choice}`),
  },
  allowance: { kind: 'table' },
}

/** The settings in the groups of the page; each stands in exactly one, those of the clocks beside the holidays. */
export const settingGroups: readonly {
  readonly id: NameUnder<'settings.rules.group'>
  /** Where the guide speaks of what they rule. */
  readonly help: GuidePlace
  readonly keys: readonly SettingKey[]
}[] = [
  {
    id: 'achievement',
    help: 'realisation',
    keys: ['achievementCap', 'index.priorityWeights', 'smallSharePercent', 'trend.threshold'],
  },
  { id: 'planning', help: 'plan', keys: ['plan.approach', 'headOfOfficeForm', 'plan.weights'] },
  { id: 'guide', help: 'calibration', keys: ['guide.shares', 'guide.rounding', 'guide.minHeadcount'] },
  {
    id: 'appraisal',
    help: 'appraisal',
    keys: [
      ...(['appraisal.markEachResult', 'selfAssessment', 'behaviour.bounds'] as const),
      'appraisal.secondLevelReview',
      ...(['document.allowObjectionOnFinal', 'document.printD13WhenUpheld'] as const),
    ],
  },
  {
    id: 'ranking',
    help: 'ranking',
    keys: [
      ...(['index.detailWeights', 'ranking.detailSource', 'ranking.behaviourScale'] as const),
      ...(['tieBreakersDecideRank', 'ranking.smallScope', 'nineBoxCutoffs'] as const),
    ],
  },
  { id: 'office', help: 'appraisal.value', keys: ['office.grades', 'office.attendancePenalty'] },
  { id: 'year', help: 'progress', keys: ['rhythm', 'documentationPeriod', 'evidence.largestMegabytes'] },
  {
    id: 'people',
    help: 'career',
    keys: ['pppkCheckDigits1314', 'duk.positionOrder', 'career.incrementNeedsGood', 'creditRounding'],
  },
  {
    id: 'form',
    help: 'documents',
    keys: [
      'form.paper',
      'form.emblem',
      'form.fingerprint',
      'form.reprintMark',
      'form.code',
      'form.matrixSigned',
    ],
  },
  { id: 'development', help: 'development.training', keys: ['trainingHours', 'training.triggerScore'] },
]

/** How deadlines are counted: they stand beside the holidays. */
export const clockSettings: readonly SettingKey[] = [
  ...(['workWeek', 'clockStart', 'periodicWindow'] as const),
  ...(['clocks.appraiser', 'clocks.superior', 'clocks.objection'] as const),
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
