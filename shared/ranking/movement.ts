import { type DetailWeights, indexBase, indexSpan } from '../appraisal/index-value.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { decimalOf, type Hundredths } from '../number/decimal.ts'

/** By which rules a list is made. */
export interface ListRules {
  readonly regime: 'qualitative' | 'numeric' | 'office'
  readonly detailSource: 'working' | 'officeTotal'
  readonly weights: DetailWeights
}

/** An index of a list and what it is made of. */
export interface Placed {
  readonly index: Hundredths
  readonly predikat?: Predikat | undefined
  readonly result?: Rating | undefined
  readonly behaviourRating?: Rating | undefined
  readonly work?: Hundredths | undefined
  readonly behaviour?: Hundredths | undefined
  readonly detail?: Hundredths | undefined
}

/** Which part of an index moved somebody most; `rules`: weights or what a list is made of; `others`: the own index did not lead there. */
type MovedPart = 'predikat' | 'results' | 'behaviour' | 'total' | 'rules' | 'others'

export interface MovementReason {
  readonly part: MovedPart
  readonly predikat?: { readonly from: Predikat; readonly to: Predikat }
  /** Of results or behaviour, where the rating itself is another. */
  readonly rating?: { readonly from: Rating; readonly to: Rating }
  /** 0–100, of results, behaviour or the total. */
  readonly figure?: { readonly from: number; readonly to: number }
}

interface ListedPlace {
  readonly placed: Placed
  readonly rules: ListRules
}

/** Why somebody stands `gained` places higher (or lower, where it is negative) than in the same list a year before. */
export function movementReason(
  now: ListedPlace,
  before: ListedPlace,
  gained: number,
): MovementReason | undefined {
  if (gained === 0) return undefined
  const [after, earlier] = [now.placed, before.placed]
  if ((after.index - earlier.index) * gained <= 0) return { part: 'others' }
  if (now.rules.regime !== before.rules.regime) return { part: 'rules' }
  if (after.predikat && earlier.predikat && after.predikat !== earlier.predikat)
    return { part: 'predikat', predikat: { from: earlier.predikat, to: after.predikat } }
  if (now.rules.regime !== 'qualitative') return told('total', earlier.index, after.index)
  const way = Math.sign(gained)
  const [part] = effects(now, before).reduce((most, one) => (one[1] * way > most[1] * way ? one : most))
  return toldOf(part, after, earlier)
}

function toldOf(part: MovedPart, after: Placed, before: Placed): MovementReason {
  if (part === 'results') return ratedOr(part, [before.result, after.result], [before.work, after.work])
  if (part === 'behaviour')
    return ratedOr(part, [before.behaviourRating, after.behaviourRating], [before.behaviour, after.behaviour])
  return part === 'total' ? told(part, before.detail, after.detail) : { part }
}

type Both<Value> = readonly [Value | undefined, Value | undefined]

function ratedOr(part: MovedPart, [from, to]: Both<Rating>, [was, is]: Both<Hundredths>): MovementReason {
  if (from !== undefined && to !== undefined && from !== to) return { part, rating: { from, to } }
  return told(part, was, is)
}

function told(part: MovedPart, from: Hundredths | undefined, to: Hundredths | undefined): MovementReason {
  if (from === undefined || to === undefined) return { part }
  return { part, figure: { from: decimalOf(from), to: decimalOf(to) } }
}

/**
 * What each part added to an index of the qualitative regime since the year before, in hundredths. A change of two things at once is
 * shared evenly between them, so that the effects add up to the whole.
 */
function effects(now: ListedPlace, before: ListedPlace): [MovedPart, number][] {
  const [after, earlier] = [now.placed, before.placed]
  const points = (by: Placed, and: Placed) =>
    by.result && and.behaviourRating ? indexBase[by.result][and.behaviourRating] * 100 : 0
  const [both, none] = [points(after, after), points(earlier, earlier)]
  const [ofResult, ofBehaviour] = [points(after, earlier), points(earlier, after)]
  const cells = {
    results: half(ofResult - none, both - ofBehaviour),
    behaviour: half(ofBehaviour - none, both - ofResult),
  }
  const details = detailEffects(now, before)
  return [
    ['results', cells.results + details.results],
    ['behaviour', cells.behaviour + details.behaviour],
    ['total', details.total],
    ['rules', details.rules],
  ]
}

function detailEffects(now: ListedPlace, before: ListedPlace) {
  const [after, earlier] = [partsOf(now.placed), partsOf(before.placed)]
  const none = { results: 0, behaviour: 0, total: 0, rules: 0 }
  const moved = inIndex(after.detail - earlier.detail)
  if (now.rules.detailSource !== before.rules.detailSource) return { ...none, rules: moved }
  if (now.rules.detailSource === 'officeTotal') return { ...none, total: moved }
  const [is, was] = [shareOfWork(now.rules.weights), shareOfWork(before.rules.weights)]
  const share = half(is, was)
  const ahead = half(after.work, earlier.work) - half(after.behaviour, earlier.behaviour)
  return {
    ...none,
    results: inIndex(share * (after.work - earlier.work)),
    behaviour: inIndex((1 - share) * (after.behaviour - earlier.behaviour)),
    rules: inIndex((is - was) * ahead),
  }
}

/** A part that is missing is as if it were the other one; without both the detail is the middle of its range. */
function partsOf({ work, behaviour, detail }: Placed) {
  return { work: work ?? behaviour ?? 5_000, behaviour: behaviour ?? work ?? 5_000, detail: detail ?? 5_000 }
}

const shareOfWork = ({ work, behaviour }: DetailWeights) => work / (work + behaviour)
const inIndex = (detail: number) => (indexSpan * detail) / 100
const half = (one: number, other: number) => (one + other) / 2
