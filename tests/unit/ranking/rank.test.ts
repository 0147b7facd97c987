import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks, orderByIndex, rank, type RankRow } from '#shared/ranking/rank.ts'

const people: RankRow[] = [
  { name: 'Ani', index: 9_320 },
  { name: 'Budi', index: 8_840, mainAbove: { count: 2, of: 3 } },
  { name: 'Citra', index: 8_840, mainAbove: { count: 1, of: 3 } },
  { name: 'Dedi', index: 8_200, disciplineNotes: 2 },
  { name: 'Eka', index: 8_200, disciplineNotes: 1 },
  { name: 'Fajar', index: 8_200, disciplineNotes: 2 },
  { name: 'Gita', index: 6_110 },
]
const named = (...names: string[]) => people.filter(({ name }) => names.includes(name))
const ranksOf = (rows: readonly RankRow[], tieBreakers: boolean) =>
  Object.fromEntries(rank(rows, { tieBreakers }).places.map(({ row, rank: place }) => [row.name, place]))

describe('competition ranking, worked example E12', () => {
  it('shares places when tie breakers are off', () => {
    expect(ranksOf(people, false)).toEqual({ Ani: 1, Budi: 2, Citra: 2, Dedi: 4, Eka: 4, Fajar: 4, Gita: 7 })
  })
  it('lets tie breakers decide when they are on, and those still equal share the place', () => {
    expect(ranksOf(people, true)).toEqual({ Ani: 1, Budi: 2, Citra: 3, Eka: 4, Dedi: 5, Fajar: 5, Gita: 7 })
  })
  it('ranks a scope by itself', () => {
    expect(ranksOf(named('Budi', 'Dedi', 'Gita'), false)).toEqual({ Budi: 1, Dedi: 2, Gita: 3 })
  })
  it('flags a scope of fewer than three people as small', () => {
    const { places, small } = rank(named('Ani', 'Citra'), { tieBreakers: false })
    expect([small, ...places.map((place) => place.rank)]).toEqual([true, 1, 2])
    expect(rank(people.slice(0, 3), { tieBreakers: false }).small).toBe(false)
    expect(rank(people, { tieBreakers: false, smallScope: 8 }).small).toBe(true)
  })
})

describe('a ranking', () => {
  it('says who shares a place', () => {
    const { places } = rank(people, { tieBreakers: false })
    expect(places.filter(({ tied }) => tied).map(({ row }) => row.name)).toEqual([
      'Budi',
      'Citra',
      'Eka',
      'Dedi',
      'Fajar',
    ])
  })

  it('of nobody is empty', () => {
    expect(rank([], { tieBreakers: true })).toEqual({ places: [], small: true })
  })

  it.each<[string, Partial<RankRow>, Partial<RankRow>]>([
    ['the better predikat', { predikat: 'good' }, { predikat: 'needsImprovement' }],
    ['a predikat over none', { predikat: 'veryPoor' }, {}],
    ['the better result rating', { result: 'asExpected' }, { result: 'below' }],
    [
      'the larger share of main results above',
      { mainAbove: { count: 1, of: 2 } },
      { mainAbove: { count: 2, of: 5 } },
    ],
    ['a share over none', { mainAbove: { count: 0, of: 2 } }, { mainAbove: { count: 0, of: 0 } }],
    ['fewer discipline notes', {}, { disciplineNotes: 1 }],
    ['the higher index of the year before', { previousIndex: 8_001 }, { previousIndex: 8_000 }],
    ['a year before over none', { previousIndex: 0 }, {}],
  ])('prefers %s among equals', (_, better, worse) => {
    const rows = [
      { name: 'A', index: 8_000, ...worse },
      { name: 'B', index: 8_000, ...better },
    ]
    expect(ranksOf(rows, true)).toEqual({ B: 1, A: 2 })
    expect(ranksOf(rows, false)).toEqual({ A: 1, B: 1 })
  })

  it('orders equals by name, then NIP, for display only', () => {
    const rows = [
      { name: 'budi', nip: '2', index: 1 },
      { name: 'Budi', nip: '1', index: 1 },
      { name: 'Ani', index: 1 },
    ]
    const { places } = rank(rows, { tieBreakers: true })
    expect(places.map(({ row, rank: place }) => [row.name, row.nip, place])).toEqual([
      ['Ani', undefined, 1],
      ['Budi', '1', 1],
      ['budi', '2', 1],
    ])
  })
})

const anyRow = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  nip: fc.uuid(),
  index: fc.integer({ min: 0, max: 30 }),
  disciplineNotes: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  previousIndex: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  mainAbove: fc.option(
    fc.record({ count: fc.integer({ min: 0, max: 2 }), of: fc.integer({ min: 0, max: 3 }) }),
    { nil: undefined },
  ),
})
const anyRows = fc.uniqueArray(anyRow, { selector: ({ nip }) => nip, maxLength: 40 })

describe('properties of the ranking', () => {
  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, tieBreakers) => {
        const shuffled = rows.toSorted((a, b) => (a.nip < b.nip ? -1 : 1))
        expect(rank(shuffled, { tieBreakers })).toEqual(rank(rows, { tieBreakers }))
      }),
    )
  })
  it('give each person one plus the number of people who are better', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { row, rank: place } of rank(rows, { tieBreakers: false }).places) {
          expect(place).toBe(1 + rows.filter(({ index }) => index > row.index).length)
        }
      }),
    )
  })
  it('never rank the higher index lower, tie breakers or not', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, tieBreakers) => {
        const { places } = rank(rows, { tieBreakers })
        for (const [place, { row, rank: own }] of places.entries()) {
          const next = places[place + 1]
          if (next === undefined) continue
          expect(next.row.index).toBeLessThanOrEqual(row.index)
          expect(next.rank === own || next.rank === place + 2).toBe(true)
        }
      }),
    )
  })
  it('are the same in the plain arrays of numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12_000 }), { maxLength: 300 }), (indexes) => {
        const ranks = competitionRanks(indexes)
        indexes.forEach((index, position) => {
          expect(ranks[position]).toBe(1 + indexes.filter((other) => other > index).length)
        })
        const order = [...orderByIndex(indexes)]
        expect(order.toSorted((a, b) => a - b)).toEqual(indexes.map((_, position) => position))
      }),
    )
  })
})
