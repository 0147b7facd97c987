import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { ownSession, raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { refusedWhole, undoneAndRedone } from '#tests/undone.ts'

let office: ReturnType<typeof startPlanningOffice>
beforeEach(() => {
  office = startPlanningOffice({ today: '2025-03-12' })
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const give = (employeeId: string, fact: string, more: Partial<Input<'feedback.save'>> = {}) =>
  office.call('feedback.save', {
    employeeId,
    date: '2025-03-03',
    giverKind: 'other',
    mode: 'direct',
    rhythm: 'incidental',
    coreValue: 'loyal',
    fact,
    symbol: 'smile',
    ...more,
  })
const note = (employeeId: string, value: string) =>
  office.call('appraisal.rate', { period: '2025-Q1', cells: [{ employeeId, field: 'note', value }] })
const fact = 'Berkas warga selesai pada hari yang sama'

describe('the phrase bank', () => {
  test('learns what was used twice, keeps what somebody kept, and forgets what was removed; each is undone', async () => {
    const { call, ani, budi } = office
    await give(budi, fact)
    expect(await call('phrase.list', {})).toEqual({ own: [], dropped: [] })
    await give(ani, `${fact} `, { nextStep: 'Lanjutkan di loket dua' })
    expect((await call('phrase.list', {})).own).toEqual([{ part: 'fact', text: fact, own: 'learned' }])
    const kept = { part: 'nextStep', text: 'Lanjutkan di loket dua' } as const
    await undoneAndRedone(call, () => call('phrase.keep', kept))
    expect((await call('phrase.list', {})).own).toEqual([
      { ...kept, own: 'kept' },
      { part: 'fact', text: fact, own: 'learned' },
    ])
    await undoneAndRedone(call, () => call('phrase.drop', { part: 'fact', text: fact }))
    await call('phrase.drop', kept)
    expect(await call('phrase.list', {})).toEqual({
      own: [],
      dropped: [`fact ${fact}`, 'nextStep Lanjutkan di loket dua'],
    })
    await call('phrase.keep', kept)
    expect((await call('phrase.list', {})).own).toEqual([{ ...kept, own: 'kept' }])
  })

  test('learns from notes of ratings too, and only from those whom one reads about', async () => {
    const { call, budi, citra, ani, dodi, as } = office
    await note(budi, 'Tepat waktu setiap bulan')
    await note(citra, 'Tepat waktu setiap bulan')
    await give(citra, 'Rahasia seksi lain')
    await give(dodi, 'Rahasia seksi lain')
    expect((await call('phrase.list', {})).own.map(({ part, text }) => `${part} ${text}`).toSorted()).toEqual(
      ['fact Rahasia seksi lain', 'note Tepat waktu setiap bulan'],
    )
    expect((await as(raterSession(ani))('phrase.list', {})).own).toEqual([])
  })

  test('refuses an empty sentence, a part that is none, and whoever gives no feedback', async () => {
    const { call, budi, as } = office
    const refused = (act: () => Promise<unknown>) => refusedWhole(call, act)
    expect((await refused(() => call('phrase.keep', { part: 'fact', text: ' ' }))).fields).toHaveProperty(
      'text',
    )
    expect(
      (await refused(() => call('phrase.drop', { part: 'x' as never, text: 'a' }))).fields,
    ).toHaveProperty('part')
    for (const session of [ownSession(budi), sessionOf('auditor')]) {
      expect(await refused(() => as(session)('phrase.list', {}))).toMatchObject({ code: 'forbidden' })
      expect(await refused(() => as(session)('phrase.keep', { part: 'fact', text: fact }))).toMatchObject({
        code: 'forbidden',
      })
      expect(await refused(() => as(session)('feedback.sameness', { year: 2025 }))).toMatchObject({
        code: 'forbidden',
      })
    }
  })
})

describe('the alarm of sameness', () => {
  test('names whose a sentence is that stands for more than two, whatever its capitals', async () => {
    const { call, ani, budi, citra, services } = office
    await give(budi, fact)
    await give(citra, fact)
    await give(citra, fact, { date: '2025-03-04' })
    expect(await call('feedback.sameness', { year: 2025 })).toEqual([])
    await give(ani, fact.toUpperCase())
    const [same, ...others] = await call('feedback.sameness', { year: 2025 })
    expect(others).toEqual([])
    expect(same).toMatchObject({ part: 'fact', count: 3 })
    expect(same?.people.map(({ name }) => name)).toEqual(['Ani', 'Budi', 'Citra'])
    expect(await call('feedback.sameness', { year: 2025, unitId: services })).toHaveLength(1)
    expect(await office.as(raterSession(ani))('feedback.sameness', { year: 2025 })).toEqual([])
  })

  test('looks at notes of ratings, and at one year alone', async () => {
    const { call, ani, budi, citra } = office
    for (const id of [ani, budi, citra]) await note(id, 'Kinerja sudah baik')
    expect(await call('feedback.sameness', { year: 2025 })).toMatchObject([
      { part: 'note', text: 'Kinerja sudah baik', count: 3 },
    ])
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    expect(await call('feedback.sameness', { year: 2026 })).toEqual([])
  })
})
