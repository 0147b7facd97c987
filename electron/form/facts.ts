import { present } from '#shared/api/present.ts'
import type { FormKind } from '#shared/form/form.ts'
import type { EvaluationFacts, FormFacts, FormStyle, WorkFacts } from '#shared/form/form-facts.ts'
import type { Period } from '#shared/period/period.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { MatrixLevel } from '#shared/plan/cascade/matrix.ts'
import type { Plan } from '#shared/plan/plan.ts'
import { type PlanSnapshot, snapshotFrom } from '#shared/plan/snapshot.ts'
import type { QueryContext } from '../api/context.ts'
import { type Evaluation, readEvaluations } from '../appraisal/evaluations.ts'
import { type OrgResultFor, orgResultsFor } from '../appraisal/org-results.ts'
import { type Db, tuples } from '../db/sql.ts'
import { feedbackIn } from '../feedback/read-feedback.ts'
import { readOffice } from '../office/office.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { planPostOf } from '../plan/plan-post.ts'
import { readPlans } from '../plan/read-plan.ts'
import { snapshotsOn } from '../plan/snapshot.ts'
import { matricesIn } from './matrices.ts'
import { type Paper, papersOf } from './papers.ts'
import { doneIn } from './done.ts'

interface Asked {
  readonly period: Period
  /** Whom the session may see; of each person one form of each kind. */
  readonly people: readonly Person[]
  /** Of one person, the step whose document is printed again. */
  readonly step?: number | undefined
  readonly level?: MatrixLevel | undefined
  readonly forms: readonly FormKind[]
}

/** What was done and said is read only for these. */
const telling: ReadonlySet<FormKind> = new Set(['evaluation', 'actions', 'progress', 'feedback'])

/** What the forms of people are made from: read once for all of them, put together for each. */
export function formFacts(
  context: QueryContext,
  { period, people, step, level, forms }: Asked,
): (person: Person) => FormFacts {
  const { db, today } = context
  const ids = people.map(({ id }) => id)
  const style = styleOf(db, period.year)
  const plans = readPlans(db, { year: period.year, employeeIds: ids, until: period.end })
  const peopleOf = standingPeople(db, [...plans.values()], dayIn(period.year, today))
  const parents = parentIndicators(db, [...plans.values()])
  const isLeader = planPostOf(db, period.year)
  const evaluationOf = evaluations(context, { period, people, step })
  const workOf = forms.some((kind) => telling.has(kind)) ? workIn(context, period, plans) : undefined
  const matrixOf = forms.includes('matrix') ? matricesIn(context, period.year, level) : undefined
  return (person) => {
    const plan = plans.get(person.id)
    const evaluation = evaluationOf(person)
    return {
      style,
      period,
      isLeader: isLeader(person).isLeaderForm,
      ...(plan && {
        plan: { plan, people: plan.snapshot ?? peopleOf(plan), parentIndicators: parents },
      }),
      ...(evaluation && { evaluation }),
      ...(workOf && { work: workOf(person.id) }),
      ...(matrixOf && plan && { matrix: matrixOf(person) }),
    }
  }
}

export function styleOf(db: Db, year: number): FormStyle {
  const settings = settingsOfYear(db, year)
  const { agency, name, place } = readOffice(db)
  return {
    paper: settings['form.paper'],
    code: settings['form.code'],
    emblem: settings['form.emblem'],
    matrixSigned: settings['form.matrixSigned'],
    agency: agency ?? name,
    ...(place !== undefined && { place }),
  }
}

/** The people of plans as they stand on a day. */
function standingPeople(db: Db, plans: readonly Plan[], on: string): (plan: Plan) => PlanSnapshot {
  const named = (plan: Plan) => ({
    employee_id: plan.employeeId,
    appraiser_id: plan.appraiserId ?? null,
    appraiser_superior_id: plan.appraiserSuperiorId ?? null,
  })
  const snapshotOf = snapshotsOn(db, plans.map(named), on)
  return (plan) => snapshotOf(named(plan))
}

function parentIndicators(db: Db, plans: readonly Plan[]): Map<string, string> {
  const ids = plans.flatMap(({ results }) =>
    results.flatMap(({ parentIndicatorId }) => parentIndicatorId ?? []),
  )
  return new Map(
    tuples<[string, string]>(
      db,
      'SELECT i.id, i.text FROM json_each(@ids) j CROSS JOIN indicator i ON i.id = j.value',
      { ids: JSON.stringify(ids) },
    ),
  )
}

/** What is said of a person's evaluation; undefined where nobody has touched it. */
function evaluations(
  context: QueryContext,
  { period, people, step }: Omit<Asked, 'forms' | 'level'>,
): (person: Person) => EvaluationFacts | undefined {
  const { db, today } = context
  const ids = people.map(({ id }) => id)
  const rows = readEvaluations(db, period, ids)
  const named = [...rows.values()].map(namedIn)
  const snapshotOf = snapshotsOn(db, named, today < period.end ? today : period.end)
  const orgResultOf = orgResultsFor(db, period, today)
  const papers = papersOf(db, [...rows.values()], step)
  return (person) => {
    const row = rows.get(person.id)
    if (!row) return undefined
    const paper = papers(row)
    const people = paper.snapshot ?? snapshotFrom(row.snapshot) ?? snapshotOf(namedIn(row))
    return {
      people,
      // a paper that kept none, made before papers did, shows today's
      ...orgResultIn(paper.snapshot?.orgResult ?? orgResultOf(person)),
      ...judgementIn(row, paper),
    }
  }
}

/** What was done in the period and said of it. */
function workIn(
  context: QueryContext,
  period: Period,
  plans: ReadonlyMap<string, Plan>,
): (employeeId: string) => WorkFacts {
  const done = doneIn(context.db, period, plans)
  return (id) => ({
    ...done(plans.get(id)),
    feedback: feedbackIn(context, id, period.year)
      .filter(({ date }) => date >= period.start && date <= period.end)
      .toReversed(),
  })
}

const namedIn = ({ employee_id, appraiser_id }: Evaluation) => ({
  employee_id,
  appraiser_id,
  appraiser_superior_id: null,
})

function orgResultIn({
  value,
  isOfLastYear,
}: OrgResultFor): Pick<EvaluationFacts, 'orgResult' | 'isOrgResultOfLastYear'> {
  return {
    ...(value !== undefined && { orgResult: value }),
    isOrgResultOfLastYear: isOfLastYear,
  }
}

/** As the paper has it that was made, else as it stands now: a draft. */
function judgementIn(
  row: Evaluation,
  paper: Paper,
): Omit<EvaluationFacts, 'people' | 'isOrgResultOfLastYear' | 'orgResult'> {
  const { result_rating, behaviour_rating, predikat, note } = paper.judgement ?? row
  return {
    ...present({
      resultRating: result_rating,
      behaviourRating: behaviour_rating,
      predikat,
      note,
      signedOn: paper.on,
      objection: paper.objection,
      explanation: paper.explanation,
      decision: paper.decision,
    }),
    document: paper.document,
    isSigned: paper.judgement !== undefined,
  }
}
