import { spellingOf } from './spelling.ts'

/** From here up two texts share most of their letters. */
const alike = 0.55

/** The text whose pairs of letters are most like the told one's; undefined when none is alike. */
export function nearestText(told: string, texts: readonly string[]): string | undefined {
  const own = pairsOf(told)
  let best: string | undefined
  let most = alike
  for (const text of texts) {
    const likeness = likenessOf(own, pairsOf(text))
    if (likeness <= most) continue
    most = likeness
    best = text
  }
  return best
}

/** Twice the shared pairs over all pairs (Dice), 0 to 1. */
function likenessOf(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0
  let all = 0
  for (const [pair, count] of own) {
    shared += Math.min(count, other.get(pair) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const word of spellingOf(text).split(' '))
    for (let at = 0; at < word.length - 1; at++) {
      const pair = word.slice(at, at + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  return pairs
}
