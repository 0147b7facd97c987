import { describe, expect, it } from 'vitest'
import {
  evaluationStates,
  evaluationTransition,
  evaluationTransitions,
  isRateable,
} from '#shared/appraisal/evaluation-state.ts'
import { isPlanEditable, planStates, planTransition, planTransitions } from '#shared/plan/plan-state.ts'

describe('states of a plan', () => {
  it('go from draft over submitted to approved or back', () => {
    const pairs = planTransitions.map(({ from, to }) => `${from}>${to}`)
    expect(pairs.filter((pair) => !pair.endsWith('>cancelled'))).toEqual([
      'draft>submitted',
      'submitted>approved',
      'submitted>returned',
      'returned>draft',
      'approved>superseded',
    ])
    expect(pairs.filter((pair) => pair.endsWith('>cancelled'))).toHaveLength(planStates.length - 1)
  })
  it('ask for a reason to return and to cancel', () => {
    expect(planTransition('submitted', 'returned')?.needsReason).toBe(true)
    expect(planTransition('approved', 'cancelled')?.needsReason).toBe(true)
    expect(planTransition('submitted', 'approved')?.needsReason).toBe(false)
    expect(planTransition('approved', 'draft')).toBeUndefined()
  })
  it('let only drafts be edited', () => {
    expect(planStates.filter(isPlanEditable)).toEqual(['draft', 'returned'])
  })
})

describe('states of an evaluation', () => {
  it('have one transition per pair and reach every state', () => {
    const pairs = evaluationTransitions.map(({ from, to }) => `${from}>${to}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    const reached = new Set<string>(['notDue'])
    for (let round = 0; round < evaluationStates.length; round++) {
      for (const { from, to } of evaluationTransitions) if (reached.has(from)) reached.add(to)
    }
    expect(reached.size).toBe(evaluationStates.length)
  })
  it('reopen from submitted or later only with a reason and a second person', () => {
    for (const state of evaluationStates) {
      const transition = evaluationTransition(state, 'rated')
      if (transition === undefined || state === 'open' || state === 'progressSubmitted') continue
      expect(transition.guards).toEqual(['reason', 'secondPerson'])
    }
    expect(evaluationTransition('closed', 'rated')).toBeDefined()
    expect(evaluationTransition('escalated', 'rated')).toBeUndefined()
  })
  it('need both ratings to be rated', () => {
    expect(evaluationTransition('open', 'rated')?.guards).toContain('bothRatingsChosen')
  })
  it('review on the second level or sign at once, by the setting', () => {
    expect(evaluationTransition('rated', 'submitted')?.guards).toEqual(['secondLevelReviewOn'])
    expect(evaluationTransition('rated', 'documentSigned')?.guards).toEqual(['secondLevelReviewOff'])
  })
  it('bar objections to final evaluations, and keep marks from changing once submitted', () => {
    expect(evaluationTransition('delivered', 'objected')?.guards).toContain('notFinal')
    expect(evaluationTransition('closed', 'objected')).toBeUndefined()
    expect(evaluationStates.filter(isRateable)).toEqual(['open', 'progressSubmitted', 'rated', 'escalated'])
  })
})
