import { rmSync } from 'node:fs'
import { failureOf } from '#electron/api/failure.ts'
import { ownerSession } from '#electron/api/session.ts'
import { type Backend, openBackend } from '#electron/backend.ts'
import type { Verification } from '#shared/history/history.ts'
import { startHost } from '../host-folders.ts'

/** What the program says of an office file to whoever starts it with that file. */
export interface Told {
  readonly opened: boolean
  /** Why it was not opened, or for reading alone. */
  readonly why?: string
  /** Keys of the sentences above every page. */
  readonly notices: readonly string[]
  /** What the check answers; the key of its refusal. */
  readonly verified: Verification | string
  /** What was no sentence. */
  readonly bugs: readonly string[]
}

/** Starts the real program on the file, asks what a page asks first and the check, and closes it again. */
export async function toldOf(file: string): Promise<Told> {
  const { host, root, bugs, call, send } = startHost()
  try {
    await host.start({ file })
    const { open, condition, refused } = await call('office.list', {})
    const reply = await send('file.verify', {})
    const why = (refused ?? condition?.readOnly)?.key
    return {
      opened: open !== undefined,
      ...(why !== undefined && { why }),
      notices: (condition?.notices ?? []).map(({ key }) => key),
      verified: reply.ok ? (reply.value as Verification) : reply.error.key,
      bugs,
    }
  } finally {
    await host.close()
    rmSync(root, { recursive: true, force: true })
  }
}

/** As `toldOf`, by the backend alone: what opening and the check say, at a tenth of the cost. */
export async function toldByBackend(file: string): Promise<Told> {
  const bugs: string[] = []
  const report = (operation: string, error: unknown) => bugs.push(`${operation} ${String(error)}`)
  let backend: Backend | undefined
  try {
    backend = openBackend(file, { report })
    await backend.requireSound()
    const { notices, readOnly } = backend.condition
    const reply = await backend.dispatch(ownerSession('test'), 'file.verify', {})
    const verified = reply.ok ? (reply.value as Verification) : reply.error.key
    return {
      opened: true,
      ...(readOnly && { why: readOnly.key }),
      notices: notices.map(({ key }) => key),
      verified,
      bugs,
    }
  } catch (error) {
    const { key: why } = failureOf(error, (bug) => report('office.open', bug))
    return { opened: false, why, notices: [], verified: why, bugs }
  } finally {
    backend?.close()
  }
}

/** What is wrong with an office of which nobody need be told anything: open, sound, nothing put aside. */
export function faultOfWhole({ opened, why, notices, verified, bugs }: Told): string | undefined {
  if (bugs.length > 0) return `a bug: ${bugs.join(' ').slice(0, 300)}`
  if (!opened || why !== undefined) return `it is not open: ${why}`
  if (typeof verified === 'string' || !verified.ok)
    return `it does not verify: ${JSON.stringify(verified).slice(0, 300)}`
  const aside = notices.filter((key) => key.startsWith('condition.log.'))
  return aside.length > 0 ? `it says ${aside.join(' ')}` : undefined
}
