import type { Criterion } from '../appraisal/criteria.ts'
import type { PhraseTopic } from '../appraisal/phrases.ts'

/** The phrase topic whose training mends a weak criterion. */
export const topicOfCriterion: Readonly<Record<Criterion, PhraseTopic>> = {
  workQuality: 'competent',
  leadership: 'leadership',
  discipline: 'accountable',
  integrity: 'accountable',
  serviceOrientation: 'serviceOriented',
  teamwork: 'collaborative',
  initiative: 'adaptive',
  communication: 'harmonious',
}
