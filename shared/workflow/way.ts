import type { Transition, Workflow } from './workflow.ts'

/**
 * The step that somebody has to take next so that a record comes from one state to another: the first of the shortest way along steps
 * whose guards all ask for what is recorded. Steps that only time takes are passed over, as the program takes them. Undefined where the
 * record is there already, a guard is known to be `shut`, or no way leads there.
 */
export function nextStepToward<State extends string, Action extends string, Guard extends string, Facts>(
  { transitions, guards }: Workflow<State, Action, Guard, Facts>,
  from: State | undefined,
  to: State,
  shut: readonly Guard[] = [],
): Transition<State, Action, Guard> | undefined {
  const passable = transitions.filter(
    (step) =>
      step.aside === undefined &&
      step.guards.every((guard) => guards[guard] !== undefined && !shut.includes(guard)),
  )
  const seen = new Set<State | undefined>([from])
  let ways = [{ at: from, steps: [] as readonly Transition<State, Action, Guard>[] }]
  while (ways.length > 0) {
    const there = ways.find(({ at }) => at === to)
    if (there) return there.steps.find(isTakenBySomebody)
    ways = ways.flatMap(({ at, steps }) =>
      passable
        .filter((step) => step.from === at && !seen.has(step.to))
        .map((step) => {
          seen.add(step.to)
          return { at: step.to, steps: [...steps, step] }
        }),
    )
  }
  return undefined
}

const isTakenBySomebody = ({ by }: Pick<Transition<string, string, string>, 'by'>) =>
  by.some((actor) => actor !== 'clock' && actor !== 'system')
