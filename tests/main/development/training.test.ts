import { describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import {
  approve,
  ownSession,
  planned,
  raterSession,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'
import { undoneAndRedone } from '#tests/undone.ts'

const period = '2025'
const year = 2025

async function startRated() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call, budi, citra } = office
  for (const employeeId of [budi, citra]) await planned(call, employeeId)
  await approve(call, [budi, citra])
  const value = (employeeId: string, coreValue: 'harmonious' | 'adaptive', rating: 'below' | 'above') =>
    ({ employeeId, field: 'coreValueRating', coreValue, value: rating }) as const
  await call('appraisal.rate', {
    period,
    cells: [
      value(budi, 'harmonious', 'below'),
      value(budi, 'adaptive', 'above'),
      { employeeId: citra, field: 'criterion', criterion: 'communication', value: 55 },
    ],
  })
  return office
}
const training = (
  employeeId: string,
  more: Partial<Input<'training.save'>> = {},
): Input<'training.save'> => ({
  employeeId,
  year,
  name: 'Komunikasi efektif',
  topic: 'harmonious',
  status: 'planned',
  ...more,
})
const done = { status: 'done', hours: 12, to: '2025-10-02' } as const

describe('training needs', () => {
  test('are coaching first for a value as expected that feedback of the year keeps asking to change', async () => {
    const { call, ani, budi } = await startRated()
    const adaptive = { employeeId: budi, field: 'coreValueRating', coreValue: 'adaptive' } as const
    await call('appraisal.rate', { period, cells: [{ ...adaptive, value: 'asExpected' }] })
    const coaching = async () =>
      (await call('training.needs', { period })).rows.filter(({ topic }) => topic === 'adaptive')
    const owed = async () =>
      (await call('development.person', { employeeId: budi, year })).due.find(
        ({ step }) => step === 'feedback',
      )
    expect(await owed()).toMatchObject({ state: 'missing' })
    const say = async (date: string) =>
      await call('feedback.save', {
        employeeId: budi,
        date,
        giverKind: 'leader',
        giverId: ani,
        mode: 'direct',
        rhythm: 'incidental',
        coreValue: 'adaptive',
        fact: 'Data masih dicatat di buku',
        symbol: 'frown',
      })
    await say('2025-04-02')
    expect(await coaching()).toEqual([])
    await say('2025-09-02')
    expect(await coaching()).toMatchObject([
      { step: 'coaching', reasons: [{ source: 'feedback', value: 'adaptive', count: 2 }] },
    ])
    expect(await owed()).toMatchObject({ state: 'done', on: '2025-09-02', count: 2 })
    await call('appraisal.rate', { period, cells: [{ ...adaptive, value: 'above' }] })
    expect(await coaching()).toEqual([])
  })

  test('name the topic, the reason with its figure, and the courses of the catalogue', async () => {
    const { call, budi, citra } = await startRated()
    const { rows, total, people, open } = await call('training.needs', { period })
    expect({ total, people, open }).toEqual({ total: 2, people: 2, open: 2 })
    expect(rows.find(({ employeeId }) => employeeId === budi)).toMatchObject({
      topic: 'harmonious',
      step: 'training',
      reasons: [{ source: 'value', value: 'harmonious', rating: 'below' }],
      courses: ['Komunikasi efektif', 'Manajemen konflik'],
    })
    expect(rows.find(({ employeeId }) => employeeId === citra)).toMatchObject({
      reasons: [{ source: 'criterion', criterion: 'communication', score: 55 }],
    })
  })

  test('are of a unit where one is asked for, and of a topic', async () => {
    const { call, order, citra } = await startRated()
    const { rows } = await call('training.needs', { period, unitId: order })
    expect(rows.map(({ employeeId }) => employeeId)).toEqual([citra])
    expect((await call('training.needs', { period, topic: 'adaptive' })).total).toBe(0)
  })

  test('are met once a training is planned, and open again when it is dropped', async () => {
    const { call, budi } = await startRated()
    const saved = await call('training.save', training(budi))
    expect((await call('training.needs', { period })).open).toBe(1)
    await call('training.save', {
      ...training(budi, { status: 'dropped' }),
      id: saved.id,
      rowVersion: saved.rowVersion,
    })
    expect((await call('training.needs', { period })).open).toBe(2)
  })

  test('follow the last leader’s sheet, also where it takes a low score back', async () => {
    const { call, budi } = await startRated()
    const sheet = (date: string, score: number) =>
      call('guidance.save', {
        employeeId: budi,
        kind: 'leaderSheet',
        date,
        body: { recommendation: 'Berlatih' },
        scores: [{ competence: 'publicService', score }],
      })
    await sheet('2025-04-01', 2)
    const topics = async () =>
      (await call('training.needs', { period, employeeId: budi })).rows.map(({ topic }) => topic)
    expect(await topics()).toContain('serviceOriented')
    await sheet('2025-08-01', 3)
    expect(await topics()).not.toContain('serviceOriented')
  })

  test('follow the bound that the office sets', async () => {
    const { call } = await startRated()
    await call('setting.save', {
      values: { 'training.triggerScore': { criterion: 50, competence: 2 } },
      validFrom: '2025-01-01',
    })
    expect((await call('training.needs', { period })).total).toBe(1)
  })

  test('a head sees those of whom he rates', async () => {
    const { as, ani, budi } = await startRated()
    const { rows } = await as(raterSession(ani))('training.needs', { period })
    expect(rows.map(({ employeeId }) => employeeId)).toEqual([budi])
    expect(rows[0]!.writable).toBe(true)
  })

  test('nobody reads early what his own rating asks for', async () => {
    const { as, budi } = await startRated()
    expect((await as(ownSession(budi))('training.needs', { period })).total).toBe(0)
  })
})

