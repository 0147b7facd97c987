import { describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/api/contract.ts'
import { type SampleOffice as Office, sampleOffices } from '../sample-office.ts'

type Filter = Omit<Input<'ranking.page'>, 'offset' | 'limit'>
const start = sampleOffices()

/** Every window of the list, one after another. */
async function windowsOf({ call }: Office, filter: Filter, limit: number) {
  const windows: Output<'ranking.page'>[] = []
  do windows.push(await call('ranking.page', { ...filter, offset: windows.length * limit, limit }))
  while (windows.length * limit < (windows[0]?.total ?? 0))
  return windows
}

describe('the windows of the ranking', () => {
  test.each(['office', 'unit', 'group'] as const)(
    'hold the whole list when put together, whatever their size (%s)',
    async (by) => {
      const office = await start()
      const whole = await office.call('ranking.list', { period: '2026', by })
      const rows = whole.scopes.flatMap((scope) => scope.rows)
      for (const limit of [1, 5, 7, rows.length, 50]) {
        const windows = await windowsOf(office, { period: '2026', by }, limit)
        expect(windows.flatMap((window) => window.rows)).toEqual(rows)
        expect(windows.every(({ total, ranked }) => total === rows.length && ranked === rows.length)).toBe(
          true,
        )
      }
    },
  )

  test('name each part with the position of its first row, also one that nobody is ranked in', async () => {
    const office = await start()
    const { call, unitId } = office
    const [{ rows } = { rows: [] }] = (
      await call('ranking.list', { period: '2026', unitId: unitId('Pelayanan Umum') })
    ).scopes
    await call('appraisal.rate', {
      period: '2026',
      cells: rows.map(({ employeeId }) => ({ employeeId, field: 'result' as const, value: null })),
    })
    const whole = await call('ranking.list', { period: '2026', by: 'unit' })
    let first = 0
    const expected = whole.scopes.map(({ id, name, rows: own, unranked }) => {
      const part = { id, name, first, ranked: own.length, unranked: unranked.length }
      first += own.length
      return part
    })
    expect(expected.some(({ ranked, unranked }) => ranked === 0 && unranked > 0)).toBe(true)
    const windows = await windowsOf(office, { period: '2026', by: 'unit' }, 3)
    const told = windows.flatMap(({ scopes }) => scopes)
    expect([...new Map(told.map(({ small: _small, ...scope }) => [scope.id, scope])).values()]).toEqual(
      expected,
    )
  })

  test('keep a place that is shared over the edge of a window', async () => {
    const office = await start()
    const whole = await office.call('ranking.list', { period: '2026' })
    const rows = whole.scopes[0]?.rows ?? []
    const at = rows.findIndex(({ tied }) => tied)
    const limit = at + 1
    const [last] = (await office.call('ranking.page', { period: '2026', limit })).rows.slice(-1)
    const [next] = (await office.call('ranking.page', { period: '2026', offset: limit, limit: 1 })).rows
    expect(next).toMatchObject({ rank: last?.rank, tied: true })
    expect(next?.employeeId).not.toBe(last?.employeeId)
  })

  test('found by name or NIP keep the places of the whole list', async () => {
    const office = await start()
    const whole = await office.call('ranking.list', { period: '2026' })
    const rows = whole.scopes[0]?.rows ?? []
    const one = rows[20]!
    for (const search of [one.name.split(',')[0]!, one.nip!]) {
      const page = await office.call('ranking.page', { period: '2026', search })
      expect(page.rows).toEqual([one])
      expect([page.total, page.ranked]).toEqual([1, rows.length])
    }
    const many = await windowsOf(office, { period: '2026', by: 'unit', search: 'sa' }, 2)
    const found = many.flatMap((window) => window.rows)
    const byUnit = await office.call('ranking.list', { period: '2026', by: 'unit' })
    const ids = new Set(found.map(({ employeeId }) => employeeId))
    expect(found.length).toBeGreaterThan(2)
    expect(found).toEqual(
      byUnit.scopes.flatMap((scope) => scope.rows).filter((row) => ids.has(row.employeeId)),
    )
    expect(await office.call('ranking.page', { period: '2026', search: 'tidak ada' })).toMatchObject({
      total: 0,
      rows: [],
      scopes: [],
    })
  })

  test('of a unit, a group or a kind of employee are those of the list that is narrowed alike', async () => {
    const office = await start()
    for (const narrow of [
      { unitId: office.unitId('Pelayanan Umum') },
      { group: 'head' as const },
      { employeeType: 'pppk' as const },
    ]) {
      const { scopes } = await office.call('ranking.list', { period: '2026', ...narrow })
      const { rows, unranked } = await office.call('ranking.page', { period: '2026', ...narrow })
      expect(rows).toEqual(scopes.flatMap((scope) => scope.rows))
      expect(unranked).toBe(scopes[0]?.unranked.length)
    }
  })

  test('follow an edit that moves somebody: the place, and the places of those who are passed', async () => {
    const office = await start()
    const before = await office.call('ranking.page', { period: '2026' })
    const moved = before.rows.at(-1)!
    const cells = (['result', 'behaviour'] as const).map((field) => ({
      employeeId: moved.employeeId,
      field,
      value: 'above' as const,
    }))
    await office.call('appraisal.rate', { period: '2026', cells })
    const after = await office.call('ranking.page', { period: '2026' })
    const now = after.rows.find(({ employeeId }) => employeeId === moved.employeeId)
    expect(now?.rank).toBeLessThan(moved.rank)
    const passed = before.rows.filter(({ rank }) => rank >= now!.rank && rank < moved.rank)
    for (const { employeeId, rank } of passed)
      expect(after.rows.find((row) => row.employeeId === employeeId)?.rank).toBe(rank + 1)
  })

  test('show a head the own people only, with places among them', async () => {
    const { as, employeeId } = await start()
    const rintu = employeeId('Rintu Effendi')
    const call = as({
      id: 'head',
      name: 'Rintu',
      role: 'head',
      employeeId: rintu,
      scope: { kind: 'ratedBy', employeeId: rintu },
    })
    const { rows, ranked } = await call('ranking.page', { period: '2026' })
    expect(rows).toHaveLength(ranked)
    expect(rows[0]?.rank).toBe(1)
    // of himself a head sees nothing before it was delivered
    expect(rows.map(({ employeeId: id }) => id)).not.toContain(rintu)
    expect(ranked).toBe(7)
  })
})

test('the notes beside the list are those of the whole list, the first of each kind', async () => {
  const { call } = await start()
  for (const by of ['office', 'unit'] as const) {
    const whole = await call('ranking.list', { period: '2026', by })
    const notes = await call('ranking.notes', { period: '2026', by })
    expect(notes.ties).toEqual(whole.ties.slice(0, 12))
    expect(notes.moreTies).toBe(Math.max(0, whole.ties.length - 12))
    expect(notes.robustness?.topStable).toBe(whole.robustness?.topStable)
    expect(notes.unranked).toEqual(whole.scopes.flatMap(({ unranked }) => unranked))
  }
})
