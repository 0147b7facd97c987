import { spellingLookup } from '../spelling/spelling.ts'
import type { Rating } from './rating.ts'

/** Capaian kinerja organisasi (L IV.B.1), best first; received or chosen, never computed here. */
export const orgResults = ['outstanding', 'good', 'needsImprovement', 'poor', 'veryPoor'] as const
export type OrgResult = (typeof orgResults)[number]

/** The organisation's result that a cell names, else undefined. Some papers write Sangat Baik for Istimewa (p94). */
export const parseOrgResult = spellingLookup<OrgResult>({
  outstanding: ['Istimewa', 'Sangat Baik', 'SB', 'outstanding'],
  good: ['Baik', 'B', 'good'],
  needsImprovement: ['Butuh Perbaikan', 'Perlu Perbaikan', 'Cukup', 'BP', 'C', 'needsImprovement'],
  poor: ['Kurang', 'K', 'poor'],
  veryPoor: ['Sangat Kurang', 'SK', 'veryPoor'],
})

/** The result rating suggested for the leader of the unit (domain.md §5.4): a suggestion, the appraiser decides. */
export function suggestLeaderResult(orgResult: OrgResult): Rating {
  return orgResult === 'outstanding' ? 'above' : orgResult === 'good' ? 'asExpected' : 'below'
}
