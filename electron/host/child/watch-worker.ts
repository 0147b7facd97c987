import { workerData } from 'node:worker_threads'
import { childRssMb, longestWorkSeconds } from './child-limits.ts'

// A thread of a child process, since its main thread may be busy for ever: ends the process when that is too large, works too
// long on one request, or the program that started it is gone. While the process rests it sleeps: nothing grows then, and the
// main thread hears by itself that it is left alone.
const lookMs = 50
const parent = process.ppid
/** When the request began on which the process works, in milliseconds of its life; 0 while it rests. */
const { since } = workerData as { readonly since: Int32Array }
/** Windows knows no signal that a program may choose. */
const tooLarge = process.platform === 'win32' ? 'SIGKILL' : 'SIGUSR2'

for (;;) {
  Atomics.wait(since, 0, 0)
  const begun = Atomics.load(since, 0)
  const isLate = begun > 0 && process.uptime() - begun / 1000 > longestWorkSeconds
  if (process.memoryUsage.rss() > childRssMb * 1024 * 1024) process.kill(process.pid, tooLarge)
  else if (isLate || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  Atomics.wait(since, 0, begun, lookMs)
}
