/** Worker entry points, by the name that their bundle has beside the main bundle. */
const sources = {
  'backend-worker': './backend-worker.ts',
  'read-worker': './sheets/read-worker.ts',
  'report-worker': './sheets/report-worker.ts',
} as const
export type WorkerName = keyof typeof sources

/** The worker's file: its TypeScript source when run from sources, the bundle beside this one when built. */
export function workerUrl(name: WorkerName): URL {
  const here = import.meta.url
  return new URL(here.endsWith('.ts') ? sources[name] : `./${name}.js`, here)
}
