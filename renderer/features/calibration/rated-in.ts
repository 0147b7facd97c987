import { predikats } from '#shared/appraisal/predikat.ts'
import type { TeamSpread } from '#shared/calibration/spread.ts'

/** How many of a team have a predikat. */
export const ratedIn = ({ spread }: Pick<TeamSpread, 'spread'>): number =>
  predikats.reduce((sum, predikat) => sum + spread[predikat], 0)
