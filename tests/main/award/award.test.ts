import { afterEach, describe, expect, test } from 'vitest'
import { chooseAll, lockedRound, roundDraft, startAwardOffice } from '#tests/award-office.ts'
import { ownSession, raterSession, sessionOf } from '#tests/planning-office.ts'

type Office = Awaited<ReturnType<typeof startAwardOffice>>
const opened: Office[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

async function start(): Promise<Office> {
  const office = await startAwardOffice()
  opened.push(office)
  return office
}

const versionOf = async ({ call }: Office, id: string) => (await call('award.get', { id })).rowVersion
const panelOf = ({ camat, ani, beni }: Office) => [
  { employeeId: camat },
  { employeeId: ani },
  { employeeId: beni },
]

/** Finalists and panel named. */
async function openRound(office: Office, draft = {}): Promise<string> {
  const id = await lockedRound(office.call, draft)
  await office.call('award.open', {
    id,
    rowVersion: await versionOf(office, id),
    judges: panelOf(office),
    leftOut: [],
  })
  return id
}

describe('before anybody looks', () => {
  test('the shortlist is in no answer until the criteria are fixed, and then they stay', async () => {
    const office = await start()
    const { call } = office
    const { id } = await call('award.save', roundDraft)
    const draft = await call('award.get', { id })
    expect(draft).toMatchObject({ state: 'draft', named: [], judges: [] })
    expect(draft).not.toHaveProperty('shortlist')
    await call('award.save', { ...roundDraft, id, rowVersion: draft.rowVersion, finalists: 2 })
    await call('award.lock', { id, rowVersion: await versionOf(office, id) })
    const locked = await call('award.get', { id })
    expect(locked).toMatchObject({ state: 'locked', finalists: 2, locked: { holds: true } })
    expect(locked.locked!.hash).toMatch(/^[0-9a-f]{64}$/)
    await expect(
      call('award.save', { ...roundDraft, id, rowVersion: locked.rowVersion }),
    ).rejects.toMatchObject({ key: 'award.error.locked' })
    await expect(call('award.remove', { id, rowVersion: locked.rowVersion })).rejects.toMatchObject({
      key: 'award.error.locked',
    })
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    await expect(call('history.undo', { seq })).rejects.toMatchObject({ key: 'award.error.lockStays' })
  })

  test('weights sum to 100, each criterion stands once, and there are two to eight finalists', async () => {
    const { call } = await start()
    const twice = [
      { key: 'index', weight: 50 },
      { key: 'index', weight: 50 },
    ] as const
    const tried = [
      [{ criteria: [{ key: 'index', weight: 90 }] }, 'criteria', 'award.error.weights'],
      [{ criteria: [...twice] }, 'criteria', 'award.error.criterionTwice'],
      [{ finalists: 9 }, 'finalists', 'award.error.finalists'],
      [{ title: ' ' }, 'title', 'error.required'],
      [{ question: '' }, 'question', 'error.required'],
    ] as const
    for (const [other, field, key] of tried)
      await expect(call('award.save', { ...roundDraft, ...other } as never)).rejects.toMatchObject({
        code: 'invalid',
        fields: { [field]: { key } },
      })
    expect(await call('award.list', { year: 2025 })).toEqual([])
  })

  test('a draft that nobody looked at goes', async () => {
    const { call } = await start()
    const { id } = await call('award.save', roundDraft)
    await call('award.remove', { id, rowVersion: 1 })
    expect(await call('award.list', { year: 2025 })).toEqual([])
  })
})

describe('the shortlist', () => {
  test('orders who is eligible by the criteria, equal ones share the place; the others say why not', async () => {
    const { call, budi, citra, others } = await start()
    const [, indah, joko] = others
    await call('sanction.save', {
      employeeId: indah!,
      level: 'light',
      from: '2025-05-02',
      decision: '800/12',
    })
    const id = await lockedRound(call)
    const { shortlist } = await call('award.get', { id })
    expect(shortlist).toMatchObject({
      eligible: 7,
      ineligibleCount: 3,
      // Ani, who leads by a post of the staff, has no rating
      reasons: { sanction: 1, belowMinimum: 1, noPredikat: 1, incomplete: 1 },
    })
    expect(shortlist!.candidates.slice(0, 3)).toMatchObject([
      {
        employeeId: budi,
        place: 1,
        tied: false,
        predikat: 'excellent',
        parts: { index: 98, steadiness: 92 },
        isNamed: true,
      },
      { employeeId: citra, place: 2, score: 92, isNamed: true },
      { place: 3, tied: true, isNamed: true },
    ])
    expect(shortlist!.candidates[0]!.score).toBe(96.2)
    // five are equal on the third place, so all of them would be finalists
    expect(shortlist!.candidates.filter(({ isNamed }) => isNamed)).toHaveLength(7)
    expect(shortlist!.ineligible).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          employeeId: indah,
          hindrances: [{ kind: 'sanction', level: 'light', from: '2025-05-02' }],
        }),
        expect.objectContaining({
          employeeId: joko,
          hindrances: [{ kind: 'belowMinimum', predikat: 'veryPoor' }],
        }),
      ]),
    )
  })

  test('asks for a complete year only where the round says so', async () => {
    const { call, budi } = await start()
    await call('appraisal.rate', {
      period: '2025-Q2',
      cells: [{ employeeId: budi, field: 'result', value: null }],
    })
    const strict = await lockedRound(call)
    const { shortlist } = await call('award.get', { id: strict })
    expect(shortlist!.ineligible).toContainEqual(
      expect.objectContaining({ employeeId: budi, hindrances: [{ kind: 'incomplete', rated: 3, of: 4 }] }),
    )
    const lenient = await lockedRound(call, { completeYear: false })
    expect((await call('award.get', { id: lenient })).shortlist!.candidates[0]).toMatchObject({
      employeeId: budi,
    })
  })

  test('a sanction breaks a tie of the ranking as well (§8.2)', async () => {
    const { call, team } = await start()
    await call('setting.save', { values: { tieBreakersDecideRank: true }, validFrom: '2025-01-01' })
    const placeOf = async (id: string) =>
      (await call('ranking.list', { period: '2025' })).scopes[0]!.rows.find(
        ({ employeeId }) => employeeId === id,
      )!.rank
    const [, dina, eka] = team
    expect(await placeOf(dina!)).toBe(await placeOf(eka!))
    await call('sanction.save', { employeeId: dina!, level: 'medium', from: '2025-03-01', decision: '800/7' })
    expect(await placeOf(dina!)).toBeGreaterThan(await placeOf(eka!))
  })
})

