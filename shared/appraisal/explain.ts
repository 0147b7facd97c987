import { decimalOf, type Hundredths } from '../number/decimal.ts'
import { defaultAchievementCap } from '../plan/person-achievement.ts'
import { defaultPriorityWeights, type PriorityWeights } from '../plan/work-result.ts'
import { defaultDetailWeights, type DetailWeights, indexSpan, type IndexParts } from './index-value.ts'
import { coreValues, type CoreValue } from '../plan/core-value.ts'
import {
  explainAchievement,
  type ExplainedResult,
  explainResults,
  explainResultSuggestion,
} from './explain-results.ts'
import type { OrgResult } from './org-result.ts'
import { overrideArticle, type OverridePredikat } from './override.ts'
import { predikatOf } from './quadrant.ts'
import type { Rating } from './rating.ts'
import { type StandIn, standInArticles } from './desk/stand-in.ts'
import { codeParam, type Step } from './step.ts'
import {
  type BehaviourBounds,
  behaviourMean,
  defaultBehaviourBounds,
  suggestBehaviour,
  type ValueScores,
} from './suggest-behaviour.ts'
import { defaultSmallSharePercent } from './suggest-result.ts'

export type { Step, StepKind, StepParam } from './step.ts'
export type { ExplainedIndicator, ExplainedResult } from './explain-results.ts'

export type Explained = {
  readonly results: readonly ExplainedResult[]
  readonly scores: ValueScores
  readonly valueRatings?: Readonly<Partial<Record<CoreValue, Rating>>>
  readonly orgResult?: OrgResult | undefined
  readonly result?: Rating | undefined
  readonly behaviour?: Rating | undefined
  /** Set directly instead of the quadrant's. */
  readonly override?: { readonly predikat: OverridePredikat; readonly reason: string } | undefined
  /** Who rates instead of the appraiser. */
  readonly standIn?: StandIn | undefined
  /** Of a ranking with one source of the detail; absent while there is no predikat. */
  readonly index?: IndexParts | undefined
  readonly detailSource?: 'working' | 'officeTotal'
  readonly settings?: ExplainSettings
  /** Month and quarter are rated by Ps 24, the year by Ps 25. */
  readonly evaluation: keyof typeof citations
}

/** Where each step is ruled (domain.md §15.1). */
const citations = {
  periodic: { results: 'L IV p97–98', chosen: 'Ps 24', behaviour: 'L IV p98', quadrant: 'L IV.B.3 p99' },
  annual: {
    results: 'L IV p100–101',
    chosen: 'Ps 25',
    behaviour: 'L IV p101–102',
    quadrant: 'L IV.B.3 p102',
  },
} as const
type Citations = (typeof citations)[keyof typeof citations]

type ExplainSettings = {
  readonly achievementCap?: Hundredths
  readonly smallSharePercent?: number
  readonly priorityWeights?: PriorityWeights
  readonly behaviourBounds?: BehaviourBounds
  readonly detailWeights?: DetailWeights
}

/**
 * Why this predikat and this index, in the order in which they came about (Ps 24–25): the organisation's result, each
 * work result with its indicators, the suggestions, the two chosen ratings, the cell of the table, the index's parts.
 */
export function explain(explained: Explained): Step[] {
  const { results, settings = {} } = explained
  const cited = citations[explained.evaluation]
  const cap = settings.achievementCap ?? defaultAchievementCap
  const weights = settings.priorityWeights ?? defaultPriorityWeights
  return [
    ...explainStandIn(explained.standIn),
    explainOrgResult(explained.orgResult),
    ...explainResults(results, cap, cited.results),
    explainAchievement(results, { cap, weights }),
    explainResultSuggestion(results, settings.smallSharePercent ?? defaultSmallSharePercent, cited.results),
    explainRating('result', explained.result, cited),
    explainBehaviour(explained, settings.behaviourBounds ?? defaultBehaviourBounds, cited),
    explainRating('behaviour', explained.behaviour, cited),
    explainQuadrant(explained.result, explained.behaviour, cited),
    ...explainOverride(explained.override),
    ...explainIndex(explained, settings.detailWeights ?? defaultDetailWeights),
  ]
}

function explainOrgResult(orgResult: OrgResult | undefined): Step {
  return {
    kind: 'value',
    key: orgResult === undefined ? 'explain.orgResult.missing' : 'explain.orgResult.set',
    params: orgResult === undefined ? {} : { value: codeParam(`orgResult.${orgResult}`) },
    article: 'L IV.B.1',
  }
}

