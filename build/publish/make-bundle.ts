import { createPrivateKey, createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readUpdate, writeUpdate } from '#electron/update/update-file.ts'
import { inRoot } from '../launch/folders.mjs'
import { notesOf } from './release-notes.ts'

// npm run release-bundle -- --installer FILE --key PRIVATE [--to FILE]: one signed file of an installer that `npm run dist` made,
// for offices without a network.
const { values } = parseArgs({
  options: { installer: { type: 'string' }, key: { type: 'string' }, to: { type: 'string' } },
})
const { installer, key } = values
if (installer === undefined || key === undefined)
  fail('npm run release-bundle -- --installer FILE --key PRIVATE-KEY [--to FILE]')

/** By the names that electron-builder.yml gives its artifacts. */
const platforms = { exe: 'win32', AppImage: 'linux', deb: 'linux', dmg: 'darwin' } as const
const ending = path.extname(installer).slice(1)
if (!Object.hasOwn(platforms, ending)) fail(`${installer} is no installer`)
const platform = platforms[ending as keyof typeof platforms]
const arch = /arm64/.test(path.basename(installer)) ? 'arm64' : 'x64'

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }
const { date, notes } = notesOf(readFileSync(inRoot('docs/release-notes.md'), 'utf8'), version)
const here = process.env['INIT_CWD'] ?? '.'
const source = path.resolve(here, installer)
const target = path.resolve(here, values.to ?? `${path.parse(installer).name}.timbang-update`)
const privateKey = createPrivateKey(readFileSync(path.resolve(here, key)))
const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
const built = inRoot('build/publish/release-key.pub')
if (!existsSync(built) || readFileSync(built, 'utf8') !== publicKey)
  fail(`this key does not belong to ${built}: no program built from here would accept the bundle`)
await writeUpdate(target, source, { version, date, notes, platform, arch }, privateKey)
await readUpdate(target, publicKey)
console.log(`${target}: ${version}, ${platform} ${arch}, signed`)

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
