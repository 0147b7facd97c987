import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive, readScoringFacts } from '#electron/appraisal/score.ts'
import { settingsOfYear } from '#electron/office/settings.ts'
import { openFile } from '#electron/db/open.ts'
import { prepare } from '#electron/db/sql.ts'
import type { Row } from '#electron/db/schema.ts'
import type { Input } from '#shared/api/contract.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { rank } from '#shared/ranking/rank.ts'
import { sampleOffices } from '../sample-office.ts'

const start = sampleOffices()

describe('the list', () => {
  test.each([{ statusDate: '2025-11-01' }, {}])(
    'keeps the place of a rated person who was gone by the end of the year: %j',
    async (gone) => {
      const { call } = await start()
      const ranked = async () => (await call('ranking.list', { period: '2025' })).scopes[0]!.rows
      const before = await ranked()
      const { id, ...employee } = await call('employee.get', { id: before[0]!.employeeId })
      const { rowVersion, nip, name, employeeType } = employee
      const draft = { id, rowVersion, name, employeeType, ...(nip !== undefined && { nip }) }
      await call('employee.save', { ...draft, status: 'retired', ...gone })
      const after = await ranked()
      expect(after.map(({ employeeId, rank: place }) => [employeeId, place])).toEqual(
        before.map(({ employeeId, rank: place }) => [employeeId, place]),
      )
    },
  )

  test('holds everybody once: 34 with a place, the two unfinished apart with the reason', async () => {
    const { call } = await start()
    const { scopes, ties, regime } = await call('ranking.list', { period: '2026' })
    expect(regime).toBe('qualitative')
    expect(scopes).toHaveLength(1)
    expect(scopes[0]?.rows).toHaveLength(34)
    expect(scopes[0]?.unranked.map(({ name, missing }) => [name, missing])).toEqual([
      ['Siti Tundan', ['missing.result']],
      ['Yansen Lukas Iskandar', ['missing.realisation', 'missing.result', 'missing.behaviour']],
    ])
    expect(ties[0]).toEqual({
      rank: 13,
      index: 83.16,
      skipped: 1,
      names: ['Herlina Prasetyo', 'Yusuf Agus Effendi, S.IP.'],
    })
  })

  test('never puts anybody past a better cell of the quadrant', async () => {
    const { call } = await start()
    const { scopes } = await call('ranking.list', { period: '2026' })
    const bases = scopes[0]?.rows.map(({ base }) => base) ?? []
    expect(bases).toEqual(bases.toSorted((a, b) => b - a))
  })

  test('places are those that the pure rule gives for the same indexes', async () => {
    const { call } = await start()
    for (const by of ['office', 'unit', 'group'] as const) {
      const { scopes } = await call('ranking.list', { period: '2026', by })
      for (const { rows } of scopes) {
        const { places } = rank(
          rows.map((row) => ({ index: hundredthsOf(row.index), name: row.name, row })),
          { tieBreakers: false },
        )
        expect(new Map(rows.map((row) => [row.employeeId, row.rank]))).toEqual(
          new Map(places.map((place) => [place.row.row.employeeId, place.rank])),
        )
      }
    }
  })

  test('each unit and group has ranks of its own from 1, and a small one says so', async () => {
    const { call } = await start()
    const units = await call('ranking.list', { period: '2026', by: 'unit' })
    expect(units.scopes.every(({ rows }) => rows.length === 0 || rows[0]?.rank === 1)).toBe(true)
    expect(units.scopes.find(({ rows }) => rows.length === 1)).toMatchObject({
      name: 'Kecamatan Rakumpit',
      small: true,
    })
    const groups = await call('ranking.list', { period: '2026', by: 'group' })
    expect(groups.scopes.map(({ id }) => id)).toEqual(['head', 'functional', 'staff'])
  })

  test('a unit, a group and a kind of employee narrow it before the places are given', async () => {
    const { call, unitId } = await start()
    const one = await call('ranking.list', { period: '2026', unitId: unitId('Pelayanan Umum') })
    expect(one.scopes[0]?.rows.map(({ rank: place }) => place)[0]).toBe(1)
    expect(one.scopes[0]).toMatchObject({ name: 'Seksi Pelayanan Umum' })
    expect(one.scopes[0]?.rows).toHaveLength(8)
    const pppk = await call('ranking.list', { period: '2026', employeeType: 'pppk' })
    expect((pppk.scopes[0]?.rows.length ?? 0) + (pppk.scopes[0]?.unranked.length ?? 0)).toBe(6)
    const heads = await call('ranking.list', { period: '2026', group: 'head' })
    expect(heads.scopes[0]?.rows.every(({ group }) => group === 'head')).toBe(true)
  })

  test('movement counts from the same list a year before', async () => {
    const { call } = await start()
    const before = await call('ranking.list', { period: '2025', by: 'unit' })
    const now = await call('ranking.list', { period: '2026', by: 'unit' })
    for (const scope of now.scopes)
      for (const row of scope.rows) {
        const earlier = before.scopes.flatMap(({ rows }) => rows).find((r) => r.employeeId === row.employeeId)
        expect(row.movement).toBe((earlier?.rank ?? 0) - row.rank)
      }
    expect(before.scopes.flatMap(({ rows }) => rows).every(({ movement }) => movement === undefined)).toBe(
      true,
    )
  })

  test('tie breakers decide the place once the setting says so; people still equal share it', async () => {
    const { call, employeeId } = await start()
    const placeOf = async (name: string) => {
      const { scopes } = await call('ranking.list', { period: '2026' })
      return scopes[0]?.rows.find((row) => row.employeeId === employeeId(name))?.rank
    }
    expect([await placeOf('Bernadeta'), await placeOf('Novita')]).toEqual([20, 20])
    await call('setting.save', { values: { tieBreakersDecideRank: true } })
    // the same marks, but Bernadeta stood higher a year before
    expect([await placeOf('Bernadeta'), await placeOf('Novita')]).toEqual([20, 21])
    expect([await placeOf('Herlina'), await placeOf('Yusuf Agus')]).toEqual([13, 13])
  })

  test('the office total takes over the detail when the scheme says so, robustness by criterion', async () => {
    const { call } = await start()
    await call('setting.save', { values: { 'ranking.detailSource': 'officeTotal' } })
    const { scopes, detailSource, robustness } = await call('ranking.list', { period: '2026' })
    expect(detailSource).toBe('officeTotal')
    expect(scopes[0]?.rows[0]).toMatchObject({
      name: 'Kartini Iskandar, S.STP.',
      detail: 95.15,
      index: 99.81,
    })
    expect(robustness?.topStable).toBeGreaterThan(0)
  })

  test('a quarter has its own list, and a year without ratings only unfinished people', async () => {
    const { call } = await start()
    const quarter = await call('ranking.list', { period: '2026-Q3' })
    expect(quarter.scopes[0]?.rows).toHaveLength(35)
    await call('year.open', { year: 2027, rhythm: 'quarterly' })
    const next = await call('ranking.list', { period: '2027' })
    expect(next.scopes[0]?.rows).toEqual([])
    expect(next.scopes[0]?.unranked.every(({ missing }) => missing[0] === 'missing.plan')).toBe(true)
  })

  test('a year that is not open is refused', async () => {
    const { call } = await start()
    await expect(call('ranking.list', { period: '2019' })).rejects.toMatchObject({
      key: 'error.year.notOpen',
    })
  })
})

