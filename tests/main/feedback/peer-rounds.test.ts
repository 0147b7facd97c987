import { afterEach, describe, expect, test } from 'vitest'
import Sqlite from 'better-sqlite3'
import { nobodySession } from '#electron/api/session.ts'
import { fewestAnswers, type PeerSheet } from '#shared/feedback/peer-round.ts'
import { ownSession, raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  for (const bug of office.bugs) console.log(bug)
  office.close()
})

const period = '2025-Q4'
const sheet = (text?: string): PeerSheet => ({
  marks: { loyal: 'above', adaptive: 'below' },
  ...(text !== undefined && { strength: `${text} baik`, improve: `${text} berikutnya` }),
})

/** The section of Ani with Budi and three more: Budi has three peers, Ani four subordinates. */
async function startOffice() {
  office = startPlanningOffice()
  const { call, services } = office
  for (const [at, name] of ['Eka', 'Fina', 'Gani'].entries())
    await call('employee.save', {
      name,
      nip: `19800101200501100${at + 1}`,
      employeeType: 'pns',
      unitId: services,
      positionKind: 'pelaksana',
    })
  return office
}

describe('a round of feedback', () => {
  test('asks the peers or subordinates of somebody, where at least three can answer', async () => {
    const { call, ani, budi, citra } = await startOffice()
    expect(await call('peer.open', { employeeId: budi, period })).toMatchObject({
      fullName: 'Budi',
      groups: [{ giver: 'peer', asked: 3, given: 0 }],
    })
    expect((await call('peer.open', { employeeId: ani, period })).groups).toEqual([
      { giver: 'subordinate', asked: 4, given: 0 },
    ])
    await expect(call('peer.open', { employeeId: budi, period })).rejects.toMatchObject({
      key: 'peer.error.held',
    })
    await expect(call('peer.open', { employeeId: citra, period })).rejects.toMatchObject({
      key: 'peer.error.tooFew',
    })
    expect(await call('peer.list', { period })).toMatchObject({ total: 2 })
    expect(await call('peer.ofPerson', { employeeId: citra, period })).toBeNull()
  })

  test('shows nothing before it is closed, and of fewer than three answers nothing ever, whoever asks', async () => {
    const { call, as, budi, ani } = await startOffice()
    const { id: roundId } = await call('peer.open', { employeeId: budi, period })
    const { id: ofAni } = await call('peer.open', { employeeId: ani, period })
    const give = (round: string, giver: 'peer' | 'subordinate', text: string) =>
      call('peer.give', { roundId: round, giver, sheet: sheet(text) })
    for (const text of ['satu', 'dua', 'tiga']) await give(roundId, 'peer', text)
    for (const text of ['empat', 'lima']) await give(ofAni, 'subordinate', text)
    const readers = (['owner', 'officeHead', 'clerk', 'secretary', 'auditor'] as const).map((role) =>
      as(sessionOf(role)),
    )
    for (const ask of [...readers, as(ownSession(budi)), as(raterSession(ani))])
      expect((await ask('peer.get', { roundId })).answers).toEqual({})
    await call('peer.close', { roundId, rowVersion: 1 })
    await call('peer.close', { roundId: ofAni, rowVersion: 1 })
    for (const ask of [...readers, as(ownSession(budi)), as(raterSession(ani))]) {
      const { answers, groups } = await ask('peer.get', { roundId })
      expect(groups).toEqual([{ giver: 'peer', asked: 3, given: 3 }])
      expect(answers.peer!.counts).toEqual({
        loyal: { above: 3, asExpected: 0, below: 0 },
        adaptive: { above: 0, asExpected: 0, below: 3 },
      })
      expect(answers.peer!.strengths.toSorted()).toEqual(['dua baik', 'satu baik', 'tiga baik'])
      expect(answers.peer!.improvements).toHaveLength(fewestAnswers)
    }
    for (const ask of readers) {
      const view = await ask('peer.get', { roundId: ofAni })
      expect(view.answers).toEqual({})
      expect(JSON.stringify(view)).not.toMatch(/empat|lima/)
    }
  })

  test('is closed for good, takes no more answers than were asked, and no sheet that says nothing', async () => {
    const { call, budi } = await startOffice()
    const { id: roundId } = await call('peer.open', { employeeId: budi, period })
    await expect(call('peer.give', { roundId, giver: 'peer', sheet: { marks: {} } })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(call('peer.give', { roundId, giver: 'subordinate', sheet: sheet() })).rejects.toMatchObject({
      key: 'peer.error.notAsked',
    })
    await call('peer.enter', { roundId, giver: 'peer', sheets: [sheet(), sheet(), sheet()] })
    await expect(call('peer.give', { roundId, giver: 'peer', sheet: sheet() })).rejects.toMatchObject({
      key: 'peer.error.allGiven',
    })
    await call('peer.recount', { roundId, giver: 'peer' })
    await call('peer.enter', { roundId, giver: 'peer', sheets: [sheet(), sheet(), sheet()] })
    await call('peer.close', { roundId, rowVersion: 1 })
    for (const act of [
      () => call('peer.give', { roundId, giver: 'peer', sheet: sheet() }),
      () => call('peer.enter', { roundId, giver: 'peer', sheets: [sheet()] }),
      () => call('peer.recount', { roundId, giver: 'peer' }),
      () => call('peer.close', { roundId, rowVersion: 2 }),
    ])
      await expect(act()).rejects.toMatchObject({ key: 'peer.error.closed' })
  })

  test('is held by who rates somebody or the clerk, and entered by the clerk alone; a kiosk knows its own round only', async () => {
    const { call, as, ani, budi, citra } = await startOffice()
    const head = as(raterSession(ani))
    const { id: roundId } = await head('peer.open', { employeeId: budi, period })
    await expect(head('peer.open', { employeeId: citra, period })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(head('peer.open', { employeeId: ani, period })).rejects.toMatchObject({
      key: 'peer.error.notYours',
    })
    const entry = { roundId, giver: 'peer' as const, sheets: [sheet()] }
    await expect(head('peer.enter', entry)).rejects.toMatchObject({ key: 'peer.error.notYours' })
    await expect(head('peer.recount', { roundId, giver: 'peer' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await as(sessionOf('clerk'))('peer.enter', entry)
    const given = { roundId, giver: 'peer', sheet: sheet() } as const
    for (const session of [
      raterSession(ani),
      sessionOf('clerk'),
      ownSession(budi),
      nobodySession('x', 'error.account.locked'),
    ]) {
      await expect(as(session)('peer.give', given)).rejects.toMatchObject({ key: 'peer.error.noKiosk' })
      await expect(as(session)('peer.kiosk', { roundId })).rejects.toMatchObject({ code: 'forbidden' })
    }
    const kiosk = as(nobodySession('x', 'error.account.locked', roundId))
    expect(await kiosk('peer.kiosk', { roundId })).toMatchObject({ fullName: 'Budi', period })
    await kiosk('peer.give', given)
    const { id: other } = await call('peer.open', { employeeId: ani, period })
    await expect(kiosk('peer.kiosk', { roundId: other })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(kiosk('peer.get', { roundId })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('keeps no giver, no day, no order and no sheet: the log says who held it, and nothing of what was said', async () => {
    const { call, budi, file } = await startOffice()
    const { id: roundId } = await call('peer.open', { employeeId: budi, period })
    const before = (await call('history.list', {})).length
    for (const text of ['zqxsatu', 'zqxdua', 'zqxtiga'])
      await call('peer.give', { roundId, giver: 'peer', sheet: sheet(text) })
    expect(await call('history.list', {})).toHaveLength(before)
    const db = new Sqlite(file, { readonly: true })
    const rows = (table: string) => db.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][]
    const texts = db.prepare('SELECT * FROM peer_text').all() as { id: string; text: string }[]
    expect(texts).toHaveLength(6)
    // the ids are by chance: neither in the order given nor the two of a sheet beside each other for certain
    for (const { id } of texts) expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(JSON.stringify([...rows('peer_count'), ...rows('peer_text'), ...rows('peer_group')])).not.toMatch(
      /20\d\d-\d\d/,
    )
    const names = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'peer_text'",
      )
      .pluck()
      .all() as string[]
    for (const name of names) expect(JSON.stringify(rows(`"${name}"`))).not.toContain('zqx')
    db.close()
    expect(office.bugs).toEqual([])
  })

  test('about a year that is sealed is refused', async () => {
    const { call, budi } = await startOffice()
    await call('year.close', { year: 2025, reason: 'Arsip' })
    await expect(call('peer.open', { employeeId: budi, period })).rejects.toMatchObject({ code: 'conflict' })
  })
})
