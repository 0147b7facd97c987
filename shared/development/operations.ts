import { ById, Nothing, SeenRow, Year } from '../api/fields.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import { type Course, CourseDraft, SeenCourse } from './course.ts'
import {
  type NotesPage,
  NotesFilter,
  OfPersonYear,
  type PersonDevelopment,
  StrengthFilter,
  type StrengthPage,
} from './development.ts'
import { type Duties, DutyFilter } from './duty.ts'
import {
  type Agreed,
  CounsellingDraft,
  type CounsellingList,
  type CounsellingRecord,
  CounsellingRecordDraft,
  type Guidance,
  GuidanceDraft,
  GuidanceFilter,
  type GuidancePage,
  OfAgreed,
} from './guidance.ts'
import {
  HoursFilter,
  type HoursPage,
  NeedFilter,
  type NeedPage,
  ProposalFilter,
  type ProposalPage,
  type Training,
  TrainingDraft,
  TrainingFilter,
  type TrainingPage,
} from './training.ts'

/** What people are strong and weak in, what they learn, how they are guided, and what their posts answer for. */
export const developmentOperations = {
  'development.page': query(StrengthFilter, 'appraisal:read').returns<StrengthPage>(),
  'development.notes': query(NotesFilter, 'appraisal:read').returns<NotesPage>(),
  'development.person': query(OfPersonYear, 'appraisal:read').returns<PersonDevelopment>(),
  'training.needs': query(NeedFilter, 'appraisal:read').returns<NeedPage>(),
  'training.list': query(TrainingFilter, 'appraisal:read').returns<TrainingPage>(),
  'training.hours': query(HoursFilter, 'appraisal:read').returns<HoursPage>(),
  'training.proposals': query(ProposalFilter, 'appraisal:read').returns<ProposalPage>(),
  'training.courses': query(Nothing, 'appraisal:read').returns<readonly Course[]>(),
  'training.save': command(TrainingDraft, 'document:write').returns<Training>(),
  'training.remove': command(SeenRow, 'document:write').returns<null>(),
  'training.saveCourse': command(CourseDraft, 'employee:write').returns<Course>(),
  'training.removeCourse': command(SeenCourse, 'employee:write').returns<null>(),
  'guidance.list': query(GuidanceFilter, 'appraisal:read').returns<GuidancePage>(),
  'guidance.agreed': query(OfAgreed, 'appraisal:read').returns<readonly Agreed[]>(),
  'guidance.save': command(GuidanceDraft, 'document:write').returns<Guidance>(),
  'guidance.remove': command(SeenRow, 'document:write').returns<null>(),
  'counselling.list': query(z.strictObject({ year: Year }), 'appraisal:read').returns<CounsellingList>(),
  /** Read by few, and each time said in the log. */
  'counselling.read': loggedQuery(ById, 'appraisal:read').returns<CounsellingRecord>(),
  'counselling.save': command(CounsellingDraft, 'document:write').returns<null>(),
  'counselling.remove': command(SeenRow, 'document:write').returns<null>(),
  'counselling.record': command(CounsellingRecordDraft, 'document:write').returns<null>(),
  'duty.list': query(DutyFilter, 'plan:read').returns<Duties>(),
}