describe('the kept score', () => {
  test('is what the facts give afresh after any edits, and undoing them all brings the content back', async () => {
    const office = await start()
    const { rows } = await office.call('appraisal.grid', { period: '2026' })
    const people = rows.slice(0, 12)
    const rating = fc.option(fc.constantFrom(...ratings))
    const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100))
    const cell = fc
      .nat(people.length - 1)
      .chain((index): fc.Arbitrary<Input<'appraisal.rate'>['cells'][number]> => {
        const { employeeId, marks, group } = people[index]!
        const base = { employeeId: fc.constant(employeeId) }
        return fc.oneof(
          fc.record({
            ...base,
            field: fc.constantFrom('result' as const, 'behaviour' as const),
            value: rating,
          }),
          fc.record({
            ...base,
            field: fc.constant('workResult' as const),
            value: rating,
            workResultId: fc.constantFrom(...marks.map(({ workResultId }) => workResultId)),
          }),
          fc.record({
            ...base,
            field: fc.constant('score' as const),
            value: score,
            coreValue: fc.constantFrom(...coreValues),
          }),
          fc.record({
            ...base,
            field: fc.constant('criterion' as const),
            value: score,
            criterion:
              group === 'head'
                ? fc.constant('leadership' as const)
                : fc.constantFrom('discipline' as const, 'teamwork' as const),
          }),
        )
      })
    const before = await office.hash()
    let acts = 0
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
        const { changed } = await office.call('appraisal.rate', { period: '2026', cells })
        if (changed > 0) acts++
        expectKeptInStep(office.file)
      }),
      { numRuns: 25 },
    )
    for (; acts > 0; acts--) {
      const { undo } = await office.call('history.state', {})
      if (!undo) break
      await office.call('history.undo', { seq: undo.seq })
    }
    expect(await office.hash()).toBe(before)
  })

  test('follows settings and schemes of its year', async () => {
    const office = await start()
    await office.call('setting.save', { values: { 'index.detailWeights': { work: 90, behaviour: 10 } } })
    expectKeptInStep(office.file)
    await office.call('setting.save', { values: { 'ranking.behaviourScale': 'rating' } })
    expectKeptInStep(office.file)
  })
})

/** Computes every derived column again from ratings, marks, scores and settings, and compares with what is stored. */
function expectKeptInStep(file: string) {
  const { read, close } = openFile(file)
  try {
    const rows = prepare(
      read,
      'SELECT e.*, p.year FROM evaluation e JOIN period p ON p.key = e.period_key',
    ).all() as (Row<'evaluation'> & { year: number })[]
    const facts = readScoringFacts(
      read,
      rows.map(({ id }) => id),
    )
    for (const row of rows) expect(row).toMatchObject(derive(row, facts, settingsOfYear(read, row.year)))
  } finally {
    close()
  }
}
