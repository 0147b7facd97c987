import type { Message } from '../api/errors.ts'
import type { Actor } from './actor.ts'

/** A step of the law: where it leads, who takes it, what must hold before. */
export interface Transition<State extends string, Action extends string, Guard extends string> {
  readonly action: Action
  /** Absent where a record begins. */
  readonly from?: State
  readonly to: State
  readonly by: readonly Actor[]
  readonly guards: readonly Guard[]
  /** What the law asks here too and nobody is held to yet, because the office does not record it. */
  readonly notYetAsked?: readonly Guard[]
  readonly article?: string
  /** Open to some, but not the way that the law names: nobody is told to take it. */
  readonly aside?: true
}

/** The states that records of one table go through: every step there is, and what its guards ask of the facts. */
export interface Workflow<State extends string, Action extends string, Guard extends string, Facts> {
  /** The table whose column `state` it rules. */
  readonly table: 'plan' | 'evaluation' | 'award'
  readonly transitions: readonly Transition<State, Action, Guard>[]
  /** The reason to refuse, or nothing. A guard without a function refuses: what it asks is not recorded yet. */
  readonly guards: { readonly [G in Guard]?: (facts: Facts) => Message | undefined }
  /** Why nothing leads from this state to where somebody wants the record. */
  noWay(from: State | undefined, facts: Facts): Message
}

export interface Move<State extends string> {
  /** Absent where the record begins. */
  readonly from?: State
  readonly to: State
}

/** The step to a state from another or from the beginning, undefined when there is none. */
export function transitionOf<State extends string, Action extends string, Guard extends string, Facts>(
  { transitions }: Workflow<State, Action, Guard, Facts>,
  { from, to }: Move<State>,
): Transition<State, Action, Guard> | undefined {
  return transitions.find((transition) => transition.from === from && transition.to === to)
}

/** The first reason why the step may not be taken on these facts by any of these actors. */
export function refusalOf<State extends string, Action extends string, Guard extends string, Facts>(
  { guards }: Workflow<State, Action, Guard, Facts>,
  transition: Transition<State, Action, Guard>,
  facts: Facts,
  actors: readonly Actor[],
): Message | undefined {
  const [first] = transition.by
  if (first && !transition.by.some((actor) => actors.includes(actor)))
    return { key: `workflow.error.by.${first}` }
  for (const name of transition.guards) {
    const guard = guards[name]
    const refusal = guard ? guard(facts) : ({ key: 'workflow.error.notRecorded' } as const)
    if (refusal) return refusal
  }
  return undefined
}

/** The reason why a record may not move between two states, undefined when it may. */
export function refusalOfMove<State extends string, Action extends string, Guard extends string, Facts>(
  workflow: Workflow<State, Action, Guard, Facts>,
  move: Move<State>,
  facts: Facts,
  actors: readonly Actor[],
): Message | undefined {
  const transition = transitionOf(workflow, move)
  return transition ? refusalOf(workflow, transition, facts, actors) : workflow.noWay(move.from, facts)
}

/** Whether any way of steps leads to a state whose guards all ask for what is recorded: else no record ever gets there. */
export function isReachable<State extends string, Action extends string, Guard extends string, Facts>(
  { transitions, guards }: Workflow<State, Action, Guard, Facts>,
  state: State,
): boolean {
  const passable = transitions.filter((step) => step.guards.every((guard) => guards[guard] !== undefined))
  const reached = new Set<State | undefined>([undefined])
  for (let size = 0; size !== reached.size;) {
    size = reached.size
    for (const { from, to } of passable) if (reached.has(from)) reached.add(to)
  }
  return reached.has(state)
}

/** A step that leaves a state, with the reason where it may not be taken now. */
export interface PossibleMove<State extends string, Action extends string> {
  readonly action: Action
  readonly to: State
  readonly refusal?: Message
}

/** By which article an action is taken, where the table names one. */
export function articleOfAction<State extends string, Action extends string, Guard extends string, Facts>(
  { transitions }: Workflow<State, Action, Guard, Facts>,
  action: Action,
): string | undefined {
  return transitions.find((step) => step.action === action && step.article !== undefined)?.article
}

/** The steps that these actors could take from a state. */
export function possibleMoves<State extends string, Action extends string, Guard extends string, Facts>(
  workflow: Workflow<State, Action, Guard, Facts>,
  from: State,
  facts: Facts,
  actors: readonly Actor[],
): PossibleMove<State, Action>[] {
  return workflow.transitions
    .filter((transition) => transition.from === from && transition.by.some((actor) => actors.includes(actor)))
    .map((transition) => {
      const refusal = refusalOf(workflow, transition, facts, actors)
      return { action: transition.action, to: transition.to, ...(refusal && { refusal }) }
    })
}
