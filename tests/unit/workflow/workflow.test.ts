import { describe, expect, it, test } from 'vitest'
import {
  type EvaluationFacts,
  type EvaluationState,
  evaluationStates,
  evaluationWorkflow,
  isRateable,
  takesFigures,
} from '#shared/appraisal/evaluation-state.ts'
import {
  isPlanEditable,
  isSuperiorsTurn,
  newPlan,
  type PlanFacts,
  planStates,
  planWorkflow,
} from '#shared/plan/plan-state.ts'
import { type Actor, everybody, onBehalf } from '#shared/workflow/actor.ts'
import { possibleMoves, refusalOfMove, transitionOf } from '#shared/workflow/workflow.ts'

const lacking = { key: 'plan.problem.noMain' } as const
const unrated: EvaluationFacts = { name: 'Budi', planApproved: true }
const rated: EvaluationFacts = { ...unrated, resultRating: 'above', behaviourRating: 'below' }

const planMoves = (from: (typeof planStates)[number], facts: PlanFacts, actors = everybody) =>
  possibleMoves(planWorkflow, from, facts, actors).map(
    ({ action, to, refusal }) => `${action} ${to} ${refusal?.key ?? ''}`,
  )

describe('a plan', () => {
  it('is approved only when nothing is lacking, and by nobody for himself', () => {
    const approve = (facts: PlanFacts) =>
      refusalOfMove(planWorkflow, { from: 'draft', to: 'approved' }, facts, everybody)
    const signed = { ...newPlan, isSigned: true }
    expect(approve(signed)).toBeUndefined()
    expect(approve(newPlan)).toEqual({ key: 'plan.error.notSubmitted' })
    expect(approve({ ...signed, lacking })).toEqual(lacking)
    expect(approve({ ...signed, isOwn: true, lacking })).toEqual({ key: 'plan.error.own' })
    expect(approve({ ...signed, losing: lacking })).toEqual(lacking)
  })

  it('never goes back once it is approved, and is not cancelled once the year is rated on it', () => {
    const move = (to: 'draft' | 'cancelled', facts: PlanFacts) =>
      refusalOfMove(planWorkflow, { from: 'approved', to }, facts, everybody)
    expect(move('draft', newPlan)).toEqual({ key: 'plan.error.locked.approved' })
    expect(move('cancelled', { ...newPlan, reason: 'Cuti' })).toBeUndefined()
    expect(move('cancelled', { ...newPlan, reason: 'Cuti', isRated: true })).toEqual({
      key: 'plan.error.rated',
    })
  })

  it('is approved by the appraiser’s superior once the appraiser’s time is over', () => {
    const approve = (facts: PlanFacts) =>
      refusalOfMove(planWorkflow, { from: 'submitted', to: 'approved' }, facts, ['appraiserSuperior'])
    expect(approve({ ...newPlan, isSuperiorEarly: true })).toEqual({ key: 'plan.error.appraisersTurn' })
    expect(approve(newPlan)).toBeUndefined()
    expect(['2025-01-31', '2025-02-01'].map((today) => isSuperiorsTurn(2025, today))).toEqual([false, true])
  })

  it('offers what leads away from its state, with the reason where a step must wait', () => {
    expect(planMoves('draft', { ...newPlan, lacking })).toEqual([
      'submit submitted plan.problem.noMain',
      'approve approved plan.error.notSubmitted',
      'cancel cancelled workflow.error.reason',
    ])
    expect(planMoves('submitted', { ...newPlan, reason: 'Target berubah' })).toEqual([
      'withdraw draft ',
      'approve approved ',
      'return returned ',
      'cancel cancelled ',
    ])
    expect(planMoves('cancelled', newPlan)).toEqual([])
    expect(planMoves('draft', newPlan, [])).toEqual([])
    expect(planMoves('draft', newPlan, ['employee'])).toEqual(['submit submitted '])
  })

  it('says why nothing leads on from a state that is left for good', () => {
    for (const from of ['superseded', 'cancelled'] as const)
      expect(refusalOfMove(planWorkflow, { from, to: 'approved' }, newPlan, everybody)).toEqual({
        key: `plan.error.locked.${from}`,
      })
    expect(refusalOfMove(planWorkflow, { from: 'draft', to: 'superseded' }, newPlan, everybody)).toEqual({
      key: 'workflow.error.noWay',
    })
    expect(planStates.filter(isPlanEditable)).toEqual(['draft', 'returned'])
  })
})

