import { type LibraryIndicator, libraryIndicator } from '#shared/plan/cascade/library.ts'
import type { ResultLine } from '#shared/plan/cascade/line.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'

/** A result on its way to many: its words, one indicator that can be changed here, and what else a library line brings. */
export interface GivenLine {
  readonly kind: WorkResultKind
  readonly text: string
  readonly outcome?: string
  readonly indicator: LibraryIndicator | undefined
  readonly others: readonly LibraryIndicator[]
  /** Each person has an own target. */
  readonly each: boolean
}
export const emptyLine: GivenLine = { kind: 'main', text: '', indicator: undefined, others: [], each: false }

export function lineToGive({ kind, text, outcome, indicator, others }: GivenLine): ResultLine {
  const indicators = [...(indicator && indicator.text.trim() !== '' ? [indicator] : []), ...others]
  return {
    kind,
    text,
    ...(outcome !== undefined && { outcome }),
    indicators: indicators.map((one) => ({ ...one, aspects: [...one.aspects] })),
  }
}

/** A result of a plan or a library. */
interface Source {
  readonly kind: GivenLine['kind']
  readonly text: string
  readonly outcome?: string
  readonly indicators: readonly LibraryIndicator[]
}

export function givenLine({ kind, text, outcome, indicators }: Source): GivenLine {
  const [indicator, ...others] = indicators.map(libraryIndicator)
  return { kind, text, ...(outcome !== undefined && { outcome }), indicator, others, each: false }
}
