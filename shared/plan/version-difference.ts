import { annexParts, type AnnexPart } from './annex.ts'
import { type CoreValue, coreValues } from './core-value.ts'
import { sameIndicator, sameTexts } from './plan-difference.ts'
import type { Indicator, Plan, WorkResult } from './plan.ts'
import { targetText } from './target-text.ts'
import type { WorkResultKind } from './work-result.ts'

type Change = 'added' | 'dropped' | 'changed' | 'same'
/** A text as it was and as it is; one of them is absent where it was added or dropped. */
interface ChangedText {
  readonly change: Change
  readonly before?: string
  readonly now?: string
}
interface ResultDifference extends ChangedText {
  readonly kind: WorkResultKind
  readonly kindBefore?: WorkResultKind
  /** From this day on nothing more is expected of it. */
  readonly endedOn?: string
  readonly endedReason?: string
  readonly indicators: readonly IndicatorDifference[]
}
interface IndicatorDifference extends ChangedText {
  readonly targetBefore?: string
  readonly target?: string
}

/** What a version of a plan says otherwise than another (Ps 14(2)): by result, indicator, target, expectation and annex. */
export interface PlanDifference {
  readonly employeeId: string
  readonly before: VersionHead
  readonly after: VersionHead
  readonly results: readonly ResultDifference[]
  readonly expectations: readonly (ChangedText & { readonly coreValue: CoreValue })[]
  readonly annex: readonly (ChangedText & { readonly part: AnnexPart })[]
}
type VersionHead = Pick<
  Plan,
  'id' | 'version' | 'state' | 'from' | 'to' | 'reason' | 'submittedOn' | 'approvedOn' | 'snapshot'
>

export function planDifference(before: Plan, after: Plan): PlanDifference {
  return {
    employeeId: after.employeeId,
    before: headOf(before),
    after: headOf(after),
    results: resultsOf(before.results, after.results),
    expectations: coreValues.flatMap((coreValue) => {
      const text = changedText(before.expectations[coreValue], after.expectations[coreValue])
      return text.change === 'same' ? [] : [{ ...text, coreValue }]
    }),
    annex: annexParts.flatMap((part) => annexOf(part, before, after)),
  }
}

function headOf(plan: Plan): VersionHead {
  const { id, version, state, from, to, reason, submittedOn, approvedOn, snapshot } = plan
  return {
    id,
    version,
    state,
    from,
    to,
    ...(reason !== undefined && { reason }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(approvedOn !== undefined && { approvedOn }),
    ...(snapshot !== undefined && { snapshot }),
  }
}

/** In the order of the later version, what it dropped last. */
function resultsOf(before: readonly WorkResult[], after: readonly WorkResult[]): ResultDifference[] {
  const partner = (result: WorkResult) => partnerOf(result, before)
  const kept = new Set(after.map(partner))
  return [
    ...after.map((result) => resultDifference(partner(result), result)),
    ...before.filter((result) => !kept.has(result)).map((result) => resultDifference(result, undefined)),
  ]
}

/** The line that this one replaces; between versions further apart, the one of the same words. */
function partnerOf<Line extends { readonly id: string; readonly text: string; readonly replacesId?: string }>(
  line: Line,
  among: readonly Line[],
): Line | undefined {
  return (
    among.find(({ id }) => id === line.replacesId) ??
    among.find(({ replacesId, text }) => replacesId === line.id || sameTexts(text, line.text))
  )
}

function resultDifference(before: WorkResult | undefined, now: WorkResult | undefined): ResultDifference {
  const text = changedText(before?.text, now?.text)
  const indicators = indicatorsOf(before?.indicators ?? [], now?.indicators ?? [])
  const priority = priorityOf(before, now)
  const end = endOf(before, now)
  const isTouched =
    Object.keys({ ...priority, ...end }).length > 0 || indicators.some(({ change }) => change !== 'same')
  return {
    ...text,
    change: text.change === 'same' && isTouched ? 'changed' : text.change,
    kind: (now ?? before)!.kind,
    ...priority,
    ...end,
    indicators,
  }
}

function indicatorsOf(before: readonly Indicator[], after: readonly Indicator[]): IndicatorDifference[] {
  const kept = new Set(after.map((indicator) => partnerOf(indicator, before)))
  return [
    ...after.map((indicator) => indicatorDifference(partnerOf(indicator, before), indicator)),
    ...before
      .filter((indicator) => !kept.has(indicator))
      .map((indicator) => indicatorDifference(indicator, undefined)),
  ]
}

function priorityOf(
  before: WorkResult | undefined,
  now: WorkResult | undefined,
): Pick<ResultDifference, 'kindBefore'> {
  return before && now && before.kind !== now.kind ? { kindBefore: before.kind } : {}
}

function endOf(
  before: WorkResult | undefined,
  now: WorkResult | undefined,
): Pick<ResultDifference, 'endedOn' | 'endedReason'> {
  if (now?.endedOn === undefined || now.endedOn === before?.endedOn) return {}
  const { endedOn, endedReason } = now
  return { endedOn, ...(endedReason !== undefined && { endedReason }) }
}

function indicatorDifference(before: Indicator | undefined, now: Indicator | undefined): IndicatorDifference {
  const text = changedText(before?.text, now?.text)
  const measured = before !== undefined && now !== undefined && !sameIndicator(before, now)
  return {
    ...text,
    change: text.change === 'same' && measured ? 'changed' : text.change,
    ...(before && { targetBefore: targetText(before) }),
    ...(now && { target: targetText(now) }),
  }
}

function annexOf(part: AnnexPart, before: Plan, after: Plan): (ChangedText & { part: AnnexPart })[] {
  const texts = (plan: Plan) => plan.annex.filter((line) => line.part === part).map(({ text }) => text)
  const [known, next] = [texts(before), texts(after)]
  const added = next.filter((text) => !known.some((other) => sameTexts(other, text)))
  const dropped = known.filter((text) => !next.some((other) => sameTexts(other, text)))
  return [
    ...added.map((now) => ({ change: 'added' as const, now, part })),
    ...dropped.map((text) => ({ change: 'dropped' as const, before: text, part })),
  ]
}

function changedText(before: string | undefined, now: string | undefined): ChangedText {
  const change: Change =
    before === undefined
      ? now === undefined
        ? 'same'
        : 'added'
      : now === undefined
        ? 'dropped'
        : before === now
          ? 'same'
          : 'changed'
  return { change, ...(before !== undefined && { before }), ...(now !== undefined && { now }) }
}
