import { afterEach, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { openFile } from '#electron/db/open.ts'
import { meetingOf, period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'

type Office = Awaited<ReturnType<typeof startCalibrationOffice>>
const opened: Office[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

/** Everybody rated, Ani's team sealed, the meeting open. */
async function start(): Promise<Office> {
  const office = await startCalibrationOffice()
  opened.push(office)
  await rate(
    office.call,
    office.staff.map((id) => [id, 'asExpected'] as const),
  )
  await office.call('calibration.seal', { period, unitId: office.services })
  await office.call('calibration.save', meetingOf(office))
  return office
}

const raised = ({ budi: employeeId }: Office) => ({
  period,
  employeeId,
  result: 'above' as const,
  behaviour: null,
  reason: 'Dua layanan baru di luar rencana',
  seen: { result: 'asExpected' as const, behaviour: 'asExpected' as const },
})
const secretaryOf = ({ as, camat }: Office) => as({ ...sessionOf('secretary'), employeeId: camat })

test('for whoever has a stand-in the meeting decides in the hand of that one, who is there', async () => {
  const office = await start()
  const { call, budi, citra, ani, beni } = office
  await call('appraisal.setRater', {
    employeeId: budi,
    period,
    raterId: citra,
    kind: 'plh',
    reason: 'Ani cuti melahirkan',
    rowVersion: 0,
  })
  await expect(call('calibration.decide', raised(office))).rejects.toMatchObject({
    key: 'calibration.error.appraiserAway',
  })
  await call('calibration.save', { ...meetingOf(office), attendeeIds: [ani, beni, citra], rowVersion: 1 })
  await call('calibration.decide', raised(office))
  expect((await call('calibration.meeting', { period })).decisions).toMatchObject([
    { employeeId: budi, after: { result: 'above' } },
  ])
})

test('what a locked meeting settled is rated again only once it is reopened', async () => {
  const office = await start()
  const { call, as, ani, budi, citra } = office
  await rate(call, [[budi, 'below']])
  const { seq } = (await call('history.list', { limit: 1 }))[0]!
  await call('calibration.lock', { period, rowVersion: 1 })
  await expect(as(raterSession(ani))('history.undo', { seq })).rejects.toMatchObject({
    key: 'calibration.error.locked',
  })
  await expect(rate(call, [[budi, 'above']])).rejects.toMatchObject({ key: 'calibration.error.settled' })
  await call('appraisal.rate', { period, cells: [{ employeeId: budi, field: 'note', value: 'Catatan' }] })
  await call('calibration.reopen', { period, reason: 'Data susulan', secondId: citra, rowVersion: 2 })
  await rate(call, [[budi, 'above']])
})

test('so stay the marks that it weighed: of a result, of a value, a predikat set directly; scores and notes do not', async () => {
  const office = await start()
  const { call, as, ani, budi } = office
  const head = as(raterSession(ani))
  await call('plan.saveStudy', {
    employeeId: budi,
    programme: 'bachelor',
    school: 'a',
    from: '2023-09-01',
    to: '2025-08-31',
    outcome: 'dropOut',
  })
  const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
  const workResultId = plan!.results[0]!.id
  const cells: Input<'appraisal.rate'>['cells'] = [
    { employeeId: budi, field: 'workResult', workResultId, value: 'above' },
    { employeeId: budi, field: 'coreValueRating', coreValue: 'loyal', value: 'above' },
    { employeeId: budi, field: 'override', value: 'poor', reason: 'Putus studi' },
  ]
  const given: number[] = []
  for (const cell of cells) {
    await head('appraisal.rate', { period, cells: [cell] })
    given.push((await call('history.list', { limit: 1 }))[0]!.seq)
  }
  const score = { employeeId: budi, field: 'score', coreValue: 'loyal', value: 80 } as const
  await head('appraisal.rate', { period, cells: [score] })
  const { seq: ofScore } = (await call('history.list', { limit: 1 }))[0]!
  await call('calibration.lock', { period, rowVersion: 1 })
  for (const cell of cells)
    await expect(head('appraisal.rate', { period, cells: [{ ...cell, value: null }] })).rejects.toMatchObject(
      { key: 'calibration.error.settled' },
    )
  for (const seq of given)
    await expect(head('history.undo', { seq })).rejects.toMatchObject({ key: 'calibration.error.locked' })
  await head('history.undo', { seq: ofScore })
  await call('calibration.reopen', { period, reason: 'Data susulan', secondId: ani, rowVersion: 2 })
  await head('history.undo', { seq: given[2]! })
})

test('and so do the figures of a year under PP 30/2019', async () => {
  const office = await start()
  const { call, as, ani, budi, citra } = office
  await call('year.open', { year: 2021, rhythm: 'quarterly' })
  const head = as(raterSession(ani))
  const figures = { employeeId: budi, period: '2021', skp: 100 }
  await head('numeric.save', { ...figures, service: 90, rowVersion: 0 })
  const { seq } = (await call('history.list', { limit: 1 }))[0]!
  await call('calibration.save', { ...meetingOf(office), period: '2021', heldOn: '2022-01-14' })
  await call('calibration.decide', {
    ...raised(office),
    period: '2021',
    result: null,
    seen: { result: null, behaviour: null },
  })
  await call('calibration.lock', { period: '2021', rowVersion: 1 })
  await expect(head('numeric.save', { ...figures, skp: 110, rowVersion: 1 })).rejects.toMatchObject({
    key: 'calibration.error.settled',
    params: { name: 'Budi', period: '2021' },
  })
  await expect(head('history.undo', { seq })).rejects.toMatchObject({ key: 'calibration.error.locked' })
  await call('calibration.reopen', { period: '2021', reason: 'Salah', secondId: citra, rowVersion: 2 })
  await head('numeric.save', { ...figures, skp: 110, rowVersion: 1 })
})

test('whom a superior rates as a stand-in is of his team', async () => {
  const office = await start()
  const { call, as, budi, ani, camat, services } = office
  const sizes = async () => (await call('calibration.guide', { period })).teams
  const before = (await sizes()).find(({ unitId }) => unitId === services)!.people
  await call('appraisal.setRater', {
    employeeId: budi,
    period,
    raterId: camat,
    kind: 'superior',
    reason: 'Ani cuti melahirkan',
    rowVersion: 0,
  })
  expect((await sizes()).find(({ unitId }) => unitId === services)!.people).toBe(before - 1)
  const own = (await as(raterSession(ani))('calibration.guide', { period })).teams
  expect(own.find(({ unitId }) => unitId === services)).toMatchObject({ people: before - 1, writable: true })
  // she still sees him, where he is rated now, and does not answer for it
  expect(own.find(({ unitId }) => unitId !== services)).toMatchObject({ people: 1, writable: false })
})

test('a team for all of whom one stands in shows him as its appraiser; he seals it, and the head does not', async () => {
  const office = await startCalibrationOffice()
  opened.push(office)
  const { call, as, team, staff, citra, ani, services } = office
  const name = (employeeId: string) =>
    call('appraisal.setRater', {
      employeeId,
      period,
      raterId: citra,
      kind: 'plh',
      reason: 'Ani cuti melahirkan',
      rowVersion: 0,
    })
  const appraiserOf = async () =>
    (await call('calibration.meeting', { period })).teams.find(({ unitId }) => unitId === services)?.appraiser
  await name(team[0]!)
  expect(await appraiserOf()).toBe('Ani')
  for (const id of team.slice(1)) await name(id)
  expect(await appraiserOf()).toBe('Citra')
  expect((await call('calibration.guide', { period })).teams).toContainEqual(
    expect.objectContaining({ unitId: services, appraiser: 'Citra' }),
  )
  expect((await call('calibration.meeting', { period })).appraisers).toContainEqual({
    id: citra,
    fullName: 'Citra',
  })
  await rate(
    call,
    staff.map((id) => [id, 'asExpected'] as const),
  )
  const seal = (id: string) => as(raterSession(id))('calibration.seal', { period, unitId: services })
  await expect(seal(ani)).rejects.toMatchObject({ key: 'calibration.error.notYourTeam' })
  await seal(citra)
  const { teams } = await call('calibration.meeting', { period })
  expect(teams.find(({ unitId }) => unitId === services)).toMatchObject({
    appraiser: 'Citra',
    seal: { holds: true, moved: 0 },
  })
  // the meeting decides in her hand
  await call('calibration.save', meetingOf(office))
  await expect(call('calibration.decide', raised(office))).rejects.toMatchObject({
    key: 'calibration.error.appraiserAway',
  })
})

test('a seal keeps the marks with their figure, who and when; what moves since is told', async () => {
  const office = await start()
  const { call, services, budi } = office
  const teamOf = async () =>
    (await call('calibration.meeting', { period })).teams.find((team) => team.unitId === services)!
  const { seal } = await teamOf()
  expect(seal).toMatchObject({ by: 'Pemilik', holds: true, moved: 0, before: { good: 6 } })
  expect(seal?.hash).toMatch(/^[\da-f]{64}$/)
  await rate(call, [[budi, 'above']])
  expect(await teamOf()).toMatchObject({
    seal: { holds: true, moved: 1, before: { good: 6 } },
    now: { good: 6 },
  })
  const { moved } = await call('calibration.meeting', { period })
  expect(moved).toEqual([
    {
      employeeId: budi,
      fullName: 'Budi',
      unit: 'Seksi Pelayanan Umum',
      appraiser: 'Ani',
      before: { result: 'asExpected', behaviour: 'asExpected', predikat: 'good' },
      now: { result: 'above', behaviour: 'asExpected', predikat: 'good' },
    },
  ])
})

test('a seal whose marks were changed outside the program no longer holds', async () => {
  const { call, file, services } = await start()
  const hold = async () =>
    (await call('calibration.meeting', { period })).teams.find(({ unitId }) => unitId === services)?.seal
      ?.holds
  expect(await hold()).toBe(true)
  const other = openFile(file)
  other.write.sqlite.exec("UPDATE sealed_mark SET result_rating = 'above'")
  other.close()
  expect(await hold()).toBe(false)
})

test('marks are sealed once, when all are rated, by whoever rates them, and before the meeting decides', async () => {
  const office = await start()
  const { call, services, order, team } = office
  const seal = (unitId: string) => call('calibration.seal', { period, unitId })
  await expect(seal(services)).rejects.toMatchObject({ key: 'calibration.error.sealed' })
  await call('appraisal.rate', {
    period: '2025-Q1',
    cells: [{ employeeId: team[0]!, field: 'result', value: 'above' }],
  })
  await expect(call('calibration.seal', { period: '2025-Q1', unitId: services })).rejects.toMatchObject({
    key: 'calibration.error.unrated',
    params: { count: 6 },
  })
  const head = office.as(raterSession(office.ani))
  await expect(head('calibration.seal', { period, unitId: order })).rejects.toMatchObject({
    code: 'not_found',
  })
  const secretary = secretaryOf(office)
  await expect(secretary('calibration.seal', { period, unitId: order })).rejects.toMatchObject({
    key: 'calibration.error.notYourTeam',
  })
  await call('calibration.decide', { ...raised(office), employeeId: office.citra })
  await expect(seal(order)).rejects.toMatchObject({ key: 'calibration.error.tooLate' })
})

test('a decision moves the marks in the appraiser’s name, with its reason, and is undone as one act', async () => {
  const office = await start()
  const secretary = secretaryOf(office)
  await secretary('calibration.decide', raised(office))
  const { moved, decisions } = await secretary('calibration.meeting', { period })
  expect(decisions).toMatchObject([
    {
      fullName: 'Budi',
      reason: 'Dua layanan baru di luar rencana',
      before: { result: 'asExpected', predikat: 'good' },
      after: { result: 'above', predikat: 'good' },
      by: 'secretary',
    },
  ])
  expect(moved).toMatchObject([{ fullName: 'Budi', reason: 'Dua layanan baru di luar rencana' }])
  expect(await secretary('calibration.team', { period, unitId: office.services })).toContainEqual(
    expect.objectContaining({
      employeeId: office.budi,
      decisions: 1,
      now: expect.objectContaining({ result: 'above' }),
    }),
  )
  const [event] = await secretary('history.list', { limit: 1 })
  expect(event).toMatchObject({
    operation: 'calibration.decide',
    role: 'secretary',
    reason: 'Dua layanan baru di luar rencana',
    object: 'Budi · 2025',
  })
  await secretary('history.undo', { seq: event!.seq })
  expect(await secretary('calibration.meeting', { period })).toMatchObject({ moved: [], decisions: [] })
  // that marks stay is a decision too
  await secretary('calibration.decide', { ...raised(office), result: null })
  expect((await secretary('calibration.meeting', { period })).decisions).toMatchObject([
    { before: { result: 'asExpected' }, after: { result: 'asExpected' } },
  ])
})

test('what may not be decided is refused with its rule', async () => {
  const office = await start()
  const { call, camat, budi } = office
  const decision = raised(office)
  await expect(call('calibration.decide', { ...decision, period: '2025-Q1' })).rejects.toMatchObject({
    key: 'calibration.error.notOpen',
  })
  await expect(
    call('calibration.decide', { ...decision, seen: { result: null, behaviour: null } }),
  ).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
  await expect(call('calibration.decide', { ...decision, employeeId: camat })).rejects.toMatchObject({
    key: 'calibration.error.ratedOutside',
  })
  await expect(call('calibration.decide', { ...decision, reason: ' ' })).rejects.toMatchObject({
    code: 'invalid',
  })
  const himself = office.as({ ...sessionOf('secretary'), employeeId: budi })
  await expect(himself('calibration.decide', decision)).rejects.toMatchObject({ key: 'appraisal.error.own' })
  for (const session of [raterSession(office.ani), ownSession(budi), sessionOf('auditor')])
    await expect(office.as(session)('calibration.decide', decision)).rejects.toMatchObject({
      key: 'error.forbidden',
    })
  // Ani has left the room
  const { rowVersion } = await call('calibration.meeting', { period })
  await call('calibration.save', { ...meetingOf(office), attendeeIds: [office.beni], rowVersion })
  await expect(call('calibration.decide', decision)).rejects.toMatchObject({
    key: 'calibration.error.appraiserAway',
    params: { name: 'Budi' },
  })
})

test('a locked meeting stays as it is; reopening needs a reason and a second person', async () => {
  const office = await start()
  const { call, camat, ani } = office
  const secretary = secretaryOf(office)
  const versionOf = async () => (await call('calibration.meeting', { period })).rowVersion
  await secretary('calibration.decide', raised(office))
  await secretary('calibration.lock', { period, rowVersion: await versionOf() })
  expect(await call('calibration.meeting', { period })).toMatchObject({ locked: { by: 'secretary' } })
  const refused = { key: 'calibration.error.locked' }
  await expect(call('calibration.decide', raised(office))).rejects.toMatchObject(refused)
  await expect(
    call('calibration.save', { ...meetingOf(office), rowVersion: await versionOf() }),
  ).rejects.toMatchObject(refused)
  await expect(call('calibration.lock', { period, rowVersion: await versionOf() })).rejects.toMatchObject(
    refused,
  )
  const [lock, decided] = await secretary('history.list', { limit: 2 })
  await expect(secretary('history.undo', { seq: decided!.seq })).rejects.toMatchObject(refused)
  await expect(secretary('history.undo', { seq: lock!.seq })).rejects.toMatchObject({
    key: 'calibration.error.lockStays',
  })
  const reopening = { period, reason: 'Salah catat', secondId: ani, rowVersion: await versionOf() }
  await expect(secretary('calibration.reopen', { ...reopening, secondId: camat })).rejects.toMatchObject({
    key: 'calibration.error.sameSecond',
  })
  await expect(secretary('calibration.reopen', { ...reopening, reason: '' })).rejects.toMatchObject({
    code: 'invalid',
  })
  await secretary('calibration.reopen', reopening)
  const { locked, reopened, rowVersion } = await call('calibration.meeting', { period })
  expect(locked).toBeUndefined()
  expect(reopened).toEqual({ reason: 'Salah catat', by: 'secretary', second: 'Ani' })
  await expect(call('calibration.reopen', { ...reopening, rowVersion })).rejects.toMatchObject({
    key: 'calibration.error.notLocked',
  })
})

test('a seal on which the meeting has decided is not undone', async () => {
  const office = await start()
  const events = await office.call('history.list', { limit: 5 })
  const seal = events.find(({ operation }) => operation === 'calibration.seal')!
  await office.call('calibration.decide', raised(office))
  await expect(office.call('history.undo', { seq: seal.seq })).rejects.toMatchObject({
    key: 'calibration.error.sealStays',
  })
})

test('a head sees his own people in the meeting, and of the others at most the names above him', async () => {
  const office = await start()
  await office.call('calibration.decide', { ...raised(office), employeeId: office.citra })
  const seen = await office.as(raterSession(office.ani))('calibration.meeting', { period })
  expect(seen).toMatchObject({ decisions: [], moved: [], chair: { fullName: 'Camat' } })
  expect(seen.teams.map(({ unitId }) => unitId)).toEqual([office.services])
  expect(JSON.stringify(seen)).not.toMatch(/Citra|Beni/)
  const head = office.as(raterSession(office.ani))
  await expect(head('calibration.team', { period, unitId: office.order })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(head('calibration.save', meetingOf(office))).rejects.toMatchObject({ code: 'forbidden' })
})

test('two entries that become one keep the seal and its figure', async () => {
  const office = await start()
  const { call, budi, root } = office
  const twin = await call('employee.save', {
    name: 'Budi',
    nip: '198501012010011001',
    employeeType: 'pns',
    unitId: root,
    positionKind: 'pelaksana',
  })
  await call('employee.merge', { keepId: twin.id, removeId: budi })
  const { teams } = await call('calibration.meeting', { period })
  expect(teams.find(({ seal }) => seal)?.seal).toMatchObject({ holds: true, moved: 0, before: { good: 6 } })
})
