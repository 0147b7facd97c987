import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Sanction, SanctionDraft } from '#shared/award/sanction.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql } from '../db/sql.ts'
import { findPerson, listPeople } from '../people/people.ts'

/** Those that begin or last in a year, the newest first. */
export function listSanctions({ db, session, today }: QueryContext, year: number): Sanction[] {
  const rows = all(
    db,
    sql
      .selectFrom('sanction')
      .selectAll()
      .where('valid_from', '<=', `${year}-12-31`)
      .orderBy('valid_from', 'desc')
      .orderBy('id'),
  ).filter(({ valid_from: from, valid_to: to }) => (to ?? from) >= `${year}-01-01`)
  const people = new Map(
    listPeople(db, {
      on: today,
      scope: session.scope,
      employeeIds: rows.map(({ employee_id: id }) => id),
      who: 'all',
    }).map((person) => [person.id, person]),
  )
  return rows.flatMap((row) => {
    const person = people.get(row.employee_id)
    if (!person) return []
    return [
      present({
        id: row.id,
        employeeId: person.id,
        fullName: person.fullName,
        unit: person.unit,
        level: row.level,
        from: row.valid_from,
        to: row.valid_to,
        decision: row.decision,
        rowVersion: row.row_version,
      }),
    ]
  })
}

interface KnownSanction {
  readonly level: Row<'sanction'>['level']
  readonly from: string
  readonly to?: string
}

/** Person → sanctions, of everybody: there are few. */
export function sanctionsOfAll(db: Db): ReadonlyMap<string, readonly KnownSanction[]> {
  const rows = all(db, sql.selectFrom('sanction').selectAll().orderBy('valid_from'))
  const known = new Map<string, KnownSanction[]>()
  for (const { employee_id: id, level, valid_from: from, valid_to: to } of rows)
    known.set(id, [...(known.get(id) ?? []), present({ level, from, to })])
  return known
}

export function saveSanction(context: CommandContext, draft: SanctionDraft): { id: string } {
  const { db, session, today } = context
  const person = findPerson(db, draft.employeeId, today, session.scope)
  refuseOwn(context, person.id)
  if (draft.from > today) throw AppError.atField('from', 'award.error.sanctionAhead')
  const values = {
    employee_id: person.id,
    level: draft.level,
    valid_from: draft.from,
    valid_to: draft.to ?? null,
    decision: draft.decision,
  }
  context.describe({ object: person.fullName })
  if (draft.id === undefined) {
    const id = newId()
    run(db, sql.insertInto('sanction').values({ id, ...values }))
    return { id }
  }
  const known = findSanction(context, draft.id)
  refuseOwn(context, known.employee_id)
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'sanction', { id: known.id }, values)
  return { id: known.id }
}

export function removeSanction(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const { db, session, today } = context
  const known = findSanction(context, id)
  refuseOwn(context, known.employee_id)
  requireVersion(known.row_version, rowVersion)
  context.describe({ object: findPerson(db, known.employee_id, today, session.scope).fullName })
  run(db, sql.deleteFrom('sanction').where('id', '=', id))
}

/** Nobody keeps the record of his own sanctions. */
function refuseOwn({ session }: CommandContext, employeeId: string): void {
  if (employeeId === session.employeeId) throw new AppError('forbidden', 'award.error.ownSanction')
}

/** One of somebody whom the session may see. */
function findSanction({ db, session, today }: CommandContext, id: string): Row<'sanction'> {
  const row = first(db, sql.selectFrom('sanction').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'award.error.sanctionMissing')
  findPerson(db, row.employee_id, today, session.scope)
  return row
}
