import { describe, expect, test } from 'vitest'
import { guideOf } from '#shared/appraisal/guide.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import { settingDefaults } from '#shared/setting/settings.ts'

const spread = ([
  excellent = 0,
  good = 0,
  needsImprovement = 0,
  poor = 0,
  veryPoor = 0,
]: readonly number[]) => ({
  excellent,
  good,
  needsImprovement,
  poor,
  veryPoor,
})
const anySize = { ...settingDefaults, 'guide.minHeadcount': 1 }
const guided = (orgResult: OrgResult, counts: readonly number[], settings = settingDefaults) =>
  guideOf(orgResult, spread(counts), settings)

describe('E2: limits of the spread in whole people (§5.5)', () => {
  test.each([
    [1, 0, 1, 0, 1],
    [3, 2, 2, 0, 1],
    [5, 3, 3, 0, 1],
    [7, 4, 5, 0, 1],
    [10, 7, 6, 1, 1],
    [11, 7, 7, 1, 2],
    [15, 10, 9, 1, 2],
    [20, 14, 12, 2, 2],
    [23, 16, 14, 2, 3],
    [30, 21, 18, 3, 3],
  ])(
    'of %i people: 70 %% are %i, 60 %% are %i, 10 %% are at most %i and at least %i',
    (n, max70, min60, max10, min10) => {
      const boundOf = (orgResult: OrgResult, at: number) => guided(orgResult, [n], anySize).bounds[at]
      expect(boundOf('outstanding', 0)).toMatchObject({ kind: 'atMost', percent: 70, people: max70 })
      expect(boundOf('needsImprovement', 1)).toMatchObject({ kind: 'atLeast', percent: 60, people: min60 })
      expect(boundOf('poor', 0)).toMatchObject({ kind: 'atMost', percent: 10, people: max10 })
      expect(boundOf('poor', 1)).toMatchObject({ kind: 'atLeast', percent: 10, people: min10 })
    },
  )
})

describe('E3: a spread against the guide (§5.5)', () => {
  const cases: readonly [OrgResult, readonly number[], readonly string[]][] = [
    ['good', [3, 14, 2, 1, 0], []],
    ['good', [3, 15, 2, 0, 0], ['G_MAX70']],
    ['good', [6, 14, 0, 0, 0], ['NI_OR_P_MIN1']],
    ['good', [0, 20, 0, 0, 0], ['G_MAX70', 'NI_OR_P_MIN1']],
    ['good', [10, 8, 2, 0, 0], ['G_NOT_LARGEST']],
    ['outstanding', [7, 3, 0, 0, 0], []],
    ['outstanding', [8, 2, 0, 0, 0], ['EX_MAX70']],
    ['outstanding', [16, 7, 0, 0, 0], []],
    ['needsImprovement', [0, 2, 5, 0, 0], []],
    ['needsImprovement', [1, 1, 5, 0, 0], ['EX_MAX10']],
    ['needsImprovement', [0, 3, 4, 0, 0], ['NI_MIN60']],
    ['poor', [1, 3, 2, 9, 0], []],
    ['poor', [0, 5, 1, 9, 0], ['NI_MIN10']],
    ['veryPoor', [0, 3, 0, 1, 6], []],
    ['veryPoor', [1, 2, 0, 1, 6], ['EX_ZERO']],
  ]
  test.each(cases)('organisation %s, %j: %j', (orgResult, counts, codes) => {
    expect(guided(orgResult, counts).departures.map(({ code }) => code)).toEqual(codes)
  })
})

test('a departure says by how many people', () => {
  expect(guided('good', [0, 20, 0, 0, 0]).departures).toEqual([
    { code: 'G_MAX70', kind: 'atMost', of: ['good'], percent: 70, people: 14, actual: 20, by: 6 },
    { code: 'NI_OR_P_MIN1', kind: 'atLeast', of: ['needsImprovement', 'poor'], people: 1, actual: 0, by: 1 },
  ])
  // one who moves from the larger group makes both equal
  expect(guided('good', [10, 8, 2, 0, 0]).departures).toMatchObject([{ people: 10, actual: 8, by: 1 }])
})

test('fewer people than the office has set are shown the guide and not judged', () => {
  const four = guided('good', [4, 0, 0, 0, 0])
  expect(four).toMatchObject({ people: 4, judged: false, departures: [] })
  expect(four.bounds).toHaveLength(3)
  expect(guided('good', [5, 0, 0, 0, 0]).judged).toBe(true)
  expect(guided('good', [], anySize).judged).toBe(false)
})

test('shares and their rounding are the office’s', () => {
  const settings = {
    ...settingDefaults,
    'guide.shares': { most: 50, few: 10, many: 60 },
    'guide.rounding': 'nearest' as const,
  }
  // 4.5 people
  expect(guided('outstanding', [6, 3, 0, 0, 0], settings).departures).toMatchObject([
    { code: 'EX_MAX50', people: 5, by: 1 },
  ])
})
