import type { Hundredths } from '#shared/number/decimal.ts'
import { monthsOf } from '#shared/period/period.ts'
import type { StandingCounts } from '#shared/plan/board/board.ts'
import { type Standing, standingOf, standings } from '#shared/plan/board/standing.ts'
import { keptRead } from '../../db/kept-read.ts'
import type { Db } from '../../db/sql.ts'
import { settingsOfYear } from '../../office/settings.ts'
import { type IndicatorFact, indicatorFacts, personFacts } from '../achievement.ts'
import { trendClassOf } from '../realisation-grid.ts'

/** How the indicators of one person stand. */
export interface PersonStanding {
  readonly standing: Standing
  readonly counts: StandingCounts
  /** His achievement against the running targets (domain.md §6.2): orientation only. */
  readonly percent?: Hundredths
  /** How many went against their baseline. */
  readonly worse: number
}

/** Everybody's standing in a year on a day; people without an indicator have no entry. An entry reads one person again. */
export function standingsOfAll(db: Db, year: number, today: string): ReadonlyMap<string, PersonStanding> {
  return keptRead(
    db,
    {
      key: `standings ${year} ${today}`,
      tables: ['setting', 'year'],
      byPerson: ['plan', 'work_result', 'indicator', 'realisation', 'achievement'],
    },
    () => readStandings(db, year, today),
    (known, employeeIds) => {
      const now = readStandings(db, year, today, employeeIds)
      for (const id of employeeIds) {
        const own = now.get(id)
        if (own === undefined) known.delete(id)
        else known.set(id, own)
      }
      return known
    },
  )
}

function readStandings(
  db: Db,
  year: number,
  today: string,
  employeeIds?: readonly string[],
): Map<string, PersonStanding> {
  const facts = indicatorFacts(db, {
    year,
    through: endedBy(year, today),
    ...(employeeIds && { employeeIds }),
  })
  const settings = settingsOfYear(db, year)
  const threshold = Math.round(settings['trend.threshold'] * 100)
  const people = personFacts(facts, settings)
  const byPerson = Map.groupBy(facts, ({ employeeId }) => employeeId)
  return new Map(
    [...byPerson].map(([id, own]): [string, PersonStanding] => {
      const percent = people.get(id)?.achievement
      const worse = own.filter((fact) => trendClassOf(fact, year, threshold) === 'worse').length
      return [
        id,
        {
          standing: standingOf({ due: sumOf(own, 'expected'), filled: sumOf(own, 'filled'), percent }),
          counts: countsOf(own.map(standingOfFact)),
          ...(percent !== undefined && { percent }),
          worse,
        },
      ]
    }),
  )
}

/** The last month that has ended: up to it entries are due and sums are measured. Before there is one, that of the year before. */
function endedBy(year: number, today: string): string {
  const months = [...monthsOf(year - 1).slice(-1), ...monthsOf(year)]
  const ended = months.findLast(({ end }) => end <= today) ?? months[0]!
  return ended.number === 12 && ended.year === year ? String(year) : ended.key
}

const sumOf = (facts: readonly IndicatorFact[], what: 'expected' | 'filled') =>
  facts.reduce((sum, fact) => sum + fact[what], 0)

const standingOfFact = ({ expected, filled, achievement }: IndicatorFact): Standing =>
  standingOf({ due: expected, filled, percent: achievement?.percent })

export function countsOf(all: readonly Standing[]): StandingCounts {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>
  for (const standing of all) counts[standing]++
  return counts
}
