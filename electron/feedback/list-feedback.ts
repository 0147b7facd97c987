import { present } from '#shared/api/present.ts'
import type { FeedbackFilter, FeedbackList, FeedbackRow } from '#shared/feedback/feedback.ts'
import { leadingKinds } from '#shared/feedback/giver.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import type { QueryContext } from '../api/context.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, tuples } from '../db/sql.ts'
import type { Person } from '../people/people.ts'
import { plannedPeople } from '../plan/plan-list.ts'
import { daysOf } from './read-feedback.ts'
import { runningPeriod } from './running-period.ts'

/** One window of those who are planned for: what they were told this year, and who waits for a word of a leader. */
export function listFeedback(context: QueryContext, filter: FeedbackFilter): FeedbackList {
  const { db, today } = context
  const { year, unitId, search = '', waiting, offset, limit } = filter
  const people = plannedPeople(context, year, { unitId })
  const period = runningPeriod(db, year, today)
  const sums = sumsOf(db, year)
  const given = givenIn(db, period)
  const isFound = holdsWords(search)
  const found = people.filter(
    ({ id, fullName, nip = '' }) => !(waiting && given.has(id)) && isFound(`${fullName} ${nip}`),
  )
  return {
    period: period.key,
    rows: found.slice(offset, offset + limit).map((person) => rowOf(person, sums.get(person.id), given)),
    total: found.length,
    people: people.length,
    waiting: people.filter(({ id }) => !given.has(id)).length,
  }
}

interface Sums {
  readonly positive: number
  readonly corrective: number
  readonly last: string
}

const rowOf = ({ id, fullName, unit }: Person, sums: Sums | undefined, given: ReadonlySet<string>) =>
  present({
    employeeId: id,
    fullName,
    unit,
    positive: sums?.positive ?? 0,
    corrective: sums?.corrective ?? 0,
    last: sums?.last,
    given: given.has(id),
  }) satisfies FeedbackRow

/** What everybody was told in a year, counted. */
const sumsOf = (db: Db, year: number): ReadonlyMap<string, Sums> =>
  cachedRead(db, ['feedback'], `feedback sums ${year}`, () => {
    const rows = tuples<[string, number, number, string]>(
      db,
      `SELECT employee_id, sum(symbol <> 'frown'), sum(symbol = 'frown'), max(date) FROM feedback
        WHERE date BETWEEN @from AND @to GROUP BY employee_id`,
      daysOf(year),
    )
    return new Map(rows.map(([id, positive, corrective, last]) => [id, { positive, corrective, last }]))
  })

/** To whom a leader said something in a period. */
const givenIn = (db: Db, { key, start, end }: { key: string; start: string; end: string }) =>
  cachedRead(db, ['feedback'], `feedback given ${key}`, () => {
    const rows = tuples<[string]>(
      db,
      `SELECT DISTINCT employee_id FROM feedback
        WHERE giver_kind IN (SELECT value FROM json_each(@kinds)) AND date BETWEEN @start AND @end`,
      { kinds: JSON.stringify(leadingKinds), start, end },
    )
    return new Set(rows.map(([id]) => id))
  })
