import type { Input } from '#shared/api/contract.ts'
import type { Feedback, FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import type { useDraftForm } from '../../api/use-draft-form.ts'
import { localToday } from '../../shell/today.ts'

export type FeedbackDraftForm = ReturnType<typeof useDraftForm<'feedback.save'>>

/** Today, or the last day of a year that is over. */
export function newEntry({ employeeId }: FeedbackOfPerson, year: number): Partial<Input<'feedback.save'>> {
  const today = localToday()
  const last = `${year}-12-31`
  return {
    employeeId,
    date: today < last ? today : last,
    giverKind: 'leader',
    mode: 'direct',
    rhythm: 'incidental',
    symbol: 'thumbsUp',
    requested: false,
    evidenceIds: [],
  }
}

export const leaderOf = ({ leader }: FeedbackOfPerson) => (leader === undefined ? {} : { giverId: leader.id })

export function valuesOf(entry: Feedback) {
  const { id, rowVersion, employeeId, date, giverKind, giverId, giver, mode, rhythm, symbol, requested } =
    entry
  const { workResultId, indicatorId, coreValue, situation, fact, effect, nextStep, evidence } = entry
  return {
    id,
    rowVersion,
    employeeId,
    date,
    giverKind,
    mode,
    rhythm,
    symbol,
    requested,
    fact,
    ...(giverId === undefined ? giver !== undefined && { giverName: giver } : { giverId }),
    ...(workResultId !== undefined && { workResultId }),
    ...(indicatorId !== undefined && { indicatorId }),
    ...(coreValue !== undefined && { coreValue }),
    ...(situation !== undefined && { situation }),
    ...(effect !== undefined && { effect }),
    ...(nextStep !== undefined && { nextStep }),
    evidenceIds: evidence.map((piece) => piece.id),
  }
}
