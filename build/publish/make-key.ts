import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot, root } from '../launch/folders.mjs'

// npm run release-key -- --to FILE: the publisher's key pair for update bundles. The private half goes to the file that the
// person names, outside this project and readable by that person alone; the public half is built into the program.
const usage =
  'npm run release-key -- --to FILE (a file outside this project, best on a medium kept locked away)'
const { values } = parseArgs({ options: { to: { type: 'string' } } })
const publicFile = inRoot('build/publish/release-key.pub')

/** What stands in the way of making a key, if anything does. */
function refusalOf(target: string): string | undefined {
  const inside = path.relative(root, target)
  if (!inside.startsWith('..') && !path.isAbsolute(inside))
    return `${target} lies in this project; a private key is never part of it.`
  if (existsSync(target)) return `${target} exists; it is left as it is.`
  if (existsSync(publicFile))
    return `${publicFile} exists: programs that know it would refuse bundles of a new key. Remove it first if that is meant.`
  return undefined
}

if (values.to === undefined) fail(usage)
const target = path.resolve(process.env['INIT_CWD'] ?? '.', values.to)
const refusal = refusalOf(target)
if (refusal !== undefined) fail(refusal)
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
mkdirSync(path.dirname(target), { recursive: true })
writeFileSync(target, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 })
chmodSync(target, 0o600)
writeFileSync(publicFile, publicKey.export({ type: 'spki', format: 'pem' }))
console.log(`The private key is in ${target}: keep it offline, with a copy elsewhere.`)
console.log(`The public key is in ${publicFile}: commit it, and the next build accepts updates.`)

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
