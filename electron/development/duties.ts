import { type ApartPerson, type Duties, speaksOf } from '#shared/development/duty.ts'
import type { LibraryPost } from '#shared/plan/cascade/library.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, tuples } from '../db/sql.ts'
import { listLibrary } from '../plan/cascade/library.ts'
import { plannedPeople } from '../plan/plan-list.ts'
import { holdsAt } from '../plan/read-plan.ts'
import { lineOf } from './people-in.ts'

/** Posts with what they answer for and what is usual for them, and who plans nothing of it (features S7). */
export function listDuties(
  context: QueryContext,
  { year, unitId }: { readonly year: number; readonly unitId?: string | undefined },
): Duties {
  const { db, session } = context
  const people = plannedPeople(context, year, { unitId })
  const held = new Set(people.map(({ positionName }) => spellingOf(positionName ?? '')))
  const library = listLibrary(context, { year })
  const posts =
    unitId === undefined ? library : library.filter(({ position }) => held.has(spellingOf(position)))
  const duties = new Map(
    posts
      .filter(({ responsibilities }) => responsibilities.length > 0)
      .map((post) => [spellingOf(post.position), dutiesOf(post)] as const),
  )
  const results = resultsOf(db, year)
  const compared = people.filter(({ positionName }) => duties.has(spellingOf(positionName ?? '')))
  const apart = compared.flatMap((person): ApartPerson[] => {
    const own = results.get(person.id) ?? []
    const speaks = duties.get(spellingOf(person.positionName ?? ''))!
    return own.some((text) => speaks(text)) ? [] : [{ ...lineOf(person), results: own.length }]
  })
  return {
    posts,
    without: posts.filter(({ people: count, responsibilities }) => count > 0 && responsibilities.length === 0)
      .length,
    apart,
    compared: compared.length,
    writable: session.role !== 'auditor' && session.role !== 'employee',
  }
}

/** Whether a result speaks of any duty of a post; its usual results say the same in other words. */
function dutiesOf({ responsibilities, results }: LibraryPost): (text: string) => boolean {
  const speak = [...responsibilities.map(({ text }) => text), ...results.map(({ text }) => text)].map(
    speaksOf,
  )
  return (text) => speak.some((speaks) => speaks(text))
}

/** The results of each person's plan of a year. */
function resultsOf(db: Db, year: number): Map<string, string[]> {
  const rows = tuples<[string, string]>(
    db,
    `SELECT p.employee_id, w.text FROM plan p JOIN work_result w ON w.plan_id = p.id
      WHERE p.year = @year AND w.ended_on IS NULL AND ${holdsAt('@until')}`,
    { year, until: `${year}-12-31` },
  )
  const results = new Map<string, string[]>()
  for (const [id, text] of rows) results.set(id, [...(results.get(id) ?? []), text])
  return results
}
