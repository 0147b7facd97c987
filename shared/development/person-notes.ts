import { type CoreValue, coreValues } from '../plan/core-value.ts'
import { criteria } from '../appraisal/criteria.ts'
import type { AppraisalMark, AppraisalRow } from '../appraisal/evaluation.ts'
import { type PhraseTopic, phrases, readValue } from '../appraisal/phrases.ts'
import type { BehaviourBounds } from '../appraisal/suggest-behaviour.ts'
import { hundredthsOf } from '../number/decimal.ts'
import type { ToldOfValues } from '../feedback/giver.ts'
import type { RealisationRow } from '../plan/realisation.ts'
import { topicOfCriterion } from './criterion-topic.ts'
import { filledText, percentText, quantityText, trendSentence } from '../plan/trend-sentence.ts'
import type { Words } from '../text/words.ts'

/** What a note rests on. */
type NoteSource = 'value' | 'criterion' | 'result' | 'trend' | 'feedback'

/** One strength or weakness of a person with what it rests on. */
export interface PersonNote {
  readonly kind: 'strength' | 'weakness'
  readonly source: NoteSource
  /** The core value it is about, where it is one. */
  readonly value?: CoreValue
  /** The core value, criterion, work result or indicator it is about. */
  readonly about: string
  readonly text: string
  readonly evidence: string
  /** Situation and next step; the gaps of the phrase bank are left for the head to fill. */
  readonly feedback: string
  readonly training: readonly string[]
}

/** What the notes of a person in a period are read from. */
export interface NoteFacts {
  readonly row: AppraisalRow
  readonly indicators: readonly RealisationRow[]
  /** What feedback of the year said of each value. */
  readonly told: ToldOfValues
  readonly bounds: BehaviourBounds
  /** An office criterion below this leads to training (domain.md §11.2, setting `training.triggerScore`). */
  readonly criterionTrigger: number
  /** What the office's catalogue offers on a topic. */
  readonly courses: CoursesOfTopics
}
export type CoursesOfTopics = Readonly<Partial<Record<PhraseTopic, readonly string[]>>>

const criterionHigh = 90
/** Unmarked results: beyond the target is a strength, category Kurang of §6.4 a weakness. */
const resultHigh = 100
const resultLow = 80

/** Strengths, then weaknesses, from core values, office criteria, work results and measured trends. */
export function personNotes(facts: NoteFacts, words: Words): PersonNote[] {
  const notes = [
    ...valueNotes(facts, words),
    ...feedbackNotes(facts, words),
    ...criterionNotes(facts, words),
    ...resultNotes(facts, words),
    ...trendNotes(facts, words),
  ]
  return [
    ...notes.filter(({ kind }) => kind === 'strength'),
    ...notes.filter(({ kind }) => kind === 'weakness'),
  ]
}

/** How a value reads by its rating or score. */
function readingOf(value: CoreValue, { row, bounds }: NoteFacts) {
  const score = row.scores[value]
  return readValue(
    { rating: row.valueRatings[value], score: score === undefined ? undefined : hundredthsOf(score) },
    bounds,
  )
}

function valueNotes(facts: NoteFacts, words: Words): PersonNote[] {
  const { row, told, courses } = facts
  return coreValues.flatMap((value) => {
    const [rating, score] = [row.valueRatings[value], row.scores[value]]
    const kind = readingOf(value, facts)
    if (kind !== 'strength' && kind !== 'weakness') return []
    const basis = rating === undefined ? 'scored' : score === undefined ? 'rated' : 'both'
    const figures = words(`development.note.value.${basis}`, {
      ...(rating !== undefined && { rating: { key: `rating.${rating}` } }),
      ...(score !== undefined && { score }),
    })
    const said = told[value]
    const evidence =
      said === undefined ? figures : `${figures}; ${words('development.note.said', { ...said })}`
    return [
      noteOf(
        kind,
        {
          source: 'value',
          value,
          about: words(`coreValue.${value}`),
          text: phrases[value][kind],
          evidence,
          topic: value,
        },
        { courses, words },
      ),
    ]
  })
}

/** So much feedback of one tone in a year says something by itself (domain.md §11.2). */
const repeated = 2

/** Where neither rating nor score stands out, what was said again and again does: asked to change, or spoken for by everybody. */
function feedbackNotes(facts: NoteFacts, words: Words): PersonNote[] {
  return coreValues.flatMap((value) => {
    const reading = readingOf(value, facts)
    const { positive = 0, corrective = 0 } = facts.told[value] ?? {}
    if (reading === 'strength' || reading === 'weakness') return []
    const kind =
      corrective >= repeated ? 'weakness' : positive >= repeated && corrective === 0 ? 'strength' : undefined
    if (kind === undefined) return []
    return [
      {
        kind,
        source: 'feedback',
        value,
        about: words(`coreValue.${value}`),
        text: words(`development.note.told.${kind}`),
        evidence: words('development.note.said', { positive, corrective }),
        feedback: kind === 'weakness' ? phrases[value].feedback : words('development.note.keep'),
        // coaching comes first (domain.md §11.2)
        training: [],
      },
    ]
  })
}

