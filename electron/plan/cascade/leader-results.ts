import type { LeaderResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import type { Db } from '../../db/sql.ts'
import { readPlan } from '../read-plan.ts'

/** What the leader's plan of the year offers to be supported. */
export function leaderResults(db: Db, leaderId: string | undefined, year: number): LeaderResult[] {
  const plan = leaderId === undefined ? undefined : readPlan(db, leaderId, year)
  return (plan?.results ?? []).map(({ id, number, text, indicators }) => ({
    id,
    number,
    text,
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      text: indicator.text,
      target: targetText(indicator),
    })),
  }))
}
