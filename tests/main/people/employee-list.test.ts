import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBackend } from '#tests/backend.ts'
import { nameOf, nipOf } from '#tests/builders.ts'
import type { Input } from '#shared/api/contract.ts'
import { type Grade, gradeOrder } from '#shared/people/grade.ts'

let office: ReturnType<typeof startBackend>
const units: string[] = []
interface Known {
  id: string
  name: string
  nip: string
}
const known: Known[] = []

beforeAll(async () => {
  office = startBackend({ today: '2026-01-15' })
  const { call } = office
  const root = (await call('unit.list', {}))[0]!.id
  units.push(root)
  for (const [name, parent] of [
    ['Sekretariat', 0],
    ['Subbagian Umum', 1],
    ['Seksi Sosial', 0],
  ] as const)
    units.push((await call('unit.save', { name, kind: 'section', parentId: units[parent]! })).id)
  const grades = ['II/c', 'III/a', 'III/d', 'IV/a', undefined] as const
  for (let index = 0; index < 60; index++) {
    const [name, nip] = [index === 7 ? `O'Neil "Q" Éka 100%_x` : nameOf(index), nipOf(index)]
    const grade = grades[index % 5]
    const { id } = await call('employee.save', {
      name,
      nip,
      employeeType: 'pns',
      unitId: units[index % 4]!,
      leadsUnit: index < 4,
      ...(grade && { grade, gradeDate: '2020-04-01' }),
      positionKind: index % 3 === 0 ? 'functional' : 'pelaksana',
      positionName: `Jabatan ${index % 9}`,
      ...(index % 10 === 9 && { status: 'retired', statusDate: index === 9 ? '2026-06-01' : '2025-01-01' }),
    })
    known.push({ id, name, nip })
  }
})
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const list = (filter: Input<'employee.list'>) => office.call('employee.list', { limit: 1000, ...filter })

