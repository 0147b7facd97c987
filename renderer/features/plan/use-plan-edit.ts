import { useRef } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { Indicator, WorkResult } from '#shared/plan/plan.ts'
import { useApiCommand } from '../../api/hooks.ts'

/** Whose plan of a year, and which version, once there is one. */
export interface PlanOwner {
  readonly employeeId: string
  readonly year: number
  readonly planId?: string
}

/** What a result's card may change; one field at a time, the others as they stand. */
type ResultChange = Partial<
  Pick<Input<'plan.saveResult'>, 'kind' | 'text' | 'assignedBy' | (typeof linkFields)[number]>
>
const linkFields = [
  'parentId',
  'parentIndicatorId',
  'parentWords',
  'objectiveId',
  'cascade',
  'outcome',
  'controlLevel',
  'weight',
] as const
export type IndicatorChange = Partial<Omit<Input<'plan.saveIndicator'>, 'id' | 'rowVersion' | 'workResultId'>>

/** Saves single fields of one result. Two quick edits follow each other: the second carries the first one's version. */
export function useResultEdit(owner: PlanOwner, result: WorkResult) {
  const save = useApiCommand('plan.saveResult')
  const latest = useLatest(result)
  return async (change: ResultChange) => {
    const result = { ...latest.current, ...change }
    const { id, rowVersion, kind, text, assignedBy } = result
    const links = Object.fromEntries(linkFields.map((field) => [field, result[field]]))
    latest.current = await save.mutateAsync(
      present({ ...owner, id, rowVersion, kind, text, assignedBy, ...links }) as Input<'plan.saveResult'>,
    )
  }
}

export function useIndicatorEdit(indicator: Indicator) {
  const save = useApiCommand('plan.saveIndicator')
  const latest = useLatest(indicator)
  return async (change: IndicatorChange) => {
    const { grain: _grain, entries: _entries, replacesId: _replaces, aspects, ...rest } = latest.current
    latest.current = await save.mutateAsync(
      present({ ...rest, aspects: [...aspects], ...change }) as Input<'plan.saveIndicator'>,
    )
  }
}

/** The newest version known: what came back from the last save, or what the page was given since. */
function useLatest<Row extends { readonly rowVersion: number }>(row: Row) {
  const seen = useRef(row)
  const latest = useRef(row)
  if (seen.current !== row) {
    seen.current = row
    if (row.rowVersion >= latest.current.rowVersion) latest.current = row
  }
  return latest
}

/** A field set to undefined is sent as absent, which clears it. */
function present(draft: object): object {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined))
}
