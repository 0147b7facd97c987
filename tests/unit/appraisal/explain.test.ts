import { describe, expect, it } from 'vitest'
import { coreValues } from '#shared/plan/core-value.ts'
import { explain, type Explained, type ExplainedIndicator, type Step } from '#shared/appraisal/explain.ts'
import { achievementOf } from '#shared/plan/achievement.ts'
import type { Direction, Target } from '#shared/plan/target.ts'
import { behaviourScore, indexPartsOf, workScore } from '#shared/appraisal/index-value.ts'

function indicatorOf(target: Target, direction: Direction, value: number | undefined): ExplainedIndicator {
  return {
    text: 'Waktu tanggapan pengaduan',
    target,
    unit: 'hari',
    direction,
    accumulation: 'average',
    year: { value, present: value === undefined ? 0 : 3, total: 4 },
    achievement: value === undefined ? undefined : achievementOf({ target, direction, value }),
  }
}

const ten: Target = { kind: 'number', low: 1_000 }
const range: Target = { kind: 'range', low: 700, high: 800 }
const full: Explained = {
  evaluation: 'annual',
  results: [
    {
      number: 1,
      kind: 'main',
      text: 'Pengaduan terjawab',
      mark: 'above',
      indicators: [indicatorOf(ten, 'lower', 900)],
    },
    { number: 2, kind: 'additional', text: 'Arsip tertata', mark: 'asExpected', indicators: [] },
  ],
  scores: Object.fromEntries(coreValues.map((value) => [value, 8_000])),
  orgResult: 'good',
  result: 'above',
  behaviour: 'asExpected',
  index: indexPartsOf({
    result: 'above',
    behaviour: 'asExpected',
    work: workScore([{ kind: 'main', rating: 'above' }]),
    values: behaviourScore(
      coreValues.map(() => ({ score: 8_000 })),
      'score',
    ),
  }),
}

function flat(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...flat(step.children ?? [])])
}
const step = (explained: Explained, start: string) =>
  flat(explain(explained)).find(({ key }) => key.startsWith(start))

describe('an explanation', () => {
  it('tells the way from the organisation to the index', () => {
    expect(explain(full).map(({ key }) => key)).toEqual([
      'explain.orgResult.set',
      'explain.result.marked',
      'explain.result.markedNoPercent',
      'explain.achievement.mean',
      'explain.resultSuggestion.asExpected',
      'explain.rating.resultChosen',
      'explain.behaviourSuggestion.asExpected',
      'explain.rating.behaviourChosen',
      'explain.quadrant.cell',
      'explain.index.value',
    ])
  })

  it('gives inputs and outcome as decimals, codes as keys, and the article', () => {
    expect(step(full, 'explain.indicator.')).toMatchObject({
      key: 'explain.indicator.lower',
      params: {
        value: 9,
        target: 10,
        percent: 110,
        present: 3,
        total: 4,
        direction: { key: 'direction.lower' },
      },
    })
    expect(step(full, 'explain.quadrant')).toEqual({
      kind: 'quadrant',
      key: 'explain.quadrant.cell',
      article: 'L IV.B.3 p102',
      params: {
        result: { key: 'rating.above' },
        behaviour: { key: 'rating.asExpected' },
        predikat: { key: 'predikat.good' },
      },
    })
    expect(step(full, 'explain.index.value')?.params).toMatchObject({ base: 90, detail: 92, index: 93.68 })
    expect(step(full, 'explain.behaviourSuggestion')?.params).toMatchObject({
      mean: 80,
      present: 7,
      above: 90,
    })
  })

  it.each<[ExplainedIndicator, string]>([
    [indicatorOf(ten, 'higher', 900), 'higher'],
    [indicatorOf(ten, 'higher', 1_300), 'higherCapped'],
    [indicatorOf(ten, 'lower', 100), 'lowerCapped'],
    [indicatorOf(range, 'lower', 750), 'insideRange'],
    [indicatorOf(range, 'lower', 900), 'lowerRange'],
    [indicatorOf(range, 'higher', 900), 'higherRange'],
    [indicatorOf(range, 'lower', 100), 'lowerRangeCapped'],
    [indicatorOf(ten, 'lower', undefined), 'noEntry'],
    [indicatorOf({ kind: 'number', low: 0 }, 'higher', 100), 'byHand'],
    [indicatorOf({ kind: 'text', text: 'Tersusun' }, 'higher', undefined), 'text'],
  ])('of an indicator names the rule that applied (%#: %s)', (indicator, rule) => {
    const results = [{ number: 1, kind: 'main' as const, text: 'x', indicators: [indicator] }]
    expect(step({ evaluation: 'annual', results, scores: {} }, 'explain.indicator')?.key).toBe(
      `explain.indicator.${rule}`,
    )
  })

  it('of an unfinished person says what is missing and has no index', () => {
    expect(explain({ evaluation: 'annual', results: [], scores: {} }).map(({ key }) => key)).toEqual([
      'explain.orgResult.missing',
      'explain.achievement.none',
      'explain.resultSuggestion.noMarks',
      'explain.rating.resultMissing',
      'explain.behaviourSuggestion.none',
      'explain.rating.behaviourMissing',
      'explain.quadrant.open',
    ])
  })

  it.each([
    ['annual', 'L IV p100–101', 'Ps 25', 'L IV p101–102', 'L IV.B.3 p102'],
    ['periodic', 'L IV p97–98', 'Ps 24', 'L IV p98', 'L IV.B.3 p99'],
  ] as const)(
    'of an %s evaluation cites the pages that rule it',
    (evaluation, results, chosen, behaviour, cell) => {
      const article = (start: string) => step({ ...full, evaluation }, start)?.article
      expect(article('explain.result.')).toBe(results)
      expect(article('explain.resultSuggestion')).toBe(results)
      expect(article('explain.rating.result')).toBe(chosen)
      expect(article('explain.rating.behaviour')).toBe(chosen)
      expect(article('explain.behaviourSuggestion')).toBe(behaviour)
      expect(article('explain.quadrant')).toBe(cell)
      expect(article('explain.orgResult')).toBe('L IV.B.1')
    },
  )

  it('of a sum during the year names the running target and how it came about', () => {
    const pace = { elapsed: 6, periods: 12 }
    const indicator = { ...indicatorOf({ kind: 'number', low: 1_200 }, 'higher', 600), pace }
    const results = [{ number: 1, kind: 'main' as const, text: 'x', indicators: [indicator] }]
    const told = step({ ...full, results }, 'explain.indicator')
    expect(told?.params).toMatchObject({ value: 6, target: 6, aim: { key: 'explain.aim.running' } })
    expect(told?.children).toEqual([
      { kind: 'part', key: 'explain.aim.share', params: { target: '12 hari', elapsed: 6, periods: 12 } },
    ])
    expect(step(full, 'explain.indicator')?.params).toMatchObject({ aim: { key: 'explain.aim.year' } })
  })
})
