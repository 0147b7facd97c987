import { AppError } from '#shared/api/errors.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Period } from '#shared/period/period.ts'
import { standInPotential } from '#shared/ranking/nine-box.ts'
import type { PotentialDraft, SeenPotential } from '#shared/ranking/potential.ts'
import type { CommandContext } from '../api/context.ts'
import { requireVersion, changeRow } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql, tuples } from '../db/sql.ts'
import { mayGuide } from '../development/rights.ts'
import { requireYear } from '../office/years.ts'
import { findPerson } from '../people/people.ts'
import { requireHand, type Right } from '../people/relations.ts'

/** Whoever guides or rates somebody, and the clerk; nobody his own (PermenPANRB 3/2020). */
export const maySayPotential: Right = (db, session, on) => {
  const may = mayGuide(db, session, on)
  return (id) => id !== session.employeeId && may(id)
}

/** The right that an undo asks for as well; undefined for other acts. */
export const rightOfPotential = (act: string): Right | undefined =>
  act.startsWith('potential.') ? maySayPotential : undefined

export function savePotential(context: CommandContext, draft: PotentialDraft): null {
  const { db } = context
  const { employeeId, year, basis, rowVersion } = draft
  requireOf(context, draft)
  const known = potentialOf(db, employeeId, year)
  requireVersion(known?.row_version ?? 0, rowVersion)
  const values = { score: hundredthsOf(draft.score), basis }
  if (known) changeRow(db, 'potential', { employee_id: employeeId, year }, values)
  else run(db, sql.insertInto('potential').values({ employee_id: employeeId, year, ...values }))
  return null
}

export function removePotential(context: CommandContext, seen: SeenPotential): null {
  const { db } = context
  const { employeeId, year } = seen
  requireOf(context, seen)
  const known = potentialOf(db, employeeId, year)
  if (!known) throw new AppError('not_found', 'ranking.nineBox.error.gone')
  requireVersion(known.row_version, seen.rowVersion)
  run(db, sql.deleteFrom('potential').where('employee_id', '=', employeeId).where('year', '=', year))
  return null
}

/** Refuses a year that is not open, a person out of sight and one about whom the session has nothing to say; tells the log. */
function requireOf(
  context: CommandContext,
  { employeeId, year }: { readonly employeeId: string; readonly year: number },
): void {
  const { db, session, today } = context
  requireYear(db, year)
  if (year > Number(today.slice(0, 4)))
    throw AppError.atField('year', 'ranking.nineBox.error.future', { year })
  const { fullName } = findPerson(db, employeeId, dayIn(year, today), session.scope)
  if (employeeId === session.employeeId) throw new AppError('forbidden', 'ranking.nineBox.error.own')
  requireHand(db, session, [employeeId], today, maySayPotential)
  context.describe({ object: `${fullName} · ${year}`, employeeIds: [employeeId] })
}

function potentialOf(db: Db, employeeId: string, year: number): Row<'potential'> | undefined {
  return first(
    db,
    sql.selectFrom('potential').selectAll().where('employee_id', '=', employeeId).where('year', '=', year),
  )
}

/** Everybody's entered potential of a year, by person. */
export function potentialsIn(db: Db, year: number): ReadonlyMap<string, Row<'potential'>> {
  const rows = all(db, sql.selectFrom('potential').selectAll().where('year', '=', year))
  return new Map(rows.map((row) => [row.employee_id, row]))
}

interface StandIn {
  readonly score: number
  readonly date: string
}

/** Person → what the last leader's sheet (B.1.9) of the year scored, up to the end of the period. */
export function standInsIn(db: Db, { year, end }: Period): ReadonlyMap<string, StandIn> {
  const rows = tuples<[employeeId: string, date: string, sum: number, count: number]>(
    db,
    `SELECT g.employee_id, g.date, sum(s.score), count(*) FROM guidance g JOIN competence_score s ON s.guidance_id = g.id
      WHERE g.kind = 'leaderSheet' AND g.date BETWEEN @from AND @to GROUP BY g.id ORDER BY g.date, g.id`,
    { from: `${year}-01-01`, to: end },
  )
  return new Map(
    rows.flatMap(([id, date, sum, count]) => {
      const score = standInPotential(sum, count)
      return score === undefined ? [] : [[id, { score, date }] as const]
    }),
  )
}
