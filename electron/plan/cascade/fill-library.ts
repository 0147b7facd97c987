import {
  type LibraryFill,
  type LibraryIndicator,
  libraryIndicator,
  type LibraryPreview,
  type LibraryProposal,
} from '#shared/plan/cascade/library.ts'
import type { WorkResult } from '#shared/plan/plan.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { CommandContext, QueryContext } from '../../api/context.ts'
import { plannedPeople } from '../plan-list.ts'
import { readPlans } from '../read-plan.ts'
import { allResults, insertLibraryResult, lastSort } from './library.ts'

/** What the plans of a year would add to the library: the same words joined by post, the most used first. */
export function previewFill(context: QueryContext | CommandContext, fill: LibraryFill): LibraryPreview {
  const { db } = context
  const people = plannedPeople(context, fill.year, {})
  const plans = readPlans(db, { year: fill.year, employeeIds: people.map(({ id }) => id) })
  const wanted = fill.positions && new Set(fill.positions.map(spellingOf))
  const rows = people.flatMap(({ id, positionName: position }) => {
    if (position === undefined || (wanted && !wanted.has(spellingOf(position)))) return []
    return (plans.get(id)?.results ?? []).map((result) => ({ position, result }))
  })
  const groups = Map.groupBy(rows, ({ position, result }) => keyOf(position, result.text))
  const library = new Set(allResults(db).map(({ position, text }) => keyOf(position, text)))
  const isKnown = (key: string) => library.has(key)
  return {
    proposals: [...groups]
      .filter(([key, group]) => !isKnown(key) && group.length >= fill.least)
      .map(([, group]): LibraryProposal => {
        const [first] = group
        return {
          position: first!.position,
          kind: first!.result.kind,
          text: first!.result.text,
          indicators: joinedIndicators(group.map(({ result }) => result)),
          people: group.length,
        }
      })
      .toSorted((a, b) => b.people - a.people || a.position.localeCompare(b.position, 'id')),
    known: [...groups.keys()].filter(isKnown).length,
  }
}

const keyOf = (position: string, text: string) => `${spellingOf(position)}\n${spellingOf(text)}`

/** Each indicator once, with the target that most people have. */
function joinedIndicators(results: readonly WorkResult[]): LibraryIndicator[] {
  const groups = Map.groupBy(
    results.flatMap(({ indicators }) => indicators),
    ({ text }) => spellingOf(text),
  )
  return [...groups.values()].map((group) => {
    const targets = Map.groupBy(group, (one) =>
      JSON.stringify([one.targetKind, one.low, one.high, one.targetText]),
    )
    const most = [...targets.values()].reduce((a, b) => (b.length > a.length ? b : a))
    return libraryIndicator(most[0]!)
  })
}

/** Adds them; what the library has already stays as it is. */
export function fillLibrary(context: CommandContext, fill: LibraryFill): number {
  const { proposals } = previewFill(context, fill)
  const last = lastSort(context.db, 'library_result')
  for (const [index, { people: _people, indicators, ...result }] of proposals.entries())
    insertLibraryResult(
      context.db,
      {
        ...result,
        indicators: indicators.map((indicator) => ({ ...indicator, aspects: [...indicator.aspects] })),
      },
      last + index + 1,
    )
  context.describe({ object: `${proposals.length} · ${fill.year}` })
  return proposals.length
}
