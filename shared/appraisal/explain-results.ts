import type { NameUnder } from '../text/catalogue.ts'
import { decimalOf, type Hundredths, scaleHalfUp } from '../number/decimal.ts'
import { type Achievement, type ByHand, isByHand } from '../plan/achievement.ts'
import type { Accumulated } from '../plan/accumulate.ts'
import { personAchievement, workResultAchievement } from '../plan/person-achievement.ts'
import type { Accumulation, Direction, Target } from '../plan/target.ts'
import type { PriorityWeights, WorkResultKind } from '../plan/work-result.ts'
import type { Rating } from './rating.ts'
import { codeParam, type Step } from './step.ts'
import { countMarks, suggestResult } from './suggest-result.ts'

export type ExplainedIndicator = {
  readonly text: string
  readonly target: Target | undefined
  readonly unit?: string | undefined
  readonly direction: Direction
  readonly accumulation: Accumulation
  readonly year: Pick<Accumulated, 'value' | 'present' | 'total'>
  /** During the year a sum is measured against the running target, the share of the elapsed periods. */
  readonly pace?: Pace | undefined
  /** The per cent was entered by hand, with this reason. */
  readonly byHand?: { readonly note: string } | undefined
  /** Undefined without an entry. */
  readonly achievement: Achievement | ByHand | undefined
}
type Pace = { readonly elapsed: number; readonly periods: number }
export type ExplainedResult = {
  readonly number: number
  readonly kind: WorkResultKind
  readonly text: string
  readonly mark?: Rating | undefined
  readonly indicators: readonly ExplainedIndicator[]
  /** What was recorded of it: lines of progress and pieces of evidence. */
  readonly recorded?: { readonly entryCount: number; readonly pieceCount: number } | undefined
}

/** A step per work result: its mark and achievement, and below it how each indicator's per cent came about. */
export function explainResults(
  results: readonly ExplainedResult[],
  cap: Hundredths,
  article: string,
): Step[] {
  return results.map((result): Step => {
    const mean = workResultAchievement(result.indicators.map(computable), cap)
    return {
      kind: 'result',
      key: `explain.result.${result.mark === undefined ? 'unmarked' : 'marked'}${mean.percent === undefined ? 'NoPercent' : ''}`,
      params: {
        number: result.number,
        text: result.text,
        kind: codeParam(`workResultKind.${result.kind}`),
        ...(result.mark === undefined ? {} : { mark: codeParam(`rating.${result.mark}`) }),
        ...percentParam(mean.percent),
        present: mean.present,
        total: mean.total,
      },
      article,
      children: [
        ...result.indicators.map((indicator) => explainIndicator(indicator, cap)),
        ...explainRecorded(result.recorded),
      ],
    }
  })
}

/** What stands behind the figures: results or their progress, not activities (L III.A.7). */
function explainRecorded(recorded: ExplainedResult['recorded']): Step[] {
  if (recorded === undefined) return []
  const { entryCount: entries, pieceCount: pieces } = recorded
  const key = entries + pieces === 0 ? 'explain.recorded.none' : 'explain.recorded.some'
  return [{ kind: 'value', key, params: { entries, pieces }, article: 'L III.A.7' }]
}

/** The per cent of one indicator: value of the year, target, rule. */
function explainIndicator(indicator: ExplainedIndicator, cap: Hundredths): Step {
  const { text, target, unit = '', direction, achievement, year, pace, byHand } = indicator
  const reached = computable(indicator)
  return {
    kind: 'indicator',
    key: `explain.indicator.${ruleOf(indicator, cap)}`,
    params: {
      text,
      unit,
      direction: codeParam(`direction.${direction}`),
      accumulation: codeParam(`accumulation.${indicator.accumulation}`),
      present: year.present,
      total: year.total,
      ...(year.value === undefined ? {} : { value: decimalOf(year.value) }),
      ...targetParams(target, pace),
      aim: codeParam(pace === undefined ? 'explain.aim.year' : 'explain.aim.running'),
      ...(achievement === undefined ? {} : percentParam(reached?.percent)),
      cap: decimalOf(cap),
      ...(byHand && { note: byHand.note }),
    },
    // words have no share of the elapsed periods
    ...(pace && target?.kind !== 'text' && { children: [shareOf(target, unit, pace)] }),
  }
}

