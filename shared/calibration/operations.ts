import { command, query } from '../api/operation.ts'
import { type Check, CheckFilter, type ComparedPerson, Pair } from './check.ts'
import {
  Decision,
  type Meeting,
  MeetingDraft,
  type MeetingPerson,
  OfMeeting,
  OfTeam,
  Reopening,
  SeenMeeting,
} from './meeting.ts'
import { OfTeams, SpreadReason, type Spreads } from './spread.ts'

/** Whether appraisers judge alike: the spread against the guide, what is odd in small teams, and the meeting about it. */
export const calibrationOperations = {
  'calibration.guide': query(OfTeams, 'appraisal:read').returns<Spreads>(),
  'calibration.saveReason': command(SpreadReason, 'appraisal:rate').returns<null>(),
  'calibration.check': query(CheckFilter, 'appraisal:read').returns<Check>(),
  'calibration.compare': query(Pair, 'appraisal:read').returns<readonly [ComparedPerson, ComparedPerson]>(),
  'calibration.meeting': query(OfMeeting, 'appraisal:read').returns<Meeting>(),
  'calibration.team': query(OfTeam, 'appraisal:read').returns<readonly MeetingPerson[]>(),
  /** Keeps the marks of a team as they are before the meeting. */
  'calibration.seal': command(OfTeam, 'appraisal:rate').returns<null>(),
  'calibration.save': command(MeetingDraft, 'calibration:hold').returns<null>(),
  'calibration.decide': command(Decision, 'calibration:hold').returns<null>(),
  'calibration.lock': command(SeenMeeting, 'calibration:hold').returns<null>(),
  'calibration.reopen': command(Reopening, 'calibration:hold').returns<null>(),
}
