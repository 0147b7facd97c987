import type { Handlers } from '../api/context.ts'
import { feedbackOfPerson } from './feedback-of-person.ts'
import { listFeedback } from './list-feedback.ts'
import { peerHandlers } from './peer-handlers.ts'
import { privateNoteHandlers } from './private-notes.ts'
import { dropPhrase, keepPhrase, listPhrases } from './phrases.ts'
import { sameSentences } from './sameness.ts'
import { removeFeedback, saveFeedback } from './write-feedback.ts'

export const feedbackHandlers = {
  ...privateNoteHandlers,
  ...peerHandlers,

  'feedback.list': (filter, context) => listFeedback(context, filter),

  'feedback.get': (of, context) => feedbackOfPerson(context, of),

  'feedback.save': (draft, context) => saveFeedback(context, draft),

  'feedback.remove': ({ id, rowVersion }, context) => {
    removeFeedback(context, id, rowVersion)
    return null
  },

  'feedback.sameness': (filter, context) => sameSentences(context, filter),

  'phrase.list': (_input, context) => listPhrases(context),

  'phrase.keep': (draft, context) => {
    keepPhrase(context, draft)
    return null
  },

  'phrase.drop': (draft, context) => {
    dropPhrase(context, draft)
    return null
  },
} satisfies Partial<Handlers>
