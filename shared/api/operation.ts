import type { z } from 'zod'
import type { Permission } from './permission.ts'

/**
 * A query only reads; a command may write; a host operation chooses which office file is open, outside its dispatcher; a session
 * operation proves or changes who is asking.
 */
export type Kind = 'query' | 'command' | 'host' | 'session'

export interface Operation<K extends Kind = Kind, In extends z.ZodType = z.ZodType, Out = unknown> {
  readonly kind: K
  readonly input: In
  readonly permission: Permission
  /** Reading it is itself an audit event (sensitive lists, exports). */
  readonly logged: boolean
  /** May write while the content of the file is not what its log says: it mends that. */
  readonly mends: boolean
  /** Carries the output type for the compiler; never set at run time. */
  readonly output?: Out
}

const operation =
  <K extends Kind>(kind: K, { logged = false, mends = false } = {}) =>
  <In extends z.ZodType>(input: In, permission: Permission) => ({
    returns: <Out>(): Operation<K, In, Out> => ({
      kind,
      input,
      permission,
      logged,
      mends,
    }),
  })

export const query = operation('query')
export const loggedQuery = operation('query', { logged: true })
export const command = operation('command')
export const mendingCommand = operation('command', { mends: true })
export const host = operation('host')
export const session = operation('session')
