import type { GuidanceKind } from '#shared/development/guidance.ts'
import type { LoggedChange } from '../api/audit.ts'
import type { Right } from '../people/relations.ts'
import { mayArrange, mayGuide, recordsCounselling, rightOfKind } from './rights.ts'

/** What it takes to plan, record or arrange, and so to take that back; undefined for other acts. */
export function rightOfDevelopment(act: string, changes: readonly LoggedChange[]): Right | undefined {
  if (act.startsWith('training.')) return mayGuide
  if (act.startsWith('guidance.')) return rightOfGuidance(changes)
  if (act === 'counselling.record') return rightOfRecord(changes)
  if (act.startsWith('counselling.'))
    return (_db, session) => (id) => mayArrange(session) && id !== session.employeeId
  return undefined
}

function rightOfGuidance(changes: readonly LoggedChange[]): Right {
  const kinds = changes.flatMap(({ table, before, after }) =>
    table === 'guidance' ? [(after ?? before)?.['kind'] as GuidanceKind] : [],
  )
  return kinds.includes('employeeSheet') ? rightOfKind('employeeSheet') : mayGuide
}

/** Only whoever wrote it. */
function rightOfRecord(changes: readonly LoggedChange[]): Right {
  const writers = changes.flatMap(({ table, before, after }) =>
    table === 'counselling_record' ? [(after ?? before)?.['writer_id'] ?? null] : [],
  )
  return (_db, session) => (id) =>
    recordsCounselling(session, { employeeId: id, counsellorId: session.employeeId ?? null }) &&
    writers.every((writer) => writer !== null && writer === session.employeeId)
}
