import { isInService } from '#shared/people/employee-status.ts'
import type { PersonDraft } from '#shared/people/person-fields.ts'
import type { WritableDb } from '../db/sql.ts'
import { updateEmployee } from './employees.ts'
import { endRatingBy } from './set-superiors.ts'

/** Writes every field of a person with what follows: who is out of service rates nobody from that day on. */
export function changePerson(db: WritableDb, id: string, person: PersonDraft, today: string): void {
  updateEmployee(db, id, person)
  if (!isInService(person.status)) endRatingBy(db, id, person.statusDate ?? today)
}
