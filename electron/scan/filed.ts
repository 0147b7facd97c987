import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { FormCode } from '#shared/form/form.ts'
import type { FiledPaper } from '#shared/scan/scan.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { Row } from '../db/schema.ts'
import { all, first, sql } from '../db/sql.ts'
import { readKept } from '../progress/locker.ts'

type Stored = Row<'filed_paper'>
interface Whose {
  readonly employeeId: string
  readonly period: string
}

/** On these stands how somebody is judged: he reads it from the hand-over on (L V.A.5). */
const judges = (code: FormCode) => code.startsWith('C') || code.startsWith('D')

/** Which papers of somebody may be seen; refuses whoever is out of sight. */
function inSight({ db, session }: QueryContext, { employeeId, period: key }: Whose) {
  const period = requirePeriod(db, key)
  if (ratedPeople(db, period, session.scope, [employeeId]).length === 0)
    throw new AppError('not_found', 'error.employee.missing')
  const isShown = judgementShown(db, session.scope, key)(employeeId)
  return ({ code }: Stored) => isShown || !judges(code)
}

export function listFiled(context: QueryContext, whose: Whose): FiledPaper[] {
  const isSeen = inSight(context, whose)
  const rows = all(
    context.db,
    sql
      .selectFrom('filed_paper')
      .selectAll()
      .where('employee_id', '=', whose.employeeId)
      .where('period_key', '=', whose.period)
      .orderBy('code')
      .orderBy('id'),
  )
  return rows
    .filter(isSeen)
    .map(({ id, code, pages, name, filed_on: filedOn }) => ({ id, code, pages, name, filedOn }))
}

/** The file of a scan, checked against the figure of its content. */
export function openFiled(context: QueryContext, id: string): FileData {
  const { db } = context
  const row = first(db, sql.selectFrom('filed_paper').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'scan.error.gone')
  const { employee_id: employeeId, period_key: period, name, sha256, size } = row
  if (!inSight(context, { employeeId, period })(row)) throw new AppError('not_found', 'scan.error.gone')
  context.describe({ object: name, employeeIds: [employeeId] })
  return { name, base64: readKept(db, { sha256, size, kind: 'pdf' }, name).toString('base64') }
}
