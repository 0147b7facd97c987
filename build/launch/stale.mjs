import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './folders.mjs'

const stamp = inRoot('dist/.stamp')
const sources = [
  'shared',
  'electron',
  'renderer',
  'build/vite.config.ts',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]

/**
 * Whether a source, or what is installed, is newer than the last build or not there; a folder's own time shows what was deleted.
 */
export function isStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return sources.some((source) => isNewer(inRoot(source), built))
}

function isNewer(file, than) {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined || stat.mtimeMs > than) return true
  return stat.isDirectory() && readdirSync(file).some((name) => isNewer(path.join(file, name), than))
}

/** `at` is when the build began, so that what changed during it counts as newer. */
export function writeStamp(at) {
  writeFileSync(stamp, `${at.toISOString()}\n`)
  utimesSync(stamp, at, at)
}
