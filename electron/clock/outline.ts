import type { ClockId, DocumentFacts } from '#shared/clock/clock.ts'
import { type ClockFilter, type ClockPage, groupOfState } from '#shared/clock/clock-list.ts'
import {
  type ClockRules,
  clocksOf,
  type ClockState,
  clockStates,
  type ClockStatus,
  statusOf,
} from '#shared/clock/status.ts'
import type { DocumentSet, Owner } from './documents.ts'
import { linesIn, type Stretch, stretchesOf } from './stretches.ts'

/** A clock of a document before it is dressed for the page. */
export interface ClockLine extends Standing {
  readonly set: DocumentSet
  readonly owner: Owner
  readonly facts: DocumentFacts
}

/** How a clock stands of all documents with the same facts. */
interface Standing {
  readonly clock: ClockId
  readonly status: ClockStatus
}

interface Outline {
  readonly stretches: readonly Stretch<DocumentSet, DocumentFacts, Standing>[]
  /** How many of the year stand how, whether or not they are in the list. */
  readonly counts: ClockPage['counts']
}

export function outlineOf(
  sets: readonly DocumentSet[],
  { clock: only, group }: Pick<ClockFilter, 'clock' | 'group'>,
  rules: ClockRules,
): Outline {
  const counts = Object.fromEntries(clockStates.map((state) => [state, 0])) as Record<ClockState, number>
  const linesOf = (set: DocumentSet, facts: DocumentFacts, documents: number): Standing[] =>
    clocksOf(set.kind, facts).flatMap((clock) => {
      if (only !== undefined && clock !== only) return []
      const status = statusOf(clock, facts, rules)
      counts[status.state] += documents
      return groupOfState[status.state] === group ? [{ clock, status }] : []
    })
  return { stretches: stretchesOf(sets, { linesOf, riskOf }), counts }
}

/** Sorts as text: the state, then the last day; what has none and runs comes before what has. */
function riskOf({ status: { state, deadline, from } }: Standing): string {
  return `${clockStates.indexOf(state)} ${deadline ?? (state === 'running' ? '' : (from ?? '9999'))}`
}

/** The lines of a window of the list. */
export function clocksIn({ stretches }: Outline, offset: number, limit: number): ClockLine[] {
  return linesIn(stretches, offset, limit).map(({ set, place, facts, line }) => ({
    ...line,
    set,
    owner: set.owners[place]!,
    facts,
  }))
}
