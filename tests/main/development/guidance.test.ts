import { describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'
import { undoneAndRedone } from '#tests/undone.ts'

const year = 2025
const coaching = (
  employeeId: string,
  more: Partial<Input<'guidance.save'>> = {},
): Input<'guidance.save'> => ({
  employeeId,
  kind: 'coaching',
  date: '2025-07-08',
  body: { goal: 'Surat selesai sehari', obstacle: 'Tidak ada contoh' },
  agreed: 'Memakai contoh baku',
  ...more,
})
const report = (employeeId: string, more: Partial<Input<'guidance.save'>> = {}): Input<'guidance.save'> => ({
  employeeId,
  kind: 'problemReport',
  date: '2025-08-04',
  body: { problem: 'Sering terlambat', done: 'Sudah diingatkan dua kali' },
  ...more,
})

/** The head of the office, and the account of a clerk who is one of the staff. */
const officeHead = (employeeId: string) => ({ ...sessionOf('officeHead'), employeeId })

describe('guidance', () => {
  test('is recorded with what was agreed and looked at again, undone and redone', async () => {
    const { call, budi, ani } = await startCalibrationOffice()
    const saved = await undoneAndRedone(call, () =>
      call(
        'guidance.save',
        coaching(budi, { leaderId: ani, followUpOn: '2025-09-01', coreValue: 'competent' }),
      ),
    )
    expect(saved).toMatchObject({ kind: 'coaching', leader: 'Ani', agreed: 'Memakai contoh baku' })
    const page = await call('guidance.list', { year })
    expect(page).toMatchObject({ total: 1, due: 1, counts: { coaching: 1 } })
    const { id, rowVersion } = page.rows[0]!.guidance
    const draft = coaching(budi, { followUpOn: '2025-09-01', outcome: 'Dua surat sehari' })
    await call('guidance.save', { ...draft, id, rowVersion })
    expect((await call('guidance.list', { year })).due).toBe(0)
  })

  test('stands beside the next rating, for the person’s appraiser', async () => {
    const { call, as, budi, ani } = await startCalibrationOffice()
    await call('guidance.save', coaching(budi))
    const ask = (period: string) => as(raterSession(ani))('guidance.agreed', { employeeId: budi, period })
    expect(await ask('2025-Q2')).toEqual([])
    expect(await ask('2025-Q3')).toMatchObject([{ agreed: 'Memakai contoh baku', date: '2025-07-08' }])
  })

  test.each([
    ['without a person', { employeeId: '' }, 'employeeId', 'guidance.error.nobody'],
    ['after today', { date: '2026-01-16' }, 'date', 'guidance.error.future'],
    [
      'looked at before it was held',
      { followUpOn: '2025-07-07' },
      'followUpOn',
      'guidance.error.followUpBefore',
    ],
    ['without what was agreed', { agreed: undefined }, 'agreed', 'error.required'],
    ['without what its form must have', { body: { goal: 'x' } }, 'body.obstacle', 'error.required'],
    [
      'with another form’s field',
      { body: { goal: 'x', obstacle: 'y', skill: 'z' } },
      'body.skill',
      'guidance.error.field',
    ],
    [
      'with scores of another form',
      { scores: [{ competence: 'unity', score: 3 }] },
      'scores',
      'guidance.error.scoreElsewhere',
    ],
  ] as const)('%s is refused at its field', async (_, more, field, key) => {
    const { send, budi } = await startCalibrationOffice()
    const reply = await send('guidance.save', { ...coaching(budi), ...more })
    expect(reply).toMatchObject({ ok: false, error: { fields: { [field]: { key } } } })
  })

  test.each([0, 6, 2.5])('a competence scored %d is refused at its field', async (score) => {
    const { send, budi } = await startCalibrationOffice()
    const draft = { ...coaching(budi), kind: 'leaderSheet', body: { recommendation: 'x' }, agreed: undefined }
    const reply = await send('guidance.save', { ...draft, scores: [{ competence: 'unity', score }] })
    expect(reply).toMatchObject({ ok: false, error: { fields: { 'scores.0.score': {} } } })
  })

  test('who guides is not the person himself', async () => {
    const { send, budi } = await startCalibrationOffice()
    const reply = await send('guidance.save', coaching(budi, { leaderId: budi }))
    expect(reply).toMatchObject({
      ok: false,
      error: { fields: { leaderId: { key: 'guidance.error.self' } } },
    })
  })

  test('is recorded by appraiser and clerk; the person himself says how it was, past his leader', async () => {
    const { as, call, budi, ani, camat } = await startCalibrationOffice()
    await as(raterSession(ani))('guidance.save', coaching(budi))
    const own = as(ownSession(budi))
    await expect(own('guidance.save', coaching(budi))).rejects.toMatchObject({ code: 'forbidden' })
    const answer = {
      employeeId: budi,
      kind: 'employeeSheet',
      date: '2025-07-09',
      body: { heard: 'Saya didengar' },
    } as const
    await expect(as(raterSession(ani))('guidance.save', answer)).rejects.toMatchObject({ code: 'forbidden' })
    await own('guidance.save', answer)
    const kinds = async (ask: typeof call) =>
      (await ask('guidance.list', { year, employeeId: budi })).rows.map(({ guidance }) => guidance.kind)
    expect(await kinds(as(raterSession(ani)))).toEqual(['coaching'])
    expect(await kinds(own)).toEqual(['employeeSheet', 'coaching'])
    expect(await kinds(as(officeHead(camat)))).toEqual(['employeeSheet', 'coaching'])
  })

  test('two periods below in a row propose it until somebody has talked about it', async () => {
    const { call, budi, team } = await startCalibrationOffice()
    await rate(
      call,
      [
        [budi, 'below'],
        [team[1]!, 'below'],
      ],
      '2025-Q1',
    )
    await rate(
      call,
      [
        [budi, 'below'],
        [team[1]!, 'asExpected'],
      ],
      '2025-Q2',
    )
    const proposed = async () => (await call('guidance.list', { year })).proposed
    expect(await proposed()).toMatchObject([
      { employeeId: budi, below: [{ axis: 'result', periods: ['2025-Q1', '2025-Q2'] }] },
    ])
    await call('guidance.save', coaching(budi))
    expect(await proposed()).toEqual([])
  })
})

describe('counselling', () => {
  async function arranged(more: Partial<Input<'counselling.save'>> = {}) {
    const office = await startCalibrationOffice()
    const { call, budi } = office
    const { id: reportId } = await call('guidance.save', report(budi))
    await call('counselling.save', { reportId, chosenOn: '2025-08-06', ...more })
    const { rows } = await call('counselling.list', { year })
    return { ...office, reportId, counselling: rows[0]!.counselling! }
  }
  const outside = { counsellorKind: 'independent', counsellor: 'Psikolog kota' } as const
  const record = (counsellingId: string, more: object = {}) => ({
    counsellingId,
    rowVersion: 0,
    date: '2025-08-12',
    record: 'Bercerita tentang perjalanan pagi',
    agreed: 'Berangkat lebih awal',
    ...more,
  })

  test('goes through the personnel unit’s four steps (p87)', async () => {
    const { call, counselling, reportId } = await arranged()
    const step = async () => (await call('counselling.list', { year })).rows[0]!.step
    expect(await step()).toBe('chosen')
    const draft = { id: counselling.id, reportId, chosenOn: '2025-08-06', ...outside }
    await call('counselling.save', { ...draft, rowVersion: 1 })
    expect(await step()).toBe('appointed')
    await call('counselling.save', { ...draft, meetsOn: '2025-08-12', place: 'Ruang Camat', rowVersion: 2 })
    expect(await step()).toBe('scheduled')
    await undoneAndRedone(call, () => call('counselling.record', record(counselling.id)))
    expect(await step()).toBe('held')
  })

  test('follows from a report, not before it, and not scheduled without a counsellor', async () => {
    const { call, send, budi } = await startCalibrationOffice()
    const { id: coached } = await call('guidance.save', coaching(budi))
    const { id: reportId } = await call('guidance.save', report(budi))
    const refusal = async (more: object) => {
      const reply = await send('counselling.save', { reportId, chosenOn: '2025-08-06', ...more })
      return reply.ok
        ? 'done'
        : Object.entries(reply.error.fields ?? {}).map(([field, { key }]) => `${field} ${key}`)[0]
    }
    expect(await refusal({ reportId: coached })).toBe('reportId counselling.error.report')
    expect(await refusal({ chosenOn: '2025-08-01' })).toBe('chosenOn counselling.error.chosenBefore')
    expect(await refusal({ chosenOn: '2026-02-01' })).toBe('chosenOn guidance.error.future')
    expect(await refusal({ meetsOn: '2025-08-12' })).toBe('counsellor counselling.error.counsellorFirst')
    expect(await refusal({ ...outside, meetsOn: '2025-08-05' })).toBe('meetsOn counselling.error.meetsBefore')
    expect(await refusal({ counsellorKind: 'official', counsellorId: budi })).toBe(
      'counsellorId counselling.error.self',
    )
  })

  test('a record is read by its counsellor, the appraiser’s superior and the head, and each reading is logged', async () => {
    const { call, as, budi, ani, beni, camat, team, counselling, reportId } = await arranged()
    await call('counselling.save', {
      id: counselling.id,
      rowVersion: 1,
      reportId,
      chosenOn: '2025-08-06',
      counsellorKind: 'official',
      counsellorId: beni,
    })
    const { id } = counselling
    await expect(as(raterSession(ani))('counselling.record', record(id))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(as(sessionOf('clerk'))('counselling.record', record(id))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await as(raterSession(beni))('counselling.record', record(id))
    for (const session of [raterSession(beni), officeHead(camat)])
      expect(await as(session)('counselling.read', { id })).toMatchObject({ agreed: 'Berangkat lebih awal' })
    for (const session of [
      raterSession(ani),
      ownSession(budi),
      { ...sessionOf('clerk'), employeeId: team[2]! },
      sessionOf('secretary'),
      sessionOf('auditor'),
    ])
      await expect(as(session)('counselling.read', { id })).rejects.toMatchObject({ code: 'forbidden' })
    const [event] = await call('history.list', { limit: 1 })
    expect(event).toMatchObject({ operation: 'counselling.read', object: 'Budi' })
  })

  test('its words stand in no list, log, story, difference or record of a person', async () => {
    const { call, as, ani, budi, counselling } = await arranged(outside)
    await call('counselling.record', record(counselling.id, { record: 'zqxrahasia', agreed: 'zqxrahasia' }))
    const told = JSON.stringify([
      await call('history.list', { limit: 20 }),
      await call('history.story', { employeeId: budi }),
      await as(raterSession(ani))('history.story', {}),
      await call('counselling.list', { year }),
      await call('guidance.list', { year }),
      await call('privacy.person', { id: budi }),
    ])
    expect(told).not.toContain('zqxrahasia')
  })

  test('a record keeps its counsellor, its counselling and its report', async () => {
    const { call, send, counselling, reportId } = await arranged(outside)
    await call('counselling.record', record(counselling.id))
    const draft = { id: counselling.id, reportId, chosenOn: '2025-08-06', rowVersion: 1 }
    expect(await send('counselling.save', { ...draft, ...outside, counsellor: 'Orang lain' })).toMatchObject({
      ok: false,
      error: { fields: { counsellor: { key: 'counselling.error.counsellorStays' } } },
    })
    expect(await send('counselling.remove', { id: counselling.id, rowVersion: 1 })).toMatchObject({
      ok: false,
      error: { key: 'counselling.error.held' },
    })
    expect(await send('guidance.remove', { id: reportId, rowVersion: 1 })).toMatchObject({
      ok: false,
      error: { key: 'guidance.error.counselled' },
    })
  })

  test('is arranged by clerk and head of the office, and not about oneself', async () => {
    const { call, as, budi, ani } = await startCalibrationOffice()
    const { id: reportId } = await call('guidance.save', report(budi))
    const draft = { reportId, chosenOn: '2025-08-06' }
    await expect(as(raterSession(ani))('counselling.save', draft)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      as({ ...sessionOf('clerk'), employeeId: budi })('counselling.save', draft),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await as(sessionOf('clerk'))('counselling.save', draft)
  })
})
