import type { Hundredths } from '../../number/decimal.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import type { NameUnder } from '../../text/catalogue.ts'
import type { Aspect } from '../aspect.ts'
import type { Accumulation, Direction, Target } from '../target.ts'
import { hasAbsoluteWord } from '../target.ts'
import type { WorkResultKind } from '../work-result.ts'
import { workResultHint } from '../work-result.ts'

// Notes on a plan: said in amber, never in the way of anything. The regulation wants indicators specific, realistic and with a time limit
// (L II, p51) and results, not activities (Ps 9(1)); how far is too far is this program's own measure.

/** The clinic (features.md S14), then outcome (S16), then realism (S15). */
export const noteKinds = [
  'noIndicator',
  'noMeasure',
  'noDate',
  'noParent',
  'activityVerb',
  'bareCategory',
  'absoluteWord',
  'noOutcome',
  'farAboveReached',
  'belowReached',
  'farAbovePeers',
  'paceShort',
  'loadShort',
] as const satisfies readonly NameUnder<'clinic.note'>[]
export type NoteKind = (typeof noteKinds)[number]

export interface PlanNote {
  readonly kind: NoteKind
  readonly workResultId: string
  readonly indicatorId?: string
  /** Figures are in hundredths. */
  readonly params: Readonly<Record<string, string | number>>
}

/** An indicator as the rules look at it; figures in hundredths. */
export interface NotedIndicator {
  readonly id: string
  readonly text: string
  readonly aspects: readonly Aspect[]
  readonly target: Target
  readonly targetUnit?: string
  readonly direction: Direction
  readonly accumulation: Accumulation
  /** What the same indicator reached last year. */
  readonly reached?: Hundredths
  /** The targets that others of the same post have for the same indicator this year. */
  readonly peers: PeerTargets
  /** This year so far: what was entered in the periods that are over. */
  readonly soFar?: { readonly value: Hundredths; readonly elapsed: number; readonly periods: number }
  /** What those below have together as their part of the load. */
  readonly parts?: Hundredths
}
/** Of how many peers the target is known, and the middle one of those; absent where there are none. */
export interface PeerTargets {
  readonly count: number
  readonly middle?: Hundredths | undefined
}
export interface NotedResult {
  readonly id: string
  readonly number: number
  readonly kind: WorkResultKind
  readonly text: string
  readonly outcome?: string
  /** Names an objective or a leader's result, be it in words. */
  readonly hasParent: boolean
  readonly indicators: readonly NotedIndicator[]
}

interface NoteContext {
  /** There is something that could be named as a parent. */
  readonly hasParents: boolean
}

export function planNotes(results: readonly NotedResult[], context: NoteContext): PlanNote[] {
  return results.flatMap((result) => [
    ...resultNotes(result, context),
    ...result.indicators.flatMap((indicator) => indicatorNotes(result, indicator)),
  ])
}

type Found = readonly [NoteKind, Readonly<Record<string, string | number>>?]

function resultNotes(result: NotedResult, { hasParents }: NoteContext): PlanNote[] {
  const hint = workResultHint(result.text)
  const isMain = result.kind === 'main'
  const found: Found[] = []
  if (result.indicators.length === 0) found.push(['noIndicator'])
  else if (!hasDate(result)) found.push(['noDate'])
  if (hasParents && isMain && !result.hasParent) found.push(['noParent'])
  if (hint) found.push([hint])
  if (isMain && result.outcome === undefined) found.push(['noOutcome'])
  return found.map(([kind, params]) => ({
    kind,
    workResultId: result.id,
    params: { number: result.number, ...params },
  }))
}

const timeWords =
  /\b(?:HARI|MINGGU|BULAN|TRIWULAN|SEMESTER|TAHUN|TANGGAL|JAM|MENIT|TEPAT WAKTU|JANUARI|FEBRUARI|MARET|APRIL|MEI|JUNI|JULI|AGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DESEMBER|TW I{1,3}|TW IV)\b/

/** A time limit stands in the words, in a target or in the aspect of one of its indicators. */
function hasDate({ text, indicators }: NotedResult): boolean {
  const words = [
    text,
    ...indicators.flatMap((one) => [
      one.text,
      one.targetUnit ?? '',
      one.target.kind === 'text' ? one.target.text : '',
    ]),
  ]
  return (
    indicators.some(({ aspects }) => aspects.includes('time')) || timeWords.test(spellingOf(words.join(' ')))
  )
}

