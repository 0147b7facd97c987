import path from 'node:path'
import { utilityProcess } from 'electron'
import type { ChildEnd, StartChild } from '../host/child/child.ts'
import { childFlags } from '../host/child/child-limits.ts'

/** Electron's own kind of process, which the packed program may start although it cannot run as Node (fuse `runAsNode`). */
export const utilityChild: StartChild = (name, listener) => {
  const child = utilityProcess.fork(path.join(import.meta.dirname, `${name}.js`), [], {
    serviceName: `Timbang ${name}`,
    execArgv: childFlags,
    stdio: 'ignore',
  })
  let how: ChildEnd = 'gone'
  // V8 itself could not go on
  child.once('error', () => (how = 'memory'))
  child.on('message', (message: unknown) => listener.message(message))
  child.once('exit', () => listener.ended(how))
  return { post: (message) => child.postMessage(message), kill: () => void child.kill() }
}
