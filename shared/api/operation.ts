import type { z } from 'zod'
import type { Permission } from './permission.ts'

/** A query only reads; a command may write; a host operation chooses which office file is open, outside its dispatcher. */
export type Kind = 'query' | 'command' | 'host'

export interface Operation<K extends Kind = Kind, In extends z.ZodType = z.ZodType, Out = unknown> {
  readonly kind: K
  readonly input: In
  readonly permission: Permission
  /** Reading it is itself an audit event (sensitive lists, exports). */
  readonly logged: boolean
  /** Carries the output type for the compiler; never set at run time. */
  readonly output?: Out
}

const operation =
  <K extends Kind>(kind: K, logged: boolean) =>
  <In extends z.ZodType>(input: In, permission: Permission) => ({
    returns: <Out>(): Operation<K, In, Out> => ({ kind, input, permission, logged }),
  })

export const query = operation('query', false)
export const loggedQuery = operation('query', true)
export const command = operation('command', false)
export const host = operation('host', false)
