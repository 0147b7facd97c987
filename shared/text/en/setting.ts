/** Each setting: its name, what it does, where it comes from; the names of its parts and choices. */
export const setting = {
  achievementCap: {
    label: 'Highest achievement of an indicator',
    meaning:
      'The achievement of one indicator counts at most so many per cent, so that one figure cannot hide the others.',
    source: 'Set by the office; achievement only orients and never becomes a rating.',
  },
  smallSharePercent: {
    label: 'What "a small part" of the results is',
    meaning:
      'Suggested result rating: the share of results that may be below expectation and still count as a small part.',
    source: 'PermenPANRB 6/2022 annex IV says "a small part"; the figure is the office\'s.',
  },
  index_detailWeights: {
    label: 'Weights inside the index',
    meaning: 'The shares of results and behaviour in the detail that orders people of the same predicate.',
    source: 'Set by the office; the index is no predicate of the regulation.',
    part: { work: 'Results', behaviour: 'Behaviour' },
  },
  index_priorityWeights: {
    label: 'Weights of main and additional results',
    meaning: 'One main result counts so many times an additional one in the mean achievement.',
    source: 'Set by the office.',
    part: { main: 'Main', additional: 'Additional' },
  },
  tieBreakersDecideRank: {
    label: 'Tie breakers decide the rank',
    meaning: 'If not, people with the same index share a rank and the next ranks are skipped.',
    source: 'Set by the office.',
  },
  behaviour_bounds: {
    label: 'Bounds of the suggested behaviour rating',
    meaning:
      'A mean of the seven BerAKHLAK scores from this bound on suggests above or as expected; the appraiser still decides.',
    source: "PermenPANRB 6/2022 articles 10 and 24; the scores are the office's own.",
    part: { above: 'Above from', asExpected: 'Expected from' },
  },
  trend_threshold: {
    label: 'What counts as better or worse',
    meaning:
      'A change from the baseline of so many per cent or more is called better or worse; in between it is stable.',
    source: 'Set by the office.',
  },
  ranking_smallScope: {
    label: 'Small scope',
    meaning: 'A ranking among fewer people than this is marked, since it says little.',
    source: 'Set by the office.',
  },
  ranking_detailSource: {
    label: 'Source of the ranking detail',
    meaning:
      'What orders people of the same predicate: achievement and behaviour, or the total of the office criteria.',
    source: 'Set by the office.',
    choice: { working: 'Achievement and behaviour', officeTotal: 'Total of the office criteria' },
  },
  ranking_behaviourScale: {
    label: 'Scale of behaviour inside the detail',
    meaning: 'The mean of the scores from 0 to 100, or the behaviour rating as a number.',
    source: 'Set by the office.',
    choice: { score: 'Mean of the scores', rating: 'Behaviour rating' },
  },
  documentationPeriod: {
    label: 'Rhythm of documentation',
    meaning: 'How often realisations and their evidence are recorded.',
    source: 'PermenPANRB 6/2022 article 16 (3) and (4).',
    choice: {
      daily: 'Daily',
      weekly: 'Weekly',
      monthly: 'Monthly',
      quarterly: 'Quarterly',
      halfYearly: 'Half-yearly',
      yearly: 'Yearly',
    },
  },
  rhythm: {
    label: 'Rhythm of the next year',
    meaning: 'The default when a year is opened, also by an import; years that are open stay as they are.',
    source: 'PermenPANRB 6/2022 article 24.',
    choice: { monthly: 'Monthly', quarterly: 'Quarterly' },
  },
  pppkCheckDigits1314: {
    label: 'Check digits 13–14 of a PPPK number',
    meaning: 'If yes, digits 13 and 14 of a PPPK employee number must be a month too.',
    source: 'No official text was seen; off unless you decide otherwise.',
  },
  office_grades: {
    label: 'Bounds of the grades of the office total',
    meaning: 'A total from these bounds on is called Very good, Good, Fair and Poor; below them Very poor.',
    source: 'Set by the office.',
    part: { 0: 'Very good', 1: 'Good', 2: 'Fair', 3: 'Poor' },
  },
  office_attendancePenalty: {
    label: 'Attendance in the discipline score',
    meaning: 'Suggested discipline score: 100 less so much for each event; the appraiser may change it.',
    source: 'Set by the office.',
    part: { absent: 'Absent', late: 'Late', earlyLeave: 'Left early' },
  },
  duk_positionOrder: {
    label: 'Order of posts in the seniority list',
    meaning: 'A post higher in this list comes first when grade and date are equal.',
    source: "Custom of the seniority list (DUK); the order is the office's.",
  },
} as const
