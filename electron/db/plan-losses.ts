import { AppError } from '#shared/api/errors.ts'
import { prepare, type Db } from './sql.ts'

/** What would be lost with a plan, a result or an indicator; nothing of it goes unless a person removes it first. */
interface Losses {
  /** Realisations entered, with a value or a note. */
  readonly entries: number
  /** Marks of the appraiser on the results. */
  readonly marks: number
}

const entriesWhere = (
  where: string,
) => `SELECT count(*) FROM realisation r JOIN indicator i ON i.id = r.indicator_id
  JOIN work_result w ON w.id = i.work_result_id WHERE ${where}`
const marksWhere = (where: string) =>
  `SELECT count(*) FROM result_rating m JOIN work_result w ON w.id = m.work_result_id WHERE ${where}`

export function refuseLossOfPlan(db: Db, planId: string): void {
  refuse('plan.error.planHolds', count(db, 'w.plan_id = ?', planId))
}

export function refuseLossOfResult(db: Db, workResultId: string): void {
  refuse('plan.error.resultHolds', count(db, 'w.id = ?', workResultId))
}

export function refuseLossOfIndicator(db: Db, indicatorId: string): void {
  const entries = prepare(db, 'SELECT count(*) FROM realisation WHERE indicator_id = ?')
    .pluck()
    .get(indicatorId)
  refuse('plan.error.indicatorHolds', { entries: Number(entries), marks: 0 })
}

function count(db: Db, where: string, id: string): Losses {
  const of = (text: string) => Number(prepare(db, text).pluck().get(id))
  return { entries: of(entriesWhere(where)), marks: of(marksWhere(where)) }
}

function refuse(key: string, { entries, marks }: Losses): void {
  if (entries + marks > 0) throw new AppError('conflict', key, { entries, marks })
}
