import type { Handlers } from '../api/context.ts'
import { findPerson } from '../people/people.ts'
import { previewAllowance } from './allowance.ts'
import { careerLinesOf, listCareer } from './calendar.ts'
import { listCredit, readCredit } from './credit.ts'
import { listSeniority } from './seniority.ts'
import { deleteTraining, listTrainings, saveTraining } from './trainings.ts'
import { addConversion, convertYear, deleteConversion, deleteOpening, saveOpening } from './write-credit.ts'

export const careerHandlers = {
  'career.list': (filter, context) => listCareer(context, filter),
  'career.seniority': (filter, context) => listSeniority(context, filter),
  'career.get': ({ employeeId }, context) => {
    const person = findPerson(context.db, employeeId, context.today, context.session.scope)
    return { lines: careerLinesOf(context, person), trainings: listTrainings(context.db, employeeId) }
  },
  'career.saveTraining': (draft, context) => saveTraining(draft, context),
  'career.deleteTraining': (seen, context) => deleteTraining(seen, context),
  'credit.list': (filter, context) => listCredit(context, filter),
  'credit.get': ({ employeeId, year }, context) => readCredit(context, employeeId, year),
  'credit.saveOpening': (draft, context) => saveOpening(draft, context),
  'credit.deleteOpening': (seen, context) => deleteOpening(seen, context),
  'credit.convert': (input, context) => convertYear(input, context),
  'credit.addConversion': (draft, context) => addConversion(draft, context),
  'credit.deleteConversion': (seen, context) => deleteConversion(seen, context),
  'allowance.preview': (filter, context) => previewAllowance(context, filter),
} satisfies Partial<Handlers>
