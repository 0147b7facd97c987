import { expect, test } from 'vitest'
import { approve, ownSession, raterSession, reports, startPlanningOffice } from '../../planning-office.ts'
import { undoneAndRedone } from '../../undone.ts'

type Office = ReturnType<typeof startPlanningOffice>
const [year, next] = [2025, 2026]

const undone = ({ call }: Office, command: () => Promise<unknown>) => undoneAndRedone(call, command)
const planOf = async ({ call }: Office, employeeId: string, of = next) =>
  (await call('plan.get', { employeeId, year: of })).plan
const textsOf = async (office: Office, employeeId: string, of = next) =>
  ((await planOf(office, employeeId, of))?.results ?? []).map(({ text }) => text)

/** Ani leads; Budi has supported her result for a year; both hold a post. */
async function startYear() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call, ani, budi } = office
  await call('year.open', { year: next, rhythm: 'quarterly' })
  for (const [id, nip, positionName] of [
    [ani, '198001012005011001', 'Kepala Seksi Pelayanan Umum'],
    [budi, '198001012005011002', 'Pengelola Layanan'],
  ] as const) {
    const person = await call('employee.get', { id })
    await call('employee.save', {
      id,
      rowVersion: person.rowVersion,
      name: person.name,
      employeeType: 'pns',
      nip,
      unitId: office.services,
      positionKind: 'pelaksana',
      positionName,
      leadsUnit: id === ani,
    })
  }
  const add = (employeeId: string, text: string, more: object = {}) =>
    call('plan.saveResult', { employeeId, year, kind: 'main', text, ...more })
  const leading = await add(ani, 'Pelayanan surat tepat waktu')
  const leaders = await call('plan.saveIndicator', reports(leading.id, { text: 'Surat selesai' }))
  const own = await add(budi, 'Surat keterangan terbit', {
    parentId: leading.id,
    parentIndicatorId: leaders.id,
    outcome: 'Warga tidak menunggu',
    cascade: 'load',
  })
  const indicator = await call('plan.saveIndicator', reports(own.id))
  await call('realisation.enter', { cells: [{ indicatorId: indicator.id, period: '2025-Q1', value: 7 }] })
  await call('plan.saveExpectation', {
    employeeId: budi,
    year,
    coreValue: 'loyal',
    text: 'Menjaga nama baik',
  })
  return { ...office, add, leading, own, indicator }
}

test('the library is filled from plans by post, the most used first, and nothing in it is overwritten', async () => {
  const office = await startYear()
  const { call } = office
  const preview = await call('library.fillPreview', { year })
  expect(preview.proposals).toMatchObject([
    { position: 'Kepala Seksi Pelayanan Umum', text: 'Pelayanan surat tepat waktu', people: 1 },
    { position: 'Pengelola Layanan', indicators: [{ text: 'Jumlah laporan', low: 12 }], people: 1 },
  ])
  expect((await call('library.fillPreview', { year, least: 2 })).proposals).toEqual([])
  await undone(office, async () => expect(await call('library.fill', { year })).toEqual({ added: 2 }))
  expect(await call('library.fillPreview', { year })).toMatchObject({ proposals: [], known: 2 })
  const [post] = await call('library.list', { year, position: 'PENGELOLA layanan' })
  expect(post).toMatchObject({
    people: 1,
    responsibilities: [],
    results: [{ text: 'Surat keterangan terbit' }],
  })
  const [result] = post!.results
  await undone(office, () =>
    call('library.save', {
      id: result!.id,
      rowVersion: result!.rowVersion,
      position: post!.position,
      kind: 'additional',
      text: 'Surat terbit',
    }),
  )
  await expect(
    call('library.save', { position: 'Pengelola layanan', kind: 'main', text: 'SURAT terbit' }),
  ).rejects.toMatchObject({ fields: { text: { key: 'library.error.there' } } })
  const duty = { position: 'Pengelola Layanan', text: 'Menerbitkan surat', measure: 'surat terbit sehari' }
  await undone(office, () => call('library.saveResponsibility', duty))
  expect(
    (await call('library.list', { year, position: 'Pengelola Layanan' }))[0]?.responsibilities,
  ).toMatchObject([{ text: 'Menerbitkan surat', measure: 'surat terbit sehari' }])
  // whoever may plan reads it, the office alone writes it
  const head = office.as(raterSession(office.ani))
  expect(await head('library.list', { year })).toHaveLength(2)
  for (const act of [() => head('library.fill', { year }), () => head('library.fillPreview', { year })])
    await expect(act()).rejects.toMatchObject({ code: 'forbidden' })
  expect(office.bugs).toEqual([])
  office.close()
})

