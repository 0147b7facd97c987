/** One row of the table: ours against a peer measured in the same run. */
export interface Row {
  readonly id: string
  readonly work: string
  readonly peer: string
  /** Milliseconds, or megabytes for memory. */
  readonly ours: number
  readonly peers?: number
  readonly ratio?: number
  readonly unit: 'ms' | 'MB' | 'kB' | '×'
  readonly first: number
  readonly goal: number
  readonly note?: string
  /** What else the row must hold; named when it does not. */
  readonly also?: readonly Also[]
  /** The machine's load average over a minute when the row began; the bench fills it in. */
  readonly load?: number
}
export interface Also {
  readonly what: string
  readonly ours: number
  readonly first: number
  readonly unit: string
}
export interface BenchOptions {
  readonly size: number
  readonly runs: number
  readonly folder: string
}

type Step = () => void | Promise<void>
interface Side {
  /** Before each run, outside the clock. */
  readonly prepare?: Step
  readonly run: Step
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Medians of interleaved runs after one warm-up of each side, so that both see the same machine. */
export async function compare(
  runs: number,
  ours: Side,
  peer: Side,
): Promise<{ ours: number; peers: number; ratio: number }> {
  const times: [number[], number[]] = [[], []]
  for (let run = -1; run < runs; run++)
    for (const [index, side] of [ours, peer].entries()) {
      await side.prepare?.()
      const begun = performance.now()
      await side.run()
      if (run >= 0) times[index]?.push(performance.now() - begun)
    }
  const [own, other] = [median(times[0]), median(times[1])]
  return { ours: own, peers: other, ratio: own / other }
}
