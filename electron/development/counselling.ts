import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import {
  type CounsellingDraft,
  type CounsellingList,
  type CounsellingRecord,
  type CounsellingRecordDraft,
  type CounsellingRow,
  stepOfCounselling,
} from '#shared/development/guidance.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql } from '../db/sql.ts'
import { findPerson, namedIn } from '../people/people.ts'
import { findGuidance, nameOf, requirePast } from './guidance.ts'
import { lineOf } from './people-in.ts'
import { mayArrange, readsKind, readsRecord, recordsCounselling } from './rights.ts'
import { peopleOf } from './trainings.ts'

/** The reports of a year with how far the personnel unit's four steps have come, and whether the talk was held (L III.D.5). */
export function listCounselling(context: QueryContext, year: number): CounsellingList {
  const { db, session, today } = context
  const reports = all(
    db,
    sql
      .selectFrom('guidance')
      .selectAll()
      .where('kind', '=', 'problemReport')
      .where('date', 'like', `${year}-%`)
      .orderBy('date', 'desc')
      .orderBy('id', 'desc'),
  )
  const people = peopleOf(context, year, {
    unitId: undefined,
    ids: reports.map(({ employee_id: id }) => id),
  })
  const mayReadReport = readsKind(db, session, today)
  const rows = reports.flatMap((report): CounsellingRow[] => {
    const person = people.get(report.employee_id)
    const found = first(db, sql.selectFrom('counselling').selectAll().where('report_id', '=', report.id))
    if (!person || !(mayReadReport(person.id, 'problemReport') || isCounsellor(session, found))) return []
    const of = { ...lineOf(person), reportId: report.id, reportedOn: report.date }
    return [{ ...of, ...(found ? arranged(context, found) : listed) }]
  })
  return { rows, writable: mayArrange(session) }
}

const listed = { step: 'listed', readable: false, recordable: false } as const

const isCounsellor = ({ employeeId }: Session, row: Row<'counselling'> | undefined) =>
  employeeId !== undefined && row?.counsellor_id === employeeId

/** How far one has come, and what the session may do with its record. */
function arranged(
  context: QueryContext,
  row: Row<'counselling'>,
): Pick<CounsellingRow, 'step' | 'counselling' | 'heldOn' | 'readable' | 'recordable'> {
  const { db, session, today } = context
  const record = findRecord(db, row.id)
  const counselling = toldOf(context, row)
  return {
    step: stepOfCounselling(counselling, record?.date),
    counselling,
    ...(record && { heldOn: record.date }),
    readable: record !== undefined && readsRecord(db, session, today)(peopleIn(row, record)),
    recordable: isRecordable(context, row, record),
  }
}

function toldOf({ db, session, today }: QueryContext, row: Row<'counselling'>) {
  const { counsellor_id: id } = row
  const isNamed = id !== null && namedIn(db, session.scope, today)(id)
  return present({
    id: row.id,
    rowVersion: row.row_version,
    chosenOn: row.chosen_on,
    counsellorKind: row.counsellor_kind,
    counsellorId: isNamed ? id : undefined,
    counsellor: id === null ? row.counsellor : isNamed ? nameOf(db, id) : undefined,
    meetsOn: row.meets_on,
    place: row.place,
  })
}

const peopleIn = (row: Row<'counselling'>, record: Row<'counselling_record'> | undefined) => ({
  employeeId: row.employee_id,
  counsellorId: row.counsellor_id,
  writerId: record?.writer_id ?? null,
})

/** Whoever writes it reads it; what another counsellor wrote only he and those above change. */
function isRecordable(
  { session }: QueryContext,
  row: Row<'counselling'>,
  record: Row<'counselling_record'> | undefined,
): boolean {
  if (!recordsCounselling(session, { employeeId: row.employee_id, counsellorId: row.counsellor_id }))
    return false
  return session.role === 'owner' || record === undefined || record.writer_id === (session.employeeId ?? null)
}

/** Each reading of a record is an event of the log. */
export function readRecord(context: QueryContext, id: string): CounsellingRecord {
  const { db, session, today } = context
  const row = findCounselling(db, id)
  const record = findRecord(db, id)
  if (!record) throw new AppError('not_found', 'counselling.error.noRecord')
  if (!readsRecord(db, session, today)(peopleIn(row, record)))
    throw new AppError('forbidden', 'counselling.error.confidential')
  context.describe({ object: nameOf(db, row.employee_id) ?? '', employeeIds: [row.employee_id] })
  return present({
    counsellingId: id,
    rowVersion: record.row_version,
    date: record.date,
    record: record.record,
    agreed: record.agreed,
    followUpOn: record.follow_up_on,
    outcome: record.outcome,
  })
}