/** Who rated instead of whom, and why. */
function explainStandIn(standIn: StandIn | undefined): Step[] {
  if (standIn === undefined) return []
  const { rater, insteadOf, kind, reason } = standIn
  return [
    {
      kind: 'rating',
      key: insteadOf === undefined ? 'explain.standIn.nobody' : 'explain.standIn.instead',
      params: {
        rater,
        kind: codeParam(`standIn.${kind}`),
        reason,
        ...(insteadOf !== undefined && { insteadOf }),
      },
      article: standInArticles[kind],
    },
  ]
}

function explainOverride(override: Explained['override']): Step[] {
  if (override === undefined) return []
  const { predikat, reason } = override
  return [
    {
      kind: 'quadrant',
      key: 'explain.override',
      params: { predikat: codeParam(`predikat.${predikat}`), reason },
      article: overrideArticle,
    },
  ]
}

function explainRating(
  which: 'result' | 'behaviour',
  rating: Rating | undefined,
  { chosen }: Citations,
): Step {
  return {
    kind: 'rating',
    key: `explain.rating.${which}${rating === undefined ? 'Missing' : 'Chosen'}`,
    params: rating === undefined ? {} : { rating: codeParam(`rating.${rating}`) },
    article: chosen,
  }
}

function explainBehaviour(
  { scores, valueRatings = {} }: Explained,
  bounds: BehaviourBounds,
  cited: Citations,
): Step {
  const mean = behaviourMean(scores)
  const suggested = suggestBehaviour(mean, bounds)
  const present = coreValues.filter((value) => scores[value] !== undefined).length
  const children = coreValues.flatMap((value): Step[] => {
    const [score, rating] = [scores[value], valueRatings[value]]
    if (score === undefined && rating === undefined) return []
    const said = score === undefined ? 'rated' : rating === undefined ? 'scored' : 'both'
    const params = {
      value: codeParam(`coreValue.${value}`),
      ...(score === undefined ? {} : { score: decimalOf(score) }),
      ...(rating === undefined ? {} : { rating: codeParam(`rating.${rating}`) }),
    }
    return [{ kind: 'value', key: `explain.coreValue.${said}`, params }]
  })
  return {
    kind: 'suggestion',
    key: `explain.behaviourSuggestion.${suggested ?? 'none'}`,
    params: {
      ...(mean === undefined ? {} : { mean: decimalOf(mean) }),
      ...(suggested === undefined ? {} : { suggested: codeParam(`rating.${suggested}`) }),
      present,
      total: coreValues.length,
      above: decimalOf(bounds.above),
      asExpected: decimalOf(bounds.asExpected),
    },
    article: cited.behaviour,
    ...(children.length === 0 ? {} : { children }),
  }
}

function explainQuadrant(
  result: Rating | undefined,
  behaviour: Rating | undefined,
  { quadrant }: Citations,
): Step {
  if (result === undefined || behaviour === undefined)
    return { kind: 'quadrant', key: 'explain.quadrant.open', params: {}, article: quadrant }
  return {
    kind: 'quadrant',
    key: 'explain.quadrant.cell',
    params: {
      result: codeParam(`rating.${result}`),
      behaviour: codeParam(`rating.${behaviour}`),
      predikat: codeParam(`predikat.${predikatOf(result, behaviour)}`),
    },
    article: quadrant,
  }
}

function explainIndex({ index, detailSource = 'working' }: Explained, weights: DetailWeights): Step[] {
  if (index === undefined) return []
  const part = (key: Step['key'], value: Hundredths): Step => ({
    kind: 'part',
    key,
    params: { value: decimalOf(value) },
  })
  const partOrGap = (name: 'work' | 'behaviour', value: Hundredths | undefined): Step =>
    value === undefined
      ? { kind: 'part', key: `explain.index.${name}Missing`, params: {} }
      : part(`explain.index.${name}`, value)
  const parts =
    detailSource === 'working'
      ? [
          partOrGap('work', index.work),
          partOrGap('behaviour', index.behaviour),
          part('explain.index.detail', index.detail),
        ]
      : [part('explain.index.officeTotal', index.detail)]
  return [
    {
      kind: 'index',
      key: index.estimated ? 'explain.index.estimated' : 'explain.index.value',
      params: {
        index: decimalOf(index.index),
        base: decimalOf(index.base),
        detail: decimalOf(index.detail),
        span: indexSpan,
        work: weights.work,
        behaviour: weights.behaviour,
      },
      children: [part('explain.index.base', index.base), ...parts],
    },
  ]
}
