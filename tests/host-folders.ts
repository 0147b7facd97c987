import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { HostOptions } from '#electron/host/handlers/parts.ts'
import { createHost } from '#electron/host/host.ts'
import { createCall } from '#shared/api/client.ts'

/** A real host on folders of its own; pass `root` to start again on the same ones. */
export function startHost(options: Partial<HostOptions> = {}, root = newFolder()) {
  const bugs: string[] = []
  const host = createHost({
    documents: root,
    appData: path.join(root, 'settings'),
    version: '9.9.9',
    carrier: 'loopback',
    report: (...bug) => bugs.push(bug.join(' ')),
    ...options,
  })
  const send = (name: string, input: unknown) => host.call('test', name, input)
  return { host, root, bugs, send, call: createCall(send) }
}

export const newFolder = () => mkdtempSync(path.join(tmpdir(), 'timbang-'))
