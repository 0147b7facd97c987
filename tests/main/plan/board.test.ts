import { afterEach, expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { standingsOf } from '#electron/plan/board/person-standing.ts'
import type { Session } from '#electron/api/session.ts'
import type { Input } from '#shared/api/contract.ts'
import type { IndicatorDraft } from '#shared/plan/plan.ts'
import { reopenBackend } from '../../backend.ts'
import { reports, raterSession, sessionOf, startPlanningOffice } from '../../planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const start = (today: string) => (office = startPlanningOffice({ today }))

type Filter = Partial<Input<'realisation.board'>>
const board = (filter: Filter = {}, session?: Session) =>
  (session ? office.as(session) : office.call)('realisation.board', { year: 2025, ...filter })

/** Gives somebody a plan with one indicator. */
async function indicator(employeeId: string, more: Partial<IndicatorDraft> = {}): Promise<string> {
  const { call } = office
  const { id } = await call('plan.saveResult', {
    employeeId,
    year: 2025,
    kind: 'main',
    text: 'Arsip tertata',
  })
  return (await call('plan.saveIndicator', reports(id, more))).id
}
const enter = (indicatorId: string, values: Readonly<Record<string, number>>) =>
  office.call('realisation.enter', {
    cells: Object.entries(values).map(([period, value]) => ({ indicatorId, period, value })),
  })
const standingOf = async (employeeId: string, unitId: string) => {
  const { rows } = await board({ open: [unitId] })
  return rows.find((row) => row.kind === 'person' && row.employeeId === employeeId)
}

test('somebody comes from not due over no data, late and behind to on track', async () => {
  start('2025-03-30')
  const id = await indicator(office.budi)
  const says = () => standingOf(office.budi, office.services)
  expect(await says()).toMatchObject({ standing: 'ahead', worse: 0 })
  office.close()

  // two quarters have ended: 6 of 12 reports are due
  start('2025-07-02')
  const own = await indicator(office.budi)
  expect(await says()).toMatchObject({ standing: 'noData' })
  await enter(own, { '2025-Q2': 6 })
  expect(await says()).toMatchObject({ standing: 'late' })
  await enter(own, { '2025-Q1': 0, '2025-Q2': 3 })
  expect(await says()).toMatchObject({ standing: 'behind', percent: 50 })
  await enter(own, { '2025-Q1': 3 })
  expect(await says()).toMatchObject({ standing: 'onTrack', percent: 100 })
  expect(id).not.toBe(own)
})

test('what does not add up is measured as it is, and says when it went against its baseline', async () => {
  start('2025-07-02')
  const id = await indicator(office.budi, {
    text: 'Rata-rata waktu tanggap',
    low: 5,
    targetUnit: 'hari',
    direction: 'lower',
    accumulation: 'average',
    baseline: 4,
  })
  await enter(id, { '2025-Q1': 4, '2025-Q2': 8 })
  expect(await standingOf(office.budi, office.services)).toMatchObject({
    standing: 'behind',
    percent: 80,
    worse: 1,
  })
})

test('units come in the order of the tree with their own people, and unfold to them', async () => {
  start('2025-07-02')
  await enter(await indicator(office.budi), { '2025-Q1': 3, '2025-Q2': 3 })
  const folded = await board()
  expect(folded.rows.map((row) => row.name)).toEqual(['Seksi Ketertiban', 'Seksi Pelayanan Umum'])
  expect(folded).toMatchObject({ people: 3, without: 2, counts: { onTrack: 1, noData: 0 } })
  const { rows, total } = await board({ open: [office.services] })
  expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'unit Seksi Ketertiban',
    'unit Seksi Pelayanan Umum',
    'person Ani',
    'person Budi',
  ])
  const windows = await Promise.all(
    rows.map((_, offset) => board({ open: [office.services], offset, limit: 1 })),
  )
  expect([total, windows.flatMap((window) => window.rows)]).toEqual([4, rows])
})

test('is narrowed to a unit and to a standing', async () => {
  start('2025-07-02')
  await indicator(office.budi)
  expect((await board({ unitId: office.order })).people).toBe(1)
  const { rows } = await board({ standing: 'noData', open: [office.services] })
  expect(rows.map(({ name }) => name)).toEqual(['Seksi Pelayanan Umum', 'Budi'])
  expect((await board({ standing: 'behind' })).rows).toEqual([])
})

test('shows a head the people whom he rates, and nobody to whoever is not signed in', async () => {
  start('2025-07-02')
  await indicator(office.budi)
  const { rows } = await board({ open: [office.services, office.order] }, raterSession(office.ani))
  expect(rows.map(({ name }) => name)).toEqual(['Seksi Pelayanan Umum', 'Ani', 'Budi'])
  await expect(board({}, sessionOf('nobody'))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(board({ year: 2020 })).rejects.toMatchObject({ key: 'error.year.notOpen' })
})

test('what is kept of many is what few are read as: after an entry too', async () => {
  start('2025-07-02')
  const own = await indicator(office.budi)
  await enter(own, { '2025-Q1': 3 })
  const { read: db, close } = openFile(office.file)
  const few = (ids: readonly string[]) => [...standingsOf(db, { year: 2025, today: '2025-07-02' }, ids).known]
  const many = Array.from({ length: 600 }, (_, place) => (place === 0 ? office.budi : `x${place}`))
  expect(few(many)).toEqual(few([office.budi]))
  close()
})

test('rows are answered before everybody is counted: it says how many wait, and no row is another than of all', async () => {
  start('2025-07-02')
  await indicator(office.budi)
  await indicator(office.citra)
  const whole = await board({ open: [office.services, office.order] })
  expect(whole).toMatchObject({ waiting: 0, people: 3, counts: { noData: 2 } })
  office.close()
  office = { ...office, ...reopenBackend(office.file, { today: '2025-07-02' }) }
  const asked: Filter = { open: [office.services, office.order], figures: 'ready' }
  const pages = []
  for (let offset = 0; offset < whole.total; offset++) pages.push(await board({ ...asked, offset, limit: 1 }))
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows)
  expect(pages.map(({ people, total }) => [people, total])).toEqual(pages.map(() => [3, whole.total]))
  expect(pages.at(0)).toMatchObject({ waiting: 1, counts: { noData: 1 } })
  expect(pages.at(-1)).toEqual({ ...whole, rows: whole.rows.slice(-1) })
  expect((await board({ ...asked, standing: 'noData' })).waiting).toBe(0)
})
