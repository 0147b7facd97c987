/** What a run of a fuzzer counts. */
export interface Tally {
  tried: number
  refused: number
  passed: number
  /** One line for each answer that was none, and for each thing that a refusal changed. */
  readonly crashed: string[]
}

export const newTally = (): Tally => ({ tried: 0, refused: 0, passed: 0, crashed: [] })

export interface FuzzOptions {
  readonly seed: number
  /** Inputs tried: at each operation, of each workbook, of the office file. */
  readonly runs: number
}
