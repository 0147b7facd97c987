import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  approve,
  ownSession,
  raterSession,
  reports,
  sessionOf,
  startPlanningOffice,
} from '../../planning-office.ts'
import { undoneAndRedone } from '../../undone.ts'

type Office = ReturnType<typeof startPlanningOffice>
const year = 2025

const undone = ({ call }: Office, command: () => Promise<unknown>) => undoneAndRedone(call, command)
const resultOf = ({ call }: Office, employeeId: string, text: string, more: object = {}) =>
  call('plan.saveResult', { employeeId, year, kind: 'main', text, ...more })
const planOf = async ({ call }: Office, employeeId: string, of = year) =>
  (await call('plan.get', { employeeId, year: of })).plan
const textsOf = async (office: Office, employeeId: string, of = year) =>
  ((await planOf(office, employeeId, of))?.results ?? []).map(({ text }) => text)

test('goals stand one under the other, keep their order, and go only when nothing rests on them', async () => {
  const office = startPlanningOffice()
  const { call, ani } = office
  const vision = await call('goal.save', { kind: 'vision', text: 'Kecamatan yang melayani' })
  const mission = await call('goal.save', { kind: 'mission', text: 'Pelayanan cepat', parentId: vision.id })
  const first = await call('goal.save', {
    kind: 'objective',
    text: 'Surat selesai sehari',
    parentId: mission.id,
  })
  const second = await call('goal.save', {
    kind: 'objective',
    text: 'Pengaduan terjawab',
    parentId: mission.id,
  })
  await expect(
    call('goal.save', { kind: 'objective', text: 'Salah tempat', parentId: vision.id }),
  ).rejects.toMatchObject({ fields: { parentId: { key: 'goal.error.parent' } } })
  await undone(office, () => call('goal.move', { id: second.id, before: first.id }))
  expect((await call('goal.list', {})).map(({ text }) => text)).toEqual([
    'Kecamatan yang melayani',
    'Pelayanan cepat',
    'Pengaduan terjawab',
    'Surat selesai sehari',
  ])
  await expect(call('goal.move', { id: second.id, before: mission.id })).rejects.toMatchObject({
    fields: { before: { key: 'goal.error.otherKind' } },
  })
  await undone(office, () =>
    resultOf(office, ani, 'Pelayanan surat', { objectiveId: first.id, outcome: 'Warga tidak menunggu' }),
  )
  expect((await planOf(office, ani))?.results[0]).toMatchObject({
    objectiveId: first.id,
    outcome: 'Warga tidak menunggu',
  })
  const { goals } = await call('plan.cascade', { year })
  const rowVersion = goals.find(({ id }) => id === first.id)!.rowVersion
  await expect(call('goal.delete', { id: first.id, rowVersion })).rejects.toMatchObject({
    key: 'goal.error.holds',
    params: { goals: 0, results: 1 },
  })
  await expect(call('goal.delete', { id: mission.id, rowVersion: 1 })).rejects.toMatchObject({
    params: { goals: 2, results: 0 },
  })
  const other = goals.find(({ id }) => id === second.id)!
  await undone(office, () => call('goal.delete', { id: second.id, rowVersion: other.rowVersion }))
  await expect(resultOf(office, ani, 'Lain', { objectiveId: mission.id })).rejects.toMatchObject({
    fields: { objectiveId: { key: 'goal.error.objective' } },
  })
  for (const role of ['head', 'employee', 'auditor', 'secretary'] as const)
    await expect(
      office.as(sessionOf(role))('goal.save', { kind: 'vision', text: 'Bukan haknya' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  expect(office.bugs).toEqual([])
  office.close()
})

test('a result names the leader’s indicator or, before that plan is written, its words; a parent that goes leaves its words', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi } = office
  const leading = await resultOf(office, ani, 'Pelayanan surat tepat waktu')
  const indicator = await call('plan.saveIndicator', reports(leading.id))
  const other = await resultOf(office, ani, 'Arsip tertata')
  const own = await resultOf(office, budi, 'Surat keterangan terbit', {
    parentId: leading.id,
    parentIndicatorId: indicator.id,
    cascade: 'load',
  })
  expect(own).toMatchObject({
    parentText: 'Pelayanan surat tepat waktu',
    parentIndicatorId: indicator.id,
    cascade: 'load',
  })
  await expect(
    resultOf(office, budi, 'Lain', { parentId: other.id, parentIndicatorId: indicator.id }),
  ).rejects.toMatchObject({ fields: { parentIndicatorId: { key: 'plan.error.parent' } } })
  await undone(office, () => call('plan.deleteIndicator', { id: indicator.id }))
  expect((await planOf(office, budi))?.results[0]?.parentIndicatorId).toBeUndefined()
  await undone(office, () => call('plan.deleteResult', { id: leading.id }))
  expect((await planOf(office, budi))?.results[0]).toMatchObject({
    parentWords: 'Pelayanan surat tepat waktu',
  })
  expect((await planOf(office, budi))?.results[0]?.parentId).toBeUndefined()
  office.close()
})

test('provisional parents are linked by the same and by near words, with one undo, and never in an approved plan', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi, citra } = office
  const exact = await resultOf(office, budi, 'Surat terbit', { parentWords: 'Pelayanan SURAT, tepat waktu' })
  const near = await resultOf(office, budi, 'Data warga lengkap', {
    parentWords: 'Data kependudukan mutahir',
  })
  const none = await resultOf(office, budi, 'Kebun terawat', { parentWords: 'Lingkungan hijau' })
  await resultOf(office, citra, 'Tertib', { parentWords: 'Pelayanan surat tepat waktu' })
  const first = await resultOf(office, ani, 'Pelayanan surat tepat waktu')
  const second = await resultOf(office, ani, 'Data kependudukan mutakhir')
  const list = await call('plan.relinks', { year })
  expect(list.map(({ workResultId, how, parentId }) => [workResultId, how, parentId])).toEqual([
    [exact.id, 'exact', first.id],
    [near.id, 'near', second.id],
    [none.id, 'none', undefined],
    [expect.any(String), 'none', undefined],
  ])
  const links = [
    { workResultId: exact.id, parentId: first.id, words: list[0]!.words },
    { workResultId: near.id, parentId: second.id, words: 'sudah lain' },
    { workResultId: list[3]!.workResultId, parentId: first.id },
  ]
  await undone(office, async () =>
    expect(await call('plan.relinkParents', { year, links })).toMatchObject({
      changed: 1,
      refused: [{ key: 'relink.error.changed' }, { key: 'relink.error.notLeader' }],
    }),
  )
  expect((await planOf(office, budi))?.results[0]).toMatchObject({ parentId: first.id })
  expect((await planOf(office, budi))?.results[0]?.parentWords).toBeUndefined()
  for (const { id } of (await planOf(office, budi))!.results) await call('plan.saveIndicator', reports(id))
  await approve(call, [budi])
  expect((await call('plan.relinks', { year })).map(({ employeeId }) => employeeId)).toEqual([citra])
  const { contentHash } = await call('file.verify', {})
  expect(
    await call('plan.relinkParents', { year, links: [{ workResultId: near.id, parentId: second.id }] }),
  ).toMatchObject({ changed: 0, refused: [{ key: 'matrix.error.approved' }] })
  expect((await call('file.verify', {})).contentHash).toBe(contentHash)
  expect(office.bugs).toEqual([])
  office.close()
})

