import { command, query } from '../api/operation.ts'
import {
  type Feedback,
  FeedbackDraft,
  FeedbackFilter,
  type FeedbackList,
  FeedbackOf,
  type FeedbackOfPerson,
  SeenFeedback,
} from './feedback.ts'
import { peerOperations } from './peer-round.ts'
import { privateNoteOperations } from './private-note.ts'

/** What people say about each other's work (Ps 17–18, L III.C). */
export const feedbackOperations = {
  ...privateNoteOperations,
  ...peerOperations,
  'feedback.list': query(FeedbackFilter, 'feedback:read').returns<FeedbackList>(),
  'feedback.get': query(FeedbackOf, 'feedback:read').returns<FeedbackOfPerson>(),
  'feedback.save': command(FeedbackDraft, 'feedback:write').returns<Feedback>(),
  'feedback.remove': command(SeenFeedback, 'feedback:write').returns<null>(),
}
