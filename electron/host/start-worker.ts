import { Worker } from 'node:worker_threads'

/** Worker entry points, by the name that their bundle has beside the main bundle. */
const sources = {
  'backend-worker': './backend-worker.ts',
  'check-worker': './check-worker.ts',
  'backup-worker': '../backup/backup-worker.ts',
  'report-worker': '../sheets/report-worker.ts',
  'typeset-worker': '../typeset/typeset-worker.ts',
  'fill-worker': '../sheets/fill/fill-worker.ts',
  'word-worker': '../word/word-worker.ts',
  'watch-worker': './child/watch-worker.ts',
} as const

interface WorkerLimits {
  readonly memoryMb?: number
  /** Swallows what the thread prints: parsers may print what they find odd, and that is no message of ours. */
  readonly quiet?: boolean
}

/** Three times a semi-space of 4 MB: no slower than V8's own 16 MB, and 40 MB a thread less to hold. */
const youngMb = 12

/** Starts a thread: its TypeScript source when run from sources, the bundle beside this one when built. */
export function startWorker(
  name: keyof typeof sources,
  workerData: unknown,
  limits: WorkerLimits = {},
): Worker {
  const here = import.meta.url
  const { memoryMb, quiet = false } = limits
  return new Worker(new URL(here.endsWith('.ts') ? sources[name] : `./${name}.js`, here), {
    workerData,
    resourceLimits: {
      maxYoungGenerationSizeMb: youngMb,
      ...(memoryMb !== undefined && { maxOldGenerationSizeMb: memoryMb }),
    },
    ...(quiet && { stdout: true, stderr: true }),
  })
}
