/** Why a result came about: one sentence a step. */
export const explain = {
  orgResult: {
    set: 'Result of the organisation: {{value}}.',
    missing: 'The result of the appraiser’s unit has not been entered.',
  },
  result: {
    marked:
      '{{number}}. {{text}}: marked {{mark}}, achievement {{percent}} % ({{present}} of {{total}} indicators).',
    markedNoPercent: '{{number}}. {{text}}: marked {{mark}}, achievement cannot be computed.',
    unmarked:
      '{{number}}. {{text}}: achievement {{percent}} % ({{present}} of {{total}} indicators), not marked.',
    unmarkedNoPercent: '{{number}}. {{text}}: achievement cannot be computed, not marked.',
  },
  indicator: {
    text: '{{text}}: the target is a text ({{target}}), judged by the appraiser.',
    noEntry: '{{text}}: no realisation yet.',
    byHand:
      '{{text}}: realised {{value}} {{unit}} against a target of 0, so the appraiser sets the achievement.',
    insideRange: '{{text}}: realised {{value}} {{unit}}, inside the target {{low}}–{{high}}, hence 100 %.',
    higher:
      '{{text}}: realised {{value}} {{unit}} of a target of {{target}}, higher is better: {{percent}} %.',
    higherCapped:
      '{{text}}: realised {{value}} {{unit}} of a target of {{target}}, higher is better: {{percent}} %, counted as at most {{cap}} %.',
    higherRange:
      '{{text}}: realised {{value}} {{unit}}, outside the target {{low}}–{{high}}, compared with the nearer bound: {{percent}} %.',
    higherRangeCapped:
      '{{text}}: realised {{value}} {{unit}}, outside the target {{low}}–{{high}}: {{percent}} %, counted as at most {{cap}} %.',
    lower:
      '{{text}}: realised {{value}} {{unit}} against a target of {{target}}, lower is better: {{percent}} %.',
    lowerCapped:
      '{{text}}: realised {{value}} {{unit}} against a target of {{target}}, lower is better: {{percent}} %, counted as at most {{cap}} %.',
    lowerRange:
      '{{text}}: realised {{value}} {{unit}}, outside the target {{low}}–{{high}}, lower is better: {{percent}} %.',
    lowerRangeCapped:
      '{{text}}: realised {{value}} {{unit}}, outside the target {{low}}–{{high}}: {{percent}} %, counted as at most {{cap}} %.',
  },
  achievement: {
    mean: 'Achievement {{percent}} % from {{present}} of {{total}} indicators, for orientation only; main results weigh {{main}}, additional ones {{additional}}.',
    none: 'No indicator has an achievement that can be computed yet.',
  },
  resultSuggestion: {
    noMarks: 'No result has been marked, so no rating is suggested.',
    none: 'The marks do not lean towards one rating; the appraiser decides.',
    above:
      'Suggested: above expectation, because more than half of the results are above and no main result is below.',
    asExpected:
      'Suggested: as expected, because most results are as expected and at most {{smallSharePercent}} % of the main results are below.',
    below: 'Suggested: below expectation, because more than half of the results are below.',
  },
  behaviourSuggestion: {
    none: 'Behaviour is scored for {{present}} of {{total}} values; the suggestion waits for all seven.',
    above: 'Suggested: above expectation, because the mean score {{mean}} reaches {{above}}.',
    asExpected: 'Suggested: as expected, because the mean score {{mean}} reaches {{asExpected}}.',
    below: 'Suggested: below expectation, because the mean score {{mean}} is less than {{asExpected}}.',
  },
  rating: {
    resultChosen: 'Chosen result rating: {{rating}}.',
    resultMissing: 'No result rating chosen yet.',
    behaviourChosen: 'Chosen behaviour rating: {{rating}}.',
    behaviourMissing: 'No behaviour rating chosen yet.',
  },
  coreValue: {
    scored: '{{value}}: score {{score}}.',
    rated: '{{value}}: {{rating}}.',
    both: '{{value}}: score {{score}}, {{rating}}.',
  },
  quadrant: {
    cell: 'Results {{result}} and behaviour {{behaviour}} meet in the cell {{predikat}}.',
    open: 'The predikat follows once both ratings are chosen.',
  },
  index: {
    value: 'Index {{index}} = base of the cell {{base}} + {{span}} × detail {{detail}} ÷ 100.',
    estimated:
      'Index {{index}} = base of the cell {{base}} + {{span}} × detail {{detail}} ÷ 100; the detail is estimated because entries are missing.',
    base: 'Base of the predikat cell: {{value}}.',
    work: 'Work part: {{value}}.',
    workMissing: 'No work part: no result has been marked.',
    behaviour: 'Behaviour part: {{value}}.',
    behaviourMissing: 'No behaviour part: no core value has a score.',
    detail: 'Detail: {{value}}.',
    officeTotal: 'Office criteria total: {{value}}.',
  },
} as const
