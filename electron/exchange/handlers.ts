import { createHash } from 'node:crypto'
import { AppError } from '#shared/api/errors.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import { compareLists } from '#shared/exchange/compare.ts'
import type { OurPerson } from '#shared/exchange/exchange.ts'
import { readTheirList, type TheirList } from '#shared/exchange/their-list.ts'
import { isAsn } from '#shared/people/employee-type.ts'
import type { Period } from '#shared/period/period.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import type { Handlers, QueryContext } from '../api/context.ts'
import { tuples } from '../db/sql.ts'
import { listPeople, namedIn } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import { letterFile } from './repair/letter.ts'
import { decide, listRepairs, removeLetter, writeLetter } from './repair/repairs.ts'
import { listSettlements, reopen, settle } from './settlements.ts'

export const exchangeHandlers = {
  'exchange.compare': ({ period: key, text, typed = [] }, context) => {
    const period = requirePeriod(context.db, key)
    const list = text === undefined ? undefined : listIn(text)
    const ids = typed.map(({ employeeId }) => employeeId)
    context.describe({ object: period.key, ...(list === undefined && { employeeIds: ids }) })
    const ours = ourPeople(context, period)
    const known = new Set(ours.map(({ employeeId }) => employeeId))
    if (!ids.every((id) => known.has(id))) throw new AppError('not_found', 'exchange.error.notHere')
    const words = wordsOf(createTexts('id'))
    return compareLists({
      ours,
      typed,
      ...(list && { list }),
      year: period.year,
      tellsStrangers: context.session.scope.kind === 'all',
      predikatWord: (predikat) => words(`predikat.${predikat}`),
      fingerprintOf: (values) => createHash('sha256').update(JSON.stringify(values)).digest('hex'),
    })
  },
  'exchange.settlements': ({ period }, context) => listSettlements(context, period),
  'exchange.settle': (draft, context) => settle(context, draft),
  'exchange.reopen': (seen, context) => reopen(context, seen),
  'exchange.repairs': (_input, context) => listRepairs(context),
  'exchange.decide': (marks, context) => decide(context, marks),
  'exchange.writeLetter': (draft, context) => writeLetter(context, draft),
  'exchange.removeLetter': (seen, context) => removeLetter(context, seen),
  'exchange.letter': async ({ id }, context) => await letterFile(context, id),
} satisfies Partial<Handlers>

function listIn(text: string): TheirList {
  const list = readTheirList(text)
  if (list === undefined) throw AppError.atField('text', 'exchange.error.noHeader')
  if (list.rows.length === 0) throw AppError.atField('text', 'exchange.error.nobody')
  return list
}

/** Everybody in service whom the session may see, with what the office knows of the period. */
function ourPeople(context: QueryContext, period: Period): OurPerson[] {
  const { db, session } = context
  const everybody = listPeople(db, { on: period.end, scope: { kind: 'all' }, who: 'all' })
  const mayName = namedIn(db, session.scope, period.end)
  const names = new Map(
    everybody.flatMap(({ id, fullName, nip }) =>
      mayName(id) ? [[id, { name: fullName, ...(nip !== undefined && { nip }) }] as const] : [],
    ),
  )
  const officials = new Map(
    tuples<[string, string, string | null]>(db, 'SELECT id, name, nip FROM official').map(
      ([id, name, nip]) => [id, { name, ...(nip !== null && { nip }) }] as const,
    ),
  )
  const superiors = superiorsOn(db, period.end)
  const planned = plannedIn(context, period.year)
  const predikats = predikatsOf(context, period.key)
  const isShown = judgementShown(db, session.scope, period.key)
  const people = listPeople(db, { on: period.end, scope: session.scope })
  return inOfficeOrder(db, people).map(({ id, nip, name, fullName, unit, employeeType }) => {
    const of = superiors.get(id)
    const superior = names.get(of?.superiorId ?? '') ?? officials.get(of?.officialId ?? '')
    const isEarly = !isShown(id)
    const predikat = isEarly ? undefined : predikats.get(id)
    return {
      employeeId: id,
      name,
      fullName,
      unit,
      hasPlan: planned.has(id),
      isAsn: isAsn(employeeType),
      isEarly,
      ...(nip !== undefined && { nip }),
      ...(superior && { superior }),
      ...(predikat !== undefined && { predikat }),
    }
  })
}

function plannedIn({ db }: QueryContext, year: number): Set<string> {
  const rows = tuples<[string]>(
    db,
    `SELECT DISTINCT employee_id FROM plan WHERE year = @year AND state NOT IN ('superseded', 'cancelled')`,
    { year },
  )
  return new Set(rows.map(([id]) => id))
}

function predikatsOf({ db }: QueryContext, key: string): Map<string, Predikat> {
  const rows = tuples<[string, Predikat]>(
    db,
    'SELECT employee_id, predikat FROM evaluation WHERE period_key = @key AND predikat IS NOT NULL',
    { key },
  )
  return new Map(rows)
}
