export const appraisal = {
  error: {
    periodNotOfYear: 'This year is not rated by the period {{period}}.',
    otherRegime: 'The year {{year}} is under the rules before PermenPANRB 6/2022 and is kept as an archive only.',
    own: 'Nobody rates themselves.',
    locked: 'The evaluation of {{name}} has been submitted. Reopen it first, with a reason.',
    noApprovedPlan: 'The plan of {{name}} is not approved yet, so it cannot be rated.',
    foreignResult: 'This result is not part of the approved plan of {{name}}.',
    criterionNotOfGroup: 'This criterion does not apply to the kind of post that {{name}} holds.',
  },
} as const
