import type { OrgResult } from '../appraisal/org-result.ts'
import type { CurvePicture } from './form-page.ts'
import { orgResultOnForm } from './official-words.ts'

/** Heights of the pattern of distribution, measured on the regulation's pictures (p94–97): how many get which predikat, worst first. */
const heights: Readonly<Record<OrgResult, readonly number[]>> = {
  outstanding: [0.2, 0.4, 0.6, 2.5, 6],
  good: [0.5, 1, 2, 6, 2],
  needsImprovement: [0.5, 1.5, 6, 1.5, 0.5],
  poor: [2, 6, 2, 0.75, 0.5],
  veryPoor: [6, 2.5, 0.8, 0.4, 0.15],
}

export function curveOf(orgResult: OrgResult): CurvePicture {
  const result = orgResultOnForm[orgResult]
  return {
    title: ['KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI', `DENGAN CAPAIAN KINERJA ORGANISASI ${result}`],
    says: `Kurva distribusi predikat kinerja pegawai dengan capaian kinerja organisasi ${result}`,
    heights: heights[orgResult],
  }
}
