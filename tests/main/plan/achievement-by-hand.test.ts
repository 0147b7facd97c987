import { expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { raterSession, reports, sessionOf, startPlanningOffice } from '../../planning-office.ts'
import { undoneAndRedone } from '../../undone.ts'

type Office = ReturnType<typeof startPlanningOffice>
type Draft = Parameters<typeof reports>[1]
const inWords = { targetKind: 'text', targetText: 'Arsip tertib', low: undefined } as Draft
const reason = 'dua dari tiga lemari sudah tertata'

/** An office in which one result of Budi is measured by these indicators. */
async function officeWith(...drafts: Draft[]) {
  const office = startPlanningOffice()
  const result = await office.call('plan.saveResult', {
    employeeId: office.budi,
    year: 2025,
    kind: 'main',
    text: 'Arsip kantor tertib',
  })
  const ids: string[] = []
  for (const [index, draft] of drafts.entries())
    ids.push(
      (
        await office.call(
          'plan.saveIndicator',
          reports(result.id, { text: `Indikator ${index + 1}`, ...draft }),
        )
      ).id,
    )
  return { office, result, ids, id: ids[0]! }
}
/** As the page does it, which says what it showed. */
async function set(
  { call }: Office,
  indicatorId: string,
  period: string,
  percent: number | null,
  note?: string,
) {
  const { rows } = await call('realisation.grid', { year: 2025 })
  const shown = rows.find((row) => row.indicatorId === indicatorId)?.byHand[period]
  return call('realisation.setAchievement', {
    rowVersion: shown?.rowVersion ?? 0,
    indicatorId,
    period,
    percent,
    ...(note !== undefined && { note }),
  })
}
const enter = ({ call }: Office, indicatorId: string, period: string, value: number | null) =>
  call('realisation.enter', { cells: [{ indicatorId, period, value }] })

test('a target in words takes its per cent by hand, each period and the year by itself, and the person’s mean counts it', async () => {
  const { office, ids, id } = await officeWith(inWords, {})
  await enter(office, ids[1]!, '2025-Q1', 3)
  const row = await set(office, id, '2025', 90, reason)
  expect(row).toMatchObject({ achievement: 90, byHandNote: reason })
  expect(row.noAchievement).toBeUndefined()
  await set(office, id, '2025-Q1', 40, 'baru disusun')
  const achieved = async (period: string) => {
    const { rows } = await office.call('appraisal.grid', { period })
    const { achievement, achievementOf } = rows.find(({ employeeId }) => employeeId === office.budi)!
    return [achievement, achievementOf.computed, achievementOf.total]
  }
  // the year: (90 + 3 ÷ 12) ÷ 2; the quarter: 40, and 3 of the running 3; the second: nobody has judged it yet
  expect(await achieved('2025')).toEqual([57.5, 2, 2])
  expect(await achieved('2025-Q1')).toEqual([70, 2, 2])
  expect(await achieved('2025-Q2')).toEqual([50, 1, 2])
  const history = await office.call('indicator.get', { id })
  expect(history.byHand).toEqual({
    '2025': { percent: 90, note: reason, rowVersion: 1 },
    '2025-Q1': { percent: 40, note: 'baru disusun', rowVersion: 1 },
  })
  expect(office.bugs).toEqual([])
  office.close()
})

test('a target of 0 waits for its realisation, computes what it can, and takes by hand what it cannot', async () => {
  const { office, ids, id } = await officeWith(
    { low: 0, direction: 'lower', targetUnit: 'pengaduan', accumulation: 'sum' },
    { low: 0, direction: 'higher' },
  )
  await expect(set(office, id, '2025', 80, reason)).rejects.toMatchObject({
    code: 'invalid',
    fields: { percent: { key: 'realisation.error.byHandWaits' } },
  })
  await enter(office, id, '2025-Q1', 0)
  const computes = { fields: { percent: { key: 'realisation.error.computes' } } }
  await expect(set(office, id, '2025', 80, reason)).rejects.toMatchObject(computes)
  await enter(office, id, '2025-Q2', 2)
  expect(await set(office, id, '2025', 80, reason)).toMatchObject({ achievement: 80 })
  await expect(set(office, id, '2025-Q1', 80, reason)).rejects.toMatchObject(computes)
  // what the target gives again is taken from the target
  await enter(office, id, '2025-Q2', 0)
  const { rows } = await office.call('realisation.grid', { year: 2025 })
  expect(rows[0]).toMatchObject({ achievement: 100, byHand: { '2025': { percent: 80 } } })
  expect(rows[0]?.byHandNote).toBeUndefined()
  await enter(office, ids[1]!, '2025-Q1', 5)
  expect(await set(office, ids[1]!, '2025', 100, reason)).toMatchObject({ achievement: 100 })
  office.close()
})

test('a per cent without reason, out of bounds, of another period or of a target that computes is refused at its field', async () => {
  const { office, ids, id } = await officeWith(inWords, {})
  await enter(office, ids[1]!, '2025-Q1', 3)
  const before = (await office.call('file.verify', {})).contentHash
  for (const [field, key, act] of [
    ['note', 'realisation.error.noteMissing', () => set(office, id, '2025', 90)],
    ['note', 'realisation.error.noteMissing', () => set(office, id, '2025', 90, '  ')],
    ['percent', 'error.tooSmall', () => set(office, id, '2025', -1, reason)],
    ['percent', 'error.tooBig', () => set(office, id, '2025', 1000.01, reason)],
    ['percent', 'error.twoDecimals', () => set(office, id, '2025', 33.333, reason)],
    ['period', 'realisation.error.otherYear', () => set(office, id, '2024', 90, reason)],
    ['period', 'appraisal.error.periodNotOfYear', () => set(office, id, '2025-02', 90, reason)],
    ['percent', 'realisation.error.computes', () => set(office, ids[1]!, '2025', 90, reason)],
  ] as const)
    await expect(act()).rejects.toMatchObject({ code: 'invalid', fields: { [field]: { key } } })
  await expect(set(office, 'x'.repeat(26), '2025', 90, reason)).rejects.toMatchObject({ code: 'not_found' })
  expect((await office.call('file.verify', {})).contentHash).toBe(before)
  office.close()
})

test('it is set by whoever may enter realisations of these people, and a later window is told', async () => {
  const { office, id } = await officeWith(inWords)
  const { as, budi, citra, ani } = office
  const entry = { rowVersion: 0, indicatorId: id, period: '2025', percent: 90, note: reason }
  await expect(as(sessionOf('auditor'))('realisation.setAchievement', entry)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(as(raterSession(citra))('realisation.setAchievement', entry)).rejects.toMatchObject({
    code: 'not_found',
  })
  await as(raterSession(ani))('realisation.setAchievement', { ...entry, rowVersion: 0 })
  for (const rowVersion of [0, 2])
    await expect(
      office.call('realisation.setAchievement', { ...entry, percent: 70, rowVersion }),
    ).rejects.toMatchObject({ code: 'conflict', key: 'error.changedMeanwhile' })
  const row = await office.call('realisation.setAchievement', { ...entry, percent: 70, rowVersion: 1 })
  expect(row.byHand['2025']).toEqual({ percent: 70, note: reason, rowVersion: 2 })
  const [event] = await office.call('history.list', { employeeId: budi })
  expect(event).toMatchObject({ operation: 'realisation.setAchievement', object: 'Budi · 2025' })
  expect(event?.changes).toMatchObject([
    { table: 'achievement', fields: [{ field: 'percent', from: '9000', to: '7000' }] },
  ])
  office.close()
})

test('it is undone, taken back, told by “Mengapa”, the report and the list, and keeps its indicator from deletion', async () => {
  const { office, result, id } = await officeWith(inWords)
  await undoneAndRedone(office.call, () => set(office, id, '2025', 90, reason))
  await undoneAndRedone(office.call, () => set(office, id, '2025', null))
  await set(office, id, '2025', 90, reason)
  const { steps } = await office.call('appraisal.explain', { employeeId: office.budi, period: '2025' })
  const told = steps.flatMap(({ children = [] }) => children).find(({ kind }) => kind === 'indicator')!
  const sentence = (language: 'id' | 'en') => say(createTexts(language), told)
  expect(sentence('id')).toBe(`Indikator 1: ditetapkan dengan tangan: 90,00 %, karena ${reason}`)
  expect(sentence('en')).toBe(`Indikator 1: set by hand: 90.00 %, because ${reason}`)
  expect(told.params.note).toBe(reason)
  const list = await office.call('list.flat', { kind: 'realisations', year: 2025 })
  expect(list).toMatchObject([
    { indicator: 'Indikator 1', period: '2025', value: null, achievement: 90, achievementNote: reason },
  ])
  const holds = { code: 'conflict', params: { entries: 1, marks: 0 } }
  await expect(office.call('plan.deleteIndicator', { id })).rejects.toMatchObject(holds)
  await expect(office.call('plan.deleteResult', { id: result.id })).rejects.toMatchObject(holds)
  await expect(office.call('plan.delete', { employeeId: office.budi, year: 2025 })).rejects.toMatchObject(
    holds,
  )
  await set(office, id, '2025', null)
  await office.call('plan.deleteIndicator', { id })
  expect(office.bugs).toEqual([])
  office.close()
})

test('no program stores a per cent without its reason', async () => {
  const { office, id } = await officeWith(inWords)
  office.close()
  const { write, close } = openFile(office.file)
  const insert = (note: string | null) => () =>
    write.sqlite
      .prepare(
        "INSERT INTO achievement (indicator_id, period_key, percent, note) VALUES (?, '2025', 9000, ?)",
      )
      .run(id, note)
  expect(insert('')).toThrow(/CHECK/)
  expect(insert(null)).toThrow(/NOT NULL/)
  close()
})
