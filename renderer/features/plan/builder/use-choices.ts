import { useState } from 'react'
import { lineDifference, type LineDifference, type ProposedLine } from '#shared/plan/cascade/builder.ts'
import type { LibraryIndicator } from '#shared/plan/cascade/library.ts'
import type { ResultLine } from '#shared/plan/cascade/line.ts'

/** A proposed line as somebody wants it. */
export interface Choice {
  readonly taken: boolean
  readonly text: string
  /** A leader's result, or it and one of its indicators. */
  readonly parent: string | undefined
  readonly indicators: readonly LibraryIndicator[]
}

/** What is chosen of a proposal; last year's lines are taken from the start, the others when somebody wants them. */
export function useChoices(lines: readonly ProposedLine[]) {
  const [changes, setChanges] = useState<ReadonlyMap<number, Partial<Choice>>>(new Map())
  const choiceAt = (at: number): Choice => ({ ...startOf(lines[at]!), ...changes.get(at) })
  const change = (at: number, next: Partial<Choice>) =>
    setChanges((old) => new Map(old).set(at, { ...old.get(at), ...next }))
  const choices = lines.map((line, at) => {
    const choice = choiceAt(at)
    return { line, choice, difference: differenceOf(line, choice) }
  })
  const taken = choices.filter(({ line, choice }) => choice.taken && !line.isThere)
  return { choices, change, taken: taken.map(({ line, choice }) => chosenLine(line, choice)) }
}

export type ShownDifference = LineDifference | 'there' | 'open'

/** What is offered and not taken is no difference. */
function differenceOf(line: ProposedLine, choice: Choice): ShownDifference {
  if (line.isThere) return 'there'
  if (line.source !== 'last' && !choice.taken) return 'open'
  return lineDifference(line, choice)
}

function startOf({ source, text, parentId, parentIndicatorId, indicators }: ProposedLine): Choice {
  const parent = parentId === undefined ? undefined : [parentId, parentIndicatorId].filter(Boolean).join(' ')
  return { taken: source === 'last', text, parent, indicators }
}

function chosenLine(line: ProposedLine, { text, parent, indicators }: Choice): ResultLine {
  const { kind, assignedBy, outcome, objectiveId, parentWords } = line
  const [parentId, parentIndicatorId] = parent?.split(' ') ?? []
  return {
    kind,
    text,
    ...(assignedBy !== undefined && { assignedBy }),
    ...(outcome !== undefined && { outcome }),
    ...(objectiveId !== undefined && { objectiveId }),
    ...(parentId !== undefined && { parentId }),
    ...(parentIndicatorId !== undefined && { parentIndicatorId }),
    ...(parentId === undefined && parentWords !== undefined && { parentWords }),
    indicators: indicators.map(plainIndicator),
  }
}

/** Without what last year reached, which belongs to last year. */
function plainIndicator(indicator: LibraryIndicator): ResultLine['indicators'][number] {
  const { text, aspects, targetKind, low, high, targetText, targetUnit, direction, accumulation } = indicator
  return {
    text,
    aspects: [...aspects],
    targetKind,
    direction,
    accumulation,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(targetText !== undefined && { targetText }),
    ...(targetUnit !== undefined && { targetUnit }),
  }
}
