import { existsSync } from 'node:fs'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const windowsPlaces = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
]
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** An installed Chromium, Chrome or Edge, in the usual places of the platform; PLAYWRIGHT_CHROMIUM names one outright. */
export function installedBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  return [env['PLAYWRIGHT_CHROMIUM'], ...placesOf(env, platform)].find(
    (file) => file !== undefined && file !== '' && existsSync(file),
  )
}

function placesOf(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return macPlaces
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    return roots.flatMap((root) => (root ? windowsPlaces.map((place) => path.join(root, place)) : []))
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env['PATH'] ?? '').split(':')]
  return folders.flatMap((folder) => commands.map((command) => path.join(folder, command)))
}

/** Chromium refuses to run its sandbox for root; everybody else keeps it. */
export const sandboxFlags = (): string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
