import { IsoDate } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { echelons, functionalLevels, type PositionRung, positionOrder } from '../people/position.ts'
import { type Grade, gradeCodes } from '../people/grade.ts'
import { rhythms } from '../period/period.ts'
import { clockStarts, workWeeks } from '../clock/working-days.ts'
import { behaviourScales } from '../appraisal/index-value.ts'
import { guideRoundings } from '../appraisal/guide.ts'
import { selfAssessments } from '../appraisal/desk/self-assessment.ts'
import { headOfOfficeForms } from '../plan/leader-form.ts'
import { approaches } from '../plan/approach.ts'
import { predikats } from '../appraisal/predikat.ts'
import { papers } from '../form/form.ts'
import { creditRoundings } from '../career/credit-points.ts'

/** Settings are in the units people type: per cents and points as plain numbers, converted where a rule needs hundredths. */
const percent = z.number('error.number').min(0, 'error.tooSmall').max(100, 'error.tooBig')
const wholePercent = z.int('error.wholeNumber').min(0, 'error.tooSmall').max(100, 'error.tooBig')
const weight = z.int('error.wholeNumber').min(1, 'error.tooSmall').max(100, 'error.tooBig')
const penalty = z.number('error.number').min(0, 'error.tooSmall').max(100, 'error.tooBig')

/** Of a clock; the regulation's own limits are shorter. */
const days = z.int('error.wholeNumber').min(1, 'error.tooSmall').max(60, 'error.tooBig')
const windowDays = z.int('error.wholeNumber').min(0, 'error.tooSmall').max(60, 'error.tooBig')

/** Of instruction in a year. */
const yearHours = z.int('error.wholeNumber').min(0, 'error.tooSmall').max(500, 'error.tooBig')
/** On the scale 1–5 of form B.1.9. */
const competence = z.int('error.wholeNumber').min(1, 'error.tooSmall').max(4, 'error.tooBig')

const detailWeights = z
  .strictObject({ work: wholePercent, behaviour: wholePercent })
  .refine(({ work, behaviour }) => work + behaviour === 100, 'error.sum100')
const guideShares = z.strictObject({ most: wholePercent, few: wholePercent, many: wholePercent })
const behaviourBounds = z
  .strictObject({ above: percent, asExpected: percent })
  .refine(({ above, asExpected }) => above > asExpected, 'error.boundsOrder')
const nineBoxCutoffs = z
  .strictObject({ high: percent, medium: percent })
  .refine(({ high, medium }) => high > medium, 'error.boundsOrder')
const officeBounds = z
  .tuple([percent, percent, percent, percent])
  .refine(
    (bounds) => bounds.every((bound, index) => index === 0 || bound < (bounds[index - 1] ?? 0)),
    'error.boundsOrder',
  )

export const documentationPeriods = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
] as const
export const detailSources = ['working', 'officeTotal'] as const

const rungs: readonly PositionRung[] = [...echelons, ...functionalLevels, 'pelaksana']
const rungOrder = z
  .array(z.enum(rungs as [PositionRung, ...PositionRung[]]))
  .refine(
    (order) => order.length === rungs.length && new Set(order).size === rungs.length,
    'error.orderIncomplete',
  )

const rupiah = z.int('error.wholeNumber').min(0, 'error.tooSmall').max(1_000_000_000, 'error.tooBig')
const factor = z.int('error.wholeNumber').min(0, 'error.tooSmall').max(200, 'error.tooBig')
/** The local decree's table (domain.md §11.6): ceilings by post, by grade or by both, per cents of the predikat, and the two weights. */
const allowance = z.strictObject({
  decree: z.string().trim().max(200, 'error.tooLong'),
  weights: z
    .strictObject({ performance: wholePercent, discipline: wholePercent })
    .refine(({ performance, discipline }) => performance + discipline === 100, 'error.sum100'),
  factors: z.strictObject(
    Object.fromEntries(predikats.map((predikat) => [predikat, factor])) as Record<
      (typeof predikats)[number],
      typeof factor
    >,
  ),
  ceilings: z
    .array(
      z
        .strictObject({
          rung: z.enum(rungs as [PositionRung, ...PositionRung[]]).optional(),
          grade: z.enum(gradeCodes as [Grade, ...Grade[]]).optional(),
          amount: rupiah,
        })
        .refine(({ rung, grade }) => rung !== undefined || grade !== undefined, 'error.required'),
    )
    .max(200)
    .refine(
      (lines) => new Set(lines.map(({ rung, grade }) => `${rung} ${grade}`)).size === lines.length,
      'error.career.ceilingTwice',
    ),
})

