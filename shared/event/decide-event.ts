import { dayAfter, dayBefore } from '../date/neighbour-day.ts'
import { parsePeriod } from '../period/period.ts'
import type { EventDraft, EventOutcome, PeriodOutcome, PlanOutcome, RatedBy } from './event.ts'
import { eventLaw, isEvaluatedBefore } from './event-law.ts'

/** What is known on the day of an event. */
export interface EventFacts {
  /** Whether the year of the day is opened: otherwise nobody has a plan in it. */
  readonly isYearOpen: boolean
  readonly periods: readonly {
    readonly key: string
    readonly end: string
    readonly window: { readonly start: string; readonly end: string }
  }[]
  /** Of the year, in their order. */
  readonly plans: readonly { readonly from: string; readonly to: string; readonly isApproved: boolean }[]
  /** Who rates before the day, and who would rate from it. */
  readonly before?: { readonly id?: string; readonly name: string } | undefined
  readonly after?: { readonly id?: string; readonly name: string } | undefined
  readonly subordinates: readonly { readonly id: string; readonly name: string }[]
  /** Whose evaluation is not rated yet, by period. */
  readonly unrated: readonly string[]
}

/** What an event does to plan, evaluations and people, by the table of the law; nothing is stored by it. */
export function decideEvent(draft: EventDraft, facts: EventFacts): EventOutcome {
  const { date } = draft
  const periods = facts.periods
    .filter(({ window }) => window.end >= date)
    .map((period) => periodOutcome(draft, facts, period))
  const superior = superiorFrom(draft, facts, periods)
  const ratesUntil = ratesUntilOf(draft, facts)
  const touched = new Set(periods.map(({ period }) => period))
  return {
    date,
    plans: plansOf(draft, facts),
    periods,
    ...(superior && { superior }),
    subordinates: ratesUntil === undefined ? [] : facts.subordinates,
    ...(ratesUntil !== undefined && facts.subordinates.length > 0 && { ratesUntil }),
    evaluations: facts.unrated.filter((period) => touched.has(period)).length,
  }
}

type PeriodFacts = EventFacts['periods'][number]

function periodOutcome(
  draft: EventDraft,
  facts: EventFacts,
  { key, end, window }: PeriodFacts,
): PeriodOutcome {
  const { raterArticle: article } = eventLaw[draft.kind]
  const ratedBy = raterOf(draft, { end, window })
  const name = ratedBy === 'before' ? facts.before?.name : ratedBy === 'after' ? facts.after?.name : undefined
  return { period: key, ratedBy, ...(name !== undefined && { name }), article, window }
}

/** A period that is over on the day was the one before’s to evaluate, whatever comes after. */
function raterOf({ kind, date }: EventDraft, { end, window }: Pick<PeriodFacts, 'end' | 'window'>): RatedBy {
  const { rater } = eventLaw[kind]
  if (rater === 'home') return kind === 'actingEnd' && date <= end ? 'after' : 'before'
  if (end < date) return 'before'
  if (rater === 'nobody') return 'nobody'
  if (rater === 'byWindow') return isEvaluatedBefore(window, date) ? 'before' : 'after'
  return 'after'
}

/** From when somebody else rates: where the one before still evaluates a period, from the day after its end. */
function superiorFrom(
  { kind, date, to }: EventDraft,
  { after }: EventFacts,
  periods: readonly PeriodOutcome[],
): EventOutcome['superior'] {
  const { rater } = eventLaw[kind]
  if (rater === 'nobody' || (rater === 'home' && kind !== 'actingEnd')) return undefined
  const held = rater === 'byWindow' ? lastHeld(periods, date) : undefined
  const from = held === undefined ? date : dayAfter(held)
  const end = kind === 'acting' && to !== undefined ? { to } : {}
  return {
    from,
    ...(after?.id !== undefined && { id: after.id }),
    ...(after && { name: after.name }),
    ...end,
  }
}

function lastHeld(periods: readonly PeriodOutcome[], date: string): string | undefined {
  const held = periods.filter(({ ratedBy, window }) => ratedBy === 'before' && window.start <= date)
  return held
    .flatMap(({ period }) => parsePeriod(period)?.end ?? [])
    .filter((end) => end >= date)
    .toSorted()
    .at(-1)
}

/** Who moves within the office evaluates his people for a period into whose window the day falls (L IV.A.14). */
function ratesUntilOf({ kind, date }: EventDraft, { periods }: EventFacts): string | undefined {
  const leaves = kind === 'move' || eventLaw[kind].rater === 'nobody'
  if (!leaves) return undefined
  if (kind !== 'move') return dayBefore(date)
  const held = periods.filter(({ end, window }) => end >= date && isEvaluatedBefore(window, date))
  return (
    held
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? dayBefore(date)
  )
}

function plansOf({ kind, date }: EventDraft, { plans, isYearOpen }: EventFacts): PlanOutcome[] {
  if (!isYearOpen) return []
  const { plan: effect, planArticle: article } = eventLaw[kind]
  if (effect === 'end') return plansEnded(date, plans, article)
  const held = plans.find(({ from, to }) => from <= date && to >= date)
  const yearEnd = `${date.slice(0, 4)}-12-31`
  if (effect === 'begin') return held ? [] : [{ effect, from: date, to: yearEnd, article }]
  if (!held) return []
  if (effect !== 'newForPost') return [{ effect, from: held.from, to: held.to, article }]
  // before the approval the draft goes on for the new post
  if (!held.isApproved || held.from >= date)
    return [{ effect: 'continue', from: held.from, to: held.to, article }]
  return [
    { effect: 'end', from: held.from, to: dayBefore(date), article },
    { effect, from: date, to: held.to, article },
  ]
}

/** A plan that has begun ends; one that was to begin on the day or later has no day to hold, so it is cancelled. */
function plansEnded(date: string, plans: EventFacts['plans'], article: string): PlanOutcome[] {
  return plans
    .filter(({ to }) => to >= date)
    .map(({ from, to }) =>
      from < date
        ? { effect: 'end', from, to: dayBefore(date), article }
        : { effect: 'cancel', from, to, article },
    )
}
