// Checks electron-builder.yml against the schema that app-builder-lib ships, and that every including
// `files` pattern finds something in the built tree.
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

const require = createRequire(import.meta.url)
const config = parse(readFileSync('electron-builder.yml', 'utf8')) as {
  files?: unknown[]
  electronVersion?: string
}
const ajv = new Ajv({ allErrors: true, strict: false })
const validate = ajv.compile(require('app-builder-lib/scheme.json') as object)
const problems: string[] = []
if (!validate(config))
  for (const e of validate.errors ?? [])
    problems.push(`${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`)
for (const p of config.files ?? []) {
  if (typeof p !== 'string') problems.push(`files: only plain patterns are checked, not ${JSON.stringify(p)}`)
  else if (!p.startsWith('!') && globSync(p).length === 0) problems.push(`files: nothing matches ${p}`)
}
const installed = (require('electron/package.json') as { version: string }).version
if (config.electronVersion !== installed)
  problems.push(`electronVersion ${config.electronVersion} is not the installed ${installed}`)
for (const p of problems) console.error(p)
if (problems.length > 0) process.exit(1)
console.log('electron-builder.yml: ok')
