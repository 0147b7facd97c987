import { dayIn } from '#shared/period/day-in.ts'
import type { PhrasePart } from '#shared/feedback/phrase-bank.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, tuples } from '../db/sql.ts'
import { readersOf } from '../people/people.ts'

/** Where sentences stand: the parts of feedback, and the notes of ratings. */
const places: readonly { readonly part: PhrasePart; readonly from: string }[] = [
  ...(
    [
      ['situation', 'situation'],
      ['fact', 'fact'],
      ['effect', 'effect'],
      ['nextStep', 'next_step'],
    ] as const
  ).map(([part, column]) => ({
    part,
    from: `SELECT f.employee_id, trim(f.${column}) AS text FROM feedback f
      WHERE f.${column} IS NOT NULL AND f.date BETWEEN @from AND @to`,
  })),
  {
    part: 'note',
    from: `SELECT v.employee_id, trim(v.note) AS text FROM evaluation v
      WHERE v.note IS NOT NULL AND substr(v.period_key, 1, 4) BETWEEN substr(@from, 1, 4) AND substr(@to, 1, 4)`,
  },
]

interface Sentence {
  readonly part: PhrasePart
  readonly text: string
  /** How often it stands somewhere, and of how many people. */
  readonly uses: number
  readonly people: readonly string[]
}

interface Asked {
  readonly from: string
  readonly to: string
  /** It stands at least so often, and of so many people. */
  readonly uses: number
  readonly people: number
  readonly limit: number
}

/** Sentences that stand more than once, the most used first: of those whom the session reads about. */
export function repeatedSentences(
  { db, session, today }: Pick<QueryContext, 'db' | 'session' | 'today'>,
  asked: Asked,
): Sentence[] {
  const on = dayIn(Number(asked.to.slice(0, 4)), today)
  const readers = readersOf(db, session.scope, on)
  return places
    .flatMap(({ part, from }) => repeatedAt(db, { part, from, readers }, asked))
    .toSorted((a, b) => b.people.length - a.people.length || b.uses - a.uses || (a.text < b.text ? -1 : 1))
    .slice(0, asked.limit)
}

interface Place {
  readonly part: PhrasePart
  readonly from: string
  readonly readers: 'everybody' | ReadonlySet<string>
}

function repeatedAt(db: Db, { part, from, readers }: Place, { from: first, to, uses, people, limit }: Asked) {
  const among = readers === 'everybody' ? '' : ' WHERE employee_id IN (SELECT value FROM json_each(@readers))'
  const rows = tuples<[text: string, uses: number, people: string]>(
    db,
    `SELECT min(text), count(*) AS uses, json_group_array(DISTINCT employee_id) FROM (${from})${among}
      GROUP BY lower(text) HAVING count(*) >= @uses AND count(DISTINCT employee_id) >= @people
      ORDER BY uses DESC LIMIT @limit`,
    {
      from: first,
      to,
      uses,
      people,
      limit,
      ...(readers !== 'everybody' && { readers: JSON.stringify([...readers]) }),
    },
  )
  return rows.map(([text, count, ids]): Sentence => ({
    part,
    text,
    uses: count,
    people: JSON.parse(ids) as string[],
  }))
}
