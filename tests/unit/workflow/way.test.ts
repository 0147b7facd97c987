import { describe, expect, it } from 'vitest'
import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { planStates, planWorkflow } from '#shared/plan/plan-state.ts'
import { nextStepToward } from '#shared/workflow/way.ts'
import type { Workflow } from '#shared/workflow/workflow.ts'

type State = 'begun' | 'handedIn' | 'due' | 'signed' | 'archived'
const papers: Workflow<State, string, 'known' | 'unknown', unknown> = {
  table: 'plan',
  transitions: [
    { action: 'handIn', from: 'begun', to: 'handedIn', by: ['employee'], guards: ['known'] },
    { action: 'wait', from: 'handedIn', to: 'due', by: ['clock'], guards: [] },
    { action: 'sign', from: 'due', to: 'signed', by: ['appraiser'], guards: [] },
    { action: 'archive', from: 'begun', to: 'archived', by: ['clerk'], guards: ['unknown'] },
  ],
  guards: { known: () => undefined },
  noWay: () => ({ key: 'workflow.error.noWay' }),
}

describe('the next step toward a state', () => {
  it('is the first of the way that somebody takes', () => {
    expect(nextStepToward(papers, 'begun', 'signed')?.action).toBe('handIn')
  })

  it('passes over what only time does', () => {
    expect(nextStepToward(papers, 'handedIn', 'signed')?.action).toBe('sign')
  })

  it('is none where a guard on the only way asks for what nobody records', () => {
    expect(nextStepToward(papers, 'begun', 'archived')).toBeUndefined()
  })

  it('is none for what is there already', () => {
    expect(nextStepToward(papers, 'signed', 'signed')).toBeUndefined()
  })

  it('leads from every state that a plan is worked at to its approval, by somebody', () => {
    for (const state of planStates.filter((one) => ['draft', 'submitted', 'returned'].includes(one)))
      expect(nextStepToward(planWorkflow, state, 'approved')?.by.length, state).toBeGreaterThan(0)
  })

  it('lets the appraiser rate what is not even open yet', () => {
    expect(nextStepToward(evaluationWorkflow, 'notDue', 'rated')).toMatchObject({
      action: 'rate',
      by: ['appraiser'],
    })
  })
})
