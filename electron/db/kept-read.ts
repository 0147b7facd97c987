import { cachedRead, keeperOf } from './read-cache.ts'
import type { ContentTable } from './schema.ts'
import type { Db, Touched } from './sql.ts'

interface KeptRead {
  readonly key: string
  /** A change of one of these makes it be read anew. */
  readonly tables: readonly ContentTable[]
  /** A change of one of these concerns single people, who alone are read again. */
  readonly byPerson: readonly ContentTable[]
}

/**
 * What a query computed from these tables, brought up to date for the people whom commands concerned since: an edit changes
 * one of ten thousand.
 */
export function keptRead<State>(
  db: Db,
  { key, tables, byPerson }: KeptRead,
  read: () => State,
  renew: (state: State, employeeIds: readonly string[]) => State,
): State {
  const touched = keeperOf(db)?.touched
  if (!touched) return read()
  const kept = cachedRead(db, tables, key, () => ({ state: read(), seen: touched.commands }))
  const people = concernedSince(touched, kept.seen, byPerson)
  if (people === 'everybody') kept.state = read()
  else if (people.length > 0) kept.state = renew(kept.state, people)
  kept.seen = touched.commands
  return kept.state
}

/** Whose rows of these tables commands have changed since the one counted `seen`. */
function concernedSince(
  { commands, concerned, forgotten }: Touched,
  seen: number,
  tables: readonly ContentTable[],
): readonly string[] | 'everybody' {
  if (seen === commands) return []
  if (seen < forgotten) return 'everybody'
  const people = new Set<string>()
  for (const { command, table, person } of concerned) {
    if (command <= seen || !tables.includes(table)) continue
    if (person === undefined) return 'everybody'
    people.add(person)
  }
  return [...people]
}
