/** A pair of finalists by their numbers, in the order in which they are named, and in which pass. */
export interface PairToJudge {
  readonly pass: number
  readonly first: number
  readonly second: number
}

/** So many comparisons each member makes at least. */
const fewestComparisons = 10

/** How often each pair is met: few finalists have few pairs, which are asked again in swapped order. */
export function passesFor(finalists: number): number {
  return Math.ceil(fewestComparisons / pairCount(finalists))
}

const pairCount = (finalists: number) => (finalists * (finalists - 1)) / 2

/**
 * Every pair once a pass, in rounds in which each finalist is met once, so that nobody is judged many times in a row. Who is named first
 * changes from round to round, and with each pass for everybody: a place on the sheet is no advantage.
 */
export function pairsToJudge(finalists: number, passes: number): PairToJudge[] {
  return Array.from({ length: passes }, (_, at) => onePass(finalists, at + 1)).flat()
}

function onePass(finalists: number, pass: number): PairToJudge[] {
  // with an odd number somebody sits out in each round
  const seats = finalists + (finalists % 2)
  const pairs: PairToJudge[] = []
  for (let round = 0; round < seats - 1; round++)
    for (let table = 0; table < seats / 2; table++) {
      const [a, b] = [seatAt(seats, round, table), seatAt(seats, round, seats - 1 - table)]
      if (a > finalists || b > finalists) continue
      const swapped = (round + table + pass) % 2 === 0
      pairs.push({ pass, first: swapped ? b : a, second: swapped ? a : b })
    }
  return pairs
}

/** The first seat stays, the others move on one place a round. */
function seatAt(seats: number, round: number, place: number): number {
  return place === 0 ? 1 : 2 + ((place - 1 + round) % (seats - 1))
}