function criterionNotes({ row, criterionTrigger, courses }: NoteFacts, words: Words): PersonNote[] {
  return criteria.flatMap((criterion) => {
    const score = row.criteria[criterion]
    if (score === undefined || (score >= criterionTrigger && score < criterionHigh)) return []
    const kind = score < criterionTrigger ? 'weakness' : 'strength'
    const text = words(`development.note.criterion.${kind}`, { bound: criterionTrigger })
    const evidence = words('development.note.criterion.evidence', { score })
    return [
      noteOf(
        kind,
        {
          source: 'criterion',
          about: words(`criterion.${criterion}`),
          text,
          evidence,
          topic: topicOfCriterion[criterion],
        },
        { courses, words },
      ),
    ]
  })
}

function noteOf(
  kind: PersonNote['kind'],
  {
    topic,
    ...note
  }: Pick<PersonNote, 'source' | 'value' | 'about' | 'text' | 'evidence'> & { readonly topic: PhraseTopic },
  { courses, words }: { readonly courses: CoursesOfTopics; readonly words: Words },
): PersonNote {
  const isWeak = kind === 'weakness'
  return {
    kind,
    ...note,
    feedback: isWeak ? phrases[topic].feedback : words('development.note.keep'),
    training: isWeak ? (courses[topic] ?? []) : [],
  }
}

function resultNotes({ row, indicators }: NoteFacts, words: Words): PersonNote[] {
  return row.marks.flatMap((mark) => {
    const kind = readResult(mark)
    if (kind === undefined) return []
    const evidence =
      mark.achievement === undefined
        ? words('development.note.result.marked')
        : words('development.note.result.achieved', { percent: percentText(mark.achievement, words) })
    const own = indicators.filter(({ workResultId }) => workResultId === mark.workResultId)
    const example = exampleOf(own, kind, words)
    const step = words(kind === 'weakness' ? 'development.note.result.step' : 'development.note.keep')
    const said = mark.rating === 'above' || mark.rating === 'below' ? mark.rating : kind
    return [
      {
        kind,
        source: 'result',
        about: mark.text,
        text: words(`development.note.result.${said}`),
        evidence,
        feedback: example === undefined ? step : `${example} ${step}`,
        training: [],
      },
    ]
  })
}

/** The appraiser's mark decides; without one, how far the result got. */
export function readResult({ rating, achievement }: AppraisalMark): PersonNote['kind'] | undefined {
  if (rating !== undefined)
    return rating === 'above' ? 'strength' : rating === 'below' ? 'weakness' : undefined
  if (achievement === undefined) return undefined
  return achievement > resultHigh ? 'strength' : achievement < resultLow ? 'weakness' : undefined
}

/** The indicator that shows it best: the furthest beyond its target, or the furthest behind. */
function exampleOf(
  indicators: readonly RealisationRow[],
  kind: PersonNote['kind'],
  words: Words,
): string | undefined {
  const distance = ({ achievement = 0 }: RealisationRow) => (kind === 'weakness' ? achievement : -achievement)
  const measured = indicators.filter(({ targetKind }) => targetKind !== 'text')
  const shown = measured.toSorted((a, b) => distance(a) - distance(b))[0]
  if (!shown) return undefined
  const { indicator, target, accumulated, targetUnit } = shown
  if (accumulated === undefined) return words('development.note.result.exampleNone', { indicator, target })
  const value = quantityText(accumulated, targetUnit, words)
  return words('development.note.result.example', {
    indicator,
    target,
    value,
    filled: filledText(shown, words),
  })
}

function trendNotes({ indicators }: NoteFacts, words: Words): PersonNote[] {
  return indicators.flatMap((indicator) => {
    const sentence = trendSentence(indicator, words)
    const change = indicator.trend?.class
    if (sentence === undefined || indicator.baseline === undefined) return []
    if (change !== 'improved' && change !== 'worse') return []
    const kind = change === 'improved' ? 'strength' : 'weakness'
    return [
      {
        kind,
        source: 'trend',
        about: indicator.indicator,
        text: words(`development.note.trend.${kind}`),
        evidence: sentence,
        feedback: words(kind === 'weakness' ? 'development.note.result.step' : 'development.note.keep'),
        training: [],
      },
    ]
  })
}
