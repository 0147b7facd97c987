import { expect, test } from 'vitest'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { type CheckedPerson, findingsOf } from '#shared/calibration/findings.ts'

const person = (
  at: number,
  [resultRating, behaviourRating]: readonly [Rating, Rating],
  { last, evidence = 1, ...row }: Partial<AppraisalRow> & Partial<Omit<CheckedPerson, 'row'>> = {},
): CheckedPerson => ({
  evidence,
  ...(last && { last }),
  row: {
    employeeId: `p${at}`,
    fullName: `Pegawai ${at}`,
    resultRating,
    behaviourRating,
    marks: [],
    valueRatings: {},
    scores: {},
    ...row,
  } as unknown as AppraisalRow,
})
const kindsOf = (...team: readonly CheckedPerson[]) => findingsOf(team).map(({ kind }) => kind)

const mixed = [
  person(1, ['above', 'asExpected']),
  person(2, ['asExpected', 'asExpected']),
  person(3, ['below', 'asExpected']),
]

test('a team whose marks differ and have evidence has nothing that stands out', () => {
  expect(kindsOf(...mixed)).toEqual([])
  expect(kindsOf()).toEqual([])
})

test('identical marks are told of three people and more, and not of two; a score that differs is no identity', () => {
  const same = [1, 2, 3].map((at) => person(at, ['asExpected', 'asExpected']))
  expect(findingsOf(same)).toMatchObject([{ kind: 'identical', rows: [{ employeeId: 'p1' }, {}, {}] }])
  expect(kindsOf(...same.slice(0, 2))).toEqual([])
  expect(kindsOf(...same, person(4, ['asExpected', 'asExpected'], { scores: { loyal: 90 } }))).toEqual([])
})

test('lenient: every departure goes up; strict: every one goes down; both ways is neither', () => {
  const up = { resultSuggestion: 'asExpected' as const }
  const down = { resultSuggestion: 'above' as const }
  expect(
    findingsOf([person(1, ['above', 'below'], up), person(2, ['above', 'asExpected'], up)]),
  ).toMatchObject([
    { kind: 'lenient', rows: [{ employeeId: 'p1', suggested: 'asExpected' }, { employeeId: 'p2' }] },
  ])
  expect(kindsOf(person(1, ['asExpected', 'below'], down), person(2, ['below', 'asExpected'], down))).toEqual(
    ['strict'],
  )
  expect(kindsOf(person(1, ['above', 'below'], up), person(2, ['asExpected', 'below'], down))).toEqual([])
  expect(kindsOf(person(1, ['above', 'below'], up))).toEqual([])
})

test('everybody above expectation is lenient, everybody below strict', () => {
  const all = (rating: Rating) =>
    (['above', 'asExpected', 'below'] as const).map((behaviour, at) => person(at, [rating, behaviour]))
  expect(kindsOf(...all('above'))).toEqual(['lenient'])
  expect(kindsOf(...all('below'))).toEqual(['strict'])
})

test('ratings that are all those of the last period are told with them', () => {
  const last = [
    { result: 'above', behaviour: 'asExpected' },
    { result: 'asExpected', behaviour: 'asExpected' },
    { result: 'below', behaviour: 'asExpected' },
  ] as const
  const team = mixed.map(({ row }, at) => ({ row, evidence: 1, last: last[at]! }))
  expect(findingsOf(team)).toMatchObject([
    { kind: 'sameAsLast', rows: [{ lastResult: 'above', lastBehaviour: 'asExpected' }, {}, {}] },
  ])
  expect(kindsOf(...team.slice(0, 2), { ...team[2]!, last: { result: 'above' } })).toEqual([])
})

test('a high result without evidence, or with a low achievement, is told of single people too', () => {
  expect(
    findingsOf([
      person(1, ['above', 'asExpected'], { evidence: 0, achievement: 110 }),
      person(2, ['above', 'asExpected'], { achievement: 72.5 }),
      person(3, ['asExpected', 'above'], { evidence: 0, achievement: 60 }),
    ]),
  ).toMatchObject([
    { kind: 'highWithoutEvidence', rows: [{ employeeId: 'p1' }] },
    { kind: 'highDespiteLow', rows: [{ employeeId: 'p2', achievement: 72.5 }] },
  ])
})
