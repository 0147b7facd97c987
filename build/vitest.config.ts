import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { guidePlugin } from './guide/plugin.ts'

const root = path.resolve(import.meta.dirname, '..')
/** Ends what hangs; a busy machine may take its time. */
const hangs = 180_000
const fake = (file: string) => ({ alias: { electron: path.join(root, file) } })

export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    globalSetup: path.join(root, 'tests/temp-folder.ts'),
    reporters: ['default', path.join(root, 'build/plain-line-vitest.ts')],
    projects: [
      { root, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      {
        root,
        resolve: fake('tests/shell/fake-electron.ts'),
        test: {
          name: 'main',
          environment: 'node',
          include: ['tests/main/**/*.test.ts', 'tests/shell/**/*.test.ts'],
          testTimeout: hangs,
          hookTimeout: hangs,
          clearMocks: false,
        },
      },
      {
        root,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          testTimeout: hangs,
          hookTimeout: hangs,
        },
      },
      {
        root,
        resolve: fake('tests/host/electron.ts'),
        test: {
          name: 'host',
          environment: 'node',
          include: ['tests/host/**/*.test.ts'],
          testTimeout: hangs,
          hookTimeout: hangs,
          clearMocks: false,
        },
      },
      {
        root,
        plugins: [react(), guidePlugin()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.tsx'],
          testTimeout: hangs,
          hookTimeout: hangs,
        },
      },
    ],
  },
})
