import { numericAspects, type NumericDraft, type NumericRating } from '#shared/appraisal/numeric/rating.ts'
import { behaviourValue, numericPredikat } from '#shared/appraisal/numeric/value.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { decimalOf, hundredthsOf, type Hundredths } from '#shared/number/decimal.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'
import { judgementShown } from './early.ts'
import { ensureEvaluations, requirePeriod } from './evaluations.ts'
import { requireRateable } from './rate.ts'
import { ratedPeople } from './rated-people.ts'
import { aspectsOf, valueOfFigures } from './value-of-figures.ts'

type Figures = Row<'numeric_rating'>

/** One evaluation by the figures of PP 30/2019. */
export function findFigures(
  { db, session }: QueryContext,
  { employeeId, period: key }: { readonly employeeId: string; readonly period: string },
): NumericRating {
  const period = requirePeriod(db, key)
  if (ratedPeople(db, period, session.scope, [employeeId]).length === 0)
    throw new AppError('not_found', 'error.employee.missing')
  if (!judgementShown(db, session.scope, key)(employeeId))
    throw new AppError('forbidden', 'appraisal.error.notDelivered')
  return ratingOf(employeeId, key, figuresOf(db, employeeId, key))
}

/** Stores the figures; value, predikat and place follow. The regime is the period's, never the office's choice. */
export function saveFigures(context: CommandContext, draft: NumericDraft): NumericRating {
  const { db } = context
  const { employeeId, rowVersion } = draft
  const period = requirePeriod(db, draft.period)
  if (regimeOf(period) !== 'numeric')
    throw new AppError('conflict', 'appraisal.error.notNumeric', { period: period.key })
  const name = requireRateable(context, period, employeeId)
  requireVersion(figuresOf(db, employeeId, period.key)?.row_version ?? 0, rowVersion)
  const id = ensureEvaluations(db, [employeeId], period.key).get(employeeId)!
  const stored = (figure: number | undefined) => (figure === undefined ? null : hundredthsOf(figure))
  prepare(
    db,
    `INSERT INTO numeric_rating (evaluation_id, skp, ${numericAspects.join(', ')}, opinions_used, new_idea)
      VALUES (@id, @skp, @${numericAspects.join(', @')}, @opinionsUsed, @newIdea)
      ON CONFLICT (evaluation_id) DO UPDATE SET skp = excluded.skp,
        ${numericAspects.map((aspect) => `${aspect} = excluded.${aspect}`).join(', ')},
        opinions_used = excluded.opinions_used, new_idea = excluded.new_idea, row_version = row_version + 1`,
  ).run({
    id,
    skp: stored(draft.skp),
    ...Object.fromEntries(numericAspects.map((aspect) => [aspect, stored(draft[aspect])])),
    opinionsUsed: draft.opinionsUsed ? 1 : 0,
    newIdea: draft.newIdea ? 1 : 0,
  })
  context.describe({ object: `${name} · ${period.key}`, employeeIds: [employeeId] })
  return ratingOf(employeeId, period.key, figuresOf(db, employeeId, period.key))
}

function figuresOf(db: Db, employeeId: string, periodKey: string): Figures | undefined {
  return prepare(
    db,
    `SELECT n.* FROM evaluation e JOIN numeric_rating n ON n.evaluation_id = e.id
      WHERE e.employee_id = ? AND e.period_key = ?`,
  ).get(employeeId, periodKey) as Figures | undefined
}

function ratingOf(employeeId: string, period: string, figures: Figures | undefined): NumericRating {
  if (!figures) return { employeeId, period, aspects: {}, opinionsUsed: false, newIdea: false, rowVersion: 0 }
  const aspects = aspectsOf(figures)
  const behaviour = behaviourValue(aspects.map(([, figure]) => figure))
  const value = valueOfFigures(figures)
  const newIdea = figures.new_idea === 1
  const decimal = (figure: Hundredths | null | undefined) =>
    typeof figure === 'number' ? decimalOf(figure) : undefined
  return present({
    employeeId,
    period,
    skp: decimal(figures.skp),
    aspects: Object.fromEntries(aspects.map(([aspect, figure]) => [aspect, decimalOf(figure)])),
    behaviour: decimal(behaviour),
    opinionsUsed: figures.opinions_used === 1,
    newIdea,
    value: decimal(value),
    predikat: value === undefined ? undefined : numericPredikat(value, { newIdea }),
    rowVersion: figures.row_version,
  })
}