describe('finalists and panel', () => {
  test.each([
    ['fewer than three', (o: Office) => panelOf(o).slice(1), 'award.error.panel'],
    ['a finalist', (o: Office) => [...panelOf(o), { employeeId: o.budi }], 'award.error.judgeIsFinalist'],
    ['somebody twice', (o: Office) => [...panelOf(o), { employeeId: o.ani }], 'award.error.judgeTwice'],
  ])('a panel with %s is refused', async (_, judges, key) => {
    const office = await start()
    const id = await lockedRound(office.call)
    const opening = { id, rowVersion: await versionOf(office, id), judges: judges(office), leftOut: [] }
    await expect(office.call('award.open', opening)).rejects.toMatchObject(
      key === 'award.error.judgeTwice' ? { fields: { judges: { key } } } : { key },
    )
    expect((await office.call('award.get', { id })).state).toBe('locked')
  })

  test('who is left out has a reason, and the next one takes the place', async () => {
    const office = await start()
    const { call, budi, citra } = office
    const id = await lockedRound(call, { finalists: 2, unitId: office.order })
    const seen = { id, rowVersion: await versionOf(office, id), judges: panelOf(office) }
    await expect(
      call('award.open', { ...seen, leftOut: [{ employeeId: budi, reason: 'Pindah' }] }),
    ).rejects.toMatchObject({ fields: { leftOut: { key: 'award.error.notNamed' } } })
    // Citra and Indah alone are eligible there, so nobody can be left out
    await expect(
      call('award.open', { ...seen, leftOut: [{ employeeId: citra, reason: 'Mengundurkan diri' }] }),
    ).rejects.toMatchObject({ key: 'award.error.tooFew' })
    const wider = await lockedRound(call, { finalists: 2 })
    await call('award.open', {
      ...seen,
      id: wider,
      rowVersion: await versionOf(office, wider),
      judges: [...panelOf(office), { guest: 'Pdt. Yohanes' }],
      leftOut: [{ employeeId: citra, reason: 'Mengundurkan diri' }],
    })
    const opened = await call('award.get', { id: wider })
    expect(opened).toMatchObject({
      state: 'comparing',
      leftOut: [{ fullName: 'Citra', place: 2, reason: 'Mengundurkan diri' }],
    })
    expect(opened.named.map(({ fullName }) => fullName)).not.toContain('Citra')
    expect(opened.judges.at(-1)).toMatchObject({ fullName: 'Pdt. Yohanes', votes: 0 })
    expect(opened).not.toHaveProperty('result')
  })

  test('an undo takes the panel back until somebody has chosen', async () => {
    const office = await start()
    const { call } = office
    const id = await openRound(office)
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    const { judges } = await call('award.get', { id })
    await call('award.vote', { id, judgeId: judges[0]!.id, ...judges[0]!.next!, won: judges[0]!.next!.first })
    await expect(call('history.undo', { seq })).rejects.toMatchObject({ key: 'award.error.panelStays' })
    await call('history.undo', { seq: seq + 1 })
    await call('history.undo', { seq })
    expect((await call('award.get', { id })).state).toBe('locked')
  })
})

