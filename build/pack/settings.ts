import { readdirSync, readFileSync } from 'node:fs'
import type { Configuration } from 'electron-builder'
import { inRoot } from '../launch/folders.mjs'

const bundles = 'dist/main'

/** electron-builder.yml, less what only the loopback server and the command line need: they are no part of an installed program. */
export function packSettings(): Configuration {
  return { extends: 'electron-builder.yml', files: unreached().map((name) => `!${bundles}/${name}`) }
}

/** Programs that are started without Electron; every other entry is the main process or one that it starts by name. */
const elsewhere = ['serve.js', 'cli.js']

/** The bundles that neither the main process nor a thread or process that it starts ever loads; their names bear hashes. */
export function unreached(): string[] {
  const entries = readdirSync(inRoot(bundles), { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const reached = new Set(files.filter((name) => !name.startsWith('chunk-') && !elsewhere.includes(name)))
  for (const name of reached)
    for (const [, other] of readFileSync(inRoot(bundles, name), 'utf8').matchAll(/["'`]\.\/([\w.-]+)["'`]/g))
      if (files.includes(other!)) reached.add(other!)
  return files.filter((name) => !reached.has(name))
}
