import type { Handlers } from '../api/context.ts'
import { checkTeams, comparePeople } from './check.ts'
import { decide } from './decide.ts'
import { lockMeeting, readMeeting, readTeam, reopenMeeting, saveMeeting } from './meeting.ts'
import { sealTeam } from './seals.ts'
import { readSpreads, saveReason } from './spread.ts'

export const calibrationHandlers = {
  'calibration.guide': (asked, context) => readSpreads(context, asked),

  'calibration.saveReason': (draft, context) => {
    saveReason(context, draft)
    return null
  },

  'calibration.check': (filter, context) => checkTeams(context, filter),

  'calibration.compare': (pair, context) => comparePeople(context, pair),

  'calibration.meeting': ({ period }, context) => readMeeting(context, period),

  'calibration.team': (of, context) => readTeam(context, of),

  'calibration.seal': (of, context) => {
    sealTeam(context, of)
    return null
  },

  'calibration.save': (draft, context) => {
    saveMeeting(context, draft)
    return null
  },

  'calibration.decide': (decision, context) => {
    decide(context, decision)
    return null
  },

  'calibration.lock': (seen, context) => {
    lockMeeting(context, seen)
    return null
  },

  'calibration.reopen': (reopening, context) => {
    reopenMeeting(context, reopening)
    return null
  },
} satisfies Partial<Handlers>
