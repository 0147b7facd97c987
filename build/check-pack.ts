// Packs the app for Windows and Linux around a stub in place of Electron (its binary cannot be had here) and
// checks what went into app.asar. It proves the packing, never that Electron starts it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listPackage } from '@electron/asar'
import { build, Platform } from 'electron-builder'

const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as {
  version: string
}
const work = mkdtempSync(path.join(tmpdir(), 'check-pack-'))

function stub(dir: string, exe: string): string {
  mkdirSync(path.join(dir, 'resources'), { recursive: true })
  mkdirSync(path.join(dir, 'locales'))
  // what @electron/fuses looks for: its mark, the wire's version, its length, one byte for each fuse
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('100011010'),
  ])
  writeFileSync(path.join(dir, exe), wire, { mode: 0o755 })
  writeFileSync(path.join(dir, 'version'), version)
  for (const f of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'locales/id.pak',
    'locales/en-US.pak',
  ])
    writeFileSync(path.join(dir, f), 'stub')
  return dir
}

const allowed = [
  /^\/package\.json$/,
  /^\/dist(\/(main|preload|renderer)(\/.*)?)?$/,
  /^\/node_modules$/,
  /^\/node_modules\/better-sqlite3(\/(LICENSE|package\.json|lib(\/.*)?|prebuilds))?$/,
]
const required = [
  '/package.json',
  '/dist/main/main.js',
  '/dist/main/backend-worker.js',
  '/dist/main/read-worker.js',
  '/dist/main/report-worker.js',
  '/dist/preload/preload.cjs',
  '/dist/renderer/index.html',
]
const problems: string[] = []

for (const [name, exe, target, native] of [
  ['win', 'electron.exe', Platform.WINDOWS, /prebuilds\/win32-x64\.node$/],
  ['linux', 'electron', Platform.LINUX, /prebuilds\/linux(musl)?-x64\.node$/],
] as const) {
  const output = path.join(work, `out-${name}`)
  await build({
    targets: target.createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: stub(path.join(work, name), exe),
      directories: { output },
      // these three write into a real PE file
      ...(name === 'win' ? { disableAsarIntegrity: true, win: { signAndEditExecutable: false } } : {}),
    },
  })
  const asar = path.join(output, `${name}-unpacked/resources/app.asar`)
  const files = listPackage(asar, { isPack: false }).map((f) => f.replaceAll('\\', '/'))
  for (const f of required) if (!files.includes(f)) problems.push(`${name}: ${f} is missing`)
  for (const f of files)
    if (![...allowed, native].some((r) => r.test(f))) problems.push(`${name}: ${f} should not be packed`)
  const addon = files.find((f) => native.test(f))
  if (!addon || !existsSync(path.join(`${asar}.unpacked`, addon)))
    problems.push(`${name}: the SQLite addon is not unpacked`)
}
rmSync(work, { recursive: true })
for (const p of problems) console.error(p)
if (problems.length > 0) process.exit(1)
console.log('packing: ok')
