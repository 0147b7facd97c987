import type { Input, Name, Output } from './contract.ts'
import { AppError, type Reply } from './errors.ts'

/** Carries one call to the backend: Electron IPC, HTTP, a worker thread, or a direct call in tests. */
export type Send = (name: string, input: unknown) => Promise<Reply<unknown>>

export type Call = <N extends Name>(name: N, input: Input<N>) => Promise<Output<N>>

export function createCall(send: Send): Call {
  return async <N extends Name>(name: N, input: Input<N>) => {
    const reply = await send(name, input)
    return valueOf(reply) as Output<N>
  }
}

/** What was answered; throws what was refused. */
export function valueOf(reply: Reply<unknown>): unknown {
  if (!reply.ok) throw AppError.from(reply.error)
  return reply.value
}
