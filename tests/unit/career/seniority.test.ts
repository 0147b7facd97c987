import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionOrder } from '#shared/people/position.ts'
import {
  type DukPerson,
  missingSeniority,
  seniorityBetween,
  seniorityLists,
  structuralTrainingOrder,
} from '#shared/career/seniority.ts'

const base = { employeeType: 'pns', status: 'active' } as const
const at = (nip: string, facts: Partial<DukPerson>): DukPerson => ({ ...base, nip, ...facts })
const order = (people: readonly DukPerson[]) => seniorityLists(people).pns.map(({ nip }) => nip)

describe('the seniority list, worked example E13', () => {
  const people = [
    at('A', { grade: 'III/d', gradeDate: '2019-04-01', rung: 'III.b', positionDate: '2020-01-06' }),
    at('B', { grade: 'III/d', gradeDate: '2018-10-01', rung: 'IV.a', positionDate: '2019-01-02' }),
    at('C', { grade: 'IV/a', gradeDate: '2022-04-01', rung: 'III.a', positionDate: '2022-01-03' }),
    at('D', {
      grade: 'III/d',
      gradeDate: '2019-04-01',
      rung: 'IV.a',
      positionDate: '2016-01-04',
      serviceYears: 15,
      serviceMonths: 0,
    }),
    at('E', {
      grade: 'III/d',
      gradeDate: '2019-04-01',
      rung: 'IV.a',
      positionDate: '2016-01-04',
      serviceYears: 18,
      serviceMonths: 2,
    }),
  ]
  it('places C, B, A, E, D', () => {
    expect(order(people)).toEqual(['C', 'B', 'A', 'E', 'D'])
  })
})

describe('the seniority list', () => {
  it.each<[string, Partial<DukPerson>, Partial<DukPerson>]>([
    ['the higher grade', { grade: 'IV/a' }, { grade: 'III/d' }],
    ['a grade over none', { grade: 'I/a' }, {}],
    ['the earlier date of the grade', { gradeDate: '2019-04-01' }, { gradeDate: '2019-10-01' }],
    ['the higher post', { rung: 'IV.b' }, { rung: 'ahliUtama' }],
    ['the earlier date of the post', { positionDate: '2019-01-01' }, { positionDate: '2020-01-01' }],
    ['longer service', { serviceYears: 10, serviceMonths: 11 }, { serviceYears: 10, serviceMonths: 10 }],
    ['the higher training', { trainingOrder: 2 }, { trainingOrder: 1 }],
    ['the earlier training', { trainingDate: '2010-01-01' }, { trainingDate: '2011-01-01' }],
    ['higher education', { educationLevel: 's2' }, { educationLevel: 's1' }],
    ['earlier graduation', { graduationYear: 2001 }, { graduationYear: 2002 }],
    ['the older person', { birthDate: '1970-01-01' }, { birthDate: '1970-01-02' }],
  ])('puts %s first', (_, senior, junior) => {
    expect(order([at('1', junior), at('2', senior)])).toEqual(['2', '1'])
  })

  it('treats D-IV and S1 alike and ends with the NIP', () => {
    expect(order([at('2', { educationLevel: 's1' }), at('1', { educationLevel: 'd4' })])).toEqual(['1', '2'])
  })

  it('lists PPPK apart and drops who left, CPNS and non-ASN', () => {
    const people = [
      at('1', { employeeType: 'pppk', grade: 'V' }),
      at('2', { employeeType: 'pppk', grade: 'IX' }),
      at('3', { employeeType: 'cpns' }),
      at('4', { employeeType: 'nonAsn' }),
      at('5', { status: 'retired' }),
      at('6', { status: 'deceased' }),
      at('7', { status: 'studyAssignment' }),
    ]
    const { pns, pppk } = seniorityLists(people)
    expect([pns.map(({ nip }) => nip), pppk.map(({ nip }) => nip)]).toEqual([['7'], ['2', '1']])
  })

  it('follows another order of posts', () => {
    const people = [at('1', { rung: 'IV.b' }), at('2', { rung: 'ahliMuda' })]
    expect(seniorityLists(people, ['ahliMuda', 'IV.b']).pns.map(({ nip }) => nip)).toEqual(['2', '1'])
  })

  it('does not depend on the order of the input', () => {
    const person = fc.record({
      nip: fc.uuid(),
      grade: fc.option(fc.constantFrom('III/a', 'III/b'), { nil: undefined }),
      serviceYears: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      birthDate: fc.option(fc.constantFrom('1970-01-01', '1980-01-01'), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ nip }) => nip, maxLength: 12 }), (facts) => {
        const people = facts.map((fact) => at(fact.nip, fact))
        expect(order(people.toReversed())).toEqual(order(people))
      }),
    )
  })

  it.each([
    ['PKP', 1],
    ['Diklatpim Tk. IV', 1],
    ['PIM III', 2],
    ['Pelatihan Kepemimpinan Administrator', 2],
    ['PKN Tingkat II', 3],
    ['SPAMEN', 3],
    ['PKN Tk. I', 4],
    ['Bimtek Arsip', undefined],
  ])('training %s has order %s', (name, expected) => {
    expect(structuralTrainingOrder(name)).toBe(expected)
  })
})

describe('the reason of a place', () => {
  const decide = seniorityBetween(positionOrder)
  it.each<[string, Partial<DukPerson>, Partial<DukPerson>]>([
    ['grade', { grade: 'IV/a' }, { grade: 'III/d' }],
    ['gradeDate', { gradeDate: '2019-04-01' }, {}],
    ['position', { rung: 'III.b' }, { rung: 'IV.a' }],
    ['positionDate', { positionDate: '2019-01-01' }, { positionDate: '2020-01-01' }],
    ['service', { serviceYears: 18, serviceMonths: 2 }, { serviceYears: 15, serviceMonths: 0 }],
    ['training', { trainingOrder: 2 }, {}],
    ['trainingDate', { trainingDate: '2010-01-01' }, { trainingDate: '2011-01-01' }],
    ['education', { educationLevel: 's2' }, { educationLevel: 's1' }],
    ['graduation', { graduationYear: 2001 }, { graduationYear: 2002 }],
    ['age', { birthDate: '1970-01-01' }, { birthDate: '1970-01-02' }],
    ['nip', {}, {}],
  ])('is the first key that differs: %s', (key, senior, junior) => {
    expect(decide(at('1', senior), at('2', junior))).toMatchObject({ key })
    expect(decide(at('2', junior), at('1', senior))!.difference).toBeGreaterThan(0)
  })

  it('names the facts that are missing, and no training: many never had one', () => {
    expect(missingSeniority(at('1', { grade: 'III/a', rung: 'pelaksana' }))).toEqual([
      'gradeDate',
      'positionDate',
      'service',
      'education',
      'graduation',
      'age',
    ])
  })
})
