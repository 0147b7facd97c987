import type { PhraseTopic } from '../appraisal/phrases.ts'

/** What a leader's sheet scores after guidance, in its groups (form B.1.9; L III.D.4.h). */
const competenceGroups = {
  managerial: [
    'integrity',
    'cooperation',
    'communication',
    'resultOrientation',
    'publicService',
    'developingOthers',
    'managingChange',
    'decisionMaking',
  ],
  sociocultural: ['unity'],
  technical: ['technical'],
} as const
export const competences = [
  ...competenceGroups.managerial,
  ...competenceGroups.sociocultural,
  ...competenceGroups.technical,
] as const
export type Competence = (typeof competences)[number]

/** From 1, no indicator of the competence met, to 5, all met and far beyond (form B.1.9). */
export const competenceScale = [1, 2, 3, 4, 5] as const

/** The topic of the phrase bank whose training mends a weak competence. */
export const topicOfCompetence: Readonly<Record<Competence, PhraseTopic>> = {
  integrity: 'accountable',
  cooperation: 'collaborative',
  communication: 'harmonious',
  resultOrientation: 'competent',
  publicService: 'serviceOriented',
  developingOthers: 'leadership',
  managingChange: 'adaptive',
  decisionMaking: 'leadership',
  unity: 'loyal',
  technical: 'competent',
}
