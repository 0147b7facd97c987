import { startWorker } from '../start-worker.ts'

/** The line of a child process to the program that started it. */
interface ChildPort {
  post(message: unknown): void
  /** Works on each request that comes; the watch counts from its beginning to the end of `work`. */
  serve(work: (request: unknown) => Promise<void>): void
}

/** What Electron puts in the place of `process.send` in its utility processes. */
interface UtilityPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
}

function note(since: Int32Array, begun: number): void {
  Atomics.store(since, 0, begun)
  Atomics.notify(since, 0)
}

/** Opens the line and sets the watch that ends this process when it outgrows its memory or time, or is left alone. */
export function openChildPort(): ChildPort {
  const since = new Int32Array(new SharedArrayBuffer(4))
  startWorker('watch-worker', { since }).unref()
  const serving = (work: (request: unknown) => Promise<void>) => (request: unknown) => {
    note(since, Math.ceil(process.uptime() * 1000))
    void work(request).finally(() => note(since, 0))
  }
  const { parentPort } = process as unknown as { readonly parentPort?: UtilityPort }
  if (parentPort)
    return {
      post: (message) => parentPort.postMessage(message),
      serve(work) {
        const serve = serving(work)
        parentPort.on('message', ({ data }) => serve(data))
      },
    }
  process.once('disconnect', () => process.exit())
  return {
    post: (message) => void process.send?.(message),
    serve: (work) => void process.on('message', serving(work)),
  }
}