async function withLeader(office: Office) {
  const leading = await resultOf(office, office.ani, 'Pelayanan surat tepat waktu')
  const indicator = await office.call('plan.saveIndicator', reports(leading.id))
  const quick = await office.call('plan.saveIndicator', reports(leading.id, { text: 'Lama pelayanan' }))
  return { leading, indicator, quick }
}

test('cells of the matrix make, rename and remove results of drafts with their parent, one undo an act', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi } = office
  const { leading, indicator, quick } = await withLeader(office)
  const asked = { leaderId: ani, year }
  const cell = (text: string, seen = '', columnId = indicator.id) => ({
    employeeId: budi,
    columnId,
    text,
    seen,
  })
  const fill = (...cells: ReturnType<typeof cell>[]) =>
    call('plan.fillMatrix', { ...asked, level: 'indicator', cells })
  expect(await call('plan.matrixLeaders', { year })).toMatchObject([{ id: ani, people: 1 }])
  await undone(office, () =>
    fill(cell('Surat terbit\n- Buku agenda lengkap'), cell('TIDAK ADA PERAN', '', quick.id)),
  )
  expect((await planOf(office, budi))?.results).toMatchObject([
    { text: 'Surat terbit', parentId: leading.id, parentIndicatorId: indicator.id },
    { text: 'Buku agenda lengkap', parentIndicatorId: indicator.id },
  ])
  const shown = await call('plan.matrix', asked)
  expect(shown).toMatchObject({ level: 'indicator', columns: [{ id: indicator.id }, { id: quick.id }] })
  expect(shown.rows[0]?.cells[quick.id]).toEqual({ results: [], noRole: true })
  const [kept] = (await planOf(office, budi))!.results
  const seen = 'Surat terbit\nBuku agenda lengkap'
  await undone(office, () => fill(cell('Surat terbit\nAgenda digital', seen)))
  const [same, renamed] = (await planOf(office, budi))!.results
  expect([same?.id, renamed?.text]).toEqual([kept?.id, 'Agenda digital'])
  // another window was faster
  await expect(fill(cell('Lain', seen))).rejects.toMatchObject({
    code: 'conflict',
    fields: { 'cells.0.text': { key: 'matrix.error.changed' } },
  })
  await undone(office, () =>
    fill(cell('', 'Surat terbit\nAgenda digital'), cell('', 'TIDAK ADA PERAN', quick.id)),
  )
  expect(await textsOf(office, budi)).toEqual([])
  expect((await call('plan.matrix', asked)).rows[0]?.cells).toEqual({})
  expect(office.bugs).toEqual([])
  office.close()
})

