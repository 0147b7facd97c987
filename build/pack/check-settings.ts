// Checks electron-builder.yml against the schema that app-builder-lib ships, that every including `files` pattern finds
// something in the built tree, and that the icons are what their containers say.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { inRoot } from '../launch/folders.mjs'

const require = createRequire(import.meta.url)
const config = parse(readFileSync(inRoot('electron-builder.yml'), 'utf8')) as {
  readonly files: readonly string[]
  readonly extraFiles: readonly (string | { readonly from: string })[]
  readonly electronVersion: string
  readonly win: { readonly icon: string }
  readonly mac: { readonly icon: string }
  readonly linux: { readonly icon: string }
}
const problems: string[] = []

function checkSchema(): void {
  const ajv = new Ajv({ allErrors: true, strict: false })
  const validate = ajv.compile(require('app-builder-lib/scheme.json') as object)
  if (validate(config)) return
  for (const { instancePath, message, params } of validate.errors ?? [])
    problems.push(`${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
}

function checkFiles(): void {
  const extra = config.extraFiles.map((file) => (typeof file === 'string' ? file : file.from))
  for (const pattern of [...config.files, ...extra])
    if (!pattern.startsWith('!') && globSync(pattern, { cwd: inRoot() }).length === 0)
      problems.push(`files: nothing matches ${pattern}`)
}

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString('latin1') === 'PNG'

/** Each image of an .ico, by what its directory says. */
function checkIco(file: string): void {
  const ico = readFileSync(inRoot(file))
  const count = ico.readUInt16LE(4)
  const sizes = Array.from({ length: count }, (_, index) => {
    const at = 6 + 16 * index
    const png = ico.subarray(ico.readUInt32LE(at + 12)).subarray(0, ico.readUInt32LE(at + 8))
    if (!isPng(png) || png.readUInt32BE(16) % 256 !== ico.readUInt8(at))
      problems.push(`${file}: image ${index} is not what it says`)
    return png.readUInt32BE(16)
  })
  for (const size of [16, 32, 48, 256]) if (!sizes.includes(size)) problems.push(`${file}: no ${size} px`)
}

function checkIcns(file: string): void {
  const icns = readFileSync(inRoot(file))
  if (icns.subarray(0, 4).toString('latin1') !== 'icns' || icns.readUInt32BE(4) !== icns.length)
    problems.push(`${file}: no icns`)
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    if (!isPng(icns.subarray(at + 8))) problems.push(`${file}: an image that is no PNG at ${at}`)
}

function checkLinuxIcons(folder: string): void {
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    const file = inRoot(folder, `${size}x${size}.png`)
    if (!existsSync(file) || readFileSync(file).readUInt32BE(16) !== size)
      problems.push(`${folder}: no ${size}x${size}.png`)
  }
}

checkSchema()
checkFiles()
checkIco(config.win.icon)
checkIcns(config.mac.icon)
checkLinuxIcons(config.linux.icon)
const installed = (require('electron/package.json') as { version: string }).version
if (config.electronVersion !== installed)
  problems.push(`electronVersion ${config.electronVersion} is not the installed ${installed}`)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log('electron-builder.yml: ok')
