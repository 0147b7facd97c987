import { wordsKey } from '#shared/import/words-key.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { splitName } from '#shared/people/person-name.ts'
import type { Problem } from '#shared/import/preview.ts'
import { newId } from '../../db/id.ts'
import { changeOf, type FieldChange, warning } from '../planned-rows.ts'
import { prepare, type Db, type WritableDb } from '../../db/sql.ts'

/** A person of the office or of the file; the id of a new one is known once he is stored. */
export interface PersonRef {
  id: string | undefined
  readonly nip: string | undefined
  readonly name: string
}

interface SuperiorBook {
  /** Who the row says rates the person, or why that is not clear. */
  find(draft: ImportedEmployee, self: PersonRef): { superior?: PersonRef; problem?: Problem }
  change(person: PersonRef, superior: PersonRef): FieldChange | undefined
}

export function createSuperiorBook(db: Db, people: readonly PersonRef[]): SuperiorBook {
  const byNip = new Map(people.flatMap((person) => (person.nip === undefined ? [] : [[person.nip, person]])))
  const byName = Map.groupBy(people, ({ name }) => wordsKey(name))
  const known = new Map(
    (
      prepare(
        db,
        'SELECT employee_id, superior_id FROM superior WHERE valid_to IS NULL ORDER BY valid_from',
      ).all() as {
        employee_id: string
        superior_id: string | null
      }[]
    ).map((row) => [row.employee_id, row.superior_id ?? undefined]),
  )
  const names = new Map(people.map((person) => [person.id, person.name]))
  return {
    find({ superiorNip, superiorName }, self) {
      const told = superiorNip ?? superiorName
      if (told === undefined) return {}
      const [named, ...others] = byName.get(wordsKey(splitName(superiorName ?? '').name)) ?? []
      const superior = byNip.get(superiorNip ?? '') ?? (others.length === 0 ? named : undefined)
      if (superior && superior !== self) return { superior }
      const field = superiorNip === undefined ? 'superiorName' : 'superiorNip'
      return { problem: warning('SUPERIOR_UNKNOWN', field, { value: told }) }
    },
    change(person, superior) {
      const current = person.id === undefined ? undefined : known.get(person.id)
      if (current !== undefined && current === superior.id) return undefined
      return changeOf('superiorName', current === undefined ? undefined : names.get(current), superior.name)
    },
  }
}

/** Enters or corrects the undated relation; the dated history is kept by hand. */
export function storeSuperior(db: WritableDb, employeeId: string, superiorId: string): void {
  const current = prepare(
    db,
    'SELECT id FROM superior WHERE employee_id = ? AND valid_to IS NULL ORDER BY valid_from DESC LIMIT 1',
  ).get(employeeId) as { id: string } | undefined
  if (!current) {
    prepare(db, 'INSERT INTO superior (id, employee_id, superior_id) VALUES (?, ?, ?)').run(
      newId(),
      employeeId,
      superiorId,
    )
    return
  }
  prepare(
    db,
    'UPDATE superior SET superior_id = ?, official_id = NULL, acting = NULL, row_version = row_version + 1 WHERE id = ?',
  ).run(superiorId, current.id)
}
