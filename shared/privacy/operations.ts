import { ById, Nothing, OfYear } from '../api/fields.ts'
import { command, host, loggedQuery, query } from '../api/operation.ts'
import { type Destruction, DestroyYear, type HoldingCopy, type OldYear, RemoveCopies } from './destruction.ts'
import { type PersonRecord, type Privacy, type Reading, PrivacyDraft, ReadingFilter } from './privacy.ts'

/** Law 27/2022: what the office says about its processing, one person's own data, and who read what. */
export const privacyOperations = {
  'privacy.get': query(Nothing, 'office:read').returns<Privacy>(),
  'privacy.save': command(PrivacyDraft, 'setting:write').returns<Privacy>(),
  /** Everything about one person, with the trail of changes: reading it is itself an event that names the person. */
  'privacy.person': loggedQuery(ById, 'history:read').returns<PersonRecord>(),
  'privacy.readings': query(ReadingFilter, 'history:read').returns<readonly Reading[]>(),
  /** Every opened year, the oldest first: what it holds, until when it is kept. */
  'privacy.oldYears': query(Nothing, 'office:read').returns<readonly OldYear[]>(),
  /** The register of destroyed years, the newest first. */
  'privacy.destructions': query(Nothing, 'office:read').returns<readonly Destruction[]>(),
  /** Writes the office's file anew without a year that is past its retention, so the host does it while nobody has the file open. */
  'privacy.destroyYear': host(DestroyYear, 'year:destroy').returns<Destruction>(),
  /** Files that may still hold a year that was destroyed in the office. */
  'privacy.copies': host(OfYear, 'office:read').returns<readonly HoldingCopy[]>(),
  /** Removes some of those; a backup of the office as it is now is there before the first goes. */
  'privacy.removeCopies': host(RemoveCopies, 'year:destroy').returns<{ readonly removed: number }>(),
}
