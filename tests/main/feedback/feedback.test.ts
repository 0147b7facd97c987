import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import {
  approve,
  ownSession,
  planned,
  raterSession,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'
import { refusalOf, refusedWhole, undoneAndRedone } from '#tests/undone.ts'

let office: ReturnType<typeof startPlanningOffice>
let result: string
let indicator: string
beforeEach(async () => {
  office = startPlanningOffice({ today: '2025-03-12' })
  const plan = await planned(office.call, office.budi)
  result = plan.resultId
  indicator = plan.indicatorId
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

type Draft = Input<'feedback.save'>
const said = (more: Partial<Draft> = {}): Draft => ({
  employeeId: office.budi,
  date: '2025-03-03',
  giverKind: 'leader',
  giverId: office.ani,
  mode: 'direct',
  rhythm: 'scheduled',
  workResultId: result,
  situation: 'Pada pengaduan warga tanggal 3 Maret',
  fact: 'jawaban diberikan setelah 9 hari',
  effect: 'warga datang dua kali',
  nextStep: 'Tetapkan petugas dan batas 3 hari',
  symbol: 'frown',
  ...more,
})
const ofValue = (more: Partial<Draft> = {}) =>
  said({ workResultId: undefined, coreValue: 'serviceOriented', ...more })
const ofBudi = () => ({ employeeId: office.budi, year: 2025 })
const refused = (act: () => Promise<unknown>) => refusedWhole(office.call, act)
const head = () => office.as(raterSession(office.ani))

describe('feedback', () => {
  test('is stored with its parts and evidence, changed and removed, and each is undone', async () => {
    const { call, ani } = office
    const { id: evidence } = await call('evidence.add', {
      workResultId: result,
      link: 'https://drive.example.id/pengaduan',
      name: 'Buku pengaduan',
    })
    const saved = await undoneAndRedone(call, () =>
      call('feedback.save', said({ indicatorId: indicator, evidenceIds: [evidence], requested: true })),
    )
    expect(saved).toMatchObject({
      giverId: ani,
      giver: 'Ani',
      workResult: 'Arsip tertata',
      indicator: 'Jumlah laporan',
      symbol: 'frown',
      requested: true,
      evidence: [{ id: evidence, name: 'Buku pengaduan' }],
      writable: true,
      rowVersion: 1,
    })
    const page = await call('feedback.get', ofBudi())
    expect(page).toMatchObject({
      fullName: 'Budi',
      entries: [saved],
      leader: { id: ani, name: 'Ani' },
      given: true,
      period: '2025-Q1',
      writable: true,
      evidence: [{ id: evidence }],
    })
    const changed = await call('feedback.save', {
      ...ofValue({ effect: ' ', symbol: 'smile' }),
      id: saved.id,
      rowVersion: 1,
    })
    expect(changed).toMatchObject({
      coreValue: 'serviceOriented',
      symbol: 'smile',
      evidence: [],
      rowVersion: 2,
    })
    expect(changed.workResult).toBeUndefined()
    expect(changed.effect).toBeUndefined()
    await undoneAndRedone(call, () => call('feedback.remove', { id: saved.id, rowVersion: 2 }))
    expect((await call('feedback.get', ofBudi())).entries).toEqual([])
  })

  test.each([
    ['of a day that has not come', { date: '2025-03-13' }, 'date'],
    ['of a year that is not open', { date: '2024-03-03' }, undefined],
    ['without a fact', { fact: ' ' }, 'fact'],
    ['about nothing', { workResultId: undefined }, 'workResultId'],
    ['about two things', { coreValue: 'loyal' }, 'workResultId'],
    ['about a result that is not there', { workResultId: 'x' }, 'workResultId'],
    ['about an indicator that is not there', { indicatorId: 'x' }, 'indicatorId'],
    ['on evidence that is not there', { evidenceIds: ['x'] }, 'evidenceIds'],
    ['of a leader without a name', { giverId: undefined }, 'giverId'],
    ['of two givers', { giverName: 'Lurah' }, 'giverName'],
    ['of somebody who is not there', { giverId: 'x' }, 'giverId'],
    ['with a kind of giver that is none', { giverKind: 'friend' as never }, 'giverKind'],
  ] satisfies [string, Partial<Draft>, string | undefined][])('is refused %s', async (_name, more, field) => {
    const refusal = await refused(() => office.call('feedback.save', said(more)))
    expect(field === undefined || refusal.fields?.[field] !== undefined, JSON.stringify(refusal)).toBe(true)
  })

  test('is refused about a result of somebody else, and from himself', async () => {
    const { call, citra, budi } = office
    const other = await planned(call, citra)
    expect(
      (await refused(() => call('feedback.save', said({ workResultId: other.resultId })))).fields,
    ).toHaveProperty('workResultId')
    expect((await refused(() => call('feedback.save', said({ giverId: budi })))).fields).toHaveProperty(
      'giverId',
    )
  })

  test('is refused where somebody changed it meanwhile, or it is another person’s', async () => {
    const { call, citra } = office
    const { id } = await call('feedback.save', said())
    await call('feedback.save', { ...said({ fact: 'Lain' }), id, rowVersion: 1 })
    expect(await refused(() => call('feedback.save', { ...said(), id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(await refused(() => call('feedback.remove', { id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(
      await refused(() => call('feedback.save', { ...ofValue({ employeeId: citra }), id, rowVersion: 2 })),
    ).toMatchObject({ key: 'feedback.error.gone' })
    expect(await refused(() => call('feedback.remove', { id: 'x', rowVersion: 1 }))).toMatchObject({
      key: 'feedback.error.gone',
    })
  })

  test('holds its result, and follows it into the next version', async () => {
    const { call, budi } = office
    await call('feedback.save', said({ indicatorId: indicator }))
    expect(await refused(() => call('plan.deleteIndicator', { id: indicator }))).toMatchObject({
      key: 'plan.error.indicatorHolds',
    })
    expect(await refused(() => call('plan.deleteResult', { id: result }))).toMatchObject({
      key: 'plan.error.resultHolds',
    })
    await approve(call, [budi])
    const { plan } = await call('plan.get', ofBudi())
    await call('plan.startAddendum', { planId: plan!.id, reason: 'Tugas baru' })
    await approve(call, [budi])
    const [entry] = (await call('feedback.get', ofBudi())).entries
    expect(entry!.workResultId).not.toBe(result)
    expect((await call('feedback.get', ofBudi())).results.map(({ id }) => id)).toContain(entry!.workResultId)
  })

  test('is refused in a closed year', async () => {
    office.close()
    office = startPlanningOffice({ today: '2026-03-12' })
    await office.call('year.close', { year: 2025, reason: 'Arsip' })
    const late = ofValue({ date: '2025-11-03' })
    expect(await refused(() => office.call('feedback.save', late))).toMatchObject({
      key: 'document.year.error.sealed',
    })
  })

  test('loses evidence that is taken away, and both come back with an undo', async () => {
    const { call } = office
    const { id: evidence } = await call('evidence.add', {
      workResultId: result,
      link: 'https://a.example.id',
    })
    await call('feedback.save', said({ evidenceIds: [evidence] }))
    await undoneAndRedone(call, () => call('evidence.remove', { id: evidence, rowVersion: 1 }))
    expect((await call('feedback.get', ofBudi())).entries).toMatchObject([{ evidence: [] }])
  })
})

describe('who gives and who reads', () => {
  test('a head says his own about those he rates, records what others said, and changes no other leader’s', async () => {
    const { call, ani, citra } = office
    const asHead = head()
    const own = await asHead('feedback.save', said({ giverId: undefined }))
    expect(own).toMatchObject({ giverId: ani, writable: true })
    const heard = await asHead(
      'feedback.save',
      said({ giverKind: 'other', giverId: undefined, giverName: 'Lurah Rakumpit', mode: 'indirect' }),
    )
    expect(heard).toMatchObject({ giver: 'Lurah Rakumpit' })
    expect(await refused(() => asHead('feedback.save', said({ giverId: citra })))).toMatchObject({
      key: 'feedback.error.notGiver',
    })
    const others = await call('feedback.save', said({ giverId: citra }))
    const [shown] = (await asHead('feedback.get', ofBudi())).entries.filter(({ id }) => id === others.id)
    expect(shown).toMatchObject({ writable: false, giver: 'Citra' })
    expect(await refused(() => asHead('feedback.remove', { id: others.id, rowVersion: 1 }))).toMatchObject({
      key: 'feedback.error.notGiver',
    })
    expect(await refused(() => asHead('feedback.save', ofValue({ employeeId: citra })))).toMatchObject({
      code: 'not_found',
    })
    expect(await refused(() => asHead('feedback.save', ofValue({ employeeId: ani })))).toMatchObject({
      key: 'feedback.error.own',
    })
  })

  test('the person reads what was said, not which colleague said it, nor through the history', async () => {
    const { call, budi, citra, as } = office
    await call('feedback.save', said({ giverKind: 'peer', giverId: citra }))
    await call('feedback.save', ofValue({ giverKind: 'subordinate', giverId: undefined, giverName: 'Doni' }))
    const own = as(ownSession(budi))
    const page = await own('feedback.get', ofBudi())
    expect(page.entries).toHaveLength(2)
    expect(page.writable).toBe(false)
    expect(JSON.stringify(page)).not.toMatch(/Citra|Doni/)
    expect(JSON.stringify(page)).not.toContain(citra)
    expect(JSON.stringify(await call('feedback.get', ofBudi()))).toMatch(/Citra/)
    const all = sessionOf('auditor')
    expect(JSON.stringify(await as(all)('history.list', { limit: 5 }))).not.toMatch(/Doni/)
    expect(JSON.stringify(await call('privacy.person', { id: budi }))).not.toMatch(/Doni/)
    expect(await refused(() => own('feedback.save', ofValue()))).toMatchObject({ code: 'forbidden' })
    expect(await refusalOf(own('feedback.get', { employeeId: citra, year: 2025 }))).toMatchObject({
      code: 'not_found',
    })
  })

  test('the clerk records for anybody but himself, the auditor only reads', async () => {
    const { ani, citra, as } = office
    const clerk = as({ ...sessionOf('clerk'), employeeId: citra })
    expect(await clerk('feedback.save', said())).toMatchObject({ giverId: ani })
    expect(
      await refused(() => clerk('feedback.save', ofValue({ employeeId: citra, giverId: ani }))),
    ).toMatchObject({ key: 'feedback.error.own' })
    const auditor = as(sessionOf('auditor'))
    expect((await auditor('feedback.get', ofBudi())).entries).toHaveLength(1)
    expect(await refused(() => auditor('feedback.save', said()))).toMatchObject({ code: 'forbidden' })
  })

  test('a head takes back his own act, and nobody takes back what is said about himself', async () => {
    const { call, budi, citra, as } = office
    await head()('feedback.save', said({ giverId: undefined }))
    const seq = (await office.call('history.list', { limit: 1 }))[0]!.seq
    expect(await refused(() => as(ownSession(budi))('history.undo', { seq }))).toMatchObject({
      code: 'forbidden',
    })
    const secretary = as({ ...sessionOf('secretary'), employeeId: citra })
    expect(await refused(() => secretary('history.undo', { seq }))).toMatchObject({ key: 'error.notYours' })
    await head()('history.undo', { seq })
    expect((await office.call('feedback.get', ofBudi())).entries).toEqual([])
    await call('feedback.save', said({ giverId: citra }))
    const later = (await call('history.list', { limit: 1 }))[0]!.seq
    expect(await refused(() => head()('history.undo', { seq: later }))).toMatchObject({
      key: 'error.notYours',
    })
  })
})

describe('the list', () => {
  test('counts what everybody was told, and who waits for a word of a leader in the running period', async () => {
    const { call, ani, budi, citra } = office
    await call('feedback.save', said())
    await call('feedback.save', ofValue({ symbol: 'thumbsUp', date: '2025-03-10' }))
    await call(
      'feedback.save',
      ofValue({ employeeId: citra, giverKind: 'other', giverId: undefined, symbol: 'smile' }),
    )
    const list = await call('feedback.list', { year: 2025 })
    expect(list).toMatchObject({ period: '2025-Q1', people: 3, waiting: 2, total: 3 })
    expect(list.rows.find(({ employeeId }) => employeeId === budi)).toEqual({
      employeeId: budi,
      fullName: 'Budi',
      unit: 'Seksi Pelayanan Umum',
      positive: 1,
      corrective: 1,
      last: '2025-03-10',
      given: true,
    })
    expect(
      (await call('feedback.list', { year: 2025, waiting: true })).rows.map(({ employeeId }) => employeeId),
    ).toEqual(expect.arrayContaining([ani, citra]))
    expect(await call('feedback.list', { year: 2025, search: 'citr' })).toMatchObject({ total: 1, people: 3 })
    expect(await call('feedback.list', { year: 2025, offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      rows: [{}],
    })
    expect(await head()('feedback.list', { year: 2025 })).toMatchObject({ people: 2, waiting: 1 })
    expect(await office.as(ownSession(budi))('feedback.list', { year: 2025 })).toMatchObject({ people: 1 })
    expect(await refusalOf(call('feedback.list', { year: 2024 }))).toMatchObject({ code: 'not_found' })
  })

  test('two entries of one person become one: what was said of him follows, what he said of himself nobody said', async () => {
    const { call, budi, citra, dodi } = office
    await call('feedback.save', ofValue({ employeeId: citra, giverKind: 'peer', giverId: dodi }))
    await call('feedback.save', said({ giverKind: 'peer', giverId: citra }))
    expect(await refused(() => call('employee.delete', { id: dodi }))).toMatchObject({
      key: 'error.employee.holdsRecords',
    })
    await undoneAndRedone(call, () => call('employee.merge', { keepId: dodi, removeId: citra }))
    expect((await call('feedback.get', ofBudi())).entries).toMatchObject([{ giverId: dodi }])
    const [own] = (await call('feedback.get', { employeeId: dodi, year: 2025 })).entries
    expect(own).toMatchObject({ giverKind: 'other' })
    expect(own?.giver).toBeUndefined()
    expect(budi).not.toBe(dodi)
  })
})