/** The schemas of the settings of domain.md §13 that are built; each key's sentence is `setting.<key>.label`. */
export const settingSchemas = {
  achievementCap: z.number('error.number').min(100, 'error.tooSmall').max(1000, 'error.tooBig'),
  smallSharePercent: percent,
  'index.detailWeights': detailWeights,
  'index.priorityWeights': z.strictObject({ main: weight, additional: weight }),
  tieBreakersDecideRank: z.boolean(),
  'appraisal.markEachResult': z.boolean(),
  'appraisal.secondLevelReview': z.boolean(),
  'document.allowObjectionOnFinal': z.boolean(),
  'document.printD13WhenUpheld': z.boolean(),
  'form.paper': z.enum(papers),
  'form.code': z.boolean(),
  'form.emblem': z.boolean(),
  'form.fingerprint': z.boolean(),
  'form.reprintMark': z.boolean(),
  'form.matrixSigned': z.boolean(),
  selfAssessment: z.enum(selfAssessments),
  'behaviour.bounds': behaviourBounds,
  'guide.shares': guideShares,
  'guide.rounding': z.enum(guideRoundings),
  'guide.minHeadcount': z.int('error.wholeNumber').min(1, 'error.tooSmall').max(100, 'error.tooBig'),
  'trend.threshold': percent,
  trainingHours: z.strictObject({ pnsLeast: yearHours, pppkMost: yearHours }),
  'training.triggerScore': z.strictObject({ criterion: percent, competence }),
  nineBoxCutoffs,
  'ranking.smallScope': z.int('error.wholeNumber').min(1, 'error.tooSmall').max(100, 'error.tooBig'),
  'ranking.detailSource': z.enum(detailSources),
  'ranking.behaviourScale': z.enum(behaviourScales),
  documentationPeriod: z.enum(documentationPeriods),
  'evidence.largestMegabytes': z.int('error.wholeNumber').min(1, 'error.tooSmall').max(14, 'error.tooBig'),
  rhythm: z.enum(rhythms),
  pppkCheckDigits1314: z.boolean(),
  'office.grades': officeBounds,
  'office.attendancePenalty': z.strictObject({ absent: penalty, late: penalty, earlyLeave: penalty }),
  'duk.positionOrder': rungOrder,
  workWeek: z.enum(workWeeks),
  clockStart: z.enum(clockStarts),
  periodicWindow: z.strictObject({ before: windowDays, after: windowDays }),
  'clocks.appraiser': z.strictObject({ deliver: days, return: days, report: days }),
  'clocks.superior': z.strictObject({ sign: days, deliver: days, return: days }),
  'clocks.objection': z.strictObject({ object: days, decide: days }),
  headOfOfficeForm: z.enum(headOfOfficeForms),
  'plan.approach': z.enum(approaches),
  'plan.weights': z.boolean(),
  'career.incrementNeedsGood': z.boolean(),
  creditRounding: z.enum(creditRoundings),
  allowance,
}

export type SettingKey = keyof typeof settingSchemas
export type Settings = { readonly [Key in SettingKey]: z.infer<(typeof settingSchemas)[Key]> }

export const settingKeys = Object.keys(settingSchemas) as readonly SettingKey[]

