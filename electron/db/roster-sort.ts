import type { EmployeeFilter } from '#shared/people/employee.ts'
import { cachedRead } from './read-cache.ts'
import { type Roster, seniority } from '../people/roster.ts'
import { prepare, type Db } from './sql.ts'

/** Each place's rank under a sort; equals keep the office's order. Undefined: the office's order itself. */
export function rankOf(
  db: Db,
  roster: Roster,
  sort: EmployeeFilter['sort'],
  on: string,
): Int32Array | undefined {
  if (sort === 'order') return undefined
  return cachedRead(db, `roster ${on} by ${sort}`, () => buildRank(db, roster, sort))
}

function buildRank(db: Db, roster: Roster, sort: Exclude<EmployeeFilter['sort'], 'order'>): Int32Array {
  const key = keyOf(db, roster, sort)
  const places = Int32Array.from(roster.employee, (_rowid, place) => place)
  places.sort((a, b) => {
    const [x, y] = [key(a), key(b)]
    return x < y ? -1 : x > y ? 1 : a - b
  })
  const rank = new Int32Array(places.length)
  for (const [position, place] of places.entries()) rank[place] = position
  return rank
}

/** Empty texts last, and the highest grade first. */
function keyOf(
  db: Db,
  roster: Roster,
  sort: Exclude<EmployeeFilter['sort'], 'order'>,
): (place: number) => string | number {
  if (sort === 'grade') return (place) => -seniority[roster.grade[place]!]!
  if (sort === 'unit') return (place) => roster.units[roster.unit[place]!]!.name.toLowerCase()
  if (sort === 'position') {
    const texts = textsOf(db, 'SELECT rowid, position_name FROM assignment')
    return (place) => texts.get(roster.post[place]!) ?? lastText
  }
  const column = { name: 'name', nip: 'nip', status: 'status' }[sort]
  const texts = textsOf(db, `SELECT rowid, ${column} FROM employee`)
  return (place) => texts.get(roster.employee[place]!) ?? lastText
}

const lastText = '\u{10ffff}'

function textsOf(db: Db, text: string): Map<number, string> {
  const rows = prepare(db, `${text} /* rows as arrays */`).raw().all() as [number, string | null][]
  return new Map(
    rows.flatMap(([rowid, value]) => (value === null ? [] : [[rowid, value.toLowerCase()] as const])),
  )
}
