import { useSearchPart } from '../../../shell/search.ts'
import { viewOf } from './map-frame.tsx'
import { NineBoxView } from './nine-box-view.tsx'
import { QuadrantView } from './quadrant-view.tsx'

/** Peta: who stands where, by results and behaviour or by performance and potential; a cell opens its people. */
export function RankingMapPage() {
  return viewOf(useSearchPart('tab')) === 'nine' ? <NineBoxView /> : <QuadrantView />
}
