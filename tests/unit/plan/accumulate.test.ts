import { describe, expect, it } from 'vitest'
import { accumulate, runningTarget } from '#shared/plan/accumulate.ts'

describe('the value of a year', () => {
  const quarters = [300, undefined, 250, 400]

  it('sums what exists and says of how many', () => {
    expect(accumulate(quarters, 'sum')).toMatchObject({ value: 950, present: 3, total: 4 })
  })
  it('averages what exists, and keeps the exact fraction', () => {
    expect(accumulate(quarters, 'average')).toEqual({
      value: 317,
      exact: { numerator: 950, denominator: 3 },
      present: 3,
      total: 4,
    })
  })
  it('takes the last entry', () => {
    expect(accumulate([300, 200, undefined, undefined], 'last')).toMatchObject({
      value: 200,
      present: 2,
      total: 4,
    })
  })
  it.each(['sum', 'average', 'last'] as const)(
    'is absent without entries (%s), and a 0 is an entry',
    (accumulation) => {
      expect(accumulate([undefined, undefined], accumulation)).toEqual({
        value: undefined,
        exact: undefined,
        present: 0,
        total: 2,
      })
      expect(accumulate([0, undefined], accumulation)).toMatchObject({ value: 0, present: 1 })
    },
  )
})

describe('the running target', () => {
  it('is the share of the elapsed periods', () => {
    expect(runningTarget({ kind: 'number', low: 1_000 }, 3, 4)).toEqual({ kind: 'number', low: 750 })
    expect(runningTarget({ kind: 'range', low: 1_000, high: 1_100 }, 1, 12)).toEqual({
      kind: 'range',
      low: 83,
      high: 92,
    })
    expect(runningTarget({ kind: 'number', low: 1_000 }, 9, 4)).toEqual({ kind: 'number', low: 1_000 })
  })
  it('is absent for texts and before the first period has ended', () => {
    expect(runningTarget({ kind: 'text', text: 'Tersusun' }, 2, 4)).toBeUndefined()
    expect(runningTarget({ kind: 'number', low: 1_000 }, 0, 4)).toBeUndefined()
  })
})
