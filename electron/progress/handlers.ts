import { yearOf } from '#shared/date/iso-date.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { readPastedLines } from '#shared/progress/pasted-lines.ts'
import type { Handlers } from '../api/context.ts'
import { findPerson } from '../people/people.ts'
import { resultsOf } from '../plan/planned-results.ts'
import { readActionPlan, removeStep, saveStep } from './action-plan.ts'
import { listAdjustments, removeAdjustment, saveAdjustment } from './adjustments.ts'
import { readRule, removeRule, setRule } from './case-rules.ts'
import { listCases, pasteCases, removeCase, saveCase } from './cases.ts'
import { checkLocker, clearLocker } from './check-locker.ts'
import { addLines, removeEntry, saveEntry } from './entries.ts'
import { addEvidence, listEvidence, readEvidence, removeEvidence, saveEvidence } from './evidence.ts'
import { packEvidence } from './pack.ts'
import { progressList, progressOfPerson, progressSums } from './read-progress.ts'

export const progressHandlers = {
  'progress.list': (filter, context) => progressList(context, filter),

  'progress.get': (of, context) => progressOfPerson(context, of),

  'progress.save': (draft, context) => saveEntry(context, draft),

  'progress.remove': ({ id, rowVersion }, context) => {
    removeEntry(context, id, rowVersion)
    return null
  },

  'progress.read': ({ employeeId, date, text }, { db, session, today }) => {
    const year = yearOf(date)
    findPerson(db, employeeId, dayIn(year, today), session.scope)
    return readPastedLines(text, { date, results: resultsOf(db, employeeId, year) })
  },

  'progress.add': (lines, context) => addLines(context, lines),

  'progress.sums': ({ indicatorId }, context) => progressSums(context, indicatorId),

  'case.list': (filter, context) => listCases(context, filter),

  'case.save': (draft, context) => saveCase(context, draft),

  'case.remove': ({ id, rowVersion }, context) => {
    removeCase(context, id, rowVersion)
    return null
  },

  'case.paste': (paste, context) => pasteCases(context, paste),

  'case.ofIndicator': ({ indicatorId }, context) => readRule(context, indicatorId) ?? null,

  'case.setRule': (draft, context) => {
    setRule(context, draft)
    return null
  },

  'case.removeRule': ({ indicatorId, rowVersion }, context) => {
    removeRule(context, indicatorId, rowVersion)
    return null
  },

  'actionPlan.get': (of, context) => readActionPlan(context, of),

  'actionPlan.save': (draft, context) => saveStep(context, draft),

  'actionPlan.remove': ({ id, rowVersion }, context) => {
    removeStep(context, id, rowVersion)
    return null
  },

  'adjustment.list': ({ indicatorId }, context) => listAdjustments(context, indicatorId),

  'adjustment.save': (draft, context) => saveAdjustment(context, draft),

  'adjustment.remove': ({ id, rowVersion }, context) => {
    removeAdjustment(context, id, rowVersion)
    return null
  },

  'evidence.list': (filter, context) => listEvidence(context, filter),

  'evidence.add': (draft, context) => addEvidence(context, draft),

  'evidence.save': (change, context) => {
    saveEvidence(context, change)
    return null
  },

  'evidence.remove': ({ id, rowVersion }, context) => {
    removeEvidence(context, id, rowVersion)
    return null
  },

  'evidence.read': ({ id }, context) => readEvidence(context, id),

  'evidence.pack': (of, context) => packEvidence(context, of),

  'evidence.check': (_input, { db }) => checkLocker(db),

  'evidence.clear': (seen, context) => clearLocker(context, seen),
} satisfies Partial<Handlers>
