import { competitionRanks } from '../ranking/rank.ts'
import { bradleyTerry } from './bradley-terry.ts'

/** Below it the panel's comparisons do not tell the finalists apart. */
const enoughSeparation = 0.8

export interface Vote {
  readonly judgeId: string
  readonly first: number
  readonly second: number
  readonly won: number
}

export interface Standing {
  /** The finalist's number. */
  readonly number: number
  readonly place: number
  readonly wins: number
  readonly comparisons: number
  /** Logits around 0, hundredths. */
  readonly strength: number
  readonly error: number
}

interface Outcome {
  /** Best first. */
  readonly standings: readonly Standing[]
  /** 0–1 in hundredths, rounded down: 0.799 is not enough. */
  readonly separation: number
  readonly isDecided: boolean
  /** Finalists on the first place; several where they are equal, nobody where the panel does not tell them apart. */
  readonly winners: readonly number[]
  readonly runnersUp: readonly number[]
  /** Member → share of the own choices that fit the scale, per cent. */
  readonly agreement: Readonly<Record<string, number>>
}

/** An imagined average finalist whom everybody beat and lost to half a time: who was always chosen has a finite strength. */
const halfAComparison = 0.5

/** What all choices of the panel amount to, for the finalists with these numbers. */
export function outcomeOf(numbers: readonly number[], votes: readonly Vote[]): Outcome {
  const at = new Map(numbers.map((number, place) => [number, place]))
  const wins = numbers.map(() => numbers.map(() => 0))
  const counted = votes.flatMap((vote) => {
    const lost = vote.won === vote.first ? vote.second : vote.first
    const [winner, loser] = [at.get(vote.won), at.get(lost)]
    return winner === undefined || loser === undefined ? [] : [{ ...vote, winner, loser }]
  })
  for (const { winner, loser } of counted) wins[winner]![loser]!++
  const { strengths, errors, separation } = bradleyTerry(wins, halfAComparison)
  const rounded = strengths.map((strength) => Math.round(strength * 100))
  const places = competitionRanks(rounded)
  const standings = numbers
    .map((number, place): Standing => ({
      number,
      place: places[place]!,
      wins: sumOf(wins[place]!),
      comparisons: sumOf(wins[place]!) + sumOf(wins.map((row) => row[place]!)),
      strength: rounded[place]! / 100,
      error: Math.round(errors[place]! * 100) / 100,
    }))
    .toSorted((a, b) => a.place - b.place || a.number - b.number)
  const isDecided = separation >= enoughSeparation
  const winners = isDecided ? standings.filter(({ place }) => place === 1) : []
  const next = isDecided ? standings.find(({ place }) => place > 1)?.place : undefined
  const byJudge = Map.groupBy(counted, ({ judgeId }) => judgeId)
  return {
    standings,
    separation: Math.floor(separation * 100) / 100,
    isDecided,
    winners: winners.map(({ number }) => number),
    runnersUp: standings.filter(({ place }) => place === next).map(({ number }) => number),
    agreement: Object.fromEntries(
      [...byJudge].map(([judge, own]) => [
        judge,
        Math.round(
          (own.filter(({ winner, loser }) => strengths[winner]! >= strengths[loser]!).length / own.length) *
            100,
        ),
      ]),
    ),
  }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
