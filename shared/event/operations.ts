import { command, query } from '../api/operation.ts'
import { EventDraft, type EventOutcome } from './event.ts'

export const eventOperations = {
  /** What `event.record` will do, by the same function. */
  'event.preview': query(EventDraft, 'employee:write').returns<EventOutcome>(),
  /** Posts, superiors, status, plans and evaluations of one event, as one step that is undone as one. */
  'event.record': command(EventDraft, 'employee:write').returns<EventOutcome>(),
}
