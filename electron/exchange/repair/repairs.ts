import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import {
  isForLetter,
  type RepairLetter,
  type RepairLetterDraft,
  type RepairLine,
  type RepairMark,
  repairKey,
  type Repairs,
} from '#shared/exchange/repair/repair.ts'
import type { CommandContext, QueryContext } from '../../api/context.ts'
import { newId } from '../../db/id.ts'
import { requireVersion } from '../../db/row-version.ts'
import type { Row } from '../../db/schema.ts'
import { all, type Db, first, prepare, run, sql } from '../../db/sql.ts'
import { readOffice } from '../../office/office.ts'
import { listPeople, visibleIn } from '../../people/people.ts'
import { repairFingerprint } from './repair-fingerprint.ts'

type LineRow = Row<'repair_line'>

/** Marks on differences of those whom the session may see; of nobody here, and letters, to whoever sees everybody. */
export function listRepairs({ db, session, today }: QueryContext): Repairs {
  const seesAll = session.scope.kind === 'all'
  const visible = visibleIn(db, session.scope, today)
  const lines = all(db, sql.selectFrom('repair_line').selectAll().orderBy('id'))
  return {
    lines: lines
      .filter(({ employee_id }) => (employee_id === null ? seesAll : visible(employee_id)))
      .map(tellLine),
    letters: seesAll ? lettersIn(db, lines) : [],
  }
}

function lettersIn(db: Db, lines: readonly LineRow[]): RepairLetter[] {
  const counts = Map.groupBy(lines, ({ letter_id }) => letter_id)
  const letters = all(
    db,
    sql.selectFrom('repair_letter').selectAll().orderBy('date', 'desc').orderBy('id', 'desc'),
  )
  return letters.map(({ id, row_version, number, date, subject }) => ({
    id,
    rowVersion: row_version,
    number,
    date,
    subject,
    lines: counts.get(id)?.length ?? 0,
  }))
}

const tellLine = (row: LineRow): RepairLine => ({
  id: row.id,
  name: row.name,
  field: row.field,
  fingerprint: row.fingerprint,
  values: present({ ours: row.ours, siasn: row.siasn, payroll: row.payroll }),
  ...present({
    employeeId: row.employee_id,
    nip: row.nip,
    right: row.right_side,
    evidence: row.evidence,
    letterId: row.letter_id,
  }),
})

/** Which side is right by which evidence; a difference that was already asked for stays as it was asked. */
export function decide(context: CommandContext, { marks }: { readonly marks: readonly RepairMark[] }): null {
  const { db, session, today } = context
  const ids = [...new Set(marks.flatMap(({ employeeId }) => employeeId ?? []))]
  const seen =
    ids.length === 0 ? [] : listPeople(db, { on: today, scope: session.scope, employeeIds: ids, who: 'all' })
  const isOfNobody = marks.some(({ employeeId }) => employeeId === undefined)
  if (seen.length < ids.length || (isOfNobody && session.scope.kind !== 'all'))
    throw new AppError('not_found', 'error.employee.missing')
  const known = new Map(
    all(db, sql.selectFrom('repair_line').selectAll()).map((row) => [repairKey(tellLine(row)), row]),
  )
  const [one] = marks
  context.describe({
    object: marks.length === 1 ? one!.name : String(marks.length),
    ...(ids.length > 0 && { employeeIds: ids }),
  })
  for (const mark of marks) writeMark(db, mark, known)
  return null
}

