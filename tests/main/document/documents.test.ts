import { afterAll, beforeEach, describe, expect, it, test } from 'vitest'
import type { Session } from '#electron/api/session.ts'
import {
  type EvaluationState,
  evaluationStates,
  type EvaluationStep,
  evaluationSteps,
  evaluationWorkflow,
} from '#shared/appraisal/evaluation-state.ts'
import { everybody } from '#shared/workflow/actor.ts'
import { possibleMoves } from '#shared/workflow/workflow.ts'
import type { Input } from '#shared/api/contract.ts'
import {
  approve,
  ownSession,
  planned,
  raterSession,
  sessionOf,
  startPlanningOffice,
} from '#tests/planning-office.ts'

type Office = Awaited<ReturnType<typeof startRatedOffice>>

/** Ani rates Budi by a year that ended; the camat, who leads the office, rates Ani and stands above Budi's appraiser. */
async function startRatedOffice(today = '2026-01-15') {
  const office = startPlanningOffice({ today })
  const { call, root, budi, ani } = office
  const person = async (name: string, unitId: string) =>
    (
      await call('employee.save', {
        name,
        unitId,
        employeeType: 'pns',
        nip: '197001012000011001',
        positionKind: 'structural',
        leadsUnit: true,
      })
    ).id
  const camat = await person('Camat', root)
  const { indicatorId } = await planned(call, budi)
  await planned(call, ani)
  await approve(call, [budi, ani])
  await call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 })
  const rate = (employeeId: string, result: 'above' | 'asExpected' | 'below' = 'asExpected') =>
    call('appraisal.rate', {
      period: '2025',
      cells: [
        { employeeId, field: 'result', value: result },
        { employeeId, field: 'behaviour', value: 'asExpected' },
      ],
    })
  await rate(budi)
  const step = (action: EvaluationStep, more: Partial<Input<'evaluation.setState'>> = {}) =>
    call('evaluation.setState', { period: '2025', employeeIds: [budi], action, ...more })
  const stateOf = async (employeeId = budi) =>
    (await call('appraisal.explain', { employeeId, period: '2025' })).row.state
  return { ...office, camat, indicatorId, rate, step, stateOf }
}

const taken = { changed: 1, refused: [] }
const refusedBy = (key: string) => ({ changed: 0, refused: [expect.objectContaining({ key })] })

