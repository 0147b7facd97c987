import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import type { EmployeeYear } from '#shared/appraisal/employee-years.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { indicatorFacts } from '../plan/achievement.ts'
import { personFacts } from '../plan/person-fact.ts'
import type { RowScope } from '../api/session.ts'
import { judgementShown } from './early.ts'
import { settingsOfYear } from '../office/settings.ts'
import { holdsAt } from '../plan/read-plan.ts'
import { prepare, prepareValues, type Db } from '../db/sql.ts'
import { listPosts } from '../people/assignments.ts'
import { present } from '#shared/api/present.ts'

interface PlanRow {
  year: number
  state: PlanState
  results: number
}
interface EvaluationRow {
  year: number
  kind: 'month' | 'quarter' | 'annual'
  period: string
  predikat: Predikat | null
  index_value: number | null
  result_rating: Rating | null
  behaviour_rating: Rating | null
  unit_id: string
}

/** What each year holds for a person, newest first; years without plan and evaluation are left out. */
export function employeeYears(db: Db, employeeId: string, scope: RowScope): EmployeeYear[] {
  const plans = prepare(
    db,
    `SELECT p.year, p.state, (SELECT count(*) FROM work_result w WHERE w.plan_id = p.id) AS results
     FROM plan p WHERE p.employee_id = @employeeId AND ${holdsAt("(p.year || '-12-31')")}`,
  ).all({ employeeId }) as PlanRow[]
  const stored = prepare(
    db,
    `SELECT p.year, p.kind, p.key AS period, e.predikat, e.index_value, e.result_rating, e.behaviour_rating, e.unit_id
     FROM evaluation e JOIN period p ON p.key = e.period_key WHERE e.employee_id = ? ORDER BY p.start_date, p.number`,
  ).all(employeeId) as EvaluationRow[]
  const evaluations = stored.map((row) =>
    judgementShown(db, scope, row.period)(employeeId) ? row : { ...row, ...hidden },
  )
  const postIn = postsByYear(db, employeeId)
  const years = new Set([...plans, ...evaluations].map(({ year }) => year))
  return [...years]
    .toSorted((a, b) => b - a)
    .map((year): EmployeeYear => {
      const plan = plans.find((row) => row.year === year)
      const annual = evaluations.find((row) => row.year === year && row.kind === 'annual')
      const achievement = achievementOf(db, employeeId, year)
      return {
        year,
        ...(plan && { planState: plan.state }),
        workResults: plan?.results ?? 0,
        ...(achievement !== undefined && { achievement: decimalOf(achievement) }),
        ...(annual?.predikat && { predikat: annual.predikat }),
        ...(typeof annual?.index_value === 'number' && { index: decimalOf(annual.index_value) }),
        ...(annual && annualFacts(db, annual)),
        ...postIn(year),
        periods: evaluations
          .filter((row) => row.year === year && row.kind !== 'annual')
          .map(({ period, predikat }) => ({ period, ...(predikat !== null && { predikat }) })),
      }
    })
}

const hidden = { predikat: null, index_value: null, result_rating: null, behaviour_rating: null }

/** What the year's predikat rests on. */
function annualFacts(db: Db, { result_rating, behaviour_rating, unit_id, period }: EvaluationRow) {
  const orgResult = prepareValues(db, 'SELECT value FROM org_result WHERE unit_id = ? AND period_key = ?')
  return present({
    resultRating: result_rating ?? undefined,
    behaviourRating: behaviour_rating ?? undefined,
    orgResult: orgResult.get(unit_id, period) as OrgResult | undefined,
  })
}

/** The definitive post at the end of a year. */
function postsByYear(db: Db, employeeId: string) {
  const posts = listPosts(db, employeeId).filter(({ acting }) => acting === undefined)
  const unitName = prepareValues(db, 'SELECT name FROM unit WHERE id = ?')
  return (year: number) => {
    const day = `${year}-12-31`
    const post = posts.find(({ from, to }) => (from ?? '') <= day && (to ?? '9999') >= day)
    return present({
      positionName: post?.positionName,
      unit: post && (unitName.get(post.unitId) as string | undefined),
    })
  }
}

function achievementOf(db: Db, employeeId: string, year: number): number | undefined {
  const facts = indicatorFacts(db, { year, employeeIds: [employeeId] })
  return personFacts(facts, settingsOfYear(db, year)).get(employeeId)?.achievement
}
