import type { TextKey } from '#shared/text/catalogue.ts'
import { AppError } from '#shared/api/errors.ts'
import { type Db, prepareValues } from '../db/sql.ts'

/** What would be lost with a plan, a result or an indicator; nothing of it goes unless a person removes it first. */
interface Losses {
  /** Realisations entered, with a value or a note, and per cents entered by hand. */
  readonly entries: number
  /** Lines of progress, pieces of evidence and feedback. */
  readonly records: number
  /** Marks of the appraiser on the results. */
  readonly marks: number
}

const entriesWhere = (where: string) => `SELECT count(*) FROM (
    SELECT indicator_id FROM realisation UNION ALL SELECT indicator_id FROM achievement) r
  JOIN indicator i ON i.id = r.indicator_id JOIN work_result w ON w.id = i.work_result_id WHERE ${where}`
/** Lines of progress, pieces of evidence, feedback, steps, rules and adjustments hang on a result, some on one of its indicators. */
const recordsWhere = (where: string) => `SELECT count(*) FROM (
    SELECT work_result_id, indicator_id FROM progress_entry UNION ALL SELECT work_result_id, indicator_id FROM evidence
    UNION ALL SELECT work_result_id, indicator_id FROM feedback WHERE work_result_id IS NOT NULL
    UNION ALL SELECT work_result_id, NULL FROM action_step
    UNION ALL SELECT i.work_result_id, c.indicator_id FROM case_rule c JOIN indicator i ON i.id = c.indicator_id
    UNION ALL SELECT i.work_result_id, a.indicator_id FROM adjustment a JOIN indicator i ON i.id = a.indicator_id) r
  JOIN work_result w ON w.id = r.work_result_id WHERE ${where}`
const marksWhere = (where: string) =>
  `SELECT count(*) FROM result_rating m JOIN work_result w ON w.id = m.work_result_id WHERE ${where}`

export function refuseLossOfPlan(db: Db, planId: string): void {
  refuse('plan.error.planHolds', count(db, 'w.plan_id = ?', planId))
}

/** Refuses, with the count, while something hangs on a version that no longer holds. */
export function refuseStranded(db: Db, planId: string): void {
  refuse('plan.error.stranded', count(db, 'w.plan_id = ?', planId))
}

export function refuseLossOfResult(db: Db, workResultId: string): void {
  refuse('plan.error.resultHolds', count(db, 'w.id = ?', workResultId))
}

export function refuseLossOfIndicator(db: Db, indicatorId: string): void {
  const counted = (text: string) => Number(prepareValues(db, text).get(indicatorId))
  const entries = counted(entriesWhere('i.id = ?'))
  refuse('plan.error.indicatorHolds', {
    entries,
    records: counted(recordsWhere('r.indicator_id = ?')),
    marks: 0,
  })
}

function count(db: Db, where: string, id: string): Losses {
  const of = (text: string) => Number(prepareValues(db, text).get(id))
  return { entries: of(entriesWhere(where)), records: of(recordsWhere(where)), marks: of(marksWhere(where)) }
}

function refuse(key: TextKey, { entries, records, marks }: Losses): void {
  if (entries + records + marks > 0) throw new AppError('conflict', key, { entries, records, marks })
}
