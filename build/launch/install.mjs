import { existsSync, readFileSync } from 'node:fs'
import { inRoot, node24 } from './folders.mjs'
import { lastLines, runQuietly } from './run.mjs'

const readLock = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether node_modules holds what the lock file names; packages for other platforms may be absent. */
export function isInstalled() {
  try {
    const installed = readLock(inRoot('node_modules/.package-lock.json'))
    const wanted = Object.entries(readLock(inRoot('package-lock.json'))).filter(([place]) => place !== '')
    return (
      node24() !== undefined &&
      wanted.every(([place, { version, optional }]) =>
        installed[place] ? installed[place].version === version : optional === true,
      )
    )
  } catch {
    return false
  }
}

/**
 * Installs exactly the lock file. Install scripts stay off, since older npm versions would compile what is already there as
 * a binary; the one that is needed, which fetches Node 24, is run by name.
 */
export async function install(texts) {
  const npm = npmCommand()
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const result = await runQuietly(texts.installing, npm.command, [...npm.args, ...args], npm.options)
  if (result.code !== 0) throw new Error(`${lastLines(result.output)}\n${texts.installFailed}`)
  if (node24()) return
  const setup = await runQuietly('', process.execPath, ['installArchSpecificPackage.js'], {
    cwd: inRoot('node_modules/node'),
  })
  if (!node24()) throw new Error(`${lastLines(setup.output)}\n${texts.noNode}`)
  // npm links only commands that are there already; npm scripts need this one first on their path
  await runQuietly('', npm.command, [...npm.args, 'rebuild', 'node', '--ignore-scripts'], npm.options)
}

function npmCommand() {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js') && existsSync(own)) return { command: process.execPath, args: [own], options: {} }
  return { command: 'npm', args: [], options: { shell: process.platform === 'win32' } }
}
