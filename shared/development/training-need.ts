import { criteria, type Criterion } from '../appraisal/criteria.ts'
import { type PhraseTopic, phraseTopics, readValue } from '../appraisal/phrases.ts'
import type { Rating } from '../appraisal/rating.ts'
import type { BehaviourBounds } from '../appraisal/suggest-behaviour.ts'
import { hundredthsOf } from '../number/decimal.ts'
import { type CoreValue, coreValues } from '../plan/core-value.ts'
import { type Competence, competences, topicOfCompetence } from './competence.ts'
import { topicOfCriterion } from './criterion-topic.ts'

/** What stands of a person at the end of a period; absent is not known, never zero. */
export interface NeedFacts {
  readonly ratings: Readonly<Partial<Record<CoreValue, Rating>>>
  /** 0–100. */
  readonly scores: Readonly<Partial<Record<CoreValue, number>>>
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>
  /** Of the last leader's sheet of the year, 1–5. */
  readonly competences: Readonly<Partial<Record<Competence, number>>>
  /** How often feedback of the year asked for a change of a value. */
  readonly corrective: Readonly<Partial<Record<CoreValue, number>>>
}
export interface NeedBounds {
  readonly behaviour: BehaviourBounds
  /** A criterion below this, and a competence up to that (setting `training.triggerScore`). */
  readonly trigger: { readonly criterion: number; readonly competence: number }
}

/** Why somebody needs something: which figure, or how much feedback. */
export type NeedReason =
  | { readonly source: 'value'; readonly value: CoreValue; readonly rating?: Rating; readonly score?: number }
  | { readonly source: 'criterion'; readonly criterion: Criterion; readonly score: number }
  | { readonly source: 'competence'; readonly competence: Competence; readonly score: number }
  | { readonly source: 'feedback'; readonly value: CoreValue; readonly count: number }

export interface TrainingNeed {
  readonly topic: PhraseTopic
  /** A value as expected about which feedback comes again and again is talked about first. */
  readonly step: 'training' | 'coaching'
  readonly reasons: readonly NeedReason[]
}

/** So much corrective feedback in a year is a repeated one. */
const repeatedFeedback = 2

/**
 * What somebody should learn (L V.A.12, Ps 31): a value below expectation, an office criterion or a competence below its bound lead to
 * training in their topic; a value as expected with repeated corrective feedback leads to coaching first.
 */
export function trainingNeeds(facts: NeedFacts, bounds: NeedBounds): TrainingNeed[] {
  const reasons = [
    ...valueReasons(facts, bounds),
    ...criterionReasons(facts, bounds),
    ...competenceReasons(facts, bounds),
  ]
  const talked = feedbackReasons(facts, bounds)
  return phraseTopics.flatMap((topic): TrainingNeed[] => {
    const mended = reasons.filter((reason) => topicOfReason(reason) === topic)
    const heard = talked.filter((reason) => topicOfReason(reason) === topic)
    if (mended.length > 0) return [{ topic, step: 'training', reasons: [...mended, ...heard] }]
    return heard.length > 0 ? [{ topic, step: 'coaching', reasons: heard }] : []
  })
}

function topicOfReason(reason: NeedReason): PhraseTopic {
  if (reason.source === 'criterion') return topicOfCriterion[reason.criterion]
  if (reason.source === 'competence') return topicOfCompetence[reason.competence]
  return reason.value
}

const readingOf = (value: CoreValue, { ratings, scores }: NeedFacts, { behaviour }: NeedBounds) => {
  const score = scores[value]
  return readValue(
    { rating: ratings[value], score: score === undefined ? undefined : hundredthsOf(score) },
    behaviour,
  )
}

function valueReasons(facts: NeedFacts, bounds: NeedBounds): NeedReason[] {
  return coreValues.flatMap((value): NeedReason[] => {
    if (readingOf(value, facts, bounds) !== 'weakness') return []
    const [rating, score] = [facts.ratings[value], facts.scores[value]]
    return [
      {
        source: 'value',
        value,
        ...(rating !== undefined && { rating }),
        ...(score !== undefined && { score }),
      },
    ]
  })
}

function criterionReasons({ criteria: scores }: NeedFacts, { trigger }: NeedBounds): NeedReason[] {
  return criteria.flatMap((criterion): NeedReason[] => {
    const score = scores[criterion]
    return score !== undefined && score < trigger.criterion ? [{ source: 'criterion', criterion, score }] : []
  })
}

function competenceReasons({ competences: scores }: NeedFacts, { trigger }: NeedBounds): NeedReason[] {
  return competences.flatMap((competence): NeedReason[] => {
    const score = scores[competence]
    return score !== undefined && score <= trigger.competence
      ? [{ source: 'competence', competence, score }]
      : []
  })
}

function feedbackReasons(facts: NeedFacts, bounds: NeedBounds): NeedReason[] {
  return coreValues.flatMap((value): NeedReason[] => {
    const count = facts.corrective[value] ?? 0
    const reading = readingOf(value, facts, bounds)
    const isRepeated = count >= repeatedFeedback && (reading === 'neutral' || reading === 'weakness')
    return isRepeated ? [{ source: 'feedback', value, count }] : []
  })
}
