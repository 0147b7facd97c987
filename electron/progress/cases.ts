import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { caseFigure } from '#shared/progress/case-figure.ts'
import { parsePastedCases } from '#shared/progress/pasted-cases.ts'
import type { CaseDraft, CaseList, ServiceCase } from '#shared/progress/service-case.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepare, prepareValues, run, sql } from '../db/sql.ts'
import { listPeople } from '../people/people.ts'
import { findUnit } from '../people/units.ts'
import { subtreeOf } from '../people/unit-tree.ts'

/** Cases are a unit's and nobody's: a session sees and writes those of the units in which somebody in its sight works. */
export function unitsInSight(db: Db, session: Session, on: string): ReadonlySet<string> | undefined {
  if (session.scope.kind === 'all') return undefined
  return new Set(listPeople(db, { on, scope: session.scope }).map(({ unitId }) => unitId))
}

type Stored = Row<'service_case'> & { readonly unit: string }

/** Cases that came or were answered in a year, the newest first. */
export function listCases(
  { db, session, today }: QueryContext,
  { year, unitId }: { readonly year: number; readonly unitId?: string | undefined },
): CaseList {
  const within = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const seen = unitsInSight(db, session, dayIn(year, today))
  const rows = (
    prepare(
      db,
      `SELECT c.*, u.name AS unit FROM service_case c JOIN unit u ON u.id = c.unit_id
        WHERE (received_on BETWEEN @from AND @to) OR (answered_on BETWEEN @from AND @to) ORDER BY received_on DESC, c.id DESC`,
    ).all({ from: `${year}-01-01`, to: `${year}-12-31` }) as Stored[]
  ).filter(({ unit_id }) => (within?.has(unit_id) ?? true) && (seen?.has(unit_id) ?? true))
  const cases = rows.map(caseOf)
  const days = cases.flatMap(({ days: taken }) => taken ?? [])
  const median = caseFigure(days, 'median')
  return {
    cases,
    open: cases.length - days.length,
    answered: days.length,
    ...(median !== undefined && { median: decimalOf(median) }),
    kinds: [...new Set(cases.map(({ caseKind }) => caseKind))].toSorted(),
    writable: session.role !== 'auditor',
  }
}

function caseOf(row: Stored): ServiceCase {
  return present({
    id: row.id,
    rowVersion: row.row_version,
    unitId: row.unit_id,
    unit: row.unit,
    caseKind: row.case_kind,
    subject: row.subject,
    receivedOn: row.received_on,
    answeredOn: row.answered_on,
    days: row.answered_on === null ? undefined : daysBetween(row.received_on, row.answered_on),
  })
}

const msPerDay = 86_400_000
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay)

/** The unit of a case, if in sight; one that is not is as if it were not there. */
export function requireUnitInSight({ db, session, today }: CommandContext, unitId: string) {
  const unit = findUnit(db, unitId)
  const seen = unitsInSight(db, session, today)
  if (seen && !seen.has(unitId)) throw new AppError('not_found', 'error.unit.missing')
  return unit
}

export function saveCase(context: CommandContext, draft: CaseDraft): ServiceCase {
  const { db, today } = context
  const unit = requireUnitInSight(context, draft.unitId)
  context.describe({ object: `${unit.name} · ${draft.subject}` })
  if (draft.receivedOn > today) throw AppError.atField('receivedOn', 'progressEntry.error.future')
  if (draft.answeredOn !== undefined && draft.answeredOn > today)
    throw AppError.atField('answeredOn', 'progressEntry.error.future')
  if (draft.id === undefined) return findCase(db, insertCase(context, draft))
  const known = findStored(db, draft.id)
  requireUnitInSight(context, known.unit_id)
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'service_case', { id: known.id }, columnsOf(draft))
  return findCase(db, known.id)
}

export function removeCase(context: CommandContext, id: string, rowVersion: number): void {
  const known = findStored(context.db, id)
  const unit = requireUnitInSight(context, known.unit_id)
  context.describe({ object: `${unit.name} · ${known.subject}` })
  requireVersion(known.row_version, rowVersion)
  run(context.db, sql.deleteFrom('service_case').where('id', '=', id))
}

/** Adds the cases of a pasted list that are not there yet: all of them, or none with the line that is wrong. */
export function pasteCases(
  context: CommandContext,
  { unitId, caseKind, text }: { readonly unitId: string; readonly caseKind: string; readonly text: string },
): { readonly added: number; readonly known: number } {
  const { db, today } = context
  const unit = requireUnitInSight(context, unitId)
  const pasted = parsePastedCases(text, { caseKind, unitId })
  if ('key' in pasted) throw AppError.atField('text', pasted.key, pasted.params)
  if (pasted.some(({ receivedOn, answeredOn = '' }) => receivedOn > today || answeredOn > today))
    throw AppError.atField('text', 'serviceCase.error.future')
  const place = ({ receivedOn, subject }: { readonly receivedOn: string; readonly subject: string }) =>
    `${receivedOn} ${subject}`
  const stored = prepareValues(db, `SELECT received_on || ' ' || subject FROM service_case WHERE unit_id = ?`)
  const known = new Set(stored.all(unitId))
  const fresh = pasted.filter((one) => !known.has(place(one)))
  for (const one of fresh) insertCase(context, { ...one, unitId })
  context.describe({ object: `${unit.name} · ${fresh.length}` })
  return { added: fresh.length, known: pasted.length - fresh.length }
}

function insertCase({ db }: CommandContext, draft: CaseDraft): string {
  const id = newId()
  run(db, sql.insertInto('service_case').values({ id, ...columnsOf(draft) }))
  return id
}

function columnsOf({ unitId, caseKind, subject, receivedOn, answeredOn }: CaseDraft) {
  return {
    unit_id: unitId,
    case_kind: caseKind,
    subject,
    received_on: receivedOn,
    answered_on: answeredOn ?? null,
  }
}

function findStored(db: Db, id: string): Row<'service_case'> {
  const row = first(db, sql.selectFrom('service_case').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'serviceCase.error.gone')
  return row
}

function findCase(db: Db, id: string): ServiceCase {
  const row = findStored(db, id)
  return caseOf({ ...row, unit: findUnit(db, row.unit_id).name })
}