test('a cell is refused by its reason: approved plan, strangers, entries that would be lost; nothing else is stored', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi, citra } = office
  const { indicator } = await withLeader(office)
  const fill = (cells: readonly { employeeId: string; columnId?: string; text: string; seen?: string }[]) =>
    call('plan.fillMatrix', {
      leaderId: ani,
      year,
      level: 'indicator',
      cells: cells.map((cell) => ({ columnId: indicator.id, seen: '', ...cell })),
    })
  await expect(
    fill([
      { employeeId: budi, text: 'Baik' },
      { employeeId: citra, text: 'Bukan bawahannya' },
      { employeeId: budi, text: 'Salah kolom', columnId: 'tidak-ada' },
      { employeeId: budi, text: 'x'.repeat(501) },
    ]),
  ).rejects.toMatchObject({
    key: 'matrix.error.cells',
    fields: {
      'cells.1.text': { key: 'matrix.error.noRow' },
      'cells.2.text': { key: 'matrix.error.noColumn' },
      'cells.3.text': { key: 'matrix.error.tooLong' },
    },
  })
  expect(await textsOf(office, budi)).toEqual([])
  await fill([{ employeeId: budi, text: 'Surat terbit' }])
  const [result] = (await planOf(office, budi))!.results
  const entered = await call('plan.saveIndicator', reports(result!.id))
  await call('realisation.enter', { cells: [{ indicatorId: entered.id, period: '2025-Q1', value: 3 }] })
  await expect(fill([{ employeeId: budi, text: '', seen: 'Surat terbit' }])).rejects.toMatchObject({
    fields: { 'cells.0.text': { key: 'plan.error.resultHolds', params: { entries: 1 } } },
  })
  await approve(call, [budi])
  await expect(fill([{ employeeId: budi, text: 'Lain', seen: 'Surat terbit' }])).rejects.toMatchObject({
    fields: { 'cells.0.text': { key: 'matrix.error.approved' } },
  })
  expect((await call('plan.matrix', { leaderId: ani, year })).rows[0]).toMatchObject({
    editable: false,
    state: 'approved',
  })
  // an employee reads neither the leader's matrix nor writes it
  const own = office.as(ownSession(budi))
  await expect(own('plan.matrix', { leaderId: ani, year })).rejects.toMatchObject({ code: 'not_found' })
  office.close()
})

test('a guest of another unit gets a row for the year, and leaves it only without a part', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi, citra } = office
  const { indicator } = await withLeader(office)
  const guest = { leaderId: ani, year, employeeId: citra }
  await undone(office, () => call('plan.addGuest', guest))
  await expect(call('plan.addGuest', { ...guest, employeeId: budi })).rejects.toMatchObject({
    fields: { employeeId: { key: 'matrix.error.guestRated' } },
  })
  const cells = [{ employeeId: citra, columnId: indicator.id, text: 'Pengamanan loket', seen: '' }]
  await call('plan.fillMatrix', { leaderId: ani, year, level: 'indicator', cells })
  expect((await call('plan.matrix', { leaderId: ani, year })).rows).toMatchObject([
    { employeeId: budi, isGuest: false },
    { employeeId: citra, isGuest: true },
  ])
  await expect(call('plan.removeGuest', guest)).rejects.toMatchObject({ key: 'matrix.error.guestHolds' })
  const emptied = cells.map((cell) => ({ ...cell, text: '', seen: cell.text }))
  await call('plan.fillMatrix', { leaderId: ani, year, level: 'indicator', cells: emptied })
  await undone(office, () => call('plan.removeGuest', guest))
  // a head does not reach beyond whom he rates
  await expect(office.as(raterSession(ani))('plan.addGuest', guest)).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(office.bugs).toEqual([])
  office.close()
})