describe('an evaluation', () => {
  const move = (from: EvaluationState, to: EvaluationState, facts: EvaluationFacts, actors = everybody) =>
    refusalOfMove(evaluationWorkflow, { from, to }, facts, actors)?.key

  it('is rated once both ratings are chosen, and open again once one is taken back', () => {
    expect(move('open', 'rated', rated)).toBeUndefined()
    expect(move('open', 'rated', { ...unrated, resultRating: 'above' })).toBe('appraisal.error.ratingMissing')
    expect(move('rated', 'open', rated)).toBe('appraisal.error.stillRated')
    expect(move('rated', 'open', unrated)).toBeUndefined()
  })

  it('opens with the clock once the plan is approved', () => {
    expect(move('notDue', 'open', unrated, ['clock'])).toBeUndefined()
    expect(move('notDue', 'open', { ...unrated, planApproved: false }, ['clock'])).toBe(
      'appraisal.error.noApprovedPlan',
    )
    expect(move('notDue', 'open', unrated)).toBe('workflow.error.by.clock')
  })

  it('names what holds a step up, with its article', () => {
    const ready = { ...rated, note: 'Sering terlambat', hasOrgResult: true, isReviewed: true }
    expect(move('rated', 'submitted', rated)).toBe('document.error.noReview')
    expect(move('rated', 'submitted', { ...rated, isReviewed: true })).toBe('document.error.noOrgResult')
    expect(move('rated', 'submitted', { ...ready, note: undefined })).toBe('document.error.noteMissing')
    expect(move('rated', 'submitted', ready)).toBeUndefined()
    expect(move('rated', 'documentSigned', ready)).toBe('document.error.notReviewed')
    expect(move('submitted', 'rated', rated)).toBe('workflow.error.reason')
    expect(move('closed', 'rated', rated)).toBe('workflow.error.reason')
    const asked = { ...rated, reason: 'Salah hitung' }
    expect(move('closed', 'rated', { ...asked, secondPerson: 'missing' })).toBe(
      'document.error.secondPerson.missing',
    )
    expect(move('closed', 'rated', asked)).toBeUndefined()
  })

  it('keeps to its window, and an objection to its days', () => {
    const window = { start: '2025-12-31', end: '2026-01-31' }
    const on = (day: string) => ({ ...rated, window, on: day })
    expect(move('reviewed', 'documentSigned', on('2025-12-30'))).toBe('document.error.windowNotStarted')
    expect(move('reviewed', 'documentSigned', on('2025-12-31'))).toBeUndefined()
    expect(move('open', 'escalated', on('2026-01-31'))).toBe('document.error.windowNotPassed')
    expect(move('open', 'escalated', on('2026-02-01'))).toBeUndefined()
    const objecting = { ...on('2026-02-20'), reason: 'Bukti belum dibaca', objectBy: '2026-02-20' }
    expect(move('delivered', 'objected', objecting)).toBeUndefined()
    expect(move('delivered', 'objected', { ...objecting, on: '2026-02-21' })).toBe(
      'document.error.objectionLate',
    )
    expect(move('delivered', 'objected', { ...objecting, finality: 'regionHead' })).toBe(
      'document.error.final.regionHead',
    )
  })

  it('has one step a pair of states and reaches every state', () => {
    const pairs = evaluationWorkflow.transitions.map(({ from, to }) => `${from}>${to}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    const reached = new Set<string>()
    for (let round = 0; round < evaluationStates.length; round++)
      for (const { from, to } of evaluationWorkflow.transitions)
        if (from === undefined || reached.has(from)) reached.add(to)
    expect(reached.size).toBe(evaluationStates.length)
  })

  it('keeps its marks once it was submitted, and takes working figures before its plan is approved', () => {
    const open = ['open', 'progressSubmitted', 'rated', 'escalated']
    expect(evaluationStates.filter(isRateable)).toEqual(open)
    expect(evaluationStates.filter(takesFigures)).toEqual(['notDue', ...open])
    expect(move('submitted', 'open', rated)).toBe('appraisal.error.locked')
    expect(transitionOf(evaluationWorkflow, { from: 'closed', to: 'objected' })).toBeUndefined()
  })
})

test('nobody acts as the clock, and the clerk neither approves a plan nor rates by himself', () => {
  for (const actors of [everybody, onBehalf])
    expect(actors.filter((actor: Actor) => actor === 'clock' || actor === 'system')).toEqual([])
  expect(refusalOfMove(planWorkflow, { from: 'draft', to: 'approved' }, newPlan, onBehalf)).toEqual({
    key: 'workflow.error.by.appraiser',
  })
  expect(refusalOfMove(evaluationWorkflow, { from: 'open', to: 'rated' }, rated, onBehalf)).toEqual({
    key: 'workflow.error.by.appraiser',
  })
})