test('a proposal joins last year with what it reached, the leader’s new results and the library, and is made as one act', async () => {
  const office = await startYear()
  const { call, ani, budi } = office
  await call('library.save', {
    position: 'Pengelola Layanan',
    kind: 'additional',
    text: 'Arsip tertata',
    indicators: [],
  })
  const kept = await call('plan.saveResult', {
    employeeId: ani,
    year: next,
    kind: 'main',
    text: 'Pelayanan surat tepat waktu',
  })
  const fresh = await call('plan.saveResult', {
    employeeId: ani,
    year: next,
    kind: 'main',
    text: 'Pengaduan terjawab',
  })
  const proposal = await call('plan.proposal', { employeeId: budi, year: next })
  expect(proposal).toMatchObject({ fromYear: year, expectations: 1 })
  expect(proposal.lines).toMatchObject([
    {
      source: 'last',
      parentId: kept.id,
      outcome: 'Warga tidak menunggu',
      indicators: [{ low: 12, reached: 7 }],
    },
    { source: 'leader', text: 'Pengaduan terjawab', parentId: fresh.id },
    { source: 'library', text: 'Arsip tertata', kind: 'additional' },
  ])
  await undone(office, () =>
    call('plan.addLines', {
      employeeId: budi,
      year: next,
      expectationsFrom: year,
      lines: [
        { kind: 'main', text: 'Surat keterangan terbit', parentId: kept.id, indicators: [line({ low: 15 })] },
        { kind: 'main', text: 'Pengaduan warga terjawab', parentId: fresh.id, indicators: [] },
      ],
    }),
  )
  const plan = await planOf(office, budi)
  expect(plan).toMatchObject({ origin: 'copy', state: 'draft', expectations: { loyal: 'Menjaga nama baik' } })
  expect(plan?.results).toMatchObject([
    {
      text: 'Surat keterangan terbit',
      parentText: 'Pelayanan surat tepat waktu',
      indicators: [{ low: 15, accumulation: 'sum' }],
    },
    { text: 'Pengaduan warga terjawab' },
  ])
  expect(
    (await call('plan.proposal', { employeeId: budi, year: next })).lines.map(({ isThere }) => isThere),
  ).toEqual([true, false])
  // a second time only what is missing comes
  expect(
    await call('plan.addLines', {
      employeeId: budi,
      year: next,
      lines: [
        {
          kind: 'main',
          text: 'surat keterangan TERBIT',
          indicators: [line({}), line({ text: 'Lama terbit' })],
        },
      ],
    }),
  ).toEqual({ results: 0, indicators: 1 })
  await expect(
    office.as(ownSession(budi))('plan.addLines', {
      employeeId: ani,
      year: next,
      lines: [{ kind: 'main', text: 'Bukan miliknya' }],
    }),
  ).rejects.toMatchObject({ code: 'not_found' })
  expect(office.bugs).toEqual([])
  office.close()
})

const line = (more: object) => ({
  text: 'Jumlah laporan',
  aspects: ['quantity' as const],
  targetKind: 'number' as const,
  low: 12,
  targetUnit: 'laporan',
  direction: 'higher' as const,
  ...more,
})

test('drafts of last year are built for the whole office in one act; leaders come first, and who is left out is named', async () => {
  const office = await startYear()
  const { call, ani, budi, citra } = office
  const asked = { year: next, fromYear: year }
  const preview = await call('plan.buildPreview', asked)
  expect(preview).toMatchObject({
    changed: 2,
    results: 2,
    refused: [{ id: citra, name: 'Citra', key: 'builder.error.noSource' }],
  })
  await undone(office, async () => expect(await call('plan.buildMany', asked)).toEqual(preview))
  const [result] = (await planOf(office, budi))!.results
  const [leading] = (await planOf(office, ani))!.results
  expect(result).toMatchObject({
    parentId: leading!.id,
    parentIndicatorId: leading!.indicators[0]!.id,
    cascade: 'load',
    outcome: 'Warga tidak menunggu',
    indicators: [{ low: 12, entries: 0 }],
  })
  expect(await call('plan.buildPreview', asked)).toMatchObject({ changed: 0 })
  expect((await call('plan.buildPreview', { ...asked, employeeIds: [budi] })).refused).toMatchObject([
    { key: 'builder.error.complete' },
  ])
  await expect(call('plan.buildMany', { year, fromYear: year })).rejects.toMatchObject({
    fields: { fromYear: { key: 'plan.error.sameYear' } },
  })
  await expect(
    office.as(raterSession(ani))('plan.buildMany', { ...asked, employeeIds: [citra] }),
  ).rejects.toMatchObject({ code: 'not_found' })
  office.close()
})

