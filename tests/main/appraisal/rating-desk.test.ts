import { afterEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import {
  approve,
  ownSession,
  planned,
  raterSession,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'

type Office = Awaited<ReturnType<typeof startRated>>
type Cell = Input<'appraisal.rate'>['cells'][number]
const period = '2025'
const opened: { close(): void; bugs: unknown[] }[] = []
afterEach(() => {
  for (const { close, bugs } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

/** Cakra leads the office, Ani a section in which Budi works; both plans are approved. */
async function startRated() {
  const office = startPlanningOffice()
  opened.push(office)
  const { call, root, budi, ani } = office
  const { id: camat } = await call('employee.save', {
    name: 'Cakra',
    nip: '198001012005011001',
    unitId: root,
    employeeType: 'pns',
    positionKind: 'structural',
    leadsUnit: true,
  })
  const { resultId } = await planned(call, budi)
  await planned(call, ani)
  await approve(call, [budi, ani])
  return { ...office, camat, resultId }
}

const rate = ({ call }: Pick<Office, 'call'>, ...cells: Cell[]) => call('appraisal.rate', { period, cells })
const bothOf = (employeeId: string, result = 'asExpected' as const): Cell[] => [
  { employeeId, field: 'result', value: result },
  { employeeId, field: 'behaviour', value: 'asExpected' },
]
const rowOf = async ({ call }: Pick<Office, 'call'>, id: string) =>
  (await call('appraisal.grid', { period })).rows.find(({ employeeId }) => employeeId === id)!
const explain = ({ call }: Pick<Office, 'call'>, employeeId: string) =>
  call('appraisal.explain', { employeeId, period })
const hashOf = async ({ call }: Pick<Office, 'call'>) => (await call('file.verify', {})).contentHash

const study = (employeeId: string, outcome: 'dropOut' | 'onTime') =>
  ({
    employeeId,
    programme: 'bachelor',
    school: 'a',
    from: '2023-09-01',
    to: '2025-08-31',
    outcome,
  }) as const

describe('a predikat set directly', () => {
  const override = (
    employeeId: string,
    value: 'poor' | 'veryPoor' | null = 'poor',
    reason?: string,
  ): Cell => ({
    employeeId,
    field: 'override',
    value,
    ...(reason !== undefined && { reason }),
  })

  test('a drop-out is set to Kurang or Sangat Kurang with its reason, shown as such, and undone at once', async () => {
    const office = await startRated()
    const { call, budi } = office
    await call('plan.saveStudy', study(budi, 'dropOut'))
    await rate(office, ...bothOf(budi))
    const before = await hashOf(office)
    expect((await rowOf(office, budi)).droppedOut).toBe(true)
    const { rows } = await rate(office, override(budi, 'poor', 'Putus studi tanpa alasan yang sah'))
    expect(rows[0]).toMatchObject({
      predikat: 'poor',
      override: { predikat: 'poor', reason: 'Putus studi tanpa alasan yang sah' },
      resultRating: 'asExpected',
    })
    // the lowest cell of the predikat: a drop-out is placed behind all who have it by the quadrant
    expect(rows[0]?.index).toBeGreaterThanOrEqual(40)
    expect(rows[0]?.index).toBeLessThanOrEqual(44)
    const why = await explain(office, budi)
    expect(why.steps.find(({ key }) => key === 'explain.override')).toMatchObject({
      article: 'L IV.B.3 p103',
      params: { reason: 'Putus studi tanpa alasan yang sah' },
    })
    const ranking = await call('ranking.list', { period, by: 'office' })
    const ranked = ranking.scopes[0]?.rows.find(({ employeeId }) => employeeId === budi)
    expect(ranked).toMatchObject({ predikat: 'poor', base: 40, setDirectly: true })
    const [{ seq } = { seq: 0 }] = await call('history.list', { limit: 1 })
    await call('history.undo', { seq })
    expect(await hashOf(office)).toBe(before)
    expect((await rowOf(office, budi)).predikat).toBe('good')
  })

  test('clearing it gives the quadrant back; taking a rating back leaves no predikat', async () => {
    const office = await startRated()
    const { call, budi } = office
    await call('plan.saveStudy', study(budi, 'dropOut'))
    await rate(office, ...bothOf(budi))
    await rate(office, override(budi, 'veryPoor', 'Putus studi'))
    expect((await rowOf(office, budi)).predikat).toBe('veryPoor')
    await rate(office, { employeeId: budi, field: 'result', value: null })
    expect((await rowOf(office, budi)).predikat).toBeUndefined()
    await rate(office, { employeeId: budi, field: 'result', value: 'asExpected' })
    await rate(office, override(budi, null))
    expect(await rowOf(office, budi)).toMatchObject({ predikat: 'good' })
    expect((await rowOf(office, budi)).override).toBeUndefined()
  })

  test('is refused without a drop-out, without both ratings, and without a reason', async () => {
    const office = await startRated()
    const { call, budi } = office
    await rate(office, ...bothOf(budi))
    await expect(rate(office, override(budi, 'poor', 'Malas'))).rejects.toMatchObject({
      key: 'appraisal.error.noDropOut',
    })
    const { id, rowVersion } = await call('plan.saveStudy', study(budi, 'onTime'))
    await expect(rate(office, override(budi, 'poor', 'Malas'))).rejects.toMatchObject({
      key: 'appraisal.error.noDropOut',
    })
    await call('plan.saveStudy', { ...study(budi, 'dropOut'), id, rowVersion })
    await expect(rate(office, override(budi, 'poor'))).rejects.toMatchObject({
      fields: { 'cells.0.reason': { key: 'error.required' } },
    })
    await rate(office, { employeeId: budi, field: 'result', value: null })
    await expect(rate(office, override(budi, 'poor', 'Putus studi'))).rejects.toMatchObject({
      key: 'appraisal.error.ratingMissing',
    })
  })
})

describe('an appraiser who is missing', () => {
  const standIn = ({ budi, camat }: Office, more: object = {}) =>
    ({
      employeeId: budi,
      period,
      raterId: camat,
      kind: 'superior',
      reason: 'Ani sakit berkepanjangan',
      rowVersion: 0,
      ...more,
    }) as const

  test('is replaced by the superior, who alone rates then; the chain says who, instead of whom and why', async () => {
    const office = await startRated()
    const { call, as, budi, ani, camat } = office
    const superior = as(raterSession(camat, 'officeHead'))
    const head = as(raterSession(ani))
    await call('appraisal.setRater', standIn(office))
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    // whom he takes no part in naming he does not see
    await expect(head('history.undo', { seq })).rejects.toMatchObject({ code: 'not_found' })
    await expect(
      as({ ...sessionOf('clerk'), employeeId: budi })('history.undo', { seq }),
    ).rejects.toMatchObject({ key: 'appraisal.error.standInNotYours' })
    await expect(rate({ call: head }, ...bothOf(budi))).rejects.toMatchObject({
      key: 'appraisal.error.notRater',
    })
    await rate({ call: superior }, ...bothOf(budi))
    const why = await explain(office, budi)
    expect(why.standIn).toMatchObject({
      rater: 'Cakra',
      insteadOf: 'Ani',
      kind: 'superior',
      reason: 'Ani sakit berkepanjangan',
    })
    expect(why.steps[0]).toMatchObject({ key: 'explain.standIn.instead', article: 'L IV.A.2' })
    expect(why.changes.map(({ operation }) => operation)).toEqual(['appraisal.rate', 'appraisal.setRater'])
    expect(why.changes[1]).toMatchObject({ reason: 'Ani sakit berkepanjangan' })
    await call(
      'appraisal.setRater',
      standIn(office, { raterId: undefined, reason: 'Ani kembali', rowVersion: 1 }),
    )
    await rate({ call: head }, { employeeId: budi, field: 'note', value: 'Kembali' })
    expect((await explain(office, budi)).standIn).toBeUndefined()
  })

  test('a Plt or Plh from another section sees and rates the one person, in that period alone', async () => {
    const office = await startRated()
    const { call, as, budi, citra } = office
    const acting = as(raterSession(citra))
    expect(
      (await acting('appraisal.grid', { period })).rows.map(({ employeeId }) => employeeId),
    ).not.toContain(budi)
    await call('appraisal.setRater', standIn(office, { raterId: citra, kind: 'plh' }))
    expect((await acting('appraisal.grid', { period })).rows.map(({ employeeId }) => employeeId)).toContain(
      budi,
    )
    expect((await acting('appraisal.grid', { period: '2025-Q1' })).rows.length).toBeLessThanOrEqual(1)
    await rate({ call: acting }, ...bothOf(budi))
    expect((await explain({ call: acting }, budi)).row.predikat).toBe('good')
    // to take back is to rate: his to do, and not of whom he replaces
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    await expect(as(raterSession(office.ani))('history.undo', { seq })).rejects.toMatchObject({
      key: 'error.undo.judged',
    })
    await acting('history.undo', { seq })
    expect((await explain({ call: acting }, budi)).row.predikat).toBeUndefined()
  })

  test('the document goes its way by the hand that rated, not by the one that is missing', async () => {
    const office = await startRated()
    const { call, as, ani, budi, citra, root, resultId } = office
    await call('orgResult.save', { unitId: root, period, value: 'good', rowVersion: 0 })
    const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
    const indicatorId = plan!.results.find(({ id }) => id === resultId)!.indicators[0]!.id
    await call('realisation.enter', { cells: [{ indicatorId, period: '2025-Q4', value: 12 }] })
    await call('appraisal.setRater', standIn(office, { raterId: citra, kind: 'plh' }))
    const acting = as(raterSession(citra))
    await rate({ call: acting }, ...bothOf(budi))
    const submit = (by: typeof call) =>
      by('evaluation.setState', { period, employeeIds: [budi], action: 'submit' })
    const movesOf = async (by: typeof call) =>
      (await by('document.get', { employeeId: budi, period })).moves.map(({ action }) => action)
    expect(await movesOf(acting)).toContain('submit')
    expect(await movesOf(as(raterSession(ani)))).not.toContain('submit')
    const agenda = async (by: typeof call) => {
      const { rows } = await by('clock.next', { year: 2025, whose: 'mine', employeeId: budi })
      return rows.flatMap((row) =>
        row.document === 'evaluation' && row.period === period ? [row.stage] : [],
      )
    }
    expect(await agenda(acting)).toEqual(['submit'])
    expect(await agenda(as(raterSession(ani)))).toEqual([])
    expect((await submit(as(raterSession(ani)))).changed).toBe(0)
    expect(await submit(acting)).toEqual({ changed: 1, refused: [] })
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    await expect(as(raterSession(ani))('history.undo', { seq })).rejects.toMatchObject({
      key: 'error.notYours',
    })
    await expect(
      call('appraisal.setRater', standIn(office, { raterId: undefined, rowVersion: 1 })),
    ).rejects.toMatchObject({ key: 'appraisal.error.locked' })
    await acting('history.undo', { seq })
    expect(await movesOf(acting)).toContain('submit')
  })

  test('nobody reviews what he rated as a stand-in: the secretary does', async () => {
    const office = await startRated()
    const { call, as, budi, camat, root, resultId } = office
    await call('orgResult.save', { unitId: root, period, value: 'good', rowVersion: 0 })
    const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
    const indicatorId = plan!.results.find(({ id }) => id === resultId)!.indicators[0]!.id
    await call('realisation.enter', { cells: [{ indicatorId, period: '2025-Q4', value: 12 }] })
    await call('appraisal.setRater', standIn(office))
    const superior = as(raterSession(camat, 'officeHead'))
    await rate({ call: superior }, ...bothOf(budi))
    await superior('evaluation.setState', { period, employeeIds: [budi], action: 'submit' })
    const review = { period, employeeIds: [budi], action: 'review' as const }
    expect(await superior('evaluation.setState', review)).toMatchObject({ changed: 0 })
    expect(await as(sessionOf('secretary'))('evaluation.setState', review)).toMatchObject({ changed: 1 })
  })

  test('is refused for whom the law does not let take over, for oneself, and unseen', async () => {
    const office = await startRated()
    const { call, as, budi, ani, citra } = office
    const set = (more: object) => call('appraisal.setRater', standIn(office, more))
    await expect(set({ raterId: citra })).rejects.toMatchObject({ key: 'appraisal.error.standInNotAbove' })
    await expect(set({ raterId: ani })).rejects.toMatchObject({ key: 'appraisal.error.standInSame' })
    await expect(set({ raterId: budi, kind: 'plt' })).rejects.toMatchObject({ key: 'appraisal.error.own' })
    await expect(set({ raterId: undefined })).rejects.toMatchObject({
      fields: { raterId: { key: 'error.required' } },
    })
    await expect(set({ rowVersion: 3 })).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
    await expect(
      as({ ...sessionOf('clerk'), employeeId: budi })('appraisal.setRater', standIn(office)),
    ).rejects.toMatchObject({ key: 'appraisal.error.standInNotYours' })
    await expect(as(raterSession(ani))('appraisal.setRater', standIn(office))).rejects.toMatchObject({
      key: 'appraisal.error.standInNotYours',
    })
    await expect(as(raterSession(citra))('appraisal.setRater', standIn(office))).rejects.toMatchObject({
      code: 'not_found',
    })
    for (const role of ['auditor', 'employee'] as const)
      await expect(as(sessionOf(role))('appraisal.setRater', standIn(office))).rejects.toMatchObject({
        code: 'forbidden',
      })
  })

  test('whoever rates the appraiser reaches the people of one who is missing, and takes his own act back', async () => {
    const office = await startRated()
    const { as, ani, budi, camat, citra } = office
    const superior = as(raterSession(camat))
    const peopleOf = async (call: Office['call'], id: string) => (await explain({ call }, id)).people
    // he rates Ani and does not see Budi otherwise
    const { rows } = await superior('appraisal.grid', { period })
    expect(rows.map(({ employeeId }) => employeeId)).not.toContain(budi)
    expect(await peopleOf(superior, ani)).toEqual([{ employeeId: budi, fullName: 'Budi' }])
    await superior('appraisal.setRater', standIn(office, { raterId: citra, kind: 'plh' }))
    expect(await peopleOf(superior, ani)).toMatchObject([{ standIn: { rater: 'Citra', kind: 'plh' } }])
    const { undo } = await superior('history.state', {})
    expect(undo).toMatchObject({ operation: 'appraisal.setRater' })
    await superior('history.undo', { seq: undo!.seq })
    expect(await peopleOf(superior, ani)).toEqual([{ employeeId: budi, fullName: 'Budi' }])
    // nobody else is told whom she rates
    for (const session of [raterSession(ani), ownSession(ani)])
      expect(await peopleOf(as(session), ani)).toEqual([])
    expect(await peopleOf(as(sessionOf('clerk')), ani)).toHaveLength(1)
    expect(await peopleOf(as(sessionOf('auditor')), ani)).toEqual([])
  })

  test('is named by whoever rates the appraiser, whatever his role, and by the clerk', async () => {
    for (const role of ['head', 'officeHead', 'secretary', 'clerk'] as const) {
      const office = await startRated()
      const { as, budi, camat } = office
      await as(role === 'clerk' ? sessionOf('clerk') : raterSession(camat, role))(
        'appraisal.setRater',
        standIn(office),
      )
      expect((await explain(office, budi)).standIn).toMatchObject({ raterId: camat })
    }
  })
})

describe('the chain of one evaluation', () => {
  test('tells realisation, evidence, every period and every change with who made it', async () => {
    const office = await startRated()
    const { call, as, ani, budi, resultId } = office
    await call('progress.save', { date: '2025-03-03', workResultId: resultId, text: 'Arsip 2020 tertata' })
    await call('evidence.add', {
      workResultId: resultId,
      file: { name: 'foto.pdf', base64: Buffer.from('%PDF-1.7 arsip').toString('base64') },
    })
    const head = as(raterSession(ani))
    await rate(
      { call: head },
      { employeeId: budi, field: 'workResult', workResultId: resultId, value: 'above' },
    )
    await rate({ call: head }, ...bothOf(budi))
    await rate({ call: head }, { employeeId: budi, field: 'score', coreValue: 'loyal', value: 80 })
    const why = await explain({ call: head }, budi)
    expect(why.recorded).toEqual([
      {
        workResultId: resultId,
        entryCount: 1,
        entries: [{ date: '2025-03-03', text: 'Arsip 2020 tertata', final: false }],
        pieceCount: 1,
        pieces: [{ id: expect.any(String), name: 'foto.pdf' }],
      },
    ])
    const result = why.steps.find(({ kind }) => kind === 'result')
    expect(result?.children?.at(-1)).toMatchObject({
      key: 'explain.recorded.some',
      params: { entries: 1, pieces: 1 },
    })
    expect(why.periods.map(({ period: key }) => key)).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2025',
    ])
    expect(why.periods.at(-1)).toMatchObject({
      result: 'asExpected',
      behaviour: 'asExpected',
      predikat: 'good',
    })
    expect(why.changes.map(({ who }) => who)).toEqual(['Penilai', 'Penilai', 'Penilai'])
    expect(why.changes[0]?.rows).toContainEqual({
      table: 'value_rating',
      label: 'loyal',
      fields: [{ field: 'score', to: '8000' }],
    })
    expect(why.changes[2]?.rows).toContainEqual({
      table: 'result_rating',
      label: 'Arsip tertata',
      fields: [{ field: 'rating', to: 'above' }],
    })
    expect(why.setBy?.who).toBe('Penilai')
  })

  test('what was recorded outside the period is not told', async () => {
    const office = await startRated()
    const { call, budi, resultId } = office
    await call('progress.save', { date: '2025-03-03', workResultId: resultId, text: 'Arsip 2020 tertata' })
    const why = await call('appraisal.explain', { employeeId: budi, period: '2025-Q3' })
    expect(why.recorded[0]).toMatchObject({ entryCount: 0, pieceCount: 0 })
  })
})

describe('self-assessment', () => {
  const marksOf = (office: Office): Input<'selfAssessment.mark'> => ({
    employeeId: office.budi,
    period,
    marks: [
      { part: office.resultId, rating: 'above', note: 'Semua arsip tertata' },
      { part: 'loyal', rating: 'asExpected' },
    ],
  })
  const use = ({ call }: Office, rule: 'off' | 'afterRating' | 'always') =>
    call('setting.save', { values: { selfAssessment: rule }, validFrom: '2025-01-01' })
  const seen = (call: Office['call'], employeeId: string, asRater = false) =>
    call('selfAssessment.get', { employeeId, period, asRater })

  test('stays as it was once the evaluation was handed on, also against an undo', async () => {
    const office = await startRated()
    const { call, budi, root } = office
    await call('setting.save', { values: { selfAssessment: 'always' }, validFrom: '2025-01-01' })
    await call('orgResult.save', { unitId: root, period, value: 'good', rowVersion: 0 })
    await call('selfAssessment.mark', marksOf(office))
    const { seq } = (await call('history.list', { limit: 1 }))[0]!
    await rate(office, ...bothOf(budi))
    const sent = await call('evaluation.setState', { period, employeeIds: [budi], action: 'submit' })
    expect(sent).toEqual({ changed: 1, refused: [] })
    await expect(call('history.undo', { seq })).rejects.toMatchObject({
      key: 'appraisal.error.selfHandedOn',
    })
  })

  test('is the employee’s own, waits for the appraiser’s ratings, and is never counted', async () => {
    const office = await startRated()
    const { as, call, ani, budi } = office
    await use(office, 'afterRating')
    const own = as(ownSession(budi))
    const head = as(raterSession(ani))
    await own('selfAssessment.mark', marksOf(office))
    expect((await seen(own, budi)).marks).toHaveLength(2)
    expect(await seen(head, budi)).toMatchObject({ waits: true, marks: [], writable: false })
    expect(await seen(call, budi, true)).toMatchObject({ waits: true, marks: [] })
    expect((await rowOf(office, budi)).marks[0]?.rating).toBeUndefined()
    const { rows } = await rate({ call: head }, ...bothOf(budi))
    expect(rows[0]).toMatchObject({ predikat: 'good', estimated: true })
    expect(await seen(head, budi)).toMatchObject({
      waits: false,
      marks: expect.arrayContaining([{ part: 'loyal', rating: 'asExpected' }]),
    })
  })

  test('the clerk enters it from a printed blank; an emptied mark is gone', async () => {
    const office = await startRated()
    const { as, budi } = office
    await use(office, 'always')
    const clerk = as({ ...sessionOf('clerk'), employeeId: office.citra })
    await clerk('selfAssessment.mark', marksOf(office))
    await clerk('selfAssessment.mark', {
      employeeId: budi,
      period,
      marks: [{ part: 'loyal', rating: null }],
    })
    expect((await seen(as(raterSession(office.ani)), budi)).marks).toEqual([
      { part: office.resultId, rating: 'above', note: 'Semua arsip tertata' },
    ])
  })

  test('is refused where the office does not use it, by others, and for a foreign result', async () => {
    const office = await startRated()
    const { as, call, ani, budi } = office
    await expect(call('selfAssessment.mark', marksOf(office))).rejects.toMatchObject({
      key: 'appraisal.error.selfOff',
    })
    await use(office, 'always')
    await expect(as(raterSession(ani))('selfAssessment.mark', marksOf(office))).rejects.toMatchObject({
      key: 'error.notYours',
    })
    await expect(as(ownSession(office.citra))('selfAssessment.mark', marksOf(office))).rejects.toMatchObject({
      key: 'error.employee.missing',
    })
    await expect(
      call('selfAssessment.mark', { employeeId: budi, period, marks: [{ part: 'lain', rating: 'above' }] }),
    ).rejects.toMatchObject({ key: 'appraisal.error.foreignResult' })
  })
})

describe('examples of each value', () => {
  test('are the program’s until the office writes its own, and its again when that is emptied', async () => {
    const office = await startRated()
    const { call, as, ani } = office
    const loyal = async () => (await call('anchor.list', {})).loyal
    const seed = await loyal()
    expect(seed.above).toBe('Menjalankan arahan dan menjaga rahasia jabatan')
    await call('anchor.save', { coreValue: 'loyal', rating: 'above', text: 'Menjaga nama baik kantor' })
    expect(await loyal()).toEqual({ ...seed, above: 'Menjaga nama baik kantor' })
    await call('anchor.save', { coreValue: 'loyal', rating: 'above', text: '' })
    expect(await loyal()).toEqual(seed)
    await expect(
      as(raterSession(ani))('anchor.save', { coreValue: 'loyal', rating: 'above', text: 'x' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