describe('a document', () => {
  let office: Office
  beforeEach(async () => {
    office = await startRatedOffice()
  })

  it('goes from the rating to its end, each step on its day', async () => {
    const { step, stateOf } = office
    const way: readonly (readonly [
      EvaluationStep,
      EvaluationState,
      Partial<Input<'evaluation.setState'>>?,
    ])[] = [
      ['submit', 'submitted', { on: '2026-01-02' }],
      ['review', 'reviewed', { on: '2026-01-05' }],
      ['sign', 'documentSigned', { on: '2026-01-05' }],
      ['deliver', 'delivered', { on: '2026-01-06' }],
      ['acknowledge', 'acknowledged', { on: '2026-01-07' }],
      ['object', 'objected', { on: '2026-01-08', reason: 'Bukti belum dibaca' }],
      ['explain', 'objected', { on: '2026-01-09', reason: 'Bukti datang terlambat' }],
      [
        'decide',
        'decided',
        {
          reason: 'Bukti diterima',
          decision: 'changed',
          resultRating: 'above',
          behaviourRating: 'above',
          on: '2026-01-12',
        },
      ],
      ['reportUp', 'reported', { on: '2026-01-13' }],
      ['close', 'closed'],
    ]
    for (const [action, state, more] of way) {
      expect(await step(action, more), action).toEqual(taken)
      expect(await stateOf(), action).toBe(state)
    }
    const { row } = await office.call('appraisal.explain', { employeeId: office.budi, period: '2025' })
    expect(row).toMatchObject({ predikat: 'excellent', resultRating: 'above' })
  })

  it('waits for the organisation’s result, and for a note where a rating is below', async () => {
    const { call, step, rate, root } = office
    await call('orgResult.save', { unitId: root, period: '2025', value: null, rowVersion: 1 })
    expect(await step('submit')).toEqual(refusedBy('document.error.noOrgResult'))
    await call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 })
    await rate(office.budi, 'below')
    expect(await step('submit')).toEqual(refusedBy('document.error.noteMissing'))
    await call('appraisal.rate', {
      period: '2025',
      cells: [{ employeeId: office.budi, field: 'note', value: 'Sering terlambat' }],
    })
    expect(await step('submit')).toEqual(taken)
  })

  it('is signed without a review where the office wants none', async () => {
    expect(await office.step('sign')).toEqual(refusedBy('document.error.notReviewed'))
    await office.call('setting.save', {
      values: { 'appraisal.secondLevelReview': false },
      validFrom: '2025-01-01',
    })
    expect(await office.step('submit')).toEqual(refusedBy('document.error.noReview'))
    expect(await office.step('sign')).toEqual(taken)
  })

  it('is rated no more once submitted, and again once it was returned with a reason', async () => {
    const { step, rate, budi } = office
    await step('submit')
    await expect(rate(budi, 'above')).rejects.toMatchObject({ key: 'appraisal.error.locked' })
    expect(await step('return')).toEqual(refusedBy('workflow.error.reason'))
    expect(await step('return', { reason: 'Catatan belum jelas' })).toEqual(taken)
    await rate(budi, 'above')
  })

  it('bears no day before its last one, nor one that has not come', async () => {
    const { step } = office
    await step('submit', { on: '2026-01-12' })
    await expect(step('review', { on: '2026-01-11' })).rejects.toMatchObject({
      fields: { on: { key: 'document.error.beforePrevious', params: { date: '2026-01-12' } } },
    })
    await expect(step('review', { on: '2026-02-01' })).rejects.toMatchObject({
      fields: { on: { key: 'document.error.inFuture' } },
    })
  })

  it('is opened again by two people, and keeps what it said', async () => {
    const { step, stateOf, ani, camat, budi } = office
    for (const action of ['submit', 'review', 'sign', 'deliver'] as const) await step(action)
    expect(await step('reopen', { reason: 'Salah hitung' })).toEqual(
      refusedBy('document.error.secondPerson.missing'),
    )
    expect(await step('reopen', { reason: 'Salah hitung', secondPersonId: budi })).toEqual(
      refusedBy('document.error.secondPerson.own'),
    )
    expect(await step('reopen', { reason: 'Salah hitung', secondPersonId: ani })).toEqual(
      refusedBy('document.error.secondPerson.signer'),
    )
    expect(await step('reopen', { secondPersonId: camat })).toEqual(refusedBy('workflow.error.reason'))
    expect(await step('reopen', { reason: 'Salah hitung', secondPersonId: camat })).toEqual(taken)
    expect(await stateOf()).toBe('rated')
  })

  it('that is not there yet, was changed meanwhile or is another’s is named', async () => {
    const { step, call, ani, budi } = office
    expect(await step('review')).toEqual(refusedBy('document.error.notAtStep'))
    expect(await step('submit', { employeeIds: [ani] })).toEqual(refusedBy('appraisal.error.ratingMissing'))
    expect(await step('submit', { rowVersions: { [budi]: 99 } })).toEqual(refusedBy('error.changedMeanwhile'))
    expect(await step('submit', { employeeIds: [ani, budi] })).toMatchObject({ changed: 1 })
    expect(await step('submit')).toEqual({ changed: 0, refused: [] })
    await expect(step('submit', { employeeIds: ['tidak-ada'] })).resolves.toEqual({ changed: 0, refused: [] })
    await expect(
      call('evaluation.setState', { period: '2019', employeeIds: [budi], action: 'submit' }),
    ).rejects.toMatchObject({ key: 'error.year.notOpen' })
  })

  it('is decided by what changes it, or upheld', async () => {
    const { step } = office
    for (const action of ['submit', 'review', 'sign', 'deliver'] as const) await step(action)
    await step('object', { reason: 'Bukti belum dibaca' })
    const decide = { reason: 'Sudah didengar', decision: 'changed' } as const
    await expect(step('decide', decide)).rejects.toMatchObject({ fields: { resultRating: {} } })
    expect(
      await step('decide', { ...decide, resultRating: 'asExpected', behaviourRating: 'asExpected' }),
    ).toEqual(refusedBy('document.error.unchanged'))
    expect(await step('decide', { reason: 'Sudah didengar', decision: 'upheld' })).toEqual(taken)
  })
})

