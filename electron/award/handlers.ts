import type { Handlers } from '../api/context.ts'
import { compareAgain, decideRound, openRound, vote } from './panel.ts'
import { listRounds, readAward } from './read-award.ts'
import { lockRound, removeRound, saveRound } from './rounds.ts'
import { listSanctions, removeSanction, saveSanction } from './sanctions.ts'

export const awardHandlers = {
  'award.list': ({ year }, context) => listRounds(context, year),

  'award.get': ({ id }, context) => readAward(context, id),

  'award.save': (draft, context) => saveRound(context, draft),

  'award.remove': (seen, context) => {
    removeRound(context, seen)
    return null
  },

  'award.lock': (seen, context) => {
    lockRound(context, seen)
    return null
  },

  'award.open': (opening, context) => {
    openRound(context, opening)
    return null
  },

  'award.vote': (choice, context) => {
    vote(context, choice)
    return null
  },

  'award.again': (seen, context) => {
    compareAgain(context, seen)
    return null
  },

  'award.decide': (decision, context) => {
    decideRound(context, decision)
    return null
  },

  'sanction.list': ({ year }, context) => listSanctions(context, year),

  'sanction.save': (draft, context) => saveSanction(context, draft),

  'sanction.remove': (seen, context) => {
    removeSanction(context, seen)
    return null
  },
} satisfies Partial<Handlers>
