import { expect, test } from 'vitest'
import { startBackend } from '../../backend.ts'
import { raterSession, reports, sessionOf, startPlanningOffice } from '../../planning-office.ts'
import { startSample } from '../sample-office.ts'

test('an opened year is undone and redone by the images of its event, and the content hash follows', async () => {
  const { call, bugs, close } = startBackend()
  const before = (await call('file.verify', {})).contentHash
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  const after = (await call('file.verify', {})).contentHash
  expect(after).not.toBe(before)
  const { undo } = await call('history.state', {})
  expect(undo?.operation).toBe('year.open')
  await call('history.undo', { seq: undo!.seq })
  expect((await call('file.verify', {})).contentHash).toBe(before)
  const { redo } = await call('history.state', {})
  await call('history.undo', { seq: redo!.seq })
  const verified = await call('file.verify', {})
  expect(verified.contentHash).toBe(after)
  expect(verified.ok).toBe(true)
  expect(bugs).toEqual([])
  close()
})

test('an event whose rows moved on is refused and nothing changes', async () => {
  const { call, close } = startBackend()
  const office = await call('office.get', {})
  await call('office.save', { name: 'Kecamatan A', rowVersion: office.rowVersion })
  const first = (await call('history.state', {})).undo!.seq
  await call('office.save', { name: 'Kecamatan B', rowVersion: office.rowVersion + 1 })
  await expect(call('history.undo', { seq: first })).rejects.toMatchObject({
    code: 'conflict',
    key: 'error.undo.movedOn',
  })
  expect((await call('office.get', {})).name).toBe('Kecamatan B')
  const second = (await call('history.state', {})).undo!.seq
  await call('history.undo', { seq: second })
  await call('history.undo', { seq: first })
  expect((await call('office.get', {})).name).toBe('Kecamatan Rakumpit')
  close()
})

test('an undone event is not undone twice, and a form that is out of date is refused', async () => {
  const { call, close } = startBackend()
  const office = await call('office.get', {})
  await call('office.save', { name: 'Kecamatan A', rowVersion: office.rowVersion })
  await expect(
    call('office.save', { name: 'Kecamatan B', rowVersion: office.rowVersion }),
  ).rejects.toMatchObject({
    key: 'error.changedMeanwhile',
  })
  const { seq } = (await call('history.state', {})).undo!
  await call('history.undo', { seq })
  await expect(call('history.undo', { seq })).rejects.toMatchObject({ key: 'error.undo.already' })
  close()
})

test('undo asks the permission of the act that it undoes', async () => {
  const { call, as, close } = startBackend()
  const office = await call('office.get', {})
  await call('office.save', { name: 'Kecamatan A', rowVersion: office.rowVersion })
  const { seq } = (await call('history.state', {})).undo!
  await expect(as(sessionOf('head'))('history.undo', { seq })).rejects.toMatchObject({
    code: 'forbidden',
    key: 'error.forbidden',
  })
  expect((await call('office.get', {})).name).toBe('Kecamatan A')
  await as(sessionOf('clerk'))('history.undo', { seq })
  expect((await call('office.get', {})).name).toBe('Kecamatan Rakumpit')
  close()
})

test('undo reaches only people inside the row scope, and an act on several only when all are', async () => {
  const { call, as, ani, budi, citra, close } = startPlanningOffice()
  // what a leader hands down, so that he may take it back
  const line = { kind: 'main' as const, text: 'Layanan terlaksana', indicators: [] }
  const save = (employeeId: string) =>
    call('plan.giveResult', { employeeIds: [employeeId], year: 2025, line, targets: [] })
  await save(citra)
  const ofCitra = (await call('history.state', {})).undo!.seq
  await save(budi)
  const ofBudi = (await call('history.state', {})).undo!.seq
  const head = as(raterSession(ani))
  await expect(head('history.undo', { seq: ofCitra })).rejects.toMatchObject({
    code: 'not_found',
    key: 'error.event.missing',
  })
  expect((await call('plan.get', { employeeId: citra, year: 2025 })).plan?.results).toHaveLength(1)
  await head('history.undo', { seq: ofBudi })
  expect((await call('plan.get', { employeeId: budi, year: 2025 })).plan).toBeUndefined()
  close()
})

