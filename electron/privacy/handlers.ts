import { AppError } from '#shared/api/errors.ts'
import type { Privacy } from '#shared/privacy/privacy.ts'
import type { Handlers } from '../api/context.ts'
import type { Db } from '../db/sql.ts'
import { findPerson, requireVisible, visibleIn } from '../people/people.ts'
import { readOldYears } from './destruction/old-years.ts'
import { listDestructions } from './destruction/register.ts'
import { markOf, readNotes, writeNotes } from './notes.ts'
import { personRecord } from './person-record.ts'
import { privacyFacts } from './privacy-facts.ts'
import { listReadings } from './readings.ts'

export const privacyHandlers = {
  'privacy.get': (_input, { db }) => privacyOf(db),

  'privacy.save': ({ seen, ...notes }, { db }) => {
    if (seen !== markOf(readNotes(db))) throw new AppError('conflict', 'error.changedMeanwhile')
    writeNotes(db, notes)
    return privacyOf(db)
  },

  'privacy.person': ({ id }, context) => {
    const { db, session, today, describe } = context
    requireVisible(db, [id], today, session.scope)
    const person = findPerson(db, id, today, session.scope)
    describe({ object: person.fullName, employeeIds: [id] })
    return personRecord(context, person)
  },

  'privacy.readings': (filter, { db, session, today }) =>
    listReadings(db, filter, session.scope, visibleIn(db, session.scope, today)),

  'privacy.oldYears': (_input, { db, today }) => readOldYears(db, today),

  'privacy.destructions': (_input, { db }) => listDestructions(db),
} satisfies Partial<Handlers>

function privacyOf(db: Db): Privacy {
  const notes = readNotes(db)
  return { notes, seen: markOf(notes), facts: privacyFacts(db) }
}
