import type { Handlers } from '../api/context.ts'
import { enterSheets, giveSheet, kioskRound, listRounds, viewOfPerson, viewRound } from './peer-answers.ts'
import { closeRound, findRound, openRound, recount } from './peer-rounds.ts'

export const peerHandlers = {
  'peer.list': (filter, context) => listRounds(context, filter),

  'peer.get': ({ roundId }, context) => viewRound(context, findRound(context.db, roundId)),

  'peer.ofPerson': (of, context) => viewOfPerson(context, of),

  'peer.open': (draft, context) => openRound(context, draft),

  'peer.close': ({ roundId, rowVersion }, context) => {
    closeRound(context, roundId, rowVersion)
    return null
  },

  'peer.enter': (entry, context) => {
    enterSheets(context, entry)
    return null
  },

  'peer.recount': ({ roundId, giver }, context) => {
    recount(context, roundId, giver)
    return null
  },

  'peer.kiosk': ({ roundId }, context) => kioskRound(context, roundId),

  'peer.give': ({ roundId, giver, sheet }, context) => {
    giveSheet(context, { roundId, giver, sheet })
    return null
  },
} satisfies Partial<Handlers>
