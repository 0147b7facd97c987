import type { PlannedResult } from '#shared/plan/planned-result.ts'

/** What is being typed. */
export interface EntryDraft {
  readonly date: string | undefined
  readonly workResultId: string | undefined
  readonly indicatorId: string | undefined
  readonly text: string
  readonly quantity: number | undefined
  readonly final: boolean
}

/** The line as it is stored: a quantity counts for the one indicator that the result has, where none was chosen. */
export function lineOf(
  { date, workResultId, indicatorId, text, quantity, final }: EntryDraft,
  results: readonly PlannedResult[],
) {
  const indicators = results.find(({ id }) => id === workResultId)?.indicators ?? []
  const counted =
    indicatorId ?? (quantity !== undefined && indicators.length === 1 ? indicators[0]?.id : undefined)
  return {
    date: date ?? '',
    workResultId: workResultId ?? '',
    text,
    final,
    ...(counted !== undefined && { indicatorId: counted }),
    ...(quantity !== undefined && { quantity }),
  }
}
