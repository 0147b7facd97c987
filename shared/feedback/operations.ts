import { Nothing } from '../api/fields.ts'
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
import { PhraseDraft, type PhraseList } from './phrase.ts'
import { SamenessFilter, type SameSentence } from './sameness.ts'

/** What people say about each other's work (Ps 17–18, L III.C). */
export const feedbackOperations = {
  ...privateNoteOperations,
  ...peerOperations,
  'feedback.list': query(FeedbackFilter, 'feedback:read').returns<FeedbackList>(),
  'feedback.get': query(FeedbackOf, 'feedback:read').returns<FeedbackOfPerson>(),
  'feedback.save': command(FeedbackDraft, 'feedback:write').returns<Feedback>(),
  'feedback.remove': command(SeenFeedback, 'feedback:write').returns<null>(),
  /** Sentences that stand for more than two people. */
  'feedback.sameness': query(SamenessFilter, 'feedback:write').returns<readonly SameSentence[]>(),

  /** The office's own sentences; the program's are in the page. */
  'phrase.list': query(Nothing, 'feedback:write').returns<PhraseList>(),
  'phrase.keep': command(PhraseDraft, 'feedback:write').returns<null>(),
  'phrase.drop': command(PhraseDraft, 'feedback:write').returns<null>(),
}
