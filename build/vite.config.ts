import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { guidePlugin } from './guide/plugin.ts'
import { pdfPlugin, scanPlugin } from './pdf-plugin.ts'

const root = path.resolve(import.meta.dirname, '..')
const from = (file: string) => path.join(root, file)
/** Node's own modules, Electron, and what carries a native binary stay outside the bundles. */
const outside = ['electron', 'better-sqlite3', '@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler']
const external = [...outside, ...builtinModules, /^node:/]

/** Entry points of Node: programs and worker threads, each a file of its own name beside the others. */
const programs: Readonly<Record<string, string>> = {
  main: 'electron/main.ts',
  serve: 'electron/serve.ts',
  cli: 'electron/cli.ts',
  'backend-worker': 'electron/host/backend-worker.ts',
  'check-worker': 'electron/host/check-worker.ts',
  'backup-worker': 'electron/backup/backup-worker.ts',
  'report-worker': 'electron/sheets/report-worker.ts',
  'typeset-worker': 'electron/typeset/typeset-worker.ts',
  'fill-worker': 'electron/sheets/fill/fill-worker.ts',
  'word-worker': 'electron/word/word-worker.ts',
  'watch-worker': 'electron/host/child/watch-worker.ts',
}
const existing = Object.fromEntries(
  Object.entries(programs)
    .map(([name, file]) => [name, from(file)] as const)
    .filter(([, file]) => existsSync(file)),
)

const node = {
  consumer: 'server' as const,
  resolve: {
    noExternal: true as const,
    external: outside,
    conditions: ['node', 'import', 'module', 'default'],
  },
}

/** Of the publisher who signs updates; `npm run release-key` makes it. Without one the program accepts none. */
const keyFile = from('build/publish/release-key.pub')
const publicKey = existsSync(keyFile) ? readFileSync(keyFile, 'utf8') : undefined

/** Whose code went into the bundles; build/notices.mjs joins the lists. */
const license = { fileName: 'licenses.json' }

/** What forms are set with goes beside the bundles, byte for byte. */
function paperPlugin(): Plugin {
  const folder = from('electron/typeset/paper')
  return {
    name: 'paper',
    applyToEnvironment: ({ name }) => name === 'main',
    generateBundle() {
      for (const name of readdirSync(folder))
        this.emitFile({
          type: 'asset',
          fileName: `paper/${name}`,
          source: readFileSync(path.join(folder, name)),
        })
    },
  }
}

/** Puts a file and all that it imports into one chunk: as thirty, finding and linking them was a tenth of the way to a first answer. */
function together(name: string, files: readonly string[]): Rolldown.CodeSplittingGroup {
  let modules: Set<string> | undefined
  return {
    debugName: name,
    name(id, graph) {
      if (!modules) {
        modules = new Set(files.map(from))
        for (const known of modules)
          for (const imported of graph.getModuleInfo(known)?.importedIds ?? []) modules.add(imported)
      }
      return modules.has(id) ? name : null
    },
  }
}

/** Page, Node programs and preload from one file: `vite build --app`. */
export default defineConfig({
  root: from('renderer'),
  base: './',
  cacheDir: from('node_modules/.vite'),
  plugins: [react(), guidePlugin(), pdfPlugin(), scanPlugin(), paperPlugin()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: from('dist/renderer'),
        emptyOutDir: true,
        license,
        target: 'chrome120',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          // the page is imported by its entry; named here it counts as what is loaded at once, and its code comes beside the entry's
          input: { index: from('renderer/index.html'), page: from('renderer/page.tsx') },
          output: {
            codeSplitting: {
              groups: [
                // what asks for the first screen's answers, beside the code that shows them
                { ...together('ahead', ['renderer/main.tsx']), priority: 3 },
                // the frame and Beranda in one file: asked one by one the same modules were sixty requests
                { name: 'first', tags: ['$initial'], priority: 2 },
                { name: 'icons', test: /@tabler/, priority: 1 },
              ],
            },
          },
        },
      },
    },
    main: {
      ...node,
      define: { __RELEASE_KEY__: JSON.stringify(publicKey) ?? 'undefined' },
      build: {
        outDir: from('dist/main'),
        emptyOutDir: true,
        license,
        target: 'node24',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: existing,
          external,
          // workers are looked up beside the file that starts them, so there are no sub-folders
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'chunk-[name]-[hash].js',
            codeSplitting: {
              groups: [
                // what the program needs to open the window, before anything else is loaded
                together('listen', [
                  'electron/api/session.ts',
                  'electron/api/bug.ts',
                  'electron/window/page-files.ts',
                ]),
                // what both the main thread and the office's thread know
                together('door', ['shared/api/contract.ts', 'electron/api/failure.ts']),
                together('answer', ['electron/backend.ts', 'electron/office/handlers.ts']),
              ],
            },
          },
        },
      },
    },
    // one file for a process that starts anew for most files: shared with the programs it would load half of them
    reader: {
      ...node,
      build: {
        outDir: from('dist/main'),
        emptyOutDir: false,
        license: { fileName: 'licenses-reader.json' },
        target: 'node24',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { 'read-process': from('electron/import/reader/read-process.ts') },
          external,
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'chunk-read-[name]-[hash].js',
          },
        },
      },
    },
    // what reads scans, likewise
    scanner: {
      ...node,
      build: {
        outDir: from('dist/main'),
        emptyOutDir: false,
        license: { fileName: 'licenses-scanner.json' },
        target: 'node24',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { 'scan-process': from('electron/scan/reader/scan-process.ts') },
          external,
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'chunk-scan-[name]-[hash].js',
          },
        },
      },
    },
    preload: {
      ...node,
      build: {
        outDir: from('dist/preload'),
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { preload: from('electron/preload.ts') },
          external,
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
})
