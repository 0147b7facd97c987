import { expect } from 'vitest'
import type { Call } from '#shared/api/client.ts'
import type { AppError } from '#shared/api/errors.ts'

/** Runs a command, undoes it and redoes it: the content hash returns to before and then to after. Gives the command's answer. */
export async function undoneAndRedone<T>(call: Call, act: () => Promise<T>): Promise<T> {
  const hash = async () => (await call('file.verify', {})).contentHash
  const before = await hash()
  const answer = await act()
  const after = await hash()
  expect(after).not.toBe(before)
  const seq = (await call('history.list', { limit: 1 }))[0]!.seq
  await call('history.undo', { seq })
  expect(await hash()).toBe(before)
  await call('history.undo', { seq: seq + 1 })
  expect(await hash()).toBe(after)
  return answer
}

/** The refusal of a call that leaves the content as it was. */
export async function refusedWhole(call: Call, act: () => Promise<unknown>) {
  const { contentHash: before } = await call('file.verify', {})
  const refusal = await refusalOf(act())
  expect((await call('file.verify', {})).contentHash).toBe(before)
  return refusal
}

/** The refusal of a call, as its code, key, parameters and fields; fails when the call succeeds. */
export async function refusalOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error) || !('toFailure' in error))
    throw new Error('expected a refusal', { cause: error })
  return (error as AppError).toFailure()
}
