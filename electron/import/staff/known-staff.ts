import { wordsKey } from '#shared/import/words-key.ts'
import type { PersonDraft } from '#shared/people/person-fields.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { postOf, type StoredPost } from '../../people/assignments.ts'
import { personDraftOf } from '../../people/employees.ts'
import {} from '../planned-rows.ts'
import type { PersonRef } from './superiors.ts'
import type { Row } from '../../db/schema.ts'
import { all, sql, type Db } from '../../db/sql.ts'

/** A person who is here already, with all posts and grades. */
export interface Known {
  readonly row: Row<'employee'>
  readonly draft: PersonDraft
  readonly posts: readonly StoredPost[]
  readonly grades: readonly { readonly id: string; readonly grade: string; readonly from?: string }[]
  /** The latest grade. */
  readonly grade: string | undefined
}

export interface StaffBook {
  readonly people: readonly PersonRef[]
  /** By NIP; a person without one by name and birth date. */
  find(draft: ImportedEmployee): Known | undefined
  /** The NIP of somebody else with this name and birth date: perhaps the same person under a mistyped NIP. */
  namesake(draft: ImportedEmployee): string | undefined
  /** Titles that nobody here has had yet, each once. */
  newPositions(names: readonly (string | undefined)[]): string[]
}

/** Reads the staff in three statements, however long the list is. */
export function createStaffBook(db: Db): StaffBook {
  const rows = all(db, sql.selectFrom('employee').selectAll())
  const posts = Map.groupBy(all(db, sql.selectFrom('assignment').selectAll()), (row) => row.employee_id)
  const grades = Map.groupBy(all(db, sql.selectFrom('grade_period').selectAll()), (row) => row.employee_id)
  const byNip = new Map(rows.flatMap((row) => (row.nip === null ? [] : [[row.nip, row]])))
  const byName = Map.groupBy(rows, (row) => `${wordsKey(row.name)} ${row.birth_date ?? ''}`)
  const titles = new Set([...posts.values()].flat().map((row) => wordsKey(row.position_name ?? '')))
  const sameName = ({ name, birthDate }: ImportedEmployee) =>
    birthDate === undefined ? undefined : byName.get(`${wordsKey(name)} ${birthDate}`)?.[0]
  return {
    people: rows.map(({ id, nip, name }) => ({ id, nip: nip ?? undefined, name })),
    find(draft) {
      const row = draft.nip === undefined ? sameName(draft) : byNip.get(draft.nip)
      return row && knownOf(row, posts.get(row.id) ?? [], grades.get(row.id) ?? [])
    },
    namesake: (draft) => sameName(draft)?.nip ?? undefined,
    newPositions(names) {
      const fresh = new Map<string, string>()
      for (const name of names)
        if (name !== undefined && !titles.has(wordsKey(name))) fresh.set(wordsKey(name), name)
      return [...fresh.values()]
    },
  }
}

function knownOf(
  row: Row<'employee'>,
  posts: readonly Row<'assignment'>[],
  periods: readonly Row<'grade_period'>[],
): Known {
  const grades = periods.map(({ id, grade, valid_from }) => ({
    id,
    grade,
    ...(valid_from !== null && { from: valid_from }),
  }))
  const grade = grades.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)?.grade
  return { row, draft: personDraftOf(row), posts: posts.map(postOf), grades, grade }
}
