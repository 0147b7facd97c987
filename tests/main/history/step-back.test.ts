import Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import type { Call } from '#shared/api/client.ts'
import { reopenBackend, startBackend } from '#tests/backend.ts'
import { byHand, closedOffice } from '#tests/logged-office.ts'
import { raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { refusalOf } from '#tests/undone.ts'

const opened: { close(): void; readonly bugs: readonly unknown[] }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})
function keep<T extends { close(): void; readonly bugs: readonly unknown[] }>(office: T): T {
  opened.push(office)
  return office
}

const hashOf = async (call: Call) => (await call('file.verify', {})).contentHash
const newestSeq = async (call: Call) => (await call('history.list', { limit: 1 }))[0]!.seq
async function rename(call: Call, name: string) {
  const { rowVersion } = await call('office.get', {})
  await call('office.save', { name, rowVersion })
}
const addUnit = (call: Call, name: string, parentId: string) =>
  call('unit.save', { name, kind: 'section', parentId })
const saveResult = (call: Call, employeeId: string, text = 'Layanan terlaksana') =>
  call('plan.saveResult', { employeeId, year: 2025, kind: 'main', text })
const back = async (call: Call, seq: number) =>
  call('history.stepBack', { seq, newest: (await call('history.wayBack', { seq })).newest })

describe('stepping back to a point', () => {
  test('takes back all that came after it as one event, which is itself undone and done again', async () => {
    const { call, root, budi } = keep(startPlanningOffice())
    await rename(call, 'Kecamatan A')
    const [seq, before] = [await newestSeq(call), await hashOf(call)]
    await rename(call, 'Kecamatan B')
    const unit = await addUnit(call, 'Seksi Baru', root)
    await call('unit.save', { ...unit, rowVersion: 1, name: 'Seksi Lain', kind: 'section', parentId: root })
    await call('history.undo', { seq: await newestSeq(call) })
    await saveResult(call, budi)
    await rename(call, 'Kecamatan C')
    const after = await hashOf(call)
    expect(await back(call, seq)).toMatchObject({ steps: 6 })
    expect(await hashOf(call)).toBe(before)
    expect((await call('office.get', {})).name).toBe('Kecamatan A')
    const [event] = await call('history.list', { limit: 1 })
    expect(event).toMatchObject({ operation: 'history.stepBack', backTo: seq, undoable: true })
    expect(event).not.toHaveProperty('undoes')
    // Ctrl+Z and Ctrl+Shift+Z
    const { undo } = await call('history.state', {})
    expect(undo?.seq).toBe(event!.seq)
    await call('history.undo', { seq: undo!.seq })
    expect(await hashOf(call)).toBe(after)
    await call('history.undo', { seq: (await call('history.state', {})).redo!.seq })
    expect(await hashOf(call)).toBe(before)
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
  })

  test('shows first how many steps it is, whose, and what becomes of the rows', async () => {
    const { call, as } = keep(startBackend())
    await rename(call, 'Kecamatan A')
    const seq = await newestSeq(call)
    await rename(call, 'Kecamatan B')
    await rename(as(sessionOf('clerk')), 'Kecamatan C')
    const before = await hashOf(call)
    const way = await call('history.wayBack', { seq })
    expect(way).toMatchObject({
      to: { seq, operation: 'office.save' },
      total: 2,
      refused: 0,
      unseen: 0,
      newest: seq + 2,
      byPerson: [
        { who: 'clerk', steps: 1 },
        { who: 'Pemilik', steps: 1 },
      ],
      rowTotal: 2,
    })
    expect(way.steps.map((step) => step.seq)).toEqual([seq + 2, seq + 1])
    // the office's own unit bears its name
    for (const table of ['office', 'unit'])
      expect(way.rows).toContainEqual(
        expect.objectContaining({
          table,
          fields: [{ field: 'name', from: 'Kecamatan C', to: 'Kecamatan A' }],
        }),
      )
    expect(await hashOf(call)).toBe(before)
    expect(await newestSeq(call)).toBe(seq + 2)
  })

  test('marks the steps that it took back, until it is undone; what they had undone stands again', async () => {
    const { call, root } = keep(startPlanningOffice())
    await addUnit(call, 'Seksi Satu', root)
    const seq = await newestSeq(call)
    await call('history.undo', { seq })
    await addUnit(call, 'Seksi Dua', root)
    const marks = async () =>
      (await call('history.list', { limit: 4 })).map((event) => [
        event.seq - seq,
        event.undoneBy,
        event.undoable,
      ])
    expect(await marks()).toEqual([
      [2, undefined, true],
      [1, undefined, true],
      [0, seq + 1, false],
      [-1, undefined, false],
    ])
    await back(call, seq)
    expect(await marks()).toEqual([
      [3, undefined, true],
      [2, seq + 3, false],
      [1, seq + 3, false],
      [0, undefined, true],
    ])
    await call('history.undo', { seq: seq + 3 })
    expect((await marks()).slice(1)).toEqual([
      [3, seq + 4, false],
      [2, undefined, true],
      [1, undefined, true],
    ])
  })

  test('goes back over a step back, and over two values that changed places', async () => {
    const { call, ani, budi } = keep(startPlanningOffice())
    const nips = ['198001012005011001', '198001012005011002', '198001012005011003']
    const give = async (id: string, nip: string) => {
      const { rowVersion } = await call('employee.get', { id })
      await call('employee.correctNip', { id, nip, rowVersion })
    }
    await give(ani, nips[0]!)
    await give(budi, nips[1]!)
    const [seq, before] = [await newestSeq(call), await hashOf(call)]
    await give(ani, nips[2]!)
    await give(budi, nips[0]!)
    await back(call, seq + 1)
    await give(budi, nips[0]!)
    await give(ani, nips[1]!)
    await back(call, seq)
    expect(await hashOf(call)).toBe(before)
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
  })
})

