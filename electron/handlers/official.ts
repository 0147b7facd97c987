import type { Handlers } from '../api/context.ts'
import { deleteOfficial, findOfficial, listOfficials, writeOfficial } from '../people/officials.ts'

export const officialHandlers = {
  'official.list': (_input, { db }) => listOfficials(db),

  'official.save': (draft, { db, describe }) => {
    describe({ object: draft.name })
    return { id: writeOfficial(db, draft) }
  },

  'official.delete': ({ id }, { db, describe }) => {
    describe({ object: findOfficial(db, id).name })
    deleteOfficial(db, id)
    return null
  },
} satisfies Partial<Handlers>
