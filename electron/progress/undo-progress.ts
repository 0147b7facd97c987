import type { LoggedChange } from '../api/audit.ts'
import type { Context } from '../api/context.ts'
import type { Db } from '../db/sql.ts'
import { mayWrite, type Right } from '../people/relations.ts'
import { unitsInSight } from './cases.ts'
import { mayRecord } from './own-hand.ts'

/** What it takes to do, and so to take back, an act on what people achieved; undefined for other acts. */
export function rightOfRecord(act: string): Right | undefined {
  if (/^(?:progress|evidence|actionPlan)\./.test(act)) return mayRecord
  return /^(?:realisation|case|adjustment)\./.test(act) ? mayWrite : undefined
}

/** Cases are a unit's and nobody's: whether those of an event are all of units in sight. */
export function areCasesInSight(
  { db, session, today }: Context & { readonly db: Db },
  changes: readonly LoggedChange[],
): boolean {
  const units = changes.flatMap(({ table, before, after }) =>
    table === 'service_case'
      ? [before?.['unit_id'], after?.['unit_id']].filter((id) => id !== undefined)
      : [],
  )
  const seen = units.length === 0 ? undefined : unitsInSight(db, session, today)
  return seen === undefined || units.every((id) => seen.has(String(id)))
}
