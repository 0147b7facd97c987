import { dayAfter, dayBefore } from '../date/neighbour-day.ts'
import { type StandInKind, standInArticles } from '../appraisal/desk/stand-in.ts'
import { parsePeriod } from '../period/period.ts'
import type { EventDraft, EventOutcome, HandedOver, PeriodOutcome, PlanOutcome, RatedBy } from './event.ts'
import { eventLaw, isEvaluatedBefore, isFollowed, leavesPeople } from './event-law.ts'

/** Somebody by whom an evaluation is made from the day on, and as what. */
interface Heir {
  readonly id: string
  readonly name: string
  readonly kind: StandInKind
}

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
  /** What whoever is replaced has to evaluate of periods that are over and did not hand on, and who would rate each from the day. */
  readonly unfinished: readonly {
    readonly employeeId: string
    readonly period: string
    readonly next?: Heir | undefined
  }[]
  /** Who rates whoever leaves. */
  readonly above?: { readonly id: string; readonly name: string } | undefined
}

/** What an event does to plan, evaluations and people, by the table of the law; nothing is stored by it. */
export function decideEvent(draft: EventDraft, facts: EventFacts): EventOutcome {
  const { date } = draft
  const handedOver = handedOverBy(draft, facts)
  const isHandedOver = (key: string) =>
    handedOver.some(({ employeeId, period }) => employeeId === draft.employeeId && period === key)
  const periods = facts.periods
    .filter(({ key, window }) => window.end >= date || isHandedOver(key))
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
    handedOver,
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

/** A period that is over on the day was the one before’s to evaluate, as long as its window lasts. */
function raterOf({ kind, date }: EventDraft, { end, window }: Pick<PeriodFacts, 'end' | 'window'>): RatedBy {
  const { rater } = eventLaw[kind]
  if (rater === 'home') return kind === 'actingEnd' && date <= end ? 'after' : 'before'
  if (window.end < date) return 'after'
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

/** Who moves to another post or office evaluates his people for a period into whose window the day falls (L IV.A.14). */
function ratesUntilOf({ kind, date }: EventDraft, { periods }: EventFacts): string | undefined {
  if (!leavesPeople(kind)) return undefined
  if (!isFollowed(kind)) return dayBefore(date)
  const held = periods.filter(({ end, window }) => end >= date && isEvaluatedBefore(window, date))
  return (
    held
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? dayBefore(date)
  )
}

/**
 * What whoever is replaced left open of periods that are over: who leaves after the window is followed by whoever rates the people from
 * the day (L IV.A.14); who is missing by his superior, or whoever acts for him, also within it (L IV.A.2–3).
 */
function handedOverBy(draft: EventDraft, facts: EventFacts): HandedOver[] {
  const left = new Set(facts.periods.filter((period) => isLeft(draft, period)).map(({ key }) => key))
  return facts.unfinished.flatMap(({ employeeId, period, next }) => {
    const heir = heirOf(draft, facts, next)
    if (!left.has(period) || heir === undefined || heir.id === employeeId) return []
    const { id: raterId, name: rater, kind } = heir
    return [{ employeeId, period, raterId, rater, kind, article: standInArticles[kind] }]
  })
}

/** Whether a period is over and its appraiser has to do with it no more. */
const isLeft = ({ kind, date }: EventDraft, { end, window }: Pick<PeriodFacts, 'end' | 'window'>) =>
  end < date && !(isFollowed(kind) && isEvaluatedBefore(window, date))

function heirOf({ kind }: EventDraft, { above }: EventFacts, next: Heir | undefined): Heir | undefined {
  const isActedFor = next?.kind === 'plt' || next?.kind === 'plh'
  return isFollowed(kind) || isActedFor || above === undefined ? next : { ...above, kind: 'superior' }
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
