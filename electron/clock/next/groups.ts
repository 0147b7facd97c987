import type { NextAction, NextFacts } from '#shared/clock/next/next-action.ts'
import type { NextRow } from '#shared/clock/next/next-list.ts'
import type { NextStage } from '#shared/clock/next/stage.ts'
import { type Placed, type Stretch, tallyOf } from '../stretches.ts'
import type { PartOfSet } from './whose.ts'

/** Equal steps stand on one line from so many people on. */
const fewest = 3

type Stretched = Stretch<PartOfSet, NextFacts, NextAction>
type PlacedAction = Placed<PartOfSet, NextFacts, NextAction>

/** Equal steps: of one stage, of documents of one kind and period, due on one day, by people to whom the session is the same. */
interface StepGroup {
  readonly key: string
  readonly stretch: Stretched
  readonly stage: NextStage
  readonly size: number
  readonly first: PlacedAction
}

/** The same list by groups, in the order of the first of each. */
export function groupsOf(stretches: readonly Stretched[]): StepGroup[] {
  const tallies = new Map<PartOfSet, ReadonlyMap<NextFacts, number>>()
  return stretches.flatMap((stretch) => {
    const { set, actors } = stretch.set
    const tally = tallies.get(stretch.set) ?? tallyOf(stretch.set.facts)
    tallies.set(stretch.set, tally)
    const sizes = sizesOf(stretch, tally)
    return firstsOf(stretch, sizes.size).map((first) => {
      const { stage, status } = first.line
      const key = [stage, set.kind, set.period.key, status?.deadline ?? '', actors.join('.')].join('~')
      return { key, stretch, stage, size: sizes.get(stage)!, first }
    })
  })
}

/** How many steps of each stage there are, counted by those that stand alike. */
function sizesOf({ lines }: Stretched, tally: ReadonlyMap<NextFacts, number>): Map<NextStage, number> {
  const sizes = new Map<NextStage, number>()
  for (const [facts, own] of lines)
    for (const { stage } of own) sizes.set(stage, (sizes.get(stage) ?? 0) + (tally.get(facts) ?? 0))
  return sizes
}

/** The first step of each stage, of so many stages. */
function firstsOf(stretch: Stretched, stages: number): PlacedAction[] {
  const found = new Map<NextStage, PlacedAction>()
  for (const placed of placedIn(stretch)) {
    if (!found.has(placed.line.stage)) found.set(placed.line.stage, placed)
    if (found.size === stages) break
  }
  return [...found.values()]
}

function* placedIn({ set, lines }: Stretched): Generator<PlacedAction> {
  for (const [place, facts] of set.facts.entries())
    for (const line of lines.get(facts) ?? []) yield { set, place, facts, line }
}

/** A line of the list: somebody's step, or the one that stands for a group. */
export type GroupedLine = PlacedAction & Pick<NextRow, 'group' | 'of'>

const isOne = ({ size }: StepGroup) => size >= fewest

/** How many lines there are with these groups open. */
export function lengthOf(groups: readonly StepGroup[], open: ReadonlySet<string>): number {
  return groups.reduce((sum, group) => sum + lengthOfGroup(group, open), 0)
}

function lengthOfGroup(group: StepGroup, open: ReadonlySet<string>): number {
  if (!isOne(group)) return group.size
  return open.has(group.key) ? group.size + 1 : 1
}

/** The lines of a window. */
export function groupedIn(
  groups: readonly StepGroup[],
  open: ReadonlySet<string>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): GroupedLine[] {
  const found: GroupedLine[] = []
  let before = offset
  for (const group of groups) {
    if (found.length >= limit) break
    const length = lengthOfGroup(group, open)
    if (before < length) found.push(...linesOf(group, open).slice(before, before + limit))
    before = Math.max(0, before - length)
  }
  return found.slice(0, limit)
}

function linesOf(group: StepGroup, open: ReadonlySet<string>): GroupedLine[] {
  const { key, size, first, stretch, stage } = group
  const members = () => [...placedIn(stretch)].filter(({ line }) => line.stage === stage)
  if (!isOne(group)) return members()
  const isOpen = open.has(key)
  const head = { ...first, group: { key, people: size, isOpen } }
  return isOpen ? [head, ...members().map((member) => ({ ...member, of: key }))] : [head]
}