test('an undo concerns whom the undone act concerned, though no row of it names him', async () => {
  const { call, as, ani, citra, close } = startPlanningOffice()
  const { id } = await call('plan.saveResult', {
    employeeId: citra,
    year: 2025,
    kind: 'main',
    text: 'Layanan terlaksana',
  })
  const indicator = await call('plan.saveIndicator', reports(id))
  await call('realisation.enter', { cells: [{ indicatorId: indicator.id, period: '2025-Q1', value: 3 }] })
  await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  const { seq } = (await call('history.state', {})).redo!
  const shown = await as(raterSession(ani, 'officeHead'))('history.list', {})
  expect(shown).not.toContainEqual(expect.objectContaining({ seq }))
  await expect(as(raterSession(ani))('history.undo', { seq })).rejects.toMatchObject({
    key: 'error.event.missing',
  })
  expect(await call('history.list', { employeeId: citra, limit: 1 })).toMatchObject([{ seq }])
  close()
})

test('an undo whose NIP somebody else has by now is refused, and nothing changes', async () => {
  const { call, bugs, ani, budi, close } = startPlanningOffice()
  const give = async (id: string, nip: string) => {
    const { rowVersion } = await call('employee.get', { id })
    await call('employee.correctNip', { id, nip, rowVersion })
    return (await call('history.state', {})).undo!.seq
  }
  const nips = ['198001012005011001', '198001012005011002'] as const
  await give(ani, nips[0])
  const seq = await give(ani, nips[1])
  await give(budi, nips[0])
  await expect(call('history.undo', { seq })).rejects.toMatchObject({
    code: 'conflict',
    key: 'error.undo.movedOn',
    params: { table: 'table.employee' },
  })
  expect((await call('employee.get', { id: ani })).nip).toBe(nips[1])
  expect(bugs).toEqual([])
  close()
})

test('what another window has undone is no step of Ctrl+Z any more', async () => {
  const { call, as, close } = startBackend()
  const open = (year: number) => call('year.open', { year, rhythm: 'quarterly' })
  const last = async () => (await call('history.state', {})).undo?.seq
  await open(2026)
  const first = await last()
  await open(2027)
  const other = as(sessionOf('clerk'))
  await other('history.undo', { seq: (await last())! })
  expect(await last()).toBe(first)
  await call('history.undo', { seq: first! })
  expect(await last()).toBeUndefined()
  const { redo } = await call('history.state', {})
  await other('history.undo', { seq: redo!.seq })
  expect((await call('history.state', {})).redo).toBeUndefined()
  close()
})

test('nobody undoes what was rated about himself', async () => {
  const office = await startSample()
  const rintu = office.employeeId('Rintu Effendi')
  await office.call('appraisal.rate', {
    period: '2026-Q4',
    cells: [{ employeeId: rintu, field: 'note', value: 'Catatan camat' }],
  })
  const { seq } = (await office.call('history.state', {})).undo!
  await expect(office.as(raterSession(rintu))('history.undo', { seq })).rejects.toMatchObject({
    code: 'forbidden',
    key: 'appraisal.error.own',
  })
  office.close()
})

test('the history shows a scoped session only what concerns people in its sight', async () => {
  const { call, as, ani, budi, citra, close } = startPlanningOffice()
  for (const employeeId of [budi, citra])
    await call('plan.saveResult', { employeeId, year: 2025, kind: 'main', text: `Hasil ${employeeId}` })
  const shown = await as(raterSession(ani, 'officeHead'))('history.list', {})
  const text = JSON.stringify(shown)
  expect(text).toContain(`Hasil ${budi}`)
  expect(text).not.toContain(`Hasil ${citra}`)
  expect(text).not.toContain('Citra')
  expect(JSON.stringify(await call('history.list', {}))).toContain(`Hasil ${citra}`)
  close()
})