function writeMark(db: CommandContext['db'], mark: RepairMark, known: Map<string, LineRow>): void {
  const { name, field } = mark
  const said = present({ right_side: mark.right, evidence: mark.evidence })
  const values = present(mark.values)
  const person = present({ employeeId: mark.employeeId, nip: mark.nip })
  const fingerprint = repairFingerprint(field, values)
  const row = known.get(repairKey({ ...person, field, fingerprint }))
  if (row?.letter_id) throw new AppError('conflict', 'exchange.repair.error.sent', { name })
  if (Object.keys(said).length === 0) {
    if (row) run(db, sql.deleteFrom('repair_line').where('id', '=', row.id))
  } else if (row) {
    const next = { right_side: null, evidence: null, ...said, row_version: row.row_version + 1 }
    run(db, sql.updateTable('repair_line').set(next).where('id', '=', row.id))
  } else {
    const { employeeId, nip } = person
    const line = present({ id: newId(), employee_id: employeeId, nip, name, field, fingerprint })
    run(db, sql.insertInto('repair_line').values({ ...line, ...values, ...said }))
  }
}

/** Marked differences become lines of a letter, which is signed by the head of the office. */
export function writeLetter(context: CommandContext, draft: RepairLetterDraft): { readonly id: string } {
  const { db, session } = context
  if (session.scope.kind !== 'all') throw new AppError('forbidden', 'error.forbidden', { role: session.role })
  const lines = linesOf(db, 'id', [...new Set(draft.lines)])
  if (lines.length < new Set(draft.lines).size) throw new AppError('not_found', 'exchange.repair.error.gone')
  for (const line of lines) requireReady(line)
  const { number, date, subject, recipient, place, attachments } = draft
  const id = newId()
  context.describe({
    object: `${number} · ${lines.length}`,
    employeeIds: [...new Set(lines.flatMap(({ employeeId }) => employeeId ?? []))],
  })
  const sent = present({ recipient_place: place, attachments })
  run(
    db,
    sql
      .insertInto('repair_letter')
      .values({ id, number, date, subject, recipient, ...sent, ...headOfOffice(context) }),
  )
  prepare(
    db,
    `UPDATE repair_line SET letter_id = ?, row_version = row_version + 1 WHERE id IN (SELECT value FROM json_each(?))`,
  ).run(id, JSON.stringify(lines.map((line) => line.id)))
  return { id }
}

function requireReady({ letterId, name, ...line }: RepairLine): void {
  if (letterId !== undefined) throw new AppError('conflict', 'exchange.repair.error.sent', { name })
  if (!isForLetter(line)) throw new AppError('invalid', 'exchange.repair.error.notReady', { name })
}

export function linesOf(db: Db, by: 'id' | 'letter_id', values: readonly string[]): RepairLine[] {
  const found = prepare(
    db,
    `SELECT * FROM repair_line WHERE ${by} IN (SELECT value FROM json_each(?)) ORDER BY name, employee_id, nip, id`,
  ).all(JSON.stringify(values)) as LineRow[]
  return found.map(tellLine)
}

/** Who leads the office itself today. */
function headOfOffice({ db, today }: QueryContext) {
  const root = first(db, sql.selectFrom('unit').select('id').where('parent_id', 'is', null))
  const people = listPeople(db, {
    on: today,
    scope: { kind: 'all' },
    ...(root && { unitIds: new Set([root.id]) }),
  })
  const head = people.find(({ leadsUnit }) => leadsUnit)
  if (head === undefined) return {}
  const { fullName, nip, positionName } = head
  return present({
    signer_name: fullName,
    signer_nip: nip,
    signer_position: positionName ?? readOffice(db).name,
  })
}

/** The lines of a letter that was never sent can be asked for in another one. */
export function removeLetter(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): null {
  const { db } = context
  const letter = requireLetter(context, id)
  requireVersion(letter.row_version, rowVersion)
  context.describe({ object: letter.number })
  prepare(
    db,
    'UPDATE repair_line SET letter_id = NULL, row_version = row_version + 1 WHERE letter_id = ?',
  ).run(id)
  run(db, sql.deleteFrom('repair_letter').where('id', '=', id))
  return null
}

export function requireLetter({ db, session }: QueryContext, id: string): Row<'repair_letter'> {
  const letter = first(db, sql.selectFrom('repair_letter').selectAll().where('id', '=', id))
  if (letter === undefined || session.scope.kind !== 'all')
    throw new AppError('not_found', 'exchange.repair.error.noLetter')
  return letter
}
