import { AppError } from '#shared/api/errors.ts'
import type { z } from 'zod'
import type { Span } from '#shared/date/span.ts'
import type { SuperiorDraft } from '#shared/people/employee-acts.ts'
import type { CommandContext } from '../api/context.ts'
import { findEmployeeRow, printedName } from '../people/employees.ts'
import { findOfficial } from '../people/officials.ts'
import { requireVisible } from '../people/people.ts'
import { refuseCircle } from '../db/superior-cycle.ts'
import { currentSpan, listSuperiorRows, putSuperior } from '../people/set-superiors.ts'

/**
 * Sets who rates one person or many, for the days asked; without dates it corrects what holds today. Neither a colleague
 * nor an official: back to what the tree proposes.
 */
export function setSuperiors(draft: z.output<typeof SuperiorDraft>, context: CommandContext): void {
  const { db, today, session, describe } = context
  const { employeeIds, superiorId, officialId, acting, from, to } = draft
  requireVisible(
    db,
    superiorId === undefined ? employeeIds : [...employeeIds, superiorId],
    today,
    session.scope,
  )
  if (from !== undefined && to !== undefined && to < from) throw AppError.atField('to', 'error.dateOrder')
  const names = employeeIds.map((id) => printedName(findEmployeeRow(db, id)))
  const superior = nameOfSuperior(context, superiorId, officialId)
  if (superiorId !== undefined && employeeIds.includes(superiorId))
    throw AppError.atField('superiorId', 'error.superior.self', { name: superior ?? '' }, 'conflict')
  const whom = names.length > 3 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ')
  describe({ object: superior === undefined ? whom : `${whom} → ${superior}` })
  const fact = superior === undefined ? undefined : { superiorId, officialId, acting }
  const changed = new Map<string, Span>()
  for (const id of employeeIds) {
    const known = from === undefined ? currentSpan(listSuperiorRows(db, id), today) : undefined
    const end = to ?? known?.to
    const span = { from: from ?? known?.from, ...(end !== undefined && { to: end }) }
    if (span.from !== undefined && end !== undefined && end < span.from)
      throw AppError.atField('to', 'error.dateOrder')
    putSuperior(db, id, span, fact)
    changed.set(id, span)
  }
  if (officialId === undefined) refuseCircle(db, changed, from ?? today)
}

function nameOfSuperior(
  { db }: CommandContext,
  superiorId: string | undefined,
  officialId: string | undefined,
): string | undefined {
  if (superiorId !== undefined) return printedName(findEmployeeRow(db, superiorId))
  return officialId === undefined ? undefined : findOfficial(db, officialId).name
}
