import type { Handlers } from '../api/context.ts'
import { readOffice, writeOffice } from './office.ts'
import { deleteYear, openYear } from './years.ts'

export const officeHandlers = {
  'office.get': (_input, { db }) => readOffice(db),

  'office.save': (draft, { db, describe }) => {
    writeOffice(db, draft)
    describe({ object: draft.name })
    return readOffice(db)
  },

  'year.open': ({ year, rhythm }, { db, describe }) => {
    openYear(db, year, rhythm)
    describe({ object: String(year) })
    return readOffice(db)
  },

  'year.delete': ({ year }, { db, describe }) => {
    deleteYear(db, year)
    describe({ object: String(year) })
    return readOffice(db)
  },
} satisfies Partial<Handlers>
