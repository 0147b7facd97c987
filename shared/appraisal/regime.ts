import type { Period } from '../period/period.ts'

/**
 * Legal regimes, newest first: PermenPANRB 6/2022 · PP 30/2019 with PermenPANRB 8/2021 · PP 46/2011 · DP3 (PP 10/1979).
 * Records of different regimes are never in one list.
 */
const regimes = ['qualitative', 'numeric', 'skp2011', 'dp3'] as const
type Regime = (typeof regimes)[number]

type RegimeLaw = { readonly regime: Regime; readonly from: string; readonly law: string }

/** A law with the first day of the periods that it governs. */
const regimeLaws: readonly RegimeLaw[] = [
  { regime: 'qualitative', from: '2022-01-01', law: 'PermenPANRB 6/2022' },
  { regime: 'numeric', from: '2021-07-01', law: 'PP 30/2019; PermenPANRB 8/2021' },
  { regime: 'skp2011', from: '2014-01-01', law: 'PP 46/2011' },
  { regime: 'dp3', from: '0001-01-01', law: 'PP 10/1979' },
]

/** The regime of a period, by its last day: the year 2021 as a whole is numeric, its first half is not. */
export function regimeOf(period: Pick<Period, 'end'>): Regime {
  return regimeLaws.find(({ from }) => period.end >= from)?.regime ?? 'dp3'
}
