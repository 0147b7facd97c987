import { setImmediate } from 'node:timers/promises'
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

/** Something that is read of each person; those of whom there is nothing have no entry. */
interface ReadOfPeople<Value> extends KeptRead {
  /** Of whom there may be something. */
  readonly everybody: () => readonly string[]
  readonly read: (employeeIds: readonly string[]) => ReadonlyMap<string, Value>
}

interface KnownPeople<Value> {
  readonly known: Map<string, Value>
  /** Who has not been read yet. */
  readonly left: Set<string>
}

/** So many at a time: what is read of thousands all at once costs more to clear away than to read. */
const together = 500

/** What is read of many: it is kept, and an edit reads one person again. Few are read as they are. */
export function readOfPeople<Value>(
  db: Db,
  of: ReadOfPeople<Value>,
  employeeIds: readonly string[],
): ReadonlyMap<string, Value> {
  if (employeeIds.length <= together) return of.read(employeeIds)
  const kept = knownPeople(db, of)
  while (kept.left.size > 0) readPart(kept, of, firstLeft(kept))
  return kept.known
}

/** What is known of many once those asked for are read; who is left has not been read yet. It is kept too. */
export function readSomePeople<Value>(
  db: Db,
  of: ReadOfPeople<Value>,
  employeeIds: readonly string[],
): { readonly known: ReadonlyMap<string, Value>; readonly left: ReadonlySet<string> } {
  const kept = knownPeople(db, of)
  const asked = employeeIds.filter((id) => kept.left.has(id))
  for (let start = 0; start < asked.length; start += together)
    readPart(kept, of, asked.slice(start, start + together))
  return kept
}

/** Reads ahead of `readOfPeople`, part by part, and lets the office's thread answer others in between. */
export async function readByParts<Value>(db: Db, of: ReadOfPeople<Value>): Promise<void> {
  if (!keeperOf(db)) return
  for (let kept = knownPeople(db, of); kept.left.size > 0; kept = knownPeople(db, of)) {
    readPart(kept, of, firstLeft(kept))
    await setImmediate()
  }
}

function knownPeople<Value>(db: Db, of: ReadOfPeople<Value>): KnownPeople<Value> {
  return keptRead(
    db,
    of,
    () => ({ known: new Map<string, Value>(), left: new Set(of.everybody()) }),
    (kept, employeeIds) => {
      readInto(
        kept,
        of,
        employeeIds.filter((id) => !kept.left.has(id)),
      )
      return kept
    },
  )
}

const firstLeft = ({ left }: KnownPeople<unknown>) => [...left].slice(0, together)

function readPart<Value>(kept: KnownPeople<Value>, of: ReadOfPeople<Value>, part: readonly string[]): void {
  readInto(kept, of, part)
  for (const id of part) kept.left.delete(id)
}

function readInto<Value>(
  { known }: KnownPeople<Value>,
  { read }: ReadOfPeople<Value>,
  employeeIds: readonly string[],
): void {
  const now = read(employeeIds)
  for (const id of employeeIds) {
    const own = now.get(id)
    if (own === undefined) known.delete(id)
    else known.set(id, own)
  }
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
