import { AppError, type Message } from '#shared/api/errors.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { AchievementByHand, RealisationRow } from '#shared/plan/realisation.ts'
import type { z } from 'zod'
import type { CommandContext } from '../api/context.ts'
import { requireVersion } from '../db/row-version.ts'
import { prepare, type WritableDb } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { requireHand } from '../people/relations.ts'
import { indicatorFacts } from './achievement.ts'
import { type EntryIndicator, readEntryIndicators } from './enter-realisations.ts'
import { rowsOfIndicators } from './realisation-grid.ts'

type Entry = z.output<typeof AchievementByHand>

/**
 * Sets or clears the per cent of an indicator whose target is words or 0 (domain.md §6.2), for one period that is
 * evaluated. Refused where the target gives the per cent itself: what can be computed is nobody's opinion.
 */
export function setAchievement(context: CommandContext, entry: Entry): RealisationRow {
  const { db, session, today } = context
  const { indicatorId, period, percent, note } = entry
  const indicator = readEntryIndicators(db, [entry]).get(indicatorId)
  if (!indicator) throw new AppError('not_found', 'plan.error.indicatorMissing')
  const { employeeId, year } = indicator
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [employeeId], on)
  const refusal = wrongPeriod(db, period, indicator)
  if (refusal) throw AppError.atField('period', refusal.key, refusal.params)
  const stored = prepare(
    db,
    'SELECT percent, note, row_version FROM achievement WHERE indicator_id = ? AND period_key = ?',
  ).get(indicatorId, period) as { percent: number; note: string; row_version: number } | undefined
  requireVersion(stored?.row_version ?? 0, entry.rowVersion)
  if (percent === null || note === undefined)
    prepare(db, 'DELETE FROM achievement WHERE indicator_id = ? AND period_key = ?').run(indicatorId, period)
  else {
    const computes = whyNotByHand(db, entry, indicator)
    if (computes) throw AppError.atField('percent', computes.key, computes.params)
    store(db, indicatorId, period, { percent: hundredthsOf(percent), note })
  }
  context.describe({ object: `${person.fullName} · ${period}`, employeeIds: [employeeId] })
  return rowsOfIndicators(context, year, [indicatorId])[0]!
}

/** A per cent belongs to a period that the year is evaluated by, or to the year. */
function wrongPeriod(db: WritableDb, key: string, { year }: EntryIndicator): Message | undefined {
  if (parsePeriod(key)?.year !== year) return { key: 'realisation.error.otherYear', params: { year } }
  const isEvaluated = prepare(db, 'SELECT 1 FROM period WHERE key = ?').get(key) !== undefined
  return isEvaluated ? undefined : { key: 'appraisal.error.periodNotOfYear', params: { period: key } }
}

function whyNotByHand(
  db: WritableDb,
  { indicatorId, period }: Entry,
  { employeeId, year }: EntryIndicator,
): Message | undefined {
  const [fact] = indicatorFacts(db, {
    year,
    employeeIds: [employeeId],
    indicatorIds: [indicatorId],
    through: period,
    posts: 'all',
  })
  if (fact?.byHand !== undefined || fact?.noAchievement === 'text' || fact?.noAchievement === 'byHand')
    return undefined
  const waits = fact?.noAchievement === 'noEntry' && fact.target.kind === 'number' && fact.target.low === 0
  return { key: waits ? 'realisation.error.byHandWaits' : 'realisation.error.computes' }
}

function store(
  db: WritableDb,
  indicatorId: string,
  period: string,
  { percent, note }: { readonly percent: number; readonly note: string },
): void {
  prepare(
    db,
    `INSERT INTO achievement (indicator_id, period_key, percent, note) VALUES (@indicatorId, @period, @percent, @note)
      ON CONFLICT DO UPDATE SET percent = excluded.percent, note = excluded.note, row_version = row_version + 1
      WHERE percent <> excluded.percent OR note <> excluded.note`,
  ).run({ indicatorId, period, percent, note })
}