/** How the running target came about. */
function shareOf(target: Target | undefined, unit: string, { elapsed, periods }: Pace): Step {
  const bounds =
    target === undefined || target.kind === 'text'
      ? []
      : [target.low, ...(target.kind === 'range' ? [target.high] : [])]
  return {
    kind: 'part',
    key: 'explain.aim.share',
    params: { target: [bounds.map(decimalOf).join('–'), unit].join(' ').trim(), elapsed, periods },
  }
}

/** The person's mean, as orientation. */
export function explainAchievement(
  results: readonly ExplainedResult[],
  options: { cap: Hundredths; weights: PriorityWeights },
): Step {
  const mean = personAchievement(
    results.map(({ kind, indicators }) => ({ kind, indicators: indicators.map(computable) })),
    options,
  )
  return {
    kind: 'achievement',
    key: mean.percent === undefined ? 'explain.achievement.none' : 'explain.achievement.mean',
    params: { ...percentParam(mean.percent), present: mean.present, total: mean.total, ...options.weights },
  }
}

/** What the marks suggest and from which counts; without marks nothing is suggested. */
export function explainResultSuggestion(
  results: readonly ExplainedResult[],
  smallSharePercent: number,
  article: string,
): Step {
  const marks = results.flatMap(({ kind, mark }) => (mark === undefined ? [] : [{ kind, rating: mark }]))
  const suggested = suggestResult(marks, { smallSharePercent })
  return {
    kind: 'suggestion',
    key:
      marks.length === 0
        ? 'explain.resultSuggestion.noMarks'
        : `explain.resultSuggestion.${suggested ?? 'none'}`,
    params: {
      ...countMarks(marks),
      smallSharePercent,
      ...(suggested === undefined ? {} : { suggested: codeParam(`rating.${suggested}`) }),
    },
    article,
  }
}

/** Which sentence fits: entered by hand, no entry, waiting for the hand, text target, inside the range, capped, or the formula of the direction. */
function ruleOf(indicator: ExplainedIndicator, cap: Hundredths): NameUnder<'explain.indicator'> {
  const { target, achievement, direction, year } = indicator
  if (indicator.byHand) return 'setByHand'
  if (target?.kind === 'text') return 'text'
  if (achievement === undefined || year.value === undefined) return 'noEntry'
  if (isByHand(achievement)) return 'byHand'
  const rule = target?.kind === 'range' ? (`${direction}Range` as const) : direction
  return isInside(indicator, year.value) ? 'insideRange' : achievement.percent > cap ? `${rule}Capped` : rule
}

/** Bounds included; during the year against their share of the elapsed periods, without rounding either side. */
function isInside({ target, pace }: ExplainedIndicator, value: Hundredths): boolean {
  if (target?.kind !== 'range') return false
  const { elapsed, periods } = pace ?? { elapsed: 1, periods: 1 }
  return value * periods >= target.low * elapsed && value * periods <= target.high * elapsed
}

function computable({ achievement }: ExplainedIndicator): Achievement | undefined {
  return achievement === undefined || isByHand(achievement) ? undefined : achievement
}

/** The target as it counts: of the year, or its share of the elapsed periods, rounded to be shown. */
function targetParams(target: Target | undefined, pace: Pace | undefined): Record<string, string | number> {
  if (target === undefined) return {}
  if (target.kind === 'text') return { target: target.text }
  const aim = (bound: Hundredths) =>
    decimalOf(pace === undefined ? bound : scaleHalfUp(bound, pace.elapsed, pace.periods))
  return target.kind === 'number'
    ? { target: aim(target.low) }
    : { low: aim(target.low), high: aim(target.high) }
}

function percentParam(percent: Hundredths | undefined): Record<string, number> {
  return percent === undefined ? {} : { percent: decimalOf(percent) }
}