test('a step back whose people gave each other their NIP is undone and done again', async () => {
  const { call, ani, budi } = keep(startPlanningOffice())
  const give = async (id: string, nip: string) => {
    const { rowVersion } = await call('employee.get', { id })
    await call('employee.correctNip', { id, nip, rowVersion })
  }
  const nips = ['198001012005011001', '198001012005011002', '198001012005011003'] as const
  await give(ani, nips[0])
  await give(budi, nips[1])
  const seq = await newestSeq(call)
  await give(ani, nips[2])
  await give(budi, nips[0])
  await give(ani, nips[1])
  const after = await hashOf(call)
  await back(call, seq)
  const before = await hashOf(call)
  await call('history.undo', { seq: await newestSeq(call) })
  expect(await hashOf(call)).toBe(after)
  await call('history.undo', { seq: await newestSeq(call) })
  expect(await hashOf(call)).toBe(before)
})

/** Tries to go back, and sees that a refusal leaves content and log as they were. */
async function refused(call: Call, seq: number, newest: number, owner: Call = call) {
  const before = [await hashOf(owner), await newestSeq(owner)]
  const refusal = await refusalOf(call('history.stepBack', { seq, newest }))
  expect([await hashOf(owner), await newestSeq(owner)]).toEqual(before)
  return refusal
}

