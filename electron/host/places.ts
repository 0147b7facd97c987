import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The user's documents folder: what the desktop says (XDG), else `Documents` or `Dokumen`, else the home folder itself. */
export function documentsFolder(env: Environment = process.env, home = homedir()): string {
  const named = env['XDG_DOCUMENTS_DIR'] ?? xdgDocuments(env, home)
  const candidates = [named, path.join(home, 'Documents'), path.join(home, 'Dokumen')]
  return candidates.find((folder) => folder !== undefined && existsSync(folder)) ?? home
}

function xdgDocuments(env: Environment, home: string): string | undefined {
  const config = env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
  try {
    const text = readFileSync(path.join(config, 'user-dirs.dirs'), 'utf8')
    return /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(text)?.[1]?.replace('$HOME', home)
  } catch {
    return undefined
  }
}

/** Where this PC's settings live, the same for every carrier; build/start.mjs names the same folder. */
export function appDataFolder(
  env: Environment = process.env,
  home = homedir(),
  platform = process.platform,
): string {
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData/Roaming'), 'Timbang')
  if (platform === 'darwin') return path.join(home, 'Library/Application Support/Timbang')
  return path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'timbang')
}
