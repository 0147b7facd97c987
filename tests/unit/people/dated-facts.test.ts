import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datedChange, type DatedRow, samePost } from '#shared/people/dated-facts.ts'

interface Fact extends DatedRow {
  readonly grade: string
}
const old: Fact = { id: 'a', grade: 'III/c', from: '2015-04-01', to: '2019-03-31' }
const now: Fact = { id: 'b', grade: 'III/d', from: '2019-04-01' }
const tell = (rows: readonly Fact[], grade: string, from?: string, intent: 'record' | 'edit' = 'record') =>
  datedChange(rows, { from }, (row) => row.grade === grade, intent)

describe('a told fact finds its place', () => {
  it('opens the first row of a person, dated or not', () => {
    expect(tell([], 'III/d', '2019-04-01')).toEqual({ action: 'open', from: '2019-04-01' })
    expect(tell([], 'III/d')).toEqual({ action: 'open' })
  })

  it('opens a new row at a later date and closes the former the day before', () => {
    expect(tell([old, now], 'IV/a', '2023-04-01')).toEqual({
      action: 'open',
      from: '2023-04-01',
      close: { id: 'b', to: '2023-03-31' },
    })
  })

  it('corrects the current row at the same date or without one', () => {
    expect(tell([now, old], 'IV/a', '2019-04-01')).toEqual({ action: 'correct', id: 'b', from: '2019-04-01' })
    expect(tell([now, old], 'IV/a')).toEqual({ action: 'correct', id: 'b', from: '2019-04-01' })
  })

  it('does nothing when everything is known', () => {
    expect(tell([now], 'III/d', '2019-04-01')).toEqual({ action: 'none' })
    expect(tell([now], 'III/d')).toEqual({ action: 'none' })
    expect(tell([old, now], 'III/c', '2015-04-01')).toEqual({ action: 'none' })
  })

  it('puts an earlier date into history, between its neighbours', () => {
    expect(tell([old, now], 'II/d', '2012-10-01')).toEqual({
      action: 'open',
      from: '2012-10-01',
      to: '2015-03-31',
    })
    expect(tell([old, now], 'III/x', '2017-01-01')).toEqual({
      action: 'open',
      from: '2017-01-01',
      to: '2019-03-31',
      close: { id: 'a', to: '2016-12-31' },
    })
  })

  it('dates an undated row that says the same', () => {
    expect(tell([{ id: 'a', grade: 'III/d' }], 'III/d', '2019-04-01')).toEqual({
      action: 'correct',
      id: 'a',
      from: '2019-04-01',
    })
  })

  it('takes a date changed by hand as a mended date, and the former row follows', () => {
    expect(tell([old, now], 'III/d', '2020-10-01', 'edit')).toEqual({
      action: 'correct',
      id: 'b',
      from: '2020-10-01',
      close: { id: 'a', to: '2020-09-30' },
    })
    expect(tell([now], 'III/d', '2009-04-01', 'edit')).toEqual({
      action: 'correct',
      id: 'b',
      from: '2009-04-01',
    })
  })

  it('takes a later date from a list as another fact even with the same content', () => {
    expect(tell([now], 'III/d', '2021-04-01').action).toBe('open')
  })

  it('converges: telling the same twice changes nothing the second time, and rows never overlap', () => {
    const date = fc.integer({ min: 2000, max: 2025 }).map((year) => `${year}-04-01`)
    const told = fc.record({
      grade: fc.constantFrom('x', 'y', 'z'),
      from: fc.option(date, { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (facts) => {
        let rows: Fact[] = []
        for (const [index, { grade, from }] of facts.entries()) {
          rows = apply(rows, grade, from, `r${index}`)
          expect(tell(rows, grade, from)).toEqual({ action: 'none' })
          const sorted = rows.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
          for (const [place, row] of sorted.entries()) {
            const next = sorted[place + 1]
            if (next) expect((row.to ?? '9999') < (next.from ?? '')).toBe(true)
          }
        }
      }),
    )
  })
})

function apply(rows: Fact[], grade: string, from: string | undefined, id: string): Fact[] {
  const change = tell(rows, grade, from)
  if (change.action === 'none') return rows
  const closed = rows.map((row) => (row.id === change.close?.id ? { ...row, to: change.close.to } : row))
  return change.action === 'open'
    ? [...closed, { id, grade, from: change.from, to: change.to }]
    : closed.map((row) => (row.id === change.id ? { ...row, grade, from: change.from } : row))
}

describe('two posts are the same', () => {
  const post = {
    unitId: 'u',
    positionKind: 'structural',
    positionName: 'Kepala Seksi',
    leadsUnit: true,
  } as const
  const shouted = { ...post, positionName: 'KEPALA  SEKSI.' }
  it('in a list also when the title is only spelt otherwise, in a form only to the letter', () => {
    expect(samePost(post, shouted, 'record')).toBe(true)
    expect(samePost(post, shouted, 'edit')).toBe(false)
    expect(samePost(post, { ...post, unitId: 'v' }, 'record')).toBe(false)
  })
})
