import type { Predikat } from '#shared/appraisal/predikat.ts'
import { guideOf } from '#shared/appraisal/guide.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { SpreadReason, Spreads, TeamSpread } from '#shared/calibration/spread.ts'
import type { Period } from '#shared/period/period.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { orgResultsOf } from '../appraisal/org-results.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql, tuples } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { rootUnitId } from '../people/unit-tree.ts'
import { findTeam, mayAnswerFor, spreadOf, type Team, teamsOf } from './teams.ts'

/** Each team's spread against the guide, and for whoever sees everybody the office's. */
export function readSpreads(
  context: QueryContext,
  { period: key, unitId }: { readonly period: string; readonly unitId?: string | undefined },
): Spreads {
  const { db, session } = context
  const period = requirePeriod(db, key)
  const tell = tellerOf(context, period)
  const teams = teamsOf(context, period).filter((team) => unitId === undefined || team.unitId === unitId)
  const isWhole = session.scope.kind === 'all' && unitId === undefined
  const office = isWhole ? wholeOffice(context, period) : undefined
  return {
    period: key,
    ...(office && { office: tell(office, true) }),
    teams: teams.map((team) => tell(team, false)),
  }
}

function wholeOffice({ db, session }: QueryContext, period: Period): Team {
  const root = first(db, sql.selectFrom('unit').select(['id', 'name']).where('parent_id', 'is', null))
  const people: readonly Person[] = ratedPeople(db, period, session.scope)
  return { unitId: root?.id ?? '', unit: root?.name ?? '', people }
}

function tellerOf(context: QueryContext, period: Period): (team: Team, whole: boolean) => TeamSpread {
  const { db, session, today } = context
  const settings = settingsOfYear(db, period.year)
  const orgResults = orgResultsOf(db, period, today)
  const judged = predikatsIn(db, period)
  const reasons = new Map(reasonsOf(db, period.key).map((row) => [keyOf(row.unit_id, row.whole === 1), row]))
  return (team, whole) => {
    const { unitId, unit, people, appraiser } = team
    const { value, fallback } = orgResults.get(unitId) ?? {}
    const spread = spreadOf(people, judged)
    const written = reasons.get(keyOf(unitId, whole))
    return {
      ...present({ appraiser: appraiser?.name, orgResult: value, fallback, reason: written?.reason }),
      ...(value !== undefined && { guide: guideOf(value, spread, settings) }),
      unitId,
      unit,
      whole,
      people: people.length,
      spread,
      rowVersion: written?.row_version ?? 0,
      writable: whole ? speaksForOffice(session) : mayAnswerFor(db, session, period, team),
    }
  }
}

/** Whoever has a predikat of the period. */
function predikatsIn(db: Db, { key }: Period): ReadonlyMap<string, { readonly predikat: Predikat }> {
  const rows = tuples<[string, Predikat]>(
    db,
    'SELECT employee_id, predikat FROM evaluation WHERE period_key = @key AND predikat IS NOT NULL',
    { key },
  )
  return new Map(rows.map(([id, predikat]) => [id, { predikat }]))
}

const keyOf = (unitId: string, whole: boolean) => `${whole ? 'office' : 'unit'} ${unitId}`

/** The office's spread is answered for by those who answer for fairness in it (domain.md §3.3). */
const speaksForOffice = ({ role, scope }: Session) =>
  role !== 'head' && role !== 'auditor' && scope.kind === 'all'

function reasonsOf(db: Db, period: string): Row<'spread_reason'>[] {
  return all(db, sql.selectFrom('spread_reason').selectAll().where('period_key', '=', period))
}

/** A departure from the guide asks for its reason and blocks nothing. */
export function saveReason(context: CommandContext, draft: SpreadReason): void {
  const { db } = context
  const { unitId, whole, reason } = draft
  const period = requirePeriod(db, draft.period)
  const name = whole ? requireOffice(context, unitId) : requireTeam(context, period, unitId)
  const known = reasonsOf(db, period.key).find(
    (row) => row.unit_id === unitId && row.whole === (whole ? 1 : 0),
  )
  requireVersion(known?.row_version ?? 0, draft.rowVersion)
  context.describe({ object: `${name} · ${period.key}`, ...(reason !== '' && { reason }) })
  const key = { period_key: period.key, unit_id: unitId, whole: whole ? (1 as const) : (0 as const) }
  const found = sql
    .deleteFrom('spread_reason')
    .where('period_key', '=', key.period_key)
    .where('unit_id', '=', unitId)
    .where('whole', '=', key.whole)
  if (reason === '') run(db, found)
  else if (!known) run(db, sql.insertInto('spread_reason').values({ ...key, reason }))
  else
    changeRow(
      db,
      'spread_reason',
      { period_key: key.period_key, unit_id: unitId, whole: key.whole },
      { reason },
    )
}

function requireTeam(context: CommandContext, period: Period, unitId: string): string {
  const team = findTeam(context, period, unitId)
  if (!mayAnswerFor(context.db, context.session, period, team))
    throw new AppError('forbidden', 'calibration.error.notYourTeam', { unit: team.unit })
  return team.unit
}

function requireOffice({ db, session }: CommandContext, unitId: string): string {
  if (rootUnitId(db) !== unitId) throw new AppError('not_found', 'error.unit.missing')
  if (!speaksForOffice(session)) throw new AppError('forbidden', 'calibration.error.notYourOffice')
  return first(db, sql.selectFrom('unit').select('name').where('id', '=', unitId))?.name ?? ''
}
