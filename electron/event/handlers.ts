import type { Handlers } from '../api/context.ts'
import { decide } from './facts.ts'
import { record } from './record.ts'

export const eventHandlers = {
  'event.preview': (draft, context) => decide(context, draft).outcome,

  'event.record': (draft, context) => record(context, decide(context, draft)),
} satisfies Partial<Handlers>
