import { describe, expect, test } from 'vitest'
import { phraseTopics } from '#shared/appraisal/phrases.ts'
import { defaultBehaviourBounds } from '#shared/appraisal/suggest-behaviour.ts'
import { belowTwice } from '#shared/development/below-twice.ts'
import { seedCourses } from '#shared/development/course.ts'
import { type DueFacts, dueProcess } from '#shared/development/due-process.ts'
import { speaksOf } from '#shared/development/duty.ts'
import { helped } from '#shared/development/helped.ts'
import { hoursMark, proposalsOf } from '#shared/development/training.ts'
import { type NeedFacts, trainingNeeds } from '#shared/development/training-need.ts'

const nothing: NeedFacts = { ratings: {}, scores: {}, criteria: {}, competences: {}, corrective: {} }
const bounds = { behaviour: defaultBehaviourBounds, trigger: { criterion: 60, competence: 2 } }
const needs = (facts: Partial<NeedFacts>) => trainingNeeds({ ...nothing, ...facts }, bounds)

describe('a training need', () => {
  test('follows from nothing where nothing is known', () => expect(needs({})).toEqual([]))

  test.each([
    ['below', 'training'],
    ['asExpected', undefined],
    ['above', undefined],
  ] as const)('of a value rated %s is %s', (rating, step) => {
    expect(needs({ ratings: { adaptive: rating } })[0]?.step).toBe(step)
  })

  test.each([
    [74.99, 'training'],
    [75, undefined],
  ])('of a value scored %d alone is %s', (score, step) => {
    expect(needs({ scores: { loyal: score } })[0]?.step).toBe(step)
  })

  test('a rating decides over the score', () => {
    expect(needs({ scores: { loyal: 10 }, ratings: { loyal: 'asExpected' } })).toEqual([])
  })

  test.each([
    [59.99, 'harmonious'],
    [60, undefined],
  ])('of communication scored %d is about %s', (communication, topic) => {
    expect(needs({ criteria: { communication } })[0]?.topic).toBe(topic)
  })

  test.each([
    [2, 'serviceOriented'],
    [3, undefined],
  ])('of a competence scored %d on form B.1.9 is about %s', (publicService, topic) => {
    expect(needs({ competences: { publicService } })[0]?.topic).toBe(topic)
  })

  test.each([
    [1, undefined],
    [2, 'coaching'],
  ])('of a value as expected with %d corrective feedbacks is %s', (count, step) => {
    expect(needs({ ratings: { competent: 'asExpected' }, corrective: { competent: count } })[0]?.step).toBe(
      step,
    )
  })

  test('feedback alone, about a value that nobody rated, asks for nothing', () => {
    expect(needs({ corrective: { competent: 5 } })).toEqual([])
  })

  test('names each figure and the feedback behind it once, by topic', () => {
    const [need, ...others] = needs({
      ratings: { harmonious: 'below' },
      criteria: { communication: 40 },
      competences: { communication: 1 },
      corrective: { harmonious: 3 },
    })
    expect(others).toEqual([])
    expect(need).toMatchObject({ topic: 'harmonious', step: 'training' })
    expect(need!.reasons.map(({ source }) => source)).toEqual([
      'value',
      'criterion',
      'competence',
      'feedback',
    ])
  })
})

test('the catalogue begins with a course on every topic, each with an id of its own', () => {
  expect(new Set(seedCourses.flatMap(({ topics }) => topics))).toEqual(new Set(phraseTopics))
  expect(new Set(seedCourses.map(({ id }) => id)).size).toBe(seedCourses.length)
})

describe('the yearly hours', () => {
  const rule = { pnsLeast: 20, pppkMost: 24 }
  test.each([
    ['pns', 19, 'short'],
    ['pns', 20, undefined],
    ['cpns', 0, 'short'],
    ['pppk', 24, undefined],
    ['pppk', 25, 'over'],
    ['nonAsn', 0, undefined],
  ] as const)('of a %s with %d JP are %s', (type, done, mark) => {
    expect(hoursMark(type, done, rule)).toBe(mark)
  })
})

describe('a good year', () => {
  test.each([
    ['excellent', 'good', ['development', 'promotion']],
    ['excellent', 'excellent', ['development', 'promotion']],
    ['excellent', undefined, ['development']],
    ['excellent', 'needsImprovement', ['development']],
    ['good', 'excellent', []],
    [undefined, 'excellent', []],
  ] as const)('%s after %s is looked at for %j', (predikat, before, kinds) => {
    expect(proposalsOf(predikat, before)).toEqual(kinds)
  })
})