describe('the panel', () => {
  const byName = (a: string, b: string) => a < b

  test('meets every pair and finds the best; runner-up, minutes and day are recorded', async () => {
    const office = await start()
    const { call } = office
    const id = await openRound(office, { finalists: 5 })
    const before = await call('award.get', { id })
    const finalists = before.named.length
    expect(before.pairs).toBe((finalists * (finalists - 1)) / 2)
    await expect(
      call('award.decide', { id, rowVersion: before.rowVersion, heldOn: '2026-01-14' }),
    ).rejects.toMatchObject({ key: 'award.error.votesMissing' })
    await chooseAll(call, id, byName)
    const done = await call('award.get', { id })
    const names = before.named.map(({ fullName }) => fullName).toSorted()
    const nameOf = (number: number) => done.named.find((one) => one.number === number)!.fullName
    expect(done.result).toMatchObject({ isDecided: true, comparisons: 3 * before.pairs })
    expect(done.result!.winners.map(nameOf)).toEqual([names[0]])
    expect(done.result!.runnersUp.map(nameOf)).toEqual([names[1]])
    expect(done.judges.map(({ agreement }) => agreement)).toEqual([100, 100, 100])
    await expect(call('award.again', { id, rowVersion: done.rowVersion })).rejects.toMatchObject({
      key: 'award.error.isDecided',
    })
    await expect(
      call('award.decide', { id, rowVersion: done.rowVersion, heldOn: '2026-01-16' }),
    ).rejects.toMatchObject({ fields: { heldOn: { key: 'award.error.heldAhead' } } })
    await call('award.decide', { id, rowVersion: done.rowVersion, heldOn: '2026-01-14', place: 'Aula' })
    expect(await call('award.list', { year: 2025 })).toMatchObject([
      { state: 'decided', winners: [names[0]] },
    ])
    // what is known is not chosen anew
    const votes = (await call('history.list', { limit: 20 })).find(
      ({ operation }) => operation === 'award.vote',
    )!
    await expect(call('history.undo', { seq: votes.seq })).rejects.toMatchObject({
      key: 'award.error.voteStays',
    })
  })

  test('a choice is made once; a pair that is not asked is refused', async () => {
    const office = await start()
    const { call } = office
    const id = await openRound(office)
    const [judge] = (await call('award.get', { id })).judges
    const choice = { id, judgeId: judge!.id, ...judge!.next!, won: judge!.next!.first }
    await call('award.vote', choice)
    await expect(call('award.vote', choice)).rejects.toMatchObject({ key: 'award.error.voteTwice' })
    await expect(call('award.vote', { ...choice, pass: 50 })).rejects.toMatchObject({
      fields: { won: { key: 'award.error.noSuchPair' } },
    })
    await expect(
      call('award.vote', { ...choice, first: choice.second, second: choice.first }),
    ).rejects.toMatchObject({ fields: { won: { key: 'award.error.noSuchPair' } } })
    await expect(call('award.vote', { ...choice, judgeId: 'x' })).rejects.toMatchObject({
      key: 'award.error.judgeMissing',
    })
  })

  test('a panel at odds names nobody; one more pass may tell them apart', async () => {
    const office = await start()
    const { call, budi, citra } = office
    const id = await openRound(office, { finalists: 2, unitId: office.order })
    // whoever is named first is chosen, and that changes from pass to pass
    await chooseAll(call, id, () => true)
    const atOdds = await call('award.get', { id })
    expect(atOdds.result).toMatchObject({ isDecided: false, winners: [], runnersUp: [] })
    await call('award.again', { id, rowVersion: atOdds.rowVersion })
    const again = await call('award.get', { id })
    expect(again.pairs).toBe(atOdds.pairs + 1)
    expect(again).not.toHaveProperty('result')
    await expect(call('award.again', { id, rowVersion: again.rowVersion })).rejects.toMatchObject({
      key: 'award.error.notDoneYet',
    })
    await chooseAll(call, id, byName)
    const closed = await call('award.get', { id })
    expect(closed.result!.isDecided).toBe(false)
    await call('award.decide', { id, rowVersion: closed.rowVersion, heldOn: '2026-01-14' })
    expect(await call('award.list', { year: 2025 })).toMatchObject([{ id, state: 'decided', winners: [] }])
    expect([budi, citra]).not.toContain(undefined)
  })

  test('three members who are done are enough to decide; whoever is not does not count', async () => {
    const office = await start()
    const { call } = office
    const id = await lockedRound(call, { finalists: 5 })
    await call('award.open', {
      id,
      rowVersion: await versionOf(office, id),
      judges: [...panelOf(office), { guest: 'Pak Lurah' }],
      leftOut: [],
    })
    const round = await call('award.get', { id })
    const late = round.judges.at(-1)!
    await call('award.vote', { id, judgeId: late.id, ...late.next!, won: late.next!.second })
    for (const { id: judgeId } of round.judges.slice(0, 3))
      for (;;) {
        const next = (await call('award.get', { id })).judges.find((one) => one.id === judgeId)!.next
        if (!next) break
        await call('award.vote', { id, judgeId, ...next, won: Math.min(next.first, next.second) })
      }
    const waiting = await call('award.get', { id })
    expect(waiting).not.toHaveProperty('result')
    await call('award.decide', { id, rowVersion: waiting.rowVersion, heldOn: '2026-01-14' })
    const decided = await call('award.get', { id })
    expect(decided.result).toMatchObject({ comparisons: 3 * round.pairs, winners: [1] })
    expect(decided.judges.at(-1)).not.toHaveProperty('agreement')
  })

  test('nobody holds a round in which he is a finalist', async () => {
    const office = await start()
    const { call, as, budi } = office
    const own = as({ ...sessionOf('secretary'), employeeId: budi })
    const id = await lockedRound(call)
    const seen = { id, rowVersion: await versionOf(office, id) }
    const refused = { key: 'award.error.own' }
    await expect(own('award.open', { ...seen, judges: panelOf(office), leftOut: [] })).rejects.toMatchObject(
      refused,
    )
    await call('award.open', { ...seen, judges: panelOf(office), leftOut: [] })
    const round = await call('award.get', { id })
    const [judge] = round.judges
    await expect(
      own('award.vote', { id, judgeId: judge!.id, ...judge!.next!, won: 1 }),
    ).rejects.toMatchObject(refused)
    await chooseAll(call, id, byName)
    await expect(
      own('award.decide', { id, rowVersion: round.rowVersion, heldOn: '2026-01-14' }),
    ).rejects.toMatchObject(refused)
  })
})

