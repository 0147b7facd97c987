import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Only what took so long can have left much behind. */
const heavyMs = 250

type Collect = (options: { readonly type: 'major'; readonly flavor: 'last-resort' }) => void

/**
 * Gives the memory that an import or a list of everybody has left behind back to the system. V8 by itself keeps it until
 * it has to collect again, which on a quiet afternoon is never, and an old PC has other programs to run. For the calling
 * thread, when nobody waits: it takes a tenth of a second at 10,000 people.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  collect({ type: 'major', flavor: 'last-resort' })
}

/** To be told how long each answer took: calls `release` once after heavy work, when nothing was asked for a while. */
export function createRest(idleMs: number, release = releaseMemory): (tookMs: number) => void {
  let timer: NodeJS.Timeout | undefined
  return (tookMs) => {
    if (tookMs < heavyMs && timer === undefined) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      release()
    }, idleMs)
    timer.unref()
  }
}
