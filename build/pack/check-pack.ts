// Packs the app for Windows and Linux around a stub in place of Electron (its binary cannot be had here) and
// checks what went into the package. It proves the packing, never that Electron starts it.
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractFile, listPackage, statFile } from '@electron/asar'
import { build, Platform } from 'electron-builder'
import { inRoot } from '../launch/folders.mjs'
import { packSettings, unreached } from './settings.ts'

const readJson = (file: string) => JSON.parse(readFileSync(inRoot(file), 'utf8')) as Record<string, unknown>
const version = String(readJson('node_modules/electron/package.json')['version'])
const work = mkdtempSync(path.join(tmpdir(), 'check-pack-'))
const problems: string[] = []

/** What @electron/fuses looks for: its mark, the wire's version, its length, one byte for each fuse. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron ships them, in its order: runAsNode … file privileges, the last is the ninth that this build leaves alone. */
const fusesBefore = '100011010'
/**
 * runAsNode off, cookie encryption on, NODE_OPTIONS off, --inspect off, archive integrity on, only from the archive on, own V8
 * snapshot off, privileges of file: off.
 */
const fusesAfter = '010011000'

function stub(dir: string, exe: string): string {
  mkdirSync(path.join(dir, 'resources'), { recursive: true })
  mkdirSync(path.join(dir, 'locales'))
  const wire = Buffer.concat([
    Buffer.from(fuseMark),
    Buffer.from([1, fusesBefore.length]),
    Buffer.from(fusesBefore),
  ])
  writeFileSync(path.join(dir, exe), wire, { mode: 0o755 })
  writeFileSync(path.join(dir, 'version'), version)
  const others = ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']
  const locales = ['id', 'en-US', 'de'].map((name) => `locales/${name}.pak`)
  for (const name of [...others, ...locales]) writeFileSync(path.join(dir, name), 'stub')
  return dir
}

/** npm installs the one of this machine alone: installers are made on their own system (docs/release.md). */
const passwordAddon = /^\/node_modules\/@node-rs\/argon2-[\w-]+\/argon2\.[\w-]+\.node$/

const typesettingAddon =
  /^\/node_modules\/@myriaddreamin\/typst-ts-node-compiler-[\w-]+\/typst-ts-node-compiler\.[\w-]+\.node$/

const allowed = [
  /^\/package\.json$/,
  /^\/dist$/,
  /^\/dist\/main(\/[\w-]+\.js)?$/,
  /^\/dist\/preload(\/preload\.cjs)?$/,
  /^\/dist\/renderer(\/(index\.html|icon\.(svg|png)|licenses\.json|assets(\/[\w.-]+\.(m?js|css|woff2|svg|png))?))?$/,
  /^\/dist\/renderer\/pdf(\/\w+_nowasm_fallback\.js)?$/,
  /^\/node_modules$/,
  /^\/node_modules\/better-sqlite3(\/(LICENSE|package\.json|lib(\/.*)?|prebuilds))?$/,
  /^\/node_modules\/@node-rs(\/argon2(\/(LICENSE|package\.json|(index|browser)\.js))?)?$/,
  /^\/node_modules\/@node-rs\/argon2-[\w-]+(\/package\.json)?$/,
  passwordAddon,
  /^\/dist\/main\/paper(\/([\w-]+\.(typ|svg|png|otf)|GUST-FONT-LICENSE\.txt))?$/,
  /^\/node_modules\/@myriaddreamin(\/typst-ts-node-compiler(\/(LICENSE|package\.json|index(-napi)?\.js))?)?$/,
  /^\/node_modules\/@myriaddreamin\/typst-ts-node-compiler-[\w-]+(\/package\.json)?$/,
  typesettingAddon,
]
const required = [
  '/package.json',
  '/dist/main/paper/form.typ',
  '/dist/main/paper/texgyrebonum-regular.otf',
  '/dist/main/main.js',
  ...globSync('dist/main/*.js', { cwd: inRoot() })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => !/\/(?:chunk-[^/]*|serve|cli)\.js$/.test(file)),
  '/dist/preload/preload.cjs',
  '/dist/renderer/index.html',
  '/dist/renderer/icon.png',
  '/dist/renderer/licenses.json',
]
/** The archive without what lies unpacked beside it. */
const largestArchive = 25 * 1024 * 1024

