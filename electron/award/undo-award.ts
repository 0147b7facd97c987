import { AppError } from '#shared/api/errors.ts'
import type { LoggedChange } from '../api/audit.ts'
import type { CommandContext } from '../api/context.ts'
import type { ContentTable } from '../db/schema.ts'
import { type Db, first, prepareValues, sql } from '../db/sql.ts'
import { finalistsOf, judgesOf, panelOf } from './panel.ts'

const ofPanel: readonly ContentTable[] = ['award_candidate', 'award_judge']

/**
 * What was fixed before the shortlist was seen is not loosened by an undo; finalists and panel stay once somebody has chosen, a choice once
 * everybody's is known; and nobody takes back what is about himself.
 */
export function refuseAwardUndone(context: CommandContext, changes: readonly LoggedChange[]): void {
  for (const change of changes) {
    const { table, before, after } = change
    const image = after ?? before ?? {}
    if (table === 'sanction' && image['employee_id'] === context.session.employeeId)
      throw new AppError('forbidden', 'award.error.ownSanction')
    if (table === 'award') refuseOfRound(context, String(image['id']), change)
    if (table === 'award_vote' || ofPanel.includes(table))
      refuseOfRound(context, String(image['award_id']), change)
  }
}

function refuseOfRound({ db, session }: CommandContext, id: string, change: LoggedChange): void {
  const { table, before, after } = change
  if (before?.['state'] === 'draft' && after?.['state'] === 'locked')
    throw new AppError('conflict', 'award.error.lockStays')
  if (ofPanel.includes(table) && hasVotes(db, id)) throw new AppError('conflict', 'award.error.panelStays')
  if (table === 'award_vote' && isKnown(db, id)) throw new AppError('conflict', 'award.error.voteStays')
  if (finalistsOf(db, id).some(({ employee_id: one }) => one === session.employeeId))
    throw new AppError('forbidden', 'award.error.own')
}

const hasVotes = (db: Db, id: string) =>
  prepareValues(db, 'SELECT 1 FROM award_vote WHERE award_id = ? LIMIT 1').get(id) !== undefined

/** Everybody has chosen, or the round is decided: how it stands has been shown. */
function isKnown(db: Db, id: string): boolean {
  const round = first(db, sql.selectFrom('award').selectAll().where('id', '=', id))
  if (!round) return false
  return round.state === 'decided' || panelOf(db, round).finished.length === judgesOf(db, id).length
}