export const settingDefaults: Settings = {
  achievementCap: 120,
  smallSharePercent: 25,
  'index.detailWeights': { work: 60, behaviour: 40 },
  'index.priorityWeights': { main: 2, additional: 1 },
  tieBreakersDecideRank: false,
  'appraisal.markEachResult': false,
  'appraisal.secondLevelReview': true,
  'document.allowObjectionOnFinal': false,
  'document.printD13WhenUpheld': true,
  'form.paper': 'f4',
  'form.code': false,
  'form.emblem': true,
  'form.fingerprint': true,
  'form.reprintMark': true,
  'form.matrixSigned': false,
  selfAssessment: 'off',
  'behaviour.bounds': { above: 90, asExpected: 75 },
  'guide.shares': { most: 70, few: 10, many: 60 },
  'guide.rounding': 'inward',
  'guide.minHeadcount': 5,
  'trend.threshold': 5,
  trainingHours: { pnsLeast: 20, pppkMost: 24 },
  'training.triggerScore': { criterion: 60, competence: 2 },
  nineBoxCutoffs: { high: 80, medium: 60 },
  'ranking.smallScope': 3,
  'ranking.detailSource': 'working',
  'ranking.behaviourScale': 'score',
  documentationPeriod: 'daily',
  'evidence.largestMegabytes': 5,
  rhythm: 'quarterly',
  pppkCheckDigits1314: false,
  'office.grades': [90, 75, 60, 50],
  'office.attendancePenalty': { absent: 5, late: 1, earlyLeave: 1 },
  'duk.positionOrder': [...positionOrder],
  workWeek: 'five',
  clockStart: 'nextWorkingDay',
  periodicWindow: { before: 10, after: 14 },
  'clocks.appraiser': { deliver: 14, return: 14, report: 30 },
  'clocks.superior': { sign: 14, deliver: 7, return: 7 },
  'clocks.objection': { object: 14, decide: 7 },
  headOfOfficeForm: 'leader',
  'plan.approach': 'quantitative',
  'plan.weights': false,
  'career.incrementNeedsGood': true,
  creditRounding: 'halfUp',
  allowance: {
    decree: '',
    weights: { performance: 60, discipline: 40 },
    factors: { excellent: 100, good: 100, needsImprovement: 85, poor: 60, veryPoor: 60 },
    ceilings: [],
  },
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingSchemas, key)
}

/** The catalogue key of the setting's name; dots of the setting become underscores, since dots nest in the catalogue. */
export function settingLabelKey(key: SettingKey): `setting.${SettingName}` {
  return `setting.${key.replace('.', '_') as SettingName}`
}
type SettingName<Key = SettingKey> = Key extends `${infer Group}.${infer Name}` ? `${Group}_${Name}` : Key

/** BKN asks for an entry every working day since 2026 (domain.md §15.2; by the press, its text was not seen). */
const dailySince = '2026-01-01'

/** What holds on a day where the office has set nothing. */
export function usualSettings(on: string): Settings {
  return on < dailySince ? { ...settingDefaults, documentationPeriod: 'monthly' } : settingDefaults
}

/**
 * The settings in force: stored values over the defaults. A stored value that its schema no longer allows is left out,
 * so that an old file opens; saving checks with the same schemas and refuses.
 */
export function settingsFrom(stored: Readonly<Record<string, unknown>>, on: string): Settings {
  const values: Record<string, unknown> = { ...usualSettings(on) }
  for (const key of settingKeys) {
    if (!Object.hasOwn(stored, key)) continue
    const parsed = settingSchemas[key].safeParse(stored[key])
    if (parsed.success) values[key] = parsed.data
  }
  return values as Settings
}

/** Any subset of the settings of §13; each value is checked against its own schema here. */
export const SettingsPatch = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  /** From when they hold; absent: from the start of the year that is being appraised (`settingsYear`). */
  validFrom: IsoDate.optional(),
})
