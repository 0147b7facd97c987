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

/** The lines of one set that are equally urgent: which clocks a document brings to it follows from its facts. */
interface Stretch {
  readonly set: DocumentSet
  readonly risk: string
  readonly standings: ReadonlyMap<DocumentFacts, readonly Standing[]>
  readonly size: number
}

/** A list of clocks told by its stretches: a hundred thousand lines are a few dozen of them. */
interface Outline {
  readonly stretches: readonly Stretch[]
  readonly total: number
  /** How many of the year stand how, whether or not they are in the list. */
  readonly counts: ClockPage['counts']
}

export function outlineOf(
  sets: readonly DocumentSet[],
  { clock: only, group }: Pick<ClockFilter, 'clock' | 'group'>,
  rules: ClockRules,
): Outline {
  const counts = Object.fromEntries(clockStates.map((state) => [state, 0])) as Record<ClockState, number>
  const stretches = sets.flatMap((set) => {
    const listed: (Standing & { readonly facts: DocumentFacts; readonly documents: number })[] = []
    for (const [facts, documents] of tallyOf(set.facts))
      for (const clock of clocksOf(set.kind, facts)) {
        if (only !== undefined && clock !== only) continue
        const status = statusOf(clock, facts, rules)
        counts[status.state] += documents
        if (groupOfState[status.state] === group) listed.push({ clock, status, facts, documents })
      }
    return [...Map.groupBy(listed, riskOf)].map(([risk, alike]): Stretch => {
      const standings = Map.groupBy(alike, ({ facts }) => facts)
      return { set, risk, standings, size: sumOf(alike.map(({ documents }) => documents)) }
    })
  })
  // those of one day stay in the order of their documents
  stretches.sort((a, b) => (a.risk < b.risk ? -1 : a.risk > b.risk ? 1 : 0))
  return { stretches, total: sumOf(stretches.map(({ size }) => size)), counts }
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** How many documents share each facts. */
function tallyOf(facts: readonly DocumentFacts[]): Map<DocumentFacts, number> {
  const tally = new Map<DocumentFacts, number>()
  for (const one of facts) tally.set(one, (tally.get(one) ?? 0) + 1)
  return tally
}

/** Sorts as text: the state, then the last day; what has none and runs comes before what has. */
function riskOf({ status: { state, deadline, from } }: Standing): string {
  return `${clockStates.indexOf(state)} ${deadline ?? (state === 'running' ? '' : (from ?? '9999'))}`
}

/** The lines of a window of the list. */
export function linesIn({ stretches }: Outline, offset: number, limit: number): ClockLine[] {
  const lines: ClockLine[] = []
  let before = offset
  for (const { set, standings, size } of stretches) {
    if (before >= size) {
      before -= size
      continue
    }
    for (const [place, facts] of set.facts.entries()) {
      const own = standings.get(facts) ?? []
      for (const standing of own.slice(before))
        lines.push({ ...standing, set, owner: set.owners[place]!, facts })
      before = Math.max(0, before - own.length)
      if (lines.length >= limit) return lines.slice(0, limit)
    }
  }
  return lines
}
