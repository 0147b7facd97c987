import type { WorkResultKind } from './work-result.ts'

/** A result of the plan that holds, to which something is written. */
export interface PlannedResult {
  readonly id: string
  readonly number: number
  readonly kind: WorkResultKind
  readonly text: string
  readonly indicators: readonly { readonly id: string; readonly text: string; readonly targetUnit?: string }[]
}