test('two entries of one person keep one place in the matrices, as guest and as leader, and are two again when undone', async () => {
  const office = startPlanningOffice()
  const { call, ani, citra } = office
  const other = async (name: string) => (await call('employee.save', { name, employeeType: 'nonAsn' })).id
  const [guest, leader] = [await other('Citra Dua'), await other('Ani Dua')]
  await call('plan.addGuest', { leaderId: ani, year, employeeId: guest })
  await call('plan.addGuest', { leaderId: leader, year, employeeId: citra })
  await undone(office, () => call('employee.merge', { keepId: citra, removeId: guest }))
  await undone(office, () => call('employee.merge', { keepId: ani, removeId: leader }))
  const { rows } = await call('plan.matrix', { leaderId: ani, year })
  expect(rows.filter(({ isGuest }) => isGuest)).toMatchObject([{ employeeId: citra }])
  expect(office.bugs).toEqual([])
  office.close()
})

test('whoever sees only his own names no result of a stranger, whose words he would be told', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi, citra } = office
  const foreign = await resultOf(office, citra, 'Ketertiban terjaga')
  const leading = await resultOf(office, ani, 'Pelayanan surat tepat waktu')
  const own = office.as(ownSession(budi))
  const draft = { employeeId: budi, year, kind: 'main', text: 'Surat terbit' } as const
  await expect(own('plan.saveResult', { ...draft, parentId: foreign.id })).rejects.toMatchObject({
    fields: { parentId: { key: 'plan.error.parent' } },
  })
  // the own superior's results are no secret
  expect(await own('plan.saveResult', { ...draft, parentId: leading.id })).toMatchObject({
    parentId: leading.id,
  })
  const lines = [{ kind: 'main' as const, text: 'Lain', parentId: foreign.id }]
  await expect(own('plan.addLines', { employeeId: budi, year, lines })).rejects.toMatchObject({
    fields: { parentId: { key: 'plan.error.parent' } },
  })
  expect(await call('plan.addLines', { employeeId: budi, year, lines })).toMatchObject({ results: 1 })
  office.close()
})

test('property: whatever is asked to be linked, an approved plan stays as two people signed it', async () => {
  const office = startPlanningOffice()
  const { call, ani, budi, citra } = office
  await call('employee.setSuperior', { employeeIds: [citra], superiorId: ani, from: '2025-01-01' })
  const parents = [await resultOf(office, ani, 'Pelayanan surat'), await resultOf(office, ani, 'Data warga')]
  const words = { parentWords: 'Pelayanan surat' }
  const waiting: string[] = []
  for (const employeeId of [budi, citra])
    for (const text of ['Satu', 'Dua', 'Tiga']) {
      const { id } = await resultOf(office, employeeId, text, words)
      await call('plan.saveIndicator', reports(id))
      waiting.push(id)
    }
  await approve(call, [budi])
  const signed = await planOf(office, budi)
  const link = fc.record({
    workResultId: fc.constantFrom(...waiting, ...parents.map(({ id }) => id), 'tidak-ada'),
    parentId: fc.constantFrom(...parents.map(({ id }) => id), ...waiting, 'tidak-ada'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(link, { minLength: 1, maxLength: 6 }), async (links) => {
      await call('plan.relinkParents', { year, links })
      expect(await planOf(office, budi)).toEqual(signed)
      for (const { parentId } of (await planOf(office, citra))!.results)
        expect([undefined, ...parents.map(({ id }) => id)]).toContain(parentId)
    }),
    { numRuns: 30 },
  )
  expect((await planOf(office, citra))?.results.some(({ parentId }) => parentId !== undefined)).toBe(true)
  expect(office.bugs).toEqual([])
  office.close()
})
