import { stemsOf } from '../spelling/stems.ts'
import type { PlannedResult } from '../plan/planned-result.ts'

/** The result, and the indicator, of which a text speaks; `sure` where no other comes near. */
interface Nearest {
  readonly workResultId: string
  readonly indicatorId?: string
  readonly sure: boolean
}

/**
 * Chooses among a person's results the one whose words a text uses most, a word that few results have counting more than one that
 * all have. Where no word is common nothing is chosen: a person does.
 */
export function createNearestResult(
  results: readonly PlannedResult[],
): (text: string) => Nearest | undefined {
  const candidates = results.flatMap(({ id, text, indicators }) => [
    { workResultId: id, words: stemsOf(text) },
    ...indicators.map((indicator) => ({
      workResultId: id,
      indicatorId: indicator.id,
      words: stemsOf(`${text} ${indicator.text} ${indicator.targetUnit ?? ''}`),
    })),
  ])
  const holders = new Map<string, Set<string>>()
  for (const { workResultId, words } of candidates)
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(workResultId))
  const weightOf = (word: string) => 1 / (holders.get(word)?.size ?? 1)
  return (text) => {
    const words = stemsOf(text)
    const scored = candidates
      .map((candidate) => {
        const shared = [...words].filter((word) => candidate.words.has(word))
        // of two that share the same words the one with fewer others speaks more of them
        return { ...candidate, score: sum(shared.map(weightOf)) - candidate.words.size / 1000 }
      })
      .toSorted((a, b) => b.score - a.score)
    const [best] = scored
    if (best === undefined || best.score <= 0) return undefined
    const rival = scored.find(({ workResultId }) => workResultId !== best.workResultId)
    const { workResultId } = best
    // an indicator is named only where its own words are, not those of its result alone
    const own = scored.find((one) => one.workResultId === workResultId && !('indicatorId' in one))
    const indicatorId =
      'indicatorId' in best && best.score - (own?.score ?? 0) > 0.2 ? best.indicatorId : undefined
    return {
      workResultId,
      ...(indicatorId !== undefined && { indicatorId }),
      sure: best.score >= 0.5 && (rival === undefined || rival.score <= best.score * 0.7),
    }
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