describe('a training', () => {
  test('is planned, done with its hours, undone and redone, and removed', async () => {
    const { call, budi } = await startRated()
    const planned = await undoneAndRedone(call, () => call('training.save', training(budi)))
    expect(planned).toMatchObject({ name: 'Komunikasi efektif', status: 'planned' })
    const [row] = (await call('training.list', { year })).rows
    const saved = await call('training.save', {
      ...training(budi, { ...done, certificate: 'S-1/2025' }),
      id: row!.training.id,
      rowVersion: row!.training.rowVersion,
    })
    expect(saved).toMatchObject({ hours: 12, certificate: 'S-1/2025' })
    const page = await call('training.list', { year })
    expect(page).toMatchObject({ hours: 12, counts: { planned: 0, done: 1 } })
    await call('training.remove', { id: saved.id, rowVersion: saved.rowVersion })
    expect((await call('training.list', { year })).total).toBe(0)
  })

  test.each([
    ['without a person', { employeeId: '' }, 'employeeId', 'training.error.nobody'],
    ['done after today', { ...done, to: '2026-01-16', year: 2026 }, 'to', 'training.error.future'],
    ['done without its day', { status: 'done', hours: 4 }, 'to', 'training.error.dayDone'],
    ['done without its hours', { status: 'done', to: '2025-10-02' }, 'hours', 'training.error.hoursDone'],
    ['done in another year', { ...done, to: '2024-10-02' }, 'to', 'training.error.otherYear'],
    ['of no hours', { hours: 0 }, 'hours', 'training.error.hours'],
    ['of less than none', { hours: -3 }, 'hours', 'training.error.hours'],
    ['that ends before it begins', { from: '2025-10-02', to: '2025-10-01' }, 'to', 'training.error.order'],
  ] as const)('%s is refused at its field', async (_, more, field, key) => {
    const { call, send, budi } = await startRated()
    if ('year' in more) await call('year.open', { year: 2026, rhythm: 'quarterly' })
    const reply = await send('training.save', { ...training(budi), ...more })
    expect(reply).toMatchObject({ ok: false, error: { fields: { [field]: { key } } } })
    expect((await call('training.list', { year })).total).toBe(0)
  })

  test('is written by whoever rates the person, by the clerk, and by nobody else', async () => {
    const { as, ani, budi, citra } = await startRated()
    const save = training(budi)
    await expect(as(ownSession(budi))('training.save', save)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(as(raterSession(citra))('training.save', save)).rejects.toMatchObject({ code: 'not_found' })
    await expect(as(sessionOf('auditor'))('training.save', save)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(as(sessionOf('secretary'))('training.save', save)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await as(sessionOf('clerk'))('training.save', save)
    await as(raterSession(ani))('training.save', save)
  })
})

describe('hours of a year', () => {
  test('stand against the figure of each kind of employee', async () => {
    const { call, budi } = await startRated()
    await call('training.save', training(budi, { ...done, hours: 20 }))
    await call('training.save', training(budi, { hours: 8 }))
    const page = await call('training.hours', { year })
    expect(page.rows.find(({ employeeId }) => employeeId === budi)).toMatchObject({ done: 20, coming: 8 })
    expect(page.rows.find(({ employeeId }) => employeeId === budi)?.mark).toBeUndefined()
    expect(page).toMatchObject({ short: 2, over: 0, rule: { pnsLeast: 20, pppkMost: 24 } })
    const marked = await call('training.hours', { year, marked: true })
    expect(marked.rows.map(({ employeeId }) => employeeId)).not.toContain(budi)
  })
})

describe('the catalogue', () => {
  test('begins with the program’s courses; the office changes, adds and takes out', async () => {
    const { call } = await startRated()
    const [first, second] = await call('training.courses', {})
    await call('training.saveCourse', { ...draftOf(first!), hours: 16, provider: 'BKPSDM' })
    await call('training.removeCourse', { id: second!.id, rowVersion: 0 })
    await undoneAndRedone(call, () =>
      call('training.saveCourse', { name: 'Arsip elektronik', topics: ['competent'], hours: 8 }),
    )
    const after = await call('training.courses', {})
    expect(after.find(({ id }) => id === first!.id)).toMatchObject({
      hours: 16,
      provider: 'BKPSDM',
      rowVersion: 1,
    })
    expect(after.some(({ id }) => id === second!.id)).toBe(false)
    expect(after.at(-1)).toMatchObject({ name: 'Arsip elektronik', hours: 8 })
  })

  test('has no name twice, no course without a topic, and none of no hours', async () => {
    const { call, send } = await startRated()
    const [first] = await call('training.courses', {})
    const twin = { name: first!.name.toLowerCase(), topics: ['loyal'] }
    expect(await send('training.saveCourse', twin)).toMatchObject({
      ok: false,
      error: { fields: { name: { key: 'training.error.courseThere' } } },
    })
    expect(await send('training.saveCourse', { name: 'Lain', topics: [] })).toMatchObject({
      ok: false,
      error: { fields: { topics: { key: 'training.error.topics' } } },
    })
    expect(await send('training.saveCourse', { name: 'Lain', topics: ['loyal'], hours: 0 })).toMatchObject({
      ok: false,
      error: { fields: { hours: { key: 'training.error.hours' } } },
    })
  })
})

const draftOf = ({
  id,
  rowVersion,
  name,
  topics,
}: {
  id: string
  rowVersion: number
  name: string
  topics: readonly string[]
}) => ({ id, rowVersion, name, topics: [...topics] }) as Input<'training.saveCourse'>

test('a good year is proposed with its reasons, and entitles to nothing', async () => {
  const { call, budi } = await startRated()
  const rate = (of: string, employeeId: string) =>
    call('appraisal.rate', {
      period: of,
      cells: [
        { employeeId, field: 'result', value: 'above' },
        { employeeId, field: 'behaviour', value: 'above' },
      ],
    })
  await rate(period, budi)
  const { rows } = await call('training.proposals', { year })
  expect(rows).toMatchObject([{ employeeId: budi, predikat: 'excellent', kinds: ['development'], weak: 1 }])
})
