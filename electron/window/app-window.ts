import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { sandboxFlags } from './installed-browser.ts'

/** Whether a window can be shown at all. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** Shows the address as a window of its own, in a browser profile of Timbang's own. */
export function openAppWindow(browser: string, address: string, appData: string): void {
  // a snap may not read hidden folders of the home folder
  const profile = browser.startsWith('/snap/')
    ? path.join(homedir(), 'snap/chromium/common/timbang')
    : path.join(appData, 'browser')
  keepQuiet(profile)
  spawn(browser, windowFlags(address, profile), { detached: true, stdio: 'ignore' }).unref()
}

export const windowFlags = (address: string, profile: string): string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...sandboxFlags(),
]

/** Only a preference keeps the browser from offering to translate the page. */
function keepQuiet(profile: string): void {
  const file = path.join(profile, 'Default/Preferences')
  if (existsSync(file)) return
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ translate: { enabled: false } }))
}
