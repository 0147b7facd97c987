import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { differenceKey, type SettleDraft, type Settlement } from '#shared/exchange/exchange.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { newId } from '../db/id.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql } from '../db/sql.ts'
import { listPeople, visibleIn } from '../people/people.ts'

type SettlementRow = Row<'exchange_settlement'>

/** Of those whom the session may see; of nobody here only to whoever sees everybody. */
export function listSettlements({ db, session }: QueryContext, key: string): Settlement[] {
  const visible = visibleIn(db, session.scope, requirePeriod(db, key).end)
  const seesAll = session.scope.kind === 'all'
  return settledIn(db, key).flatMap((row) =>
    (row.employee_id === null ? seesAll : visible(row.employee_id)) ? [tell(row)] : [],
  )
}

const settledIn = (db: Db, key: string): readonly SettlementRow[] =>
  all(db, sql.selectFrom('exchange_settlement').selectAll().where('period_key', '=', key))

const tell = (row: SettlementRow): Settlement => ({
  id: row.id,
  rowVersion: row.row_version,
  kind: row.kind,
  fingerprint: row.fingerprint,
  note: row.note,
  at: row.settled_at,
  by: row.settled_by,
  ...present({ employeeId: row.employee_id }),
})

const keyOf = ({ employee_id, kind, fingerprint }: SettlementRow): string =>
  differenceKey(employee_id ?? undefined, { kind, fingerprint })

export function settle(context: CommandContext, { period: key, differences, note }: SettleDraft): null {
  const { db, session, now } = context
  const { end } = requirePeriod(db, key)
  const asked = new Map(differences.map((one) => [differenceKey(one.employeeId, one), one]))
  const ids = [...new Set(differences.flatMap(({ employeeId }) => employeeId ?? []))]
  const names = namesOf(context, ids, end)
  const isOfNobody = differences.some(({ employeeId }) => employeeId === undefined)
  if (names.length < ids.length || (isOfNobody && session.scope.kind !== 'all'))
    throw new AppError('not_found', 'error.employee.missing')
  if (settledIn(db, key).some((row) => asked.has(keyOf(row))))
    throw new AppError('conflict', 'exchange.error.settled')
  const [name] = names.length === 1 ? names : []
  context.describe({ object: [name, key].filter(Boolean).join(' · ') })
  const said = { period_key: key, note, settled_at: now, settled_by: session.name }
  for (const { employeeId = null, kind, fingerprint } of asked.values())
    run(
      db,
      sql
        .insertInto('exchange_settlement')
        .values({ id: newId(), employee_id: employeeId, kind, fingerprint, ...said }),
    )
  return null
}

export function reopen(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): null {
  const { db, session } = context
  const row = first(db, sql.selectFrom('exchange_settlement').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'exchange.error.gone')
  const ids = row.employee_id === null ? [] : [row.employee_id]
  const on = parsePeriod(row.period_key)?.end ?? context.today
  const names = namesOf(context, ids, on)
  if (names.length < ids.length || (ids.length === 0 && session.scope.kind !== 'all'))
    throw new AppError('not_found', 'exchange.error.gone')
  requireVersion(row.row_version, rowVersion)
  context.describe({ object: [...names, row.period_key].join(' · ') })
  run(db, sql.deleteFrom('exchange_settlement').where('id', '=', id))
  return null
}

/** Of those whom the session may see. */
const namesOf = ({ db, session }: CommandContext, employeeIds: readonly string[], on: string): string[] =>
  employeeIds.length === 0
    ? []
    : listPeople(db, { on, scope: session.scope, employeeIds, who: 'all' }).map(({ fullName }) => fullName)
