import { describe, expect, it } from 'vitest'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { DocumentFacts } from '#shared/clock/clock.ts'
import { factsOfEvaluation } from '#shared/clock/evaluation-facts.ts'
import { type NextFacts, nextActionsOf } from '#shared/clock/next/next-action.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import { rulesOn } from './clock-calendar.ts'

const year = parsePeriod('2026')!
const quarter = parsePeriod('2026-Q1')!
const windowOf = (period: typeof year) => evaluationWindow(period, { before: 10, after: 14 })

const planFacts = (state?: PlanState, more: Partial<DocumentFacts> = {}): DocumentFacts => ({
  period: year,
  window: windowOf(year),
  ...(state && { state }),
  approved: state === 'approved' ? true : undefined,
  ...more,
})
const said = (kind: 'plan' | 'evaluation' | 'orgResult', facts: NextFacts, today: string) =>
  nextActionsOf(kind, facts, rulesOn(today)).map(({ stage, by, risk, clock, status }) =>
    [stage, by[0], risk, clock, status?.deadline].filter(Boolean).join(' '),
  )
const ofPlan = (state: PlanState | undefined, today: string, more: Partial<NextFacts> = {}) =>
  said('plan', { document: planFacts(state), ...more }, today)
const ofQuarter = (state: EvaluationState, today: string, more: Partial<NextFacts> = {}) =>
  said(
    'evaluation',
    { document: factsOfEvaluation(quarter, windowOf(quarter), { state }), isPlanned: true, ...more },
    today,
  )

describe('a plan', () => {
  it('is to be written, then set, by 31 January; the last working days are close', () => {
    expect(ofPlan(undefined, '2026-01-05')).toEqual(['write employee running K1 2026-01-31'])
    expect(ofPlan('draft', '2026-01-05', { isEmpty: true })).toEqual(['write employee running K1 2026-01-31'])
    expect(ofPlan('draft', '2026-01-05')).toHaveLength(1)
    expect(ofPlan('submitted', '2026-01-26')).toEqual(['approve appraiser soon K1 2026-01-31'])
    expect(ofPlan('submitted', '2026-02-02')).toEqual(['approve appraiser late K1 2026-01-31'])
  })

  it('of whom nobody rates waits for that', () => {
    expect(ofPlan(undefined, '2026-02-02', { lacks: 'superior' })).toEqual([
      'superior clerk late K1 2026-01-31',
    ])
    expect(ofPlan('approved', '2026-02-02', { lacks: 'superior' })).toEqual(['superior clerk practice'])
    expect(ofPlan('approved', '2026-02-02')).toEqual([])
  })

  it('that began later is no duty of January, and asks for nothing before it begins', () => {
    const document = planFacts(undefined, { begins: '2026-03-02' })
    expect(said('plan', { document }, '2026-02-20')).toEqual([])
    expect(said('plan', { document }, '2026-03-02')).toEqual(['write employee practice'])
  })

  it('is the turn of the appraiser’s superior only once January is over', () => {
    const hands = (today: string) =>
      nextActionsOf('plan', { document: planFacts('submitted') }, rulesOn(today)).map(({ by }) => by)
    expect(hands('2026-01-31')).toEqual([['appraiser']])
    expect(hands('2026-02-01')).toEqual([['appraiser', 'appraiserSuperior']])
  })

  it('that is changed after its approval waits for the change without a day', () => {
    expect(ofPlan('approved', '2026-05-04', { change: 'returned' })).toEqual(['resume employee practice'])
    expect(ofPlan('approved', '2026-05-04', { change: 'submitted' })).toEqual(['approve appraiser practice'])
  })

  it('asks for nothing before its year', () => {
    expect(ofPlan(undefined, '2025-12-20')).toEqual([])
  })
})

describe('an evaluation', () => {
  it('waits for its window, then for what was reported, then for the appraiser', () => {
    expect(ofQuarter('notDue', '2026-03-20')).toEqual([])
    expect(ofQuarter('notDue', '2026-03-23')).toEqual(['realisation employee running K4 2026-04-14'])
    expect(ofQuarter('notDue', '2026-03-23', { isRealised: true })).toEqual([
      'rate appraiser running K4 2026-04-14',
    ])
    expect(ofQuarter('rated', '2026-04-10')).toEqual(['submit appraiser practice'])
    expect(ofQuarter('rated', '2026-04-20')).toEqual([
      'submit appraiser running K8 2026-05-04',
      'escalate appraiserSuperior running K8 2026-05-04',
    ])
  })

  it('that was rated before its window asks for nothing until that begins', () => {
    expect(ofQuarter('rated', '2026-03-20')).toEqual([])
    expect(ofQuarter('rated', '2026-03-21')).toEqual(['submit appraiser practice'])
  })

  it('is late by the appraiser even where nothing was reported', () => {
    expect(ofQuarter('notDue', '2026-04-15')).toEqual([
      'rate appraiser late K4 2026-04-14',
      'escalate appraiserSuperior running K8 2026-05-04',
    ])
  })

  it('is taken over by the superior only once the window has passed, and not where it is his turn already', () => {
    expect(ofQuarter('notDue', '2026-04-14').join()).not.toContain('escalate')
    expect(ofQuarter('escalated', '2026-04-20').join()).not.toContain('escalate ')
    expect(ofQuarter('submitted', '2026-04-20').join()).not.toContain('escalate ')
  })

  it('that the superior has taken over is his within his own days, not late by the appraiser’s', () => {
    const rated = factsOfEvaluation(quarter, windowOf(quarter), { state: 'escalated', rated: true })
    const ofRated = (today: string) => said('evaluation', { document: rated, isPlanned: true }, today)
    expect(ofRated('2026-04-20')).toEqual(['sign appraiserSuperior running K8 2026-05-04'])
    expect(ofRated('2026-05-05')).toEqual(['sign appraiserSuperior late K8 2026-05-04'])
  })

  it('that the superior took over unrated he rates before he signs', () => {
    expect(ofQuarter('escalated', '2026-04-20')).toEqual(['rate appraiserSuperior running K8 2026-05-04'])
  })

  it('that was closed unreturned asks for nothing, least of all to be opened again', () => {
    const document = factsOfEvaluation(quarter, windowOf(quarter), {
      state: 'closed',
      signedOn: '2026-04-08',
      deliveredOn: '2026-04-09',
      reportedOn: '2026-05-05',
    })
    expect(said('evaluation', { document, isPlanned: true }, '2026-06-01')).toEqual([])
  })

  it('on a plan that is not approved is left to the plan', () => {
    expect(ofQuarter('notDue', '2026-04-15', { isPlanned: false })).toEqual([])
  })
})

describe('an organisation’s result', () => {
  const document = (entered?: string): DocumentFacts => ({
    period: year,
    window: windowOf(year),
    ...(entered && { entered }),
  })

  it('is entered from 31 December to 31 January', () => {
    expect(said('orgResult', { document: document() }, '2026-12-30')).toEqual([])
    expect(said('orgResult', { document: document() }, '2026-12-31')).toEqual([
      'orgResult clerk running K14 2027-01-31',
    ])
    expect(said('orgResult', { document: document('2027-01-04') }, '2027-01-05')).toEqual([])
  })
})