describe('stepping back is refused whole', () => {
  test('where nothing came after the point, and where there is no such point', async () => {
    const { call } = keep(startBackend())
    const seq = await newestSeq(call)
    expect(await refused(call, seq, seq)).toMatchObject({ key: 'error.stepBack.same' })
    expect(await refused(call, 99, 99)).toMatchObject({ key: 'error.event.missing' })
    expect(await refusalOf(call('history.wayBack', { seq }))).toMatchObject({ key: 'error.stepBack.same' })
  })

  test('where all that came after has been taken back already', async () => {
    const { call } = keep(startBackend())
    const seq = await newestSeq(call)
    await rename(call, 'Kecamatan A')
    await call('history.undo', { seq: seq + 1 })
    expect(await call('history.wayBack', { seq })).toMatchObject({ total: 2, rowTotal: 0 })
    expect(await refused(call, seq, seq + 2)).toMatchObject({ key: 'error.stepBack.same' })
  })

  test('where something was changed since it was shown', async () => {
    const { call } = keep(startBackend())
    const seq = await newestSeq(call)
    await rename(call, 'Kecamatan A')
    const { newest } = await call('history.wayBack', { seq })
    await rename(call, 'Kecamatan B')
    expect(await refused(call, seq, newest)).toMatchObject({
      code: 'conflict',
      key: 'error.stepBack.notAsSeen',
    })
  })

  test('where one of the steps asks a permission that the session lacks, and names that step', async () => {
    const { call, as, budi } = keep(startPlanningOffice())
    const seq = await newestSeq(call)
    await rename(call, 'Kecamatan A')
    await saveResult(call, budi)
    const officeHead = as(sessionOf('secretary'))
    const way = await officeHead('history.wayBack', { seq })
    expect(way).toMatchObject({ total: 2, refused: 2 })
    expect(way.steps[1]).toMatchObject({ operation: 'office.save', refusal: { key: 'error.forbidden' } })
    expect(await refused(officeHead, seq, way.newest, call)).toMatchObject({ code: 'forbidden' })
    expect(await refused(as(sessionOf('auditor')), seq, way.newest, call)).toMatchObject({
      code: 'forbidden',
    })
    expect(await refusalOf(as(sessionOf('head'))('history.wayBack', { seq }))).toMatchObject({
      code: 'forbidden',
    })
  })

  test('where one of the steps is about somebody out of sight, of whom nothing is told', async () => {
    const { call, as, ani, budi, citra } = keep(startPlanningOffice())
    const seq = await newestSeq(call)
    // what a leader hands down, so that he may take it back
    const give = (employeeId: string, text: string) =>
      call('plan.giveResult', {
        employeeIds: [employeeId],
        year: 2025,
        line: { kind: 'main', text, indicators: [] },
        targets: [],
      })
    await give(budi, 'Hasil Budi')
    await give(citra, 'Hasil Citra')
    const rater = as(raterSession(ani, 'officeHead'))
    const way = await rater('history.wayBack', { seq })
    expect(way).toMatchObject({ total: 2, unseen: 1, refused: 0 })
    expect(JSON.stringify(way)).not.toContain('Citra')
    expect(await refused(rater, seq, way.newest, call)).toMatchObject({
      code: 'forbidden',
      key: 'error.stepBack.unseen',
    })
    expect(await refusalOf(rater('history.wayBack', { seq: seq + 2 }))).toMatchObject({
      key: 'error.event.missing',
    })
    // his own people's steps alone he may take back
    await call('history.undo', { seq: seq + 2 })
    await give(budi, 'Hasil lain')
    await rater('history.stepBack', { seq: seq + 3, newest: seq + 4 })
    expect((await call('plan.get', { employeeId: budi, year: 2025 })).plan?.results).toHaveLength(1)
  })

  test('where the details of a step were destroyed', async () => {
    const office = startBackend()
    const seq = await newestSeq(office.call)
    await rename(office.call, 'Kecamatan A')
    await rename(office.call, 'Kecamatan B')
    office.close()
    const db = new Database(office.file)
    db.prepare('DELETE FROM audit_payload WHERE seq = ?').run(seq + 1)
    db.close()
    const { call } = keep(reopenBackend(office.file))
    const way = await call('history.wayBack', { seq })
    expect(way).toMatchObject({ refused: 1 })
    expect(way.steps[1]).toMatchObject({ refusal: { key: 'error.undo.destroyed' } })
    expect(await refused(call, seq, seq + 2)).toMatchObject({ key: 'error.undo.destroyed' })
    expect(await refusalOf(call('history.undo', { seq: seq + 1 }))).toMatchObject({
      key: 'error.undo.destroyed',
    })
    expect((await call('history.list', {})).find((event) => event.seq === seq + 1)?.undoable).toBe(false)
    await back(call, seq + 1)
    expect((await call('office.get', {})).name).toBe('Kecamatan A')
  })

  test('where a row is not as the step left it', async () => {
    const { file } = await closedOffice()
    byHand(file, "UPDATE value_rating SET score = 1208 WHERE core_value = 'loyal'")
    const { call } = keep(reopenBackend(file))
    await call('file.putBack', { contentHash: (await call('file.differences', {})).contentHash })
    const events = await call('history.list', {})
    const rated = events.find(({ operation }) => operation === 'appraisal.rate')!.seq
    const way = await call('history.wayBack', { seq: rated - 1 })
    expect(way.steps.at(-1)).toMatchObject({
      refusal: { key: 'error.stepBack.movedOn', params: { seq: rated } },
    })
    expect(await refused(call, rated - 1, way.newest)).toMatchObject({ key: 'error.stepBack.movedOn' })
  })

  test('past the beginning of the file', async () => {
    const { call } = keep(startBackend())
    expect(await refusalOf(call('history.undo', { seq: 1 }))).toMatchObject({ key: 'error.undo.beginning' })
    expect(await refusalOf(call('history.stepBack', { seq: 0, newest: 1 }))).toMatchObject({
      code: 'invalid',
    })
  })
})

test('undoing an undo, or a step back, asks the permission of the act that it does again', async () => {
  const { call, as, budi } = keep(startPlanningOffice())
  const head = as(sessionOf('head'))
  const seq = await newestSeq(call)
  await rename(call, 'Kecamatan A')
  await call('history.undo', { seq: seq + 1 })
  expect(await refusalOf(head('history.undo', { seq: seq + 2 }))).toMatchObject({ code: 'forbidden' })
  await saveResult(call, budi)
  await rename(call, 'Kecamatan B')
  await back(call, seq + 3)
  expect(await refusalOf(head('history.undo', { seq: seq + 5 }))).toMatchObject({ code: 'forbidden' })
  await back(call, seq + 2)
  expect(await refusalOf(head('history.undo', { seq: seq + 6 }))).toMatchObject({ code: 'forbidden' })
  await as(sessionOf('clerk'))('history.undo', { seq: seq + 6 })
})