describe('two periods below in a row', () => {
  const below = { result: 'below', behaviour: 'asExpected' } as const
  const fine = { result: 'asExpected', behaviour: 'asExpected' } as const
  const axes = (...periods: readonly object[]) =>
    belowTwice(periods.map((one, at) => ({ period: `p${at + 1}`, ...one }))).map(({ axis, periods: of }) => [
      axis,
      ...of,
    ])

  test('propose guidance on the axis', () =>
    expect(axes(fine, below, below)).toEqual([['result', 'p2', 'p3']]))
  test('that are the first two count', () => expect(axes(below, below)).toEqual([['result', 'p1', 'p2']]))
  test('one alone does not', () => expect(axes(below)).toEqual([]))
  test('with a better one between are none', () => expect(axes(below, fine, below)).toEqual([]))
  test('with one between that nobody rated are none', () => expect(axes(below, {}, below)).toEqual([]))
  test('that are over are none', () => expect(axes(below, below, fine)).toEqual([]))
  test('stay the last ones while the next are not rated yet', () =>
    expect(axes(below, below, {}, {})).toEqual([['result', 'p1', 'p2']]))
  test('are told for each axis', () => {
    const both = { result: 'below', behaviour: 'below' } as const
    expect(axes(both, both).map(([axis]) => axis)).toEqual(['result', 'behaviour'])
    expect(axes({ result: 'below' }, { behaviour: 'below' })).toEqual([])
  })
})

describe('whether it helped', () => {
  const value = (end: string, score?: number, rating?: 'above' | 'asExpected' | 'below') => ({
    period: end,
    end,
    ...(score !== undefined && { score }),
    ...(rating && { rating }),
  })
  test('compares the last figure before the day with the newest after', () => {
    const series = [
      value('2025-03-31', 50),
      value('2025-06-30', 60),
      value('2025-09-30', 70),
      value('2025-12-31', 80),
    ]
    expect(helped('2025-07-10', series)).toMatchObject({
      before: { score: 60 },
      after: { score: 80 },
      change: 'better',
    })
  })
  test('a period that ends on the day lies before', () => {
    expect(helped('2025-06-30', [value('2025-06-30', 60), value('2025-09-30', 60)])?.change).toBe('same')
  })
  test('ratings are compared where a score is missing', () => {
    const series = [value('2025-06-30', undefined, 'asExpected'), value('2025-09-30', 80, 'below')]
    expect(helped('2025-07-01', series)?.change).toBe('worse')
  })
  test('fewer days are better where lower is', () => {
    expect(helped('2025-07-01', [value('2025-06-30', 10), value('2025-09-30', 3)], 'lower')?.change).toBe(
      'better',
    )
  })
  test('nothing is said without a figure on both sides, or of two that cannot be compared', () => {
    expect(helped('2025-07-01', [value('2025-06-30', 10)])).toBeUndefined()
    expect(helped('2025-07-01', [value('2025-09-30', 10)])).toBeUndefined()
    expect(
      helped('2025-07-01', [value('2025-06-30', 10), value('2025-09-30', undefined, 'above')]),
    ).toBeUndefined()
  })
})

describe('due process', () => {
  const facts = (more: Partial<DueFacts> = {}): DueFacts => ({
    feedback: 0,
    selfAssessed: false,
    note: false,
    ...more,
  })
  const stateOf = (step: string, more: Partial<DueFacts>) =>
    dueProcess(facts(more)).find((line) => line.step === step)?.state

  test('of which the file knows nothing is missing throughout', () =>
    expect(new Set(dueProcess(facts()).map(({ state }) => state))).toEqual(new Set(['missing'])))
  test.each([
    ['2025-01-31', '2025-01-01', 'done'],
    ['2025-02-01', '2025-01-01', 'late'],
    ['2025-07-31', '2025-07-15', 'done'],
    ['2025-08-01', '2025-07-15', 'late'],
  ])('a goal approved on %s for a plan from %s is %s', (planApprovedOn, planFrom, state) => {
    expect(stateOf('goalKnown', { planApprovedOn, planFrom })).toBe(state)
  })
  test('who objected is heard when that was decided', () => {
    expect(stateOf('heard', { objectedOn: '2026-02-02', selfAssessed: true })).toBe('missing')
    expect(stateOf('heard', { objectedOn: '2026-02-02', decidedOn: '2026-02-09' })).toBe('done')
    expect(stateOf('heard', { selfAssessed: true })).toBe('done')
  })
})

describe('a result speaks of a duty', () => {
  test.each([
    ['Mengelola surat masuk dan keluar', 'Pengelolaan surat masuk kecamatan', true],
    ['Mengelola surat masuk dan keluar', 'Pelayanan KTP elektronik', false],
    ['Pengarsipan', 'Arsip tertata', true],
    ['Pengarsipan', 'Laporan bulanan', false],
  ])('“%s” in “%s”: %s', (duty, result, speaks) => {
    expect(speaksOf(duty)(result)).toBe(speaks)
  })
})