describe('who may', () => {
  const names = ['award.list', 'award.get', 'sanction.list'] as const
  const input = {
    'award.list': { year: 2025 },
    'award.get': { id: 'x' },
    'sanction.list': { year: 2025 },
  } as const

  test('those who see the whole office read rounds and sanctions; heads and employees do not', async () => {
    const { as, ani, budi } = await start()
    for (const session of [raterSession(ani), ownSession(budi)])
      for (const name of names)
        await expect(as(session)(name, input[name] as never)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await as(sessionOf('auditor'))('award.list', { year: 2025 })).toEqual([])
    await expect(as(sessionOf('auditor'))('award.save', roundDraft)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('nobody keeps the record of his own sanctions', async () => {
    const { call, as, budi } = await start()
    const own = as({ ...sessionOf('clerk'), employeeId: budi })
    const draft = { employeeId: budi, level: 'light', from: '2025-05-02', decision: '800/12' } as const
    await expect(own('sanction.save', draft)).rejects.toMatchObject({ key: 'award.error.ownSanction' })
    const { id } = await call('sanction.save', draft)
    await expect(own('sanction.remove', { id, rowVersion: 1 })).rejects.toMatchObject({
      key: 'award.error.ownSanction',
    })
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    await expect(own('history.undo', { seq })).rejects.toMatchObject({ key: 'award.error.ownSanction' })
  })

  test('a sanction begins by today and ends after it began', async () => {
    const { call, budi } = await start()
    const draft = { employeeId: budi, level: 'heavy', from: '2025-05-02', decision: '800/12' } as const
    await expect(call('sanction.save', { ...draft, from: '2026-01-16' })).rejects.toMatchObject({
      fields: { from: { key: 'award.error.sanctionAhead' } },
    })
    await expect(call('sanction.save', { ...draft, to: '2025-05-01' })).rejects.toMatchObject({
      fields: { to: { key: 'award.error.sanctionEnds' } },
    })
    const { id } = await call('sanction.save', { ...draft, to: '2026-05-01' })
    expect(await call('sanction.list', { year: 2026 })).toMatchObject([
      { id, fullName: 'Budi', level: 'heavy' },
    ])
    await call('sanction.save', { ...draft, id, rowVersion: 1, decision: '800/13' })
    await expect(call('sanction.remove', { id, rowVersion: 1 })).rejects.toMatchObject({ code: 'conflict' })
    await call('sanction.remove', { id, rowVersion: 2 })
    expect(await call('sanction.list', { year: 2025 })).toEqual([])
  })
})