interface Target {
  readonly name: string
  readonly exe: string
  readonly packed: string
  readonly platform: Platform
  readonly native: RegExp
}
const targets: readonly Target[] = [
  {
    name: 'win',
    exe: 'electron.exe',
    packed: 'Timbang.exe',
    platform: Platform.WINDOWS,
    native: /prebuilds\/win32-x64\.node$/,
  },
  {
    name: 'linux',
    exe: 'electron',
    packed: 'timbang',
    platform: Platform.LINUX,
    native: /prebuilds\/linux(musl)?-x64\.node$/,
  },
]

async function pack({ name, exe, platform }: Target): Promise<string> {
  const output = path.join(work, `out-${name}`)
  const settings = packSettings()
  await build({
    targets: platform.createTarget('dir'),
    publish: 'never',
    config: {
      ...settings,
      electronDist: stub(path.join(work, name), exe),
      directories: { output },
      // these three write into a real PE file
      ...(name === 'win' ? { disableAsarIntegrity: true, win: { signAndEditExecutable: false } } : {}),
    },
  })
  return path.join(output, `${name}-unpacked`)
}

function checkArchive({ name, native }: Target, folder: string): void {
  const asar = path.join(folder, 'resources/app.asar')
  const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'))
  for (const file of required) if (!files.includes(file)) problems.push(`${name}: ${file} is missing`)
  for (const file of files)
    if (![...allowed, native].some((pattern) => pattern.test(file)))
      problems.push(`${name}: ${file} should not be packed`)
  for (const file of unreached())
    if (files.includes(`/dist/main/${file}`)) problems.push(`${name}: nothing packed loads ${file}`)
  checkAddons(name, asar, files, [native, passwordAddon, typesettingAddon])
  const size = statSync(asar).size
  if (size > largestArchive) problems.push(`${name}: the archive has ${size} bytes`)
  const manifest = JSON.parse(extractFile(asar, 'package.json').toString('utf8')) as object
  if ('devDependencies' in manifest || 'scripts' in manifest)
    problems.push(`${name}: the packed package.json tells of development`)
  const total = files.reduce((sum, file) => sum + sizeIn(asar, file), 0)
  console.log(
    `${name}: archive ${megabytes(size)}, with natives ${megabytes(total)}, ${files.length} entries`,
  )
}

/** An addon is loaded from the disk, never from within the archive. */
function checkAddons(name: string, asar: string, files: readonly string[], addons: readonly RegExp[]): void {
  for (const pattern of addons) {
    const addon = files.find((file) => pattern.test(file))
    if (!addon || !existsSync(path.join(`${asar}.unpacked`, addon)))
      problems.push(`${name}: no addon ${pattern.source} is unpacked`)
  }
}

function sizeIn(asar: string, file: string): number {
  const entry = statFile(asar, file.slice(1).split('/').join(path.sep))
  return 'size' in entry ? entry.size : 0
}
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

function checkFuses({ name, packed }: Target, folder: string): void {
  const binary = readFileSync(path.join(folder, packed))
  const at = binary.indexOf(fuseMark) + fuseMark.length + 2
  const found = binary.subarray(at, at + fusesBefore.length).toString('latin1')
  if (found !== fusesAfter) problems.push(`${name}: fuses are ${found}, not ${fusesAfter}`)
}

function checkBeside({ name }: Target, folder: string): void {
  const notices = path.join(folder, 'THIRD-PARTY-NOTICES.txt')
  if (!existsSync(notices) || !readFileSync(notices, 'utf8').includes('better-sqlite3'))
    problems.push(`${name}: the licences of others are not beside the program`)
  if (existsSync(path.join(folder, 'locales/de.pak'))) problems.push(`${name}: a language too many`)
}

/** Whatever is pure JavaScript is bundled: what stays in `dependencies` is copied whole with all that it needs. */
function checkDependencies(): void {
  for (const name of Object.keys(readJson('package.json')['dependencies'] as object))
    if (globSync([`${name}/**/*.node`, `${name}-*/*.node`], { cwd: inRoot('node_modules') }).length === 0)
      problems.push(`dependencies: ${name} is no native module`)
}

checkDependencies()
for (const target of targets) {
  const folder = await pack(target)
  checkArchive(target, folder)
  checkFuses(target, folder)
  checkBeside(target, folder)
}
rmSync(work, { recursive: true })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log('packing: ok')
