/** The rows that go with a year, in the order in which a seal counts them and the record of its destruction names them. */
export const yearTables = [
  'plan',
  'work_result',
  'indicator',
  'behaviour_expectation',
  'annex_line',
  'matrix_guest',
  'no_role',
  'realisation',
  'achievement',
  'progress_entry',
  'evidence',
  'action_step',
  'case_rule',
  'adjustment',
  'feedback',
  'feedback_evidence',
  'evaluation',
  'evaluation_step',
  'filed_paper',
  'result_rating',
  'value_rating',
  'criterion_score',
  'predikat_override',
  'stand_in',
  'self_mark',
  'numeric_rating',
  'norming_session',
  'norming_rater',
  'norming_mark',
  'calibration',
  'calibration_attendee',
  'calibration_seal',
  'sealed_mark',
  'calibration_decision',
  'spread_reason',
  'potential',
  'award',
  'award_criterion',
  'award_candidate',
  'award_judge',
  'award_vote',
  'org_result',
] as const
export type YearTable = (typeof yearTables)[number]

/** They go with a year too, but may be written once it is sealed: what was learnt and agreed is looked at again later, and another system is mended when it can be. */
const followedUp = [
  'training',
  'guidance',
  'competence_score',
  'counselling',
  'counselling_record',
  'exchange_settlement',
] as const
/** All rows that are destroyed with a year. */
export const destroyedTables = [...yearTables, ...followedUp] as const
export type DestroyedTable = (typeof destroyedTables)[number]
