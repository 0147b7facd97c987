import { type Db, prepareValues } from '../db/sql.ts'

/** Shorter words have no trigram. */
const shortest = 3

/**
 * Row ids of the people who fit the search text. Every word must occur in the name or NIP, in any order; a text of one or
 * two letters fits how a word of the name or the NIP begins. Digits may be spaced as on a NIP card. Undefined: the text says nothing.
 */
export function searchPeople(db: Db, search: string): number[] | undefined {
  const text = search.trim().replace(/\s+/g, ' ').replace(/^['’]/, '')
  if (text === '') return undefined
  const whole = /^[\d .'-]+$/.test(text) ? text.replace(/\D/g, '') : text
  if (whole === '') return []
  const words = whole.split(' ')
  const long = words.filter((word) => lengthOf(word) >= shortest)
  if (long.length > 0)
    return byTrigrams(
      db,
      long,
      words.filter((word) => lengthOf(word) < shortest),
    )
  return lengthOf(whole) >= shortest ? byTrigrams(db, [whole], []) : byBeginning(db, whole)
}

/** In characters, as SQLite counts them. */
function lengthOf(word: string): number {
  return Array.from(word).length
}

function byTrigrams(db: Db, long: readonly string[], short: readonly string[]): number[] {
  const match = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  if (short.length === 0)
    return prepareValues(db, 'SELECT rowid FROM employee_search WHERE employee_search MATCH ?').all(
      match,
    ) as number[]
  const conditions = short.map(() => `(name LIKE ? ESCAPE '\\' OR nip LIKE ? ESCAPE '\\')`).join(' AND ')
  return prepareValues(
    db,
    `SELECT rowid FROM employee
     WHERE rowid IN (SELECT rowid FROM employee_search WHERE employee_search MATCH ?) AND ${conditions}`,
  ).all(match, ...short.flatMap((word) => [`%${escaped(word)}%`, `%${escaped(word)}%`])) as number[]
}

/** The first word by a range on the index; later words by the trigram of a space and two letters, or by reading for one. */
function byBeginning(db: Db, text: string): number[] {
  const later =
    lengthOf(text) === 2
      ? 'SELECT rowid FROM employee_search WHERE employee_search MATCH @match'
      : "SELECT rowid FROM employee WHERE name LIKE @later ESCAPE '\\'"
  return prepareValues(
    db,
    `SELECT rowid FROM employee WHERE name COLLATE NOCASE >= @text AND name COLLATE NOCASE < @text || char(1114111)
     UNION SELECT rowid FROM employee WHERE nip >= @text AND nip < @text || char(1114111)
     UNION ${later}`,
  ).all({
    text,
    ...(lengthOf(text) === 2
      ? { match: `" ${text.replaceAll('"', '""')}"` }
      : { later: `% ${escaped(text)}%` }),
  }) as number[]
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, (letter) => `\\${letter}`)
}
