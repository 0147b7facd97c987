/** Plans (SKP): problems, refusals and the page. */
export const plan = {
  state: {
    none: 'None yet',
    draft: 'Draft',
    submitted: 'Submitted',
    approved: 'Approved',
    returned: 'Returned',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
  },
  problem: {
    noMain: 'There is no main work result yet; at least one is needed (L II.A.6).',
    noIndicator: 'Work result {{number}} has no indicator yet.',
    noTarget: 'Work result {{number}} has an indicator without a target.',
    activityVerb:
      'Work result {{number}} reads like an activity. Write the result, not the activity (Ps 9(1)).',
    bareCategory: 'Work result {{number}} is only a category. Write the result that is expected (Ps 9(1)).',
    absoluteWord:
      'Work result {{number}} says “{{word}}”. Leave a margin of error, unless life, injury, national security or large losses are concerned.',
    noParent: 'Work result {{number}} does not name the leader’s result that it supports.',
    noExpectation:
      'No special expectation of the leader about behaviour yet; leave it empty if there is none.',
  },
  error: {
    none: 'There is no plan for this year yet.',
    nonAsn: '{{name}} is not a civil servant (ASN) and has no plan.',
    own: 'One’s own plan is approved by the appraiser, not by oneself.',
    rated: 'The rating of the year rests on this plan. Clear the annual rating first.',
    locked: {
      submitted: 'This plan has been submitted, so it cannot be changed.',
      approved: 'This plan is approved. Take it back to draft to change it.',
      superseded: 'This plan was superseded by a newer version.',
      cancelled: 'This plan was cancelled.',
    },
    resultMissing: 'This work result no longer exists.',
    indicatorMissing: 'This indicator no longer exists.',
    resultHolds:
      'Cannot be deleted yet: {{entries}} realisations and {{marks}} marks would be lost with it. Remove those first.',
    indicatorHolds:
      'Cannot be deleted yet: {{entries}} realisations would be lost with it. Remove those first.',
    planHolds:
      'The plan cannot be deleted yet: {{entries}} realisations and {{marks}} marks would be lost with it.',
    otherKind: 'Results can only be reordered among those of the same kind.',
    parent: 'Choose a result of the leader from the same year.',
    sameYear: 'Choose another year to copy from.',
    noSource: 'There is no plan of {{year}} to copy.',
  },
} as const