export function saveCounselling(context: CommandContext, draft: CounsellingDraft): void {
  const { db, session, today } = context
  const report = findGuidance(db, draft.reportId)
  const { fullName } = findPerson(db, report.employee_id, today, session.scope)
  requireArranging(context, report.employee_id)
  requireReport(report, draft, today)
  requireCounsellor(context, report.employee_id, draft)
  context.describe({ object: fullName, employeeIds: [report.employee_id] })
  const values = columnsOf(draft)
  const known = first(db, sql.selectFrom('counselling').selectAll().where('report_id', '=', report.id))
  if (!known) {
    if (draft.id !== undefined) throw new AppError('not_found', 'counselling.error.gone')
    const made = { id: newId(), employee_id: report.employee_id, report_id: report.id, ...values }
    run(db, sql.insertInto('counselling').values(made))
    return
  }
  requireVersion(known.row_version, draft.rowVersion)
  const isOther = known.counsellor_id !== values.counsellor_id || known.counsellor !== values.counsellor
  // whoever wrote the record stays its counsellor: else another could be named to read it
  if (isOther && findRecord(db, known.id))
    throw AppError.atField('counsellor', 'counselling.error.counsellorStays')
  changeRow(db, 'counselling', { id: known.id }, values)
}

function requireReport(report: Row<'guidance'>, { chosenOn }: CounsellingDraft, today: string): void {
  if (report.kind !== 'problemReport') throw AppError.atField('reportId', 'counselling.error.report')
  if (chosenOn > today) throw AppError.atField('chosenOn', 'guidance.error.future')
  if (chosenOn < report.date) throw AppError.atField('chosenOn', 'counselling.error.chosenBefore')
}

function columnsOf(draft: CounsellingDraft) {
  const { chosenOn, counsellorKind = null, counsellorId = null, meetsOn = null, place = null } = draft
  return {
    chosen_on: chosenOn,
    counsellor_kind: counsellorKind,
    counsellor_id: counsellorId,
    counsellor: counsellorId === null ? (draft.counsellor ?? null) : null,
    meets_on: meetsOn,
    place,
  }
}

/** Somebody else, whom the session may name. */
function requireCounsellor(
  { db, session, today }: CommandContext,
  employeeId: string,
  { counsellorId }: CounsellingDraft,
): void {
  if (counsellorId === undefined) return
  if (counsellorId === employeeId) throw AppError.atField('counsellorId', 'counselling.error.self')
  if (!namedIn(db, session.scope, today)(counsellorId))
    throw AppError.atField('counsellorId', 'error.employee.missing', {}, 'not_found')
}

function requireArranging({ session }: CommandContext, employeeId: string): void {
  if (!mayArrange(session) || employeeId === session.employeeId)
    throw new AppError('forbidden', 'counselling.error.notYours')
}

export function removeCounselling(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const { db, session, today } = context
  const known = findCounselling(db, id)
  const { fullName } = findPerson(db, known.employee_id, today, session.scope)
  requireArranging(context, known.employee_id)
  requireVersion(known.row_version, rowVersion)
  if (findRecord(db, id)) throw new AppError('conflict', 'counselling.error.held')
  context.describe({ object: fullName, employeeIds: [known.employee_id] })
  run(db, sql.deleteFrom('counselling').where('id', '=', id))
}

/** What was said stays with the counsellor and those to whom it is reported. */
export function saveRecord(context: CommandContext, draft: CounsellingRecordDraft): void {
  const { db, session, today } = context
  const row = findCounselling(db, draft.counsellingId)
  const known = findRecord(db, row.id)
  if (!isRecordable(context, row, known)) throw new AppError('forbidden', 'counselling.error.notCounsellor')
  requirePast(draft.date, today)
  if (draft.date < row.chosen_on) throw AppError.atField('date', 'counselling.error.heldBefore')
  requireVersion(known?.row_version ?? 0, draft.rowVersion)
  context.describe({ object: nameOf(db, row.employee_id) ?? '', employeeIds: [row.employee_id] })
  const values = {
    date: draft.date,
    record: draft.record,
    agreed: draft.agreed,
    follow_up_on: draft.followUpOn ?? null,
    outcome: draft.outcome ?? null,
  }
  if (known) changeRow(db, 'counselling_record', { counselling_id: row.id }, values)
  else
    run(
      db,
      sql
        .insertInto('counselling_record')
        .values({ counselling_id: row.id, writer_id: session.employeeId ?? null, ...values }),
    )
}

function findCounselling(db: Db, id: string): Row<'counselling'> {
  const row = first(db, sql.selectFrom('counselling').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'counselling.error.gone')
  return row
}

function findRecord(db: Db, id: string): Row<'counselling_record'> | undefined {
  return first(db, sql.selectFrom('counselling_record').selectAll().where('counselling_id', '=', id))
}
