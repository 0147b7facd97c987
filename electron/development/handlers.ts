import type { Handlers } from '../api/context.ts'
import { listCounselling, readRecord, removeCounselling, saveCounselling, saveRecord } from './counselling.ts'
import { listCourses, removeCourse, saveCourse } from './courses.ts'
import { listDuties } from './duties.ts'
import { agreedBefore, guidancePage, removeGuidance, saveGuidance } from './guidance.ts'
import { needPage } from './needs.ts'
import { personDevelopment } from './person.ts'
import { notesPage, strengthPage } from './strengths.ts'
import { hoursPage, proposalPage, removeTraining, saveTraining, trainingPage } from './trainings.ts'

export const developmentHandlers = {
  'development.page': (filter, context) => strengthPage(context, filter),
  'development.notes': (filter, context) => notesPage(context, filter),
  'development.person': (of, context) => personDevelopment(context, of),

  'training.needs': (filter, context) => needPage(context, filter),
  'training.list': (filter, context) => trainingPage(context, filter),
  'training.hours': (filter, context) => hoursPage(context, filter),
  'training.proposals': (filter, context) => proposalPage(context, filter),
  'training.courses': (_input, { db }) => listCourses(db),
  'training.save': (draft, context) => saveTraining(context, draft),
  'training.remove': (seen, context) => {
    removeTraining(context, seen)
    return null
  },
  'training.saveCourse': (draft, context) => saveCourse(context, draft),
  'training.removeCourse': (seen, context) => {
    removeCourse(context, seen)
    return null
  },

  'guidance.list': (filter, context) => guidancePage(context, filter),
  'guidance.agreed': (of, context) => agreedBefore(context, of),
  'guidance.save': (draft, context) => saveGuidance(context, draft),
  'guidance.remove': (seen, context) => {
    removeGuidance(context, seen)
    return null
  },

  'counselling.list': ({ year }, context) => listCounselling(context, year),
  'counselling.read': ({ id }, context) => readRecord(context, id),
  'counselling.save': (draft, context) => {
    saveCounselling(context, draft)
    return null
  },
  'counselling.remove': (seen, context) => {
    removeCounselling(context, seen)
    return null
  },
  'counselling.record': (draft, context) => {
    saveRecord(context, draft)
    return null
  },

  'duty.list': (filter, context) => listDuties(context, filter),
} satisfies Partial<Handlers>
