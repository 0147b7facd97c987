import { ById, Nothing } from '../api/fields.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import { type PersonRecord, type Privacy, type Reading, PrivacyDraft, ReadingFilter } from './privacy.ts'

/** Law 27/2022: what the office says about its processing, one person's own data, and who read what. */
export const privacyOperations = {
  'privacy.get': query(Nothing, 'office:read').returns<Privacy>(),
  'privacy.save': command(PrivacyDraft, 'setting:write').returns<Privacy>(),
  /** Everything about one person, with the trail of changes: reading it is itself an event that names the person. */
  'privacy.person': loggedQuery(ById, 'history:read').returns<PersonRecord>(),
  'privacy.readings': query(ReadingFilter, 'history:read').returns<readonly Reading[]>(),
}
