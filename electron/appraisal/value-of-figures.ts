import { type NumericAspect, numericAspects } from '#shared/appraisal/numeric/rating.ts'
import { behaviourValue, finalValue } from '#shared/appraisal/numeric/value.ts'
import type { Hundredths } from '#shared/number/decimal.ts'
import type { Row } from '../db/schema.ts'

type Figures = Row<'numeric_rating'>

/** The final value, once SKP and behaviour are there. */
export function valueOfFigures(
  figures: Omit<Figures, 'evaluation_id' | 'row_version'>,
): Hundredths | undefined {
  const behaviour = behaviourValue(aspectsOf(figures).map(([, figure]) => figure))
  if (figures.skp === null || behaviour === undefined) return undefined
  return finalValue(figures.skp, behaviour, { opinionsUsed: figures.opinions_used === 1 })
}

/** The aspects that were valued. */
export function aspectsOf(
  figures: Readonly<Record<NumericAspect, number | null>>,
): [NumericAspect, Hundredths][] {
  return numericAspects.flatMap((aspect): [NumericAspect, Hundredths][] => {
    const figure = figures[aspect]
    return figure === null ? [] : [[aspect, figure]]
  })
}