describe('a silent appraiser', () => {
  it('leaves it to his superior once the window has passed, and is final where the superior evaluated', async () => {
    const office = await startRatedOffice('2026-02-02')
    const { step, rate, ani, stateOf } = office
    const ofAni = { employeeIds: [ani] }
    expect(await step('escalate', ofAni)).toEqual(taken)
    expect(await stateOf(ani)).toBe('escalated')
    expect(await step('sign', ofAni)).toEqual(refusedBy('appraisal.error.ratingMissing'))
    await rate(ani)
    for (const action of ['sign', 'deliver'] as const) expect(await step(action, ofAni)).toEqual(taken)
    expect(await step('object', { ...ofAni, reason: 'Keberatan' })).toEqual(
      refusedBy('document.error.final.superiorEvaluated'),
    )
    const values = { 'document.allowObjectionOnFinal': true }
    await office.call('setting.save', { values, validFrom: '2025-01-01' })
    expect(await step('object', { ...ofAni, reason: 'Keberatan' })).toEqual(taken)
  })

  it('whose superior evaluated leaves no clock of an objection, and none that collides with the report', async () => {
    const office = await startRatedOffice('2026-02-02')
    const { step, rate, ani, budi, call } = office
    for (const employeeId of [ani, budi])
      expect(await step('escalate', { employeeIds: [employeeId] })).toEqual(taken)
    const collides = async (employeeId: string) =>
      (await call('document.get', { employeeId, period: '2025' })).collision !== undefined
    expect([await collides(ani), await collides(budi)]).toEqual([false, true])
    await rate(ani)
    const both = { employeeIds: [ani, budi] }
    for (const action of ['sign', 'deliver'] as const)
      expect(await step(action, both)).toEqual({ changed: 2, refused: [] })
    const objectors = async () =>
      (await call('clock.list', { year: 2025, clock: 'K12', limit: 100 })).rows
        .filter(({ period }) => period === '2025')
        .map(({ name }) => name)
    expect(await objectors()).toEqual(['Budi'])
    const values = { 'document.allowObjectionOnFinal': true }
    await call('setting.save', { values, validFrom: '2025-01-01' })
    expect(await objectors()).toEqual(['Ani', 'Budi'])
  })

  it('whose ratings the superior only signs leaves the objection open', async () => {
    const { step } = await startRatedOffice('2026-02-02')
    expect(await step('escalate')).toEqual(taken)
    for (const action of ['sign', 'deliver'] as const) expect(await step(action)).toEqual(taken)
    expect(await step('object', { reason: 'Keberatan' })).toEqual(taken)
  })

  it('is on the agenda of his superior alone, with the step that takes it over', async () => {
    const office = await startRatedOffice('2026-02-02')
    const superior: Session = { ...sessionOf('officeHead'), employeeId: office.camat }
    const takeovers = async (call = office.as(superior)) =>
      (await call('clock.next', { year: 2025, stage: 'escalate' })).rows.map(
        ({ name, period, risk, act, isMine }) => [name, period, risk, act, isMine].join(' '),
      )
    expect((await takeovers()).filter((line) => line.includes(' 2025 '))).toEqual([
      'Budi 2025 running evaluation.setState true',
    ])
    expect(await takeovers(office.as(raterSession(office.ani)))).toEqual([])
    expect(await takeovers(office.call)).toEqual([])
    const escalate = { period: '2025', employeeIds: [office.budi], action: 'escalate' as const }
    expect(await office.as(superior)('evaluation.setState', escalate)).toEqual(taken)
    expect((await takeovers()).filter((line) => line.includes(' 2025 '))).toEqual([])
  })

  it('still has his time until the window ends', async () => {
    const { step } = await startRatedOffice()
    expect(await step('escalate')).toEqual(refusedBy('document.error.windowNotPassed'))
  })
})

type Who = 'subject' | 'appraiser' | 'superior' | 'clerk' | 'secretary' | 'auditor' | 'foreign'

