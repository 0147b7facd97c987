import type { Distribution } from './evaluation.ts'
import type { OrgResult } from './org-result.ts'
import { type Predikat, predikats } from './predikat.ts'

/** Shares of the guide in per cent and from how many people on it is judged by; the rounding is the office's (domain.md §5.5). */
interface GuideSettings {
  readonly 'guide.shares': { readonly most: number; readonly few: number; readonly many: number }
  readonly 'guide.rounding': GuideRounding
  readonly 'guide.minHeadcount': number
}
/** `inward`: at most is rounded down and at least up, so that no share is ever passed. */
export const guideRoundings = ['inward', 'nearest'] as const
type GuideRounding = (typeof guideRoundings)[number]

type Share = keyof GuideSettings['guide.shares']
type GuideRule =
  | { readonly kind: 'largest'; readonly of: readonly [Predikat] }
  | { readonly kind: 'atMost'; readonly of: readonly [Predikat]; readonly share: Share | 'none' }
  | { readonly kind: 'atLeast'; readonly of: readonly Predikat[]; readonly share: Share | 'one' }

const lower: readonly Predikat[] = ['needsImprovement', 'poor']

/** What each organisation result asks of the spread (SE MenPANRB 3/2023); what is not named may be any number. */
const rulesOf: Readonly<Record<OrgResult, readonly GuideRule[]>> = {
  outstanding: [
    { kind: 'atMost', of: ['excellent'], share: 'most' },
    { kind: 'largest', of: ['excellent'] },
  ],
  good: [
    { kind: 'atMost', of: ['good'], share: 'most' },
    { kind: 'largest', of: ['good'] },
    { kind: 'atLeast', of: lower, share: 'one' },
  ],
  needsImprovement: [
    { kind: 'atMost', of: ['excellent'], share: 'few' },
    { kind: 'atLeast', of: ['needsImprovement'], share: 'many' },
  ],
  poor: [
    { kind: 'atMost', of: ['excellent'], share: 'few' },
    { kind: 'atLeast', of: ['needsImprovement'], share: 'few' },
    { kind: 'atLeast', of: ['poor'], share: 'many' },
  ],
  veryPoor: [
    { kind: 'atMost', of: ['excellent'], share: 'none' },
    { kind: 'atLeast', of: lower, share: 'few' },
    { kind: 'atLeast', of: ['veryPoor'], share: 'many' },
  ],
}

/** Heights of the guide's curves on their grid of 0 to 7, the best predikat first: a picture, no bound (L IV, p94–97). */
export const guideCurves: Readonly<Record<OrgResult, readonly number[]>> = {
  outstanding: [6, 2.5, 0.6, 0.4, 0.2],
  good: [2, 6, 2, 1, 0.5],
  needsImprovement: [0.5, 1.5, 6, 1.5, 0.5],
  poor: [0.5, 0.75, 2, 6, 2],
  veryPoor: [0.15, 0.4, 0.8, 2.5, 6],
}

/** What a bound of the guide comes to for so many people. */
export interface GuideBound {
  readonly kind: GuideRule['kind']
  /** One predikat, or two that count together. */
  readonly of: readonly Predikat[]
  /** People; of `largest` as many as the largest other group has. */
  readonly people: number
  /** The share behind it, where it is one. */
  readonly percent?: number
}
export interface GuideDeparture extends GuideBound {
  /** `G_MAX70`, `NI_OR_P_MIN1`, `EX_NOT_LARGEST`. */
  readonly code: string
  readonly actual: number
  /** So many people too many or too few. */
  readonly by: number
}
export interface Guide {
  /** Who has a predikat. */
  readonly people: number
  /** Of fewer people than `guide.minHeadcount` the guide is shown and nothing is called a departure. */
  readonly judged: boolean
  readonly bounds: readonly GuideBound[]
  readonly departures: readonly GuideDeparture[]
}

/** Reads a spread against the guide of the organisation's result: a warning that asks for a reason, never a block. */
export function guideOf(orgResult: OrgResult, spread: Distribution, settings: GuideSettings): Guide {
  const people = predikats.reduce((sum, predikat) => sum + spread[predikat], 0)
  const judged = people > 0 && people >= settings['guide.minHeadcount']
  const bounds = rulesOf[orgResult].map((rule) => boundOf(rule, { spread, people, settings }))
  const departures = judged ? bounds.flatMap((bound) => departureOf(bound, spread) ?? []) : []
  return { people, judged, bounds, departures }
}

function boundOf(
  rule: GuideRule,
  {
    spread,
    people,
    settings,
  }: { readonly spread: Distribution; readonly people: number; readonly settings: GuideSettings },
): GuideBound {
  const { kind, of } = rule
  if (kind === 'largest') {
    const others = predikats.filter((predikat) => predikat !== of[0]).map((predikat) => spread[predikat])
    return { kind, of, people: Math.max(...others) }
  }
  if (rule.share === 'one') return { kind, of, people: 1 }
  if (rule.share === 'none') return { kind, of, people: 0 }
  const percent = settings['guide.shares'][rule.share]
  return { kind, of, percent, people: peopleOf(kind, people * percent, settings['guide.rounding']) }
}

/** Hundredths of people into people: a maximum down, a minimum up, unless the office rounds to the nearest. */
function peopleOf(kind: 'atMost' | 'atLeast', hundredths: number, rounding: GuideRounding): number {
  if (rounding === 'nearest') return Math.floor((hundredths + 50) / 100)
  return kind === 'atMost' ? Math.floor(hundredths / 100) : Math.ceil(hundredths / 100)
}

function departureOf(bound: GuideBound, spread: Distribution): GuideDeparture | undefined {
  const { kind, of, people } = bound
  const actual = of.reduce((sum, predikat) => sum + spread[predikat], 0)
  if (kind === 'atMost' ? actual <= people : actual >= people) return undefined
  // whoever goes from the largest group to this one makes that one smaller as well
  const by = kind === 'largest' ? Math.ceil((people - actual) / 2) : Math.abs(actual - people)
  return { ...bound, code: codeOf(bound), actual, by }
}

const shortNames: Readonly<Record<Predikat, string>> = {
  excellent: 'EX',
  good: 'G',
  needsImprovement: 'NI',
  poor: 'P',
  veryPoor: 'VP',
}

function codeOf({ kind, of, percent, people }: GuideBound): string {
  const name = of.map((predikat) => shortNames[predikat]).join('_OR_')
  if (kind === 'largest') return `${name}_NOT_LARGEST`
  if (kind === 'atMost' && percent === undefined) return `${name}_ZERO`
  return `${name}_${kind === 'atMost' ? 'MAX' : 'MIN'}${percent ?? people}`
}

/** A bound that a spread departs from upwards: too many people, not too few. */
export const isTooMany = ({ kind }: Pick<GuideBound, 'kind'>): boolean => kind === 'atMost'
