import type { Hundredths } from '#shared/number/decimal.ts'
import { monthsOf } from '#shared/period/period.ts'
import type { StandingCounts } from '#shared/plan/board/board.ts'
import { type Standing, standingOf, standings as allStandings } from '#shared/plan/board/standing.ts'
import { trendOf } from '#shared/plan/trend.ts'
import { readByParts, readSomePeople } from '../../db/kept-read.ts'
import type { Db } from '../../db/sql.ts'
import { settingsOfYear } from '../../office/settings.ts'
import { type IndicatorFact, indicatorFacts } from '../achievement.ts'
import { personFacts } from '../person-fact.ts'
import { plannedIn } from '../read-plan.ts'

/** How the indicators of one person stand. */
export interface PersonStanding {
  readonly standing: Standing
  readonly counts: StandingCounts
  /** His achievement against the running targets (domain.md §6.2): orientation only. */
  readonly percent?: Hundredths
  /** How many went against their baseline. */
  readonly worse: number
}

/** How people stand in a year on a day; those without an indicator have no entry, and those not asked for may not be read yet. */
export const standingsOf = (db: Db, day: YearDay, employeeIds: readonly string[]) =>
  readSomePeople(db, standings(db, day), employeeIds)

/** Reads everybody ahead of `standingsOf` while others are answered. */
export const readStandingsByParts = (db: Db, day: YearDay) => readByParts(db, standings(db, day))

interface YearDay {
  readonly year: number
  readonly today: string
}

const standings = (db: Db, { year, today }: YearDay) =>
  ({
    key: `standings ${year} ${today}`,
    tables: ['setting', 'year'],
    byPerson: ['plan', 'work_result', 'indicator', 'realisation', 'achievement'],
    everybody: () => plannedIn(db, year),
    read: (employeeIds: readonly string[]) => readStandings(db, year, today, employeeIds),
  }) as const

function readStandings(
  db: Db,
  year: number,
  today: string,
  employeeIds: readonly string[],
): Map<string, PersonStanding> {
  const facts = indicatorFacts(db, { year, through: endedBy(year, today), employeeIds, texts: 'none' })
  const settings = settingsOfYear(db, year)
  const threshold = Math.round(settings['trend.threshold'] * 100)
  const people = personFacts(facts, settings)
  const byPerson = Map.groupBy(facts, ({ employeeId }) => employeeId)
  return new Map(
    [...byPerson].map(([id, own]): [string, PersonStanding] => {
      const percent = people.get(id)?.achievement
      const worse = own.filter((fact) => isWorse(fact, threshold)).length
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

/** The latest entry is farther from the good than what the indicator began from (domain.md §11.4). */
function isWorse({ entries, baseline, direction }: IndicatorFact, threshold: Hundredths): boolean {
  const first = baseline ?? entries.find((entry) => entry !== undefined)
  const latest = entries.findLast((entry) => entry !== undefined)
  if (first === undefined || latest === undefined) return false
  return trendOf({ baseline: first, current: latest, months: 0, direction, threshold }).class === 'worse'
}

const sumOf = (facts: readonly IndicatorFact[], what: 'expected' | 'filled') =>
  facts.reduce((sum, fact) => sum + fact[what], 0)

const standingOfFact = ({ expected, filled, achievement }: IndicatorFact): Standing =>
  standingOf({ due: expected, filled, percent: achievement?.percent })

export function countsOf(all: readonly Standing[]): StandingCounts {
  const counts = Object.fromEntries(allStandings.map((standing) => [standing, 0])) as Record<Standing, number>
  for (const standing of all) counts[standing]++
  return counts
}
