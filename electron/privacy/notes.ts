import { createHash } from 'node:crypto'
import { present } from '#shared/api/present.ts'
import { noteFrom, type PrivacyNotes, privacyNotes } from '#shared/privacy/privacy.ts'
import type { Db, WritableDb } from '../db/sql.ts'
import { storedValue, storeValue } from '../office/settings.ts'

const keyOf = (note: string) => `privacy.${note}`

/** What the office says of its processing; a stored note that is none any more is left out. */
export function readNotes(db: Db): PrivacyNotes {
  const read = privacyNotes.map((note) => [note, noteFrom(note, storedValue(db, keyOf(note)))] as const)
  return present(Object.fromEntries(read)) as PrivacyNotes
}

/** Each note is a row of its own, so that the history says which one changed; an absent one is no longer held. */
export function writeNotes(db: WritableDb, notes: PrivacyNotes): void {
  for (const note of privacyNotes) storeValue(db, keyOf(note), notes[note])
}

/** Differs as soon as any note does. */
export function markOf(notes: PrivacyNotes): string {
  return createHash('sha256').update(JSON.stringify(notes)).digest('hex')
}
