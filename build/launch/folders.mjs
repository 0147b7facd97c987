import { existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
export const inRoot = (...parts) => path.join(root, ...parts)

/** The same folder as `appDataFolder` of electron/host/places.ts, which cannot be imported before there is a Node that reads it. */
export function appDataFolder(env = process.env, home = homedir(), platform = process.platform) {
  if (platform === 'win32') return path.join(env.APPDATA ?? path.join(home, 'AppData/Roaming'), 'Timbang')
  if (platform === 'darwin') return path.join(home, 'Library/Application Support/Timbang')
  return path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'timbang')
}

/** Node 24: the one that the package `node` brings, else the running one where it is new enough. */
export function node24() {
  const own = inRoot('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined
}

/** Whether this very process runs on it. */
export const isNode24 = () => realpathSync(node24()) === realpathSync(process.execPath)

/** Child processes find Node 24 first, as npm scripts do. */
export function childEnvironment() {
  const folders = [
    inRoot('node_modules/node/bin'),
    inRoot('node_modules/.bin'),
    process.env.PATH ?? process.env.Path,
  ]
  return { ...process.env, PATH: folders.join(path.delimiter) }
}

/** As `childEnvironment`, for whatever starts hundreds of programs and threads: they share what is compiled. */
export const sharingEnvironment = () => ({
  ...childEnvironment(),
  NODE_COMPILE_CACHE: inRoot('node_modules/.cache/timbang'),
})
