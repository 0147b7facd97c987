import { fork } from 'node:child_process'
import type { ChildEnd, ChildName, StartChild } from './child.ts'
import { childFlags } from './child-limits.ts'

/** The entry points, by the name that their bundle has beside the main bundle. */
const sources: Readonly<Record<ChildName, string>> = {
  'read-process': '../../import/reader/read-process.ts',
  'scan-process': '../../scan/reader/scan-process.ts',
}

/** How a process ends that outgrew its memory: by V8 itself, or by its own watch (`watch-worker.ts`). */
const memorySignals: ReadonlySet<string | null> = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGUSR2'])
const abortCode = 134

/** A process of Node beside this one. It does not keep this one alive. */
export const forkChild: StartChild = (name, listener) => {
  const here = import.meta.url
  const { NODE_OPTIONS: _options, ...env } = process.env
  const child = fork(new URL(here.endsWith('.ts') ? sources[name] : `./${name}.js`, here), {
    env,
    execArgv: childFlags,
    serialization: 'advanced',
    // parsers may print what they find odd, and that is no message of ours
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let ended = false
  const end = (how: ChildEnd) => {
    if (!ended) listener.ended(how)
    ended = true
  }
  child.on('message', (message) => listener.message(message))
  child.on('error', () => end('gone'))
  child.once('exit', (code, signal) =>
    end(memorySignals.has(signal) || code === abortCode ? 'memory' : 'gone'),
  )
  child.unref()
  child.channel?.unref()
  return {
    post(message) {
      if (child.connected) child.send(message as object, ignore)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

// a process that is gone says so by its end
const ignore = () => {}