test('without the leader’s plan the copied result keeps the leader’s words, to be linked later', async () => {
  const office = await startYear()
  await office.call('plan.buildMany', { year: next, fromYear: year, employeeIds: [office.budi] })
  expect((await planOf(office, office.budi))?.results[0]).toMatchObject({
    parentWords: 'Pelayanan surat tepat waktu',
  })
  office.close()
})

test('one result goes to many drafts with the same or an own target; the approved and those who have it are named', async () => {
  const office = await startYear()
  const { call, ani, budi, citra, dodi } = office
  const given = {
    year: next,
    employeeIds: [ani, budi, citra, dodi],
    line: { kind: 'additional' as const, text: 'Laporan bulanan tersedia', indicators: [line({})] },
    targets: [{ employeeId: budi, indicator: 0, low: 6 }],
  }
  await undone(office, async () =>
    expect(await call('plan.giveResult', given)).toMatchObject({
      changed: 3,
      refused: [{ id: dodi, key: 'plan.error.nonAsn' }],
    }),
  )
  const target = async (id: string) => (await planOf(office, id))?.results[0]?.indicators[0]?.low
  expect([await target(ani), await target(budi)]).toEqual([12, 6])
  const main = await call('plan.saveResult', {
    employeeId: budi,
    year: next,
    kind: 'main',
    text: 'Surat terbit',
  })
  await call('plan.saveIndicator', reports(main.id))
  await approve(call, [budi], next)
  expect(
    await call('plan.giveResult', { ...given, line: { kind: 'main', text: 'Lain' }, targets: [] }),
  ).toMatchObject({
    changed: 2,
    refused: [{ id: budi, key: 'matrix.error.approved' }, { id: dodi }],
  })
  expect((await call('plan.giveResult', { ...given, employeeIds: [citra] })).refused).toMatchObject([
    { key: 'give.error.there' },
  ])
  await expect(
    call('plan.giveResult', { ...given, targets: [{ employeeId: budi, indicator: 3, low: 6 }] }),
  ).rejects.toMatchObject({ fields: { 'targets.0.low': { key: 'error.required' } } })
  await expect(office.as(raterSession(ani))('plan.giveResult', given)).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await textsOf(office, ani)).toContain('Lain')
  expect(office.bugs).toEqual([])
  office.close()
})

test('notes compare with last year, miss dates and outcomes, and are counted for the office', async () => {
  const office = await startYear()
  const { call, ani, budi } = office
  await call('plan.buildMany', { year: next, fromYear: year })
  const kinds = async (employeeId: string) =>
    (await call('plan.notes', { employeeId, year: next })).map(({ kind }) => kind)
  // 12 against the 7 of last year
  expect(await kinds(budi)).toEqual(['noDate', 'farAboveReached'])
  // the part of the load is not of the same measure, and no objective is there to be served
  expect(await kinds(ani)).toEqual(['noOutcome'])
  const leading = (await planOf(office, ani))!.results[0]!.indicators[0]!
  await call(
    'plan.saveIndicator',
    reports(leading.workResultId, {
      id: leading.id,
      rowVersion: leading.rowVersion,
      text: leading.text,
      low: 20,
    }),
  )
  expect(await kinds(ani)).toContain('loadShort')
  // a change of a plan that is under way or stands beside the approved one is no second part
  await approve(call, [budi], next)
  const planId = (await planOf(office, budi))!.id
  await call('plan.startAddendum', { planId, reason: 'Target dari pimpinan berubah' })
  expect(await kinds(ani)).toContain('loadShort')
  const clinic = await call('plan.clinic', { year: next })
  expect(clinic).toMatchObject({ people: 2, results: 2 })
  expect(clinic.rows.map(({ name }) => name)).toEqual(['Ani', 'Budi'])
  expect((await call('plan.clinic', { year: next, unitId: office.order })).rows).toEqual([])
  expect(office.bugs).toEqual([])
  office.close()
})
