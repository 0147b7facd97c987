import type { Handlers } from '../api/context.ts'
import { listSchemes, saveScheme } from '../office/schemes.ts'

export const schemeHandlers = {
  'scheme.list': ({ id }, { db }) => listSchemes(db, id),

  'scheme.save': (draft, { db, describe }) => {
    const id = saveScheme(db, draft)
    describe({ object: `${draft.name} · ${draft.validFrom}` })
    return listSchemes(db, id)[0]!
  },
} satisfies Partial<Handlers>
