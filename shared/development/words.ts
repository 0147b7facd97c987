import type { Words } from '../text/words.ts'
import type { HelpedLine } from './development.ts'
import type { MeasuredValue } from './helped.ts'
import type { NeedReason } from './training-need.ts'

type Say = (key: Parameters<Words>[0], params?: Parameters<Words>[1]) => string

/** Why somebody should learn something, in one sentence: the same on page, sheet and terminal. */
export function reasonWords(reason: NeedReason, words: Say): string {
  switch (reason.source) {
    case 'value': {
      const value = words(`coreValue.${reason.value}`)
      const { rating, score } = reason
      if (rating !== undefined)
        return words('training.reason.rated', { value, rating: { key: `rating.${rating}` } })
      return words('training.reason.scored', { value, score: score ?? 0 })
    }
    case 'criterion':
      return words('training.reason.criterion', {
        criterion: { key: `criterion.${reason.criterion}` },
        score: reason.score,
      })
    case 'competence':
      return words('training.reason.competence', {
        competence: { key: `competence.${reason.competence}` },
        score: reason.score,
      })
    case 'feedback':
      return words('training.reason.feedback', {
        value: { key: `coreValue.${reason.value}` },
        count: reason.count,
      })
  }
}

/** What changed, in one line: "Harmonis: sesuai ekspektasi (TW I 2025) → diatas ekspektasi (TW III 2025)". */
export function helpedWords({ about, helped }: HelpedLine, words: Say): string {
  const unit = 'measure' in about ? about.unit : undefined
  return words(`development.helped.${helped.change}`, {
    about: 'measure' in about ? about.measure : words(`coreValue.${about.coreValue}`),
    before: figureWords(helped.before, helped.after, unit, words),
    after: figureWords(helped.after, helped.before, unit, words),
  })
}

/** The score where both have one, as they were compared. */
function figureWords(
  { period, score, rating }: MeasuredValue,
  other: MeasuredValue,
  unit: string | undefined,
  words: Say,
): string {
  const isScored = score !== undefined && other.score !== undefined
  if (isScored)
    return words('development.helped.figure', {
      figure: score,
      unit: unit === undefined ? '' : ` ${unit}`,
      period,
    })
  return words('development.helped.rating', { rating: { key: `rating.${rating ?? 'asExpected'}` }, period })
}
