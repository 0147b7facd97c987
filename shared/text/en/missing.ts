/** What a person still lacks before being ranked; short enough for a list. */
export const missing = {
  unit: 'no unit yet',
  superior: 'no superior yet',
  plan: 'no plan yet',
  approval: 'plan not approved yet',
  realisation: 'no realisation yet',
  behaviourScores: 'behaviour scores incomplete',
  result: 'no result rating yet',
  behaviour: 'no behaviour rating yet',
  criteria: 'office criteria incomplete',
} as const
