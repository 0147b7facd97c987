import { samePeople, type SameSentence } from '#shared/feedback/sameness.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { QueryContext } from '../api/context.ts'
import { requireYear } from '../office/years.ts'
import { listPeople } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { daysOf } from './read-feedback.ts'
import { repeatedSentences } from './sentences.ts'

const mostSentences = 50
const namedPeople = 12

/** Sentences that stand for more than two people, with whose they are: all in sight, of a unit those that touch it. */
export function sameSentences(
  context: QueryContext,
  { year, unitId }: { readonly year: number; readonly unitId?: string | undefined },
): SameSentence[] {
  const { db, session, today } = context
  requireYear(db, year)
  const found = repeatedSentences(context, {
    ...daysOf(year),
    uses: samePeople,
    people: samePeople,
    limit: mostSentences,
  })
  const employeeIds = [...new Set(found.flatMap(({ people }) => people))]
  const on = dayIn(year, today)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const people = listPeople(db, { on, scope: session.scope, who: 'all', employeeIds })
  const names = new Map(people.map((person) => [person.id, person]))
  return found.flatMap(({ part, text, people: ids }): SameSentence[] => {
    const known = ids.flatMap((id) => names.get(id) ?? [])
    if (units && !known.some((person) => units.has(person.unitId))) return []
    return [
      {
        part,
        text,
        count: ids.length,
        people: known
          .map(({ id, fullName }) => ({ id, name: fullName }))
          .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
          .slice(0, namedPeople),
      },
    ]
  })
}
