import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import {
  SealedPeople,
  SealedTables,
  type YearSeal,
  type YearStanding,
  type YearVerification,
} from '#shared/document/year-seal.ts'
import { annualOf } from '#shared/period/period.ts'
import { yearTables } from '#shared/office/year-tables.ts'
import type { Session } from '../../api/session.ts'
import type { CommandContext, QueryContext } from '../../api/context.ts'
import type { LoggedChange } from '../../api/audit.ts'
import { ratedPeople } from '../../appraisal/rated-people.ts'
import type { Row } from '../../db/schema.ts'
import { type Db, prepare, prepareValues, run, sql, tuples } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { fingerprintOf } from './fingerprint.ts'

/** So many are named; the others are counted. */
const mostNamed = 20

/** Seals a year: nothing of it is written from here on, and a change past the program shows. */
export function closeYear(
  context: CommandContext,
  { year, reason }: { readonly year: number; readonly reason?: string | undefined },
): YearSeal {
  const { db, session, today } = context
  requireYear(db, year)
  if (sealOf(db, year)) throw new AppError('conflict', 'document.year.error.isSealed', { year })
  if (today <= annualOf(year).end) throw new AppError('conflict', 'document.year.error.running', { year })
  const { open } = openIn(db, year)
  if (open > 0 && reason === undefined)
    throw AppError.atField('reason', 'document.year.error.open', { year, count: open }, 'conflict')
  context.follow()
  const { fingerprint, tables, people } = fingerprintOf(db, year)
  run(
    db,
    sql.insertInto('year_seal').values({
      year,
      sealed_on: today,
      by_name: session.name,
      by_id: session.employeeId ?? null,
      reason: reason ?? null,
      fingerprint,
      tables: JSON.stringify(tables),
      people: JSON.stringify(people),
    }),
  )
  context.describe({ object: String(year), ...(reason !== undefined && { reason }) })
  return sealOf(db, year)!
}

/** Opens a sealed year again: two people, as a closed document. */
export function reopenYear(
  context: CommandContext,
  {
    year,
    reason,
    secondPersonId,
  }: { readonly year: number; readonly reason: string; readonly secondPersonId: string },
): null {
  const { db, session } = context
  const row = sealRow(db, year)
  if (!row) throw new AppError('conflict', 'document.year.error.notSealed', { year })
  if (isCloser(row, session)) throw new AppError('forbidden', 'document.year.error.closer')
  const second = prepareValues(db, 'SELECT name FROM employee WHERE id = ?').get(secondPersonId)
  if (typeof second !== 'string')
    throw AppError.atField('secondPersonId', 'error.employee.missing', {}, 'not_found')
  if (secondPersonId === session.employeeId)
    throw AppError.atField('secondPersonId', 'document.error.secondPerson.same', {}, 'conflict')
  run(db, sql.deleteFrom('year_seal').where('year', '=', year))
  context.describe({ object: `${year} · ${second}`, reason })
  return null
}

/** In an office with accounts; of an account that is bound to nobody its name tells. */
const isCloser = ({ by_id, by_name }: Row<'year_seal'>, { role, employeeId, name }: Session): boolean =>
  role !== 'owner' && (by_id === null ? by_name === name : by_id === employeeId)

/** A seal is taken back by an undo only on its own day, as a slip; from then on two people open the year. */
export function refuseSealUndone({ today }: CommandContext, changes: readonly LoggedChange[]): void {
  const isOld = changes.some(
    ({ table, before, after }) =>
      table === 'year_seal' && before === undefined && after?.['sealed_on'] !== today,
  )
  if (isOld) throw new AppError('conflict', 'document.year.error.undo')
}

export function standingOfYears({ db, today }: QueryContext): YearStanding[] {
  const years = prepareValues(db, 'SELECT year FROM year ORDER BY year DESC').all() as number[]
  return years.map((year) => {
    const seal = sealOf(db, year)
    const { open, names } = seal ? { open: 0, names: [] } : openIn(db, year)
    return { year, ...(seal && { seal }), open, names, running: today <= annualOf(year).end }
  })
}

/** Whether the sealed years are what was sealed. */
export function verifyYears(db: Db): YearVerification[] {
  const rows = prepare(db, 'SELECT * FROM year_seal ORDER BY year').all() as Row<'year_seal'>[]
  return rows.map((row) => {
    const tables = SealedTables.parse(JSON.parse(row.tables))
    const people = SealedPeople.parse(JSON.parse(row.people))
    const now = fingerprintOf(db, row.year, tables)
    const differing = [...new Set([...Object.keys(people), ...Object.keys(now.people)])].filter(
      (id) => people[id] !== now.people[id],
    )
    return {
      ...sealFrom(row),
      matches: now.fingerprint === row.fingerprint,
      tables: yearTables.filter((table) => tables[table]?.sha256 !== now.tables[table]?.sha256),
      people: { count: differing.length, names: namesOf(db, differing.slice(0, mostNamed)) },
    }
  })
}

function sealRow(db: Db, year: number): Row<'year_seal'> | undefined {
  return prepare(db, 'SELECT * FROM year_seal WHERE year = ?').get(year) as Row<'year_seal'> | undefined
}

/** Said before anything else of a closed year, where a step would be refused for a reason of its own too. */
export function requireUnsealed(db: Db, year: number): void {
  if (sealRow(db, year)) throw new AppError('conflict', 'document.year.error.sealed', { year })
}

/** How a year was closed, if it is. */
export function sealOf(db: Db, year: number): YearSeal | undefined {
  const row = sealRow(db, year)
  return row && sealFrom(row)
}

function sealFrom({ year, sealed_on, by_name, fingerprint, reason }: Row<'year_seal'>): YearSeal {
  return present({ year, sealedOn: sealed_on, by: by_name, fingerprint, reason })
}

/** Evaluations of the year that are not closed, and people whom nobody evaluated for it. */
function openIn(db: Db, year: number): { open: number; names: readonly string[] } {
  if (regimeOf(annualOf(year)) !== 'qualitative') return { open: 0, names: [] }
  const begun = prepareValues(
    db,
    `SELECT employee_id FROM evaluation WHERE period_key IN (SELECT key FROM period WHERE year = ?) AND state <> 'closed'`,
  ).all(year) as string[]
  const evaluated = new Set(
    prepareValues(db, 'SELECT employee_id FROM evaluation WHERE period_key = ?').all(String(year)),
  )
  const untouched = ratedPeople(db, annualOf(year), { kind: 'all' }).filter(({ id }) => !evaluated.has(id))
  const ids = [...new Set([...begun, ...untouched.map(({ id }) => id)])]
  return { open: begun.length + untouched.length, names: namesOf(db, ids.slice(0, mostNamed)) }
}

function namesOf(db: Db, ids: readonly string[]): string[] {
  const rows = tuples<[string]>(
    db,
    'SELECT e.name FROM json_each(@ids) j CROSS JOIN employee e ON e.id = j.value ORDER BY e.name',
    { ids: JSON.stringify(ids) },
  )
  return rows.map(([name]) => name)
}