/** Who may take each step (domain.md §3.3), and the owner's steps that lead to where it is taken. */
const steps: Readonly<Record<EvaluationStep, { who: readonly Who[]; after: readonly EvaluationStep[] }>> = {
  report: { who: ['subject', 'clerk'], after: [] },
  submit: { who: ['appraiser'], after: [] },
  return: { who: ['superior', 'secretary'], after: ['submit'] },
  review: { who: ['superior', 'secretary'], after: ['submit'] },
  sign: { who: ['appraiser'], after: ['submit', 'review'] },
  deliver: { who: ['appraiser', 'clerk'], after: ['submit', 'review', 'sign'] },
  acknowledge: { who: ['subject', 'clerk'], after: ['submit', 'review', 'sign', 'deliver'] },
  object: { who: ['subject', 'clerk'], after: ['submit', 'review', 'sign', 'deliver'] },
  explain: { who: ['appraiser', 'clerk'], after: ['submit', 'review', 'sign', 'deliver', 'object'] },
  decide: { who: ['superior'], after: ['submit', 'review', 'sign', 'deliver', 'object'] },
  reportUp: { who: ['clerk'], after: ['submit', 'review', 'sign', 'deliver'] },
  close: { who: ['clerk'], after: ['submit', 'review', 'sign', 'deliver', 'reportUp'] },
  escalate: { who: ['superior', 'clerk'], after: [] },
  reopen: { who: ['superior'], after: ['submit', 'review', 'sign'] },
}

function sessionsOf({ ani, budi, camat, citra }: Office): Readonly<Record<Who, Session>> {
  const person = (role: 'officeHead' | 'secretary' | 'clerk', employeeId: string): Session => ({
    ...sessionOf(role),
    employeeId,
  })
  return {
    subject: ownSession(budi),
    appraiser: raterSession(ani),
    superior: person('officeHead', camat),
    clerk: sessionOf('clerk'),
    secretary: person('secretary', citra),
    auditor: sessionOf('auditor'),
    foreign: raterSession(citra),
  }
}

describe('who takes which step', () => {
  let tried = 0
  afterAll(() => console.log(`${tried} steps by role tried`))

  it.each(Object.entries(steps))('%s', async (name, { who, after }) => {
    const office = await startRatedOffice('2026-02-02')
    const { call, as, budi, ani, indicatorId } = office
    const action = name as EvaluationStep
    const period = action === 'report' ? '2025-Q1' : '2025'
    const cells = [{ indicatorId, period: '2025-Q1', value: 3 }]
    await call('realisation.enter', { cells })
    const reason = 'Sudah dibicarakan'
    for (const one of after) expect(await office.step(one, { reason }), one).toEqual(taken)
    const input = { period, employeeIds: [budi], action, reason, secondPersonId: ani }
    const decided = action === 'decide' ? { ...input, decision: 'upheld' as const } : input
    for (const [one, session] of Object.entries(sessionsOf(office))) {
      tried++
      const reply = await as(session)('evaluation.setState', decided).catch(() => undefined)
      const isTaken = reply?.changed === 1
      expect(isTaken, `${one} ${action}`).toBe(who.includes(one as Who))
      if (!isTaken) continue
      const { seq } = (await call('history.list', { limit: 1 }))[0]!
      // to take back is to take: nobody does who may not take the step
      for (const [other, undoing] of Object.entries(sessionsOf(office)))
        if (!who.includes(other as Who))
          await expect(
            as(undoing)('history.undo', { seq }),
            `${other} undoes ${action}`,
          ).rejects.toBeDefined()
      await call('history.undo', { seq })
    }
  })
})

test('the law’s table: every state × step × relation', () => {
  const facts = { name: 'Budi', planApproved: true }
  let tried = 0
  for (const from of evaluationStates)
    for (const action of evaluationSteps)
      for (const actor of [...everybody, 'reviewer', 'clock'] as const) {
        tried++
        const step = evaluationWorkflow.transitions.find((one) => one.from === from && one.action === action)
        const offered = possibleMoves(evaluationWorkflow, from, facts, [actor]).some(
          (move) => move.action === action,
        )
        expect(offered, `${from} ${action} ${actor}`).toBe(step?.by.includes(actor) ?? false)
        // nobody judges whom it is about, and time judges nobody
        const judging = ['submit', 'return', 'review', 'sign', 'decide', 'escalate', 'reopen'].includes(
          action,
        )
        if (judging && (actor === 'employee' || actor === 'clock')) expect(offered).toBe(false)
      }
  console.log(`${tried} steps by state and relation tried`)
  expect(tried).toBe(14 * 14 * 6)
})
