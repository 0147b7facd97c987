import { spawnSync } from 'node:child_process'
import { createBuilder } from 'vite'
import { inRoot, node24, sharingEnvironment } from '../launch/folders.mjs'

// npm run bench: builds what ships and the benches themselves, then measures the bundles, not the sources.
const entries = {
  bench: 'build/bench/bench.ts',
  'memory-child': 'build/bench/memory-child.ts',
  'year-end-child': 'build/bench/year-end-child.ts',
  'backend-worker': 'electron/host/backend-worker.ts',
  'check-worker': 'electron/host/check-worker.ts',
  'report-worker': 'electron/sheets/report-worker.ts',
  'watch-worker': 'electron/host/child/watch-worker.ts',
}
const shipped = spawnSync(node24(), [inRoot('build/bundle.mjs')], {
  env: sharingEnvironment(),
  stdio: 'inherit',
})
if (shipped.status !== 0) process.exit(1)

const builder = await createBuilder({
  configFile: inRoot('build/vite.config.ts'),
  logLevel: 'warn',
  environments: {
    main: {
      // the drivers of the benches stay as they are installed
      resolve: { external: ['electron', 'better-sqlite3', '@node-rs/argon2', 'playwright-core', 'vite'] },
      build: {
        outDir: inRoot('dist/bench'),
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, inRoot(file)])),
        },
      },
    },
    reader: { build: { outDir: inRoot('dist/bench') } },
  },
})
await builder.build(builder.environments.main)
await builder.build(builder.environments.reader)
const { status } = spawnSync(node24(), [inRoot('dist/bench/bench.js'), ...process.argv.slice(2)], {
  // as an ordinary start has it (build/start.mjs)
  env: sharingEnvironment(),
  stdio: 'inherit',
})
process.exitCode = status ?? 1