function indicatorNotes(result: NotedResult, indicator: NotedIndicator): PlanNote[] {
  const { target, text } = indicator
  const word = hasAbsoluteWord(`${text} ${target.kind === 'text' ? target.text : ''}`)
  const found: Found[] = []
  if (!hasMeasure(indicator)) found.push(['noMeasure'])
  if (word) found.push(['absoluteWord', { word }])
  found.push(...realismOf(indicator))
  return found.map(([kind, params]) => ({
    kind,
    workResultId: result.id,
    indicatorId: indicator.id,
    params: { number: result.number, indicator: text, ...params },
  }))
}

/** A figure says of what; words hold a figure or a state that one can see (p51). */
function hasMeasure({ target, targetUnit }: NotedIndicator): boolean {
  if (target.kind !== 'text') return targetUnit !== undefined
  return /\d/.test(target.text) || target.text.trim().split(/\s+/).length >= 3
}

/** So much more than last year's value is far; the same distance the other way where less is better. */
const farPercent = 25
/** A target so much below what was reached asks for less than the year before; a smaller step back is no news. */
const slackPercent = 10
/** So much more than the middle one of the peers. */
const farFromPeersPercent = 50
/** From so many peers up their middle says something. */
const fewestPeers = 3

function realismOf(indicator: NotedIndicator): Found[] {
  const { target, direction, soFar, parts } = indicator
  if (target.kind === 'text') return []
  // of a range the easier bound is what has to be reached
  const asked = target.kind === 'range' && direction === 'lower' ? target.high : target.low
  const figures = { target: asked, unit: indicator.targetUnit ?? '' }
  const found: Found[] = [...againstLastYear(asked, indicator), ...againstPeers(asked, indicator)]
  if (soFar && isShort(asked, soFar, indicator)) found.push(['paceShort', { ...soFar }])
  if (parts !== undefined && parts < asked) found.push(['loadShort', { parts }])
  return found.map(([kind, params]) => [kind, { ...figures, ...params }])
}

function againstLastYear(asked: Hundredths, { reached, direction }: NotedIndicator): Found[] {
  if (reached === undefined || reached <= 0) return []
  if (isBeyond(asked, reached, direction, farPercent)) return [['farAboveReached', { reached }]]
  return isBeyond(reached, asked, direction, slackPercent) ? [['belowReached', { reached }]] : []
}

function againstPeers(asked: Hundredths, { peers, direction }: NotedIndicator): Found[] {
  const { count, middle } = peers
  if (count < fewestPeers || middle === undefined) return []
  return isBeyond(asked, middle, direction, farFromPeersPercent)
    ? [['farAbovePeers', { middle, peers: count }]]
    : []
}

/** Whether the first asks for more than the second by over so many per cent. */
function isBeyond(first: Hundredths, second: Hundredths, direction: Direction, percent: number): boolean {
  return direction === 'higher'
    ? first * 100 > second * (100 + percent)
    : first * 100 < second * Math.max(0, 100 - percent)
}

/** What is left would have to come more than twice as fast as what came so far. */
function isShort(
  asked: Hundredths,
  { value, elapsed, periods }: NonNullable<NotedIndicator['soFar']>,
  { accumulation, direction }: NotedIndicator,
): boolean {
  if (accumulation !== 'sum' || direction === 'lower' || elapsed === 0 || elapsed >= periods) return false
  return (asked - value) * elapsed > 2 * value * (periods - elapsed)
}

/** Somebody's notes in the list of the office. */
export interface ClinicRow {
  readonly employeeId: string
  readonly name: string
  readonly unitId: string
  readonly unit: string
  readonly notes: readonly (PlanNote & { readonly text: string })[]
}
/** The indicator clinic of a unit or the office. */
export interface Clinic {
  readonly people: number
  readonly results: number
  readonly rows: readonly ClinicRow[]
}

/** How often each kind occurs in each unit, the units in the order of their first row. */
export function countNotes(rows: readonly ClinicRow[]): {
  readonly unitId: string
  readonly unit: string
  readonly counts: Readonly<Partial<Record<NoteKind, number>>>
}[] {
  return [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([unitId, own]) => {
    const counts: Partial<Record<NoteKind, number>> = {}
    for (const { kind } of own.flatMap(({ notes }) => notes)) counts[kind] = (counts[kind] ?? 0) + 1
    return { unitId, unit: own[0]?.unit ?? '', counts }
  })
}
