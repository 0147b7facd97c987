import { ratings } from './rating.ts'

const indicatorRules = [
  'higher',
  'higherCapped',
  'higherRange',
  'higherRangeCapped',
  'lower',
  'lowerCapped',
  'lowerRange',
  'lowerRangeCapped',
] as const

/** Every key that an explanation may use, so that a test can ask the catalogue for all of them. */
export const explainKeys: readonly string[] = [
  ...['set', 'missing'].map((name) => `explain.orgResult.${name}`),
  ...['marked', 'markedNoPercent', 'unmarked', 'unmarkedNoPercent'].map((name) => `explain.result.${name}`),
  ...['text', 'noEntry', 'byHand', 'insideRange', ...indicatorRules].map(
    (name) => `explain.indicator.${name}`,
  ),
  ...['mean', 'none'].map((name) => `explain.achievement.${name}`),
  ...['noMarks', 'none', ...ratings].map((name) => `explain.resultSuggestion.${name}`),
  ...['none', ...ratings].map((name) => `explain.behaviourSuggestion.${name}`),
  ...['resultChosen', 'resultMissing', 'behaviourChosen', 'behaviourMissing'].map(
    (name) => `explain.rating.${name}`,
  ),
  ...['scored', 'rated', 'both'].map((name) => `explain.coreValue.${name}`),
  ...['cell', 'open'].map((name) => `explain.quadrant.${name}`),
  ...[
    'value',
    'estimated',
    'base',
    'work',
    'workMissing',
    'behaviour',
    'behaviourMissing',
    'detail',
    'officeTotal',
  ].map((name) => `explain.index.${name}`),
]