describe('the list of people', () => {
  it('comes in the order of the units, heads first, then grade descending and name', async () => {
    const { rows, total } = await list({})
    expect(total).toBe(55)
    const order = await office.call('unit.list', {})
    const key = (row: (typeof rows)[number]) => [
      order.findIndex(({ id }) => id === row.unitId),
      row.leadsUnit ? 0 : 1,
      -gradeOrder((row.grade ?? '') as Grade),
      row.fullName.toLowerCase(),
    ]
    const sorted = rows.toSorted((a, b) => {
      const [x, y] = [key(a), key(b)]
      const place = x.findIndex((value, index) => value !== y[index])
      return place < 0 ? 0 : x[place]! < y[place]! ? -1 : 1
    })
    expect(rows).toEqual(sorted)
  })

  it('is cut into pages that make the whole, under every sort and direction', async () => {
    for (const sort of ['order', 'name', 'nip', 'grade', 'position', 'unit', 'status'] as const)
      for (const descending of [false, true]) {
        const whole = await list({ sort, descending, status: 'all' })
        const pages = [0, 25, 50].map((offset) =>
          list({ sort, descending, status: 'all', offset, limit: 25 }),
        )
        const parts = (await Promise.all(pages)).flatMap(({ rows }) => rows)
        expect(parts).toEqual(whole.rows)
        expect(new Set(parts.map(({ id }) => id)).size).toBe(60)
      }
    const names = (await list({ sort: 'name' })).rows.map(({ fullName }) => fullName.toLowerCase())
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('filters by service, unit with its subtree, kind, group and grade', async () => {
    const [all, left] = [await list({ status: 'all' }), await list({ status: 'left' })]
    expect([all.total, left.total]).toEqual([60, 5])
    const below = await list({ unitId: units[1]!, status: 'all' })
    expect(new Set(below.rows.map(({ unitId }) => unitId))).toEqual(new Set([units[1], units[2]]))
    expect(below.total).toBe(30)
    expect((await list({ employeeType: 'pppk' })).total).toBe(0)
    expect(
      (await list({ group: 'functional', status: 'all' })).rows.every(
        (row) => row.positionKind === 'functional',
      ),
    ).toBe(true)
    expect((await list({ grade: 'III/d', status: 'all' })).total).toBe(12)
    await expect(list({ unitId: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('counts by type, keeps to one unit, and names who rates each when asked', async () => {
    const everybody = await list({ status: 'all' })
    expect(everybody.types).toEqual({ pns: 60 })
    expect((await list({ search: 'nobody at all' })).types).toEqual({})
    const alone = await list({ unitId: units[1]!, unitOnly: true, withSuperior: true })
    expect(new Set(alone.rows.map(({ unitId }) => unitId))).toEqual(new Set([units[1]]))
    for (const { id, superior } of alone.rows) {
      const page = await office.call('employee.get', { id })
      expect(superior?.id).toBe(page.superior?.id)
      expect(superior?.proposed).toBe(page.superior?.proposed)
    }
    expect(everybody.rows[0]!.superior).toBeUndefined()
  })

  it('shows the post and grade that hold today, as the page of each person does', async () => {
    const date = fc.constantFrom(
      '2019-01-01',
      '2022-05-01',
      '2026-01-15',
      '2026-01-16',
      '2027-01-01',
      undefined,
    )
    const facts = fc.array(fc.tuple(fc.nat(3), date, fc.constantFrom('II/c', 'III/a', 'III/d'), date), {
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(facts, async (saves) => {
        const person = { name: 'Rina', employeeType: 'cpns', nip: nipOf(900) } as const
        const { id } = await office.call('employee.save', person)
        // a grade below an earlier one is refused, and nothing of that form is stored
        const onlyLower = (error: unknown) =>
          expect(error).toMatchObject({ fields: { grade: { key: 'error.grade.belowEarlier' } } })
        for (const [unit, positionDate, grade, gradeDate] of saves)
          await office
            .call('employee.save', {
              ...person,
              id,
              unitId: units[unit]!,
              grade,
              ...(positionDate && { positionDate }),
              ...(gradeDate && { gradeDate }),
            })
            .catch(onlyLower)
        const row = (await list({ employeeType: 'cpns' })).rows[0]!
        const page = await office.call('employee.get', { id })
        expect([row.unitId, row.grade, row.positionKind]).toEqual([
          page.unitId,
          page.grade,
          page.positionKind,
        ])
        await office.call('employee.delete', { id })
      }),
      { numRuns: 30 },
    )
  })

  it('follows every change at once', async () => {
    const { id } = await office.call('employee.save', { name: 'Zubaidah', employeeType: 'nonAsn' })
    expect((await list({ search: 'zubaidah' })).rows[0]?.id).toBe(id)
    await office.call('employee.save', { id, name: 'Zubaedah', employeeType: 'nonAsn', leadsUnit: false })
    expect((await list({ search: 'zubaidah' })).total).toBe(0)
    await office.call('employee.delete', { id })
    expect((await list({ search: 'zubaedah' })).total).toBe(0)
  })
})

describe('the search', () => {
  /** What a reader expects: every word somewhere in name or NIP; one or two letters begin a word of the name or the NIP. */
  const fits = ({ name, nip }: Known, search: string): boolean => {
    const text = search.trim().replace(/\s+/g, ' ').toLowerCase()
    const has = (word: string) => name.toLowerCase().includes(word) || nip.includes(word)
    if (text.length < 3)
      return (
        name
          .toLowerCase()
          .split(' ')
          .some((word) => word.startsWith(text)) || nip.startsWith(text)
      )
    const words = text.split(' ')
    return words.some((word) => word.length >= 3) ? words.every(has) : has(text)
  }
  const found = async (search: string) =>
    (await list({ search, status: 'all' })).rows.map(({ id }) => id).toSorted()
  const expected = (search: string) =>
    known
      .filter((person) => fits(person, search))
      .map(({ id }) => id)
      .toSorted()

  it('finds every part of a name or NIP', async () => {
    const part = fc
      .tuple(fc.nat(59), fc.boolean(), fc.nat(12), fc.integer({ min: 1, max: 9 }))
      .map(([index, byNip, start, length]) => {
        const text = byNip ? known[index]!.nip : known[index]!.name
        return text.slice(start, start + length).trim()
      })
      .filter((text) => (text !== '' && !/^[\d .'-]*$/.test(text)) || /^\d+$/.test(text))
    await fc.assert(
      fc.asyncProperty(part, fc.boolean(), async (text, upper) => {
        const search = upper ? text.toUpperCase() : text
        expect(await found(search)).toEqual(expected(search))
      }),
      { numRuns: 150 },
    )
  })

  it('never fails, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 20 }), async (text) => {
        await found(text)
      }),
      { numRuns: 150 },
    )
  })

  it('takes words in any order, quotes and wild cards as they are, and a NIP with its spaces', async () => {
    expect(await found('lestari citra')).toEqual(expected('citra lestari'))
    expect(await found(`"Q" É`)).toEqual([known[7]!.id])
    expect(await found('100%_x')).toEqual([known[7]!.id])
    expect(await found('10%')).toEqual([])
    const { nip, id } = known[3]!
    expect(await found(`'${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}`)).toEqual([id])
    expect(await found('  ')).toHaveLength(60)
  })
})
