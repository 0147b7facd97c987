import type { z } from 'zod'
import { officeOperations } from '../office/operations.ts'
import { peopleOperations } from '../people/operations.ts'
import { planOperations } from '../plan/operations.ts'
import { appraisalOperations } from '../appraisal/operations.ts'
import { rankingOperations } from '../ranking/operations.ts'
import { reportOperations } from '../report/operations.ts'
import { importOperations } from '../import/operations.ts'
import { historyOperations } from '../history/operations.ts'
import type { Kind, Operation } from './operation.ts'

/** Everything that a page, the command line or a test can ask of Timbang; each noun owns its slice. */
export const contract = {
  ...officeOperations,
  ...peopleOperations,
  ...planOperations,
  ...appraisalOperations,
  ...rankingOperations,
  ...reportOperations,
  ...importOperations,
  ...historyOperations,
} satisfies Record<string, Operation>

export type Contract = typeof contract
export type Name = keyof Contract
export type NameOf<K extends Kind> = { [N in Name]: Contract[N]['kind'] extends K ? N : never }[Name]
/** What a caller passes, before defaults and trimming. */
export type Input<N extends Name> = z.input<Contract[N]['input']>
/** What a handler receives, after them. */
export type Parsed<N extends Name> = z.output<Contract[N]['input']>
export type Output<N extends Name> = Contract[N] extends Operation<Kind, z.ZodType, infer Out> ? Out : never

export function isName(name: string): name is Name {
  return Object.hasOwn(contract, name)
}
