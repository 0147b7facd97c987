import { coursesOfTopics } from '#shared/development/course.ts'
import {
  type PersonDevelopment,
  resultCell,
  type StrengthYear,
  valueCells,
} from '#shared/development/development.ts'
import { dueProcess } from '#shared/development/due-process.ts'
import { present } from '#shared/api/present.ts'
import { annualOf } from '#shared/period/period.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { feedbackGiven } from '../feedback/count-feedback.ts'
import { daysOf } from '../feedback/read-feedback.ts'
import { settingsOfYear } from '../office/settings.ts'
import { requireYear } from '../office/years.ts'
import { findPerson } from '../people/people.ts'
import { holdsAt } from '../plan/read-plan.ts'
import { belowIn } from './below.ts'
import { listCourses } from './courses.ts'
import { guidanceOf } from './guidance.ts'
import { helpedLines } from './helped.ts'
import { needsOf } from './needs.ts'
import { peopleIn } from './people-in.ts'
import { mayGuide } from './rights.ts'
import { boundsOf, rowsIn } from './strengths.ts'
import { hoursOf, trainingsOf } from './trainings.ts'

/** So many years stand side by side. */
const mostYears = 10

/** How a person grows: years side by side, what he should learn and learns, how he was guided, whether it helped, and what is owed to him. */
export function personDevelopment(
  context: QueryContext,
  { employeeId, year }: { readonly employeeId: string; readonly year: number },
): PersonDevelopment {
  const { db, session, today } = context
  requireYear(db, year)
  const person = findPerson(db, employeeId, dayIn(year, today), session.scope)
  const annual = annualOf(year)
  const isShown = judgementShown(db, session.scope, annual.key)(employeeId)
  const trainings = trainingsOf(db, employeeId)
  const guidance = guidanceOf(context, employeeId)
  return {
    employeeId,
    year,
    years: yearsOf(context, employeeId),
    needs: isShown ? needsOf(db, annual, employeeId) : [],
    courses: coursesOfTopics(listCourses(db)),
    trainings,
    hours: hoursOf(db, person, year),
    guidance,
    below: belowIn(context, year, employeeId).get(employeeId) ?? [],
    helped: helpedLines(context, employeeId, { trainings, guidance }),
    due: dueProcess(dueFacts(db, employeeId, year, isShown)),
    writable: mayGuide(db, session, today)(employeeId),
  }
}

/** The years in which somebody was appraised, the newest first. */
function yearsOf(context: QueryContext, employeeId: string): StrengthYear[] {
  const { db } = context
  const years = prepareValues(
    db,
    `SELECT p.year FROM evaluation v JOIN period p ON p.key = v.period_key AND p.kind = 'annual'
      WHERE v.employee_id = ? ORDER BY p.year DESC LIMIT ${mostYears}`,
  ).all(employeeId) as number[]
  return years.flatMap((year) => {
    const period = annualOf(year)
    const settings = settingsOfYear(db, year)
    const people = peopleIn(context, period, { employeeId })
    const [row] = rowsIn(context, period, { people, settings })
    if (!row) return []
    return [
      {
        year,
        values: valueCells(row, boundsOf(settings)),
        criteria: row.criteria,
        results: resultCell(row),
        hours: hoursOf(db, people[0]!, year).done,
        ...present({ predikat: row.predikat, achievement: row.achievement }),
      },
    ]
  })
}

interface EvaluationFacts {
  id: string
  note: string | null
  delivered_on: string | null
  objected_on: string | null
  decided_on: string | null
  received_on: string | null
}

/** What the file knows of the process of a person's year; nothing early of a judgement that is not his to see yet. */
function dueFacts(db: Db, employeeId: string, year: number, isShown: boolean) {
  const plan = prepare(
    db,
    `SELECT p.approved_on, p.from_date FROM plan p WHERE p.employee_id = @employeeId AND p.year = @year
      AND ${holdsAt('@until')} AND p.state = 'approved'`,
  ).get({ employeeId, year, until: `${year}-12-31` }) as
    | { approved_on: string | null; from_date: string }
    | undefined
  const found = prepare(
    db,
    `SELECT id, note, delivered_on, objected_on, decided_on, received_on FROM evaluation
      WHERE employee_id = ? AND period_key = ?`,
  ).get(employeeId, String(year)) as EvaluationFacts | undefined
  const evaluation = isShown ? found : undefined
  const marked = prepareValues(db, 'SELECT 1 FROM self_mark WHERE evaluation_id = ? LIMIT 1')
  const given = feedbackGiven(db, employeeId, daysOf(year))
  return {
    feedback: given.count,
    selfAssessed: found !== undefined && marked.get(found.id) !== undefined,
    note: (evaluation?.note ?? '') !== '',
    ...present({
      lastFeedback: given.last,
      planApprovedOn: plan?.approved_on,
      planFrom: plan?.from_date,
      deliveredOn: evaluation?.delivered_on,
      acknowledgedOn: evaluation?.received_on,
      objectedOn: evaluation?.objected_on,
      decidedOn: evaluation?.decided_on,
    }),
  }
}
