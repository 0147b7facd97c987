import type { Workflow } from '../workflow/workflow.ts'

/** A round: its criteria are written, then fixed when the shortlist is first shown; a panel compares, and the result is recorded. */
const awardStates = ['draft', 'locked', 'comparing', 'decided'] as const
export type AwardState = (typeof awardStates)[number]

type AwardAction = 'write' | 'lock' | 'open' | 'decide'
type AwardGuard = 'notAmongFinalists' | 'candidates' | 'withinEight' | 'panel' | 'panelApart' | 'votesIn'

/** What the guards of a round ask; what a step does not ask may be left out. */
interface AwardFacts {
  /** Who takes the step is himself among the finalists. */
  readonly isOwn: boolean
  readonly finalists?: number | undefined
  /** People in the panel. */
  readonly judges?: number | undefined
  /** A member of the panel who is on the shortlist. */
  readonly clash?: string | undefined
  /** Members who have made every comparison. */
  readonly finished?: number | undefined
}

export const fewestJudges = 3
export const mostFinalists = 8

export const awardWorkflow: Workflow<AwardState, AwardAction, AwardGuard, AwardFacts> = {
  table: 'award',
  transitions: [
    { action: 'write', to: 'draft', by: [], guards: [] },
    { action: 'lock', from: 'draft', to: 'locked', by: [], guards: [] },
    {
      action: 'open',
      from: 'locked',
      to: 'comparing',
      by: [],
      guards: ['notAmongFinalists', 'candidates', 'withinEight', 'panel', 'panelApart'],
    },
    {
      action: 'decide',
      from: 'comparing',
      to: 'decided',
      by: [],
      guards: ['notAmongFinalists', 'votesIn'],
    },
  ],
  guards: {
    notAmongFinalists: ({ isOwn }) => (isOwn ? { key: 'award.error.own' } : undefined),
    candidates: ({ finalists = 0 }) =>
      finalists < 2 ? { key: 'award.error.tooFew', params: { count: finalists } } : undefined,
    withinEight: ({ finalists = 0 }) =>
      finalists > mostFinalists ? { key: 'award.error.tooMany', params: { count: finalists } } : undefined,
    panel: ({ judges = 0 }) =>
      judges < fewestJudges ? { key: 'award.error.panel', params: { count: judges } } : undefined,
    panelApart: ({ clash }) =>
      clash === undefined ? undefined : { key: 'award.error.judgeIsFinalist', params: { name: clash } },
    votesIn: ({ finished = 0 }) =>
      finished < fewestJudges ? { key: 'award.error.votesMissing', params: { count: finished } } : undefined,
  },
  noWay: () => ({ key: 'award.error.noWay' }),
}
