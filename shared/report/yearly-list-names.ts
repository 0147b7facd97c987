/** The lists of the year's report, each by itself: what the office's own template takes its rows from. */
export const yearlyLists = [
  'predikat',
  'staff',
  'ranking',
  'behaviour',
  'results',
  'development',
  'recap',
] as const
export type YearlyList = (typeof yearlyLists)[number]
