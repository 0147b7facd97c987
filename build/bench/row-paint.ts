import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { windowFlags } from '#electron/window/app-window.ts'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { devToolsOf, endQuietBrowser, paintedAt, quietBrowser } from './browser.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { serveOffice, startInWindow } from './serve-office.ts'

/**
 * P13: an ordinary start until the first screen is painted. The program opens the office of yesterday and its window by itself,
 * in a browser that starts cold, with a new profile. Stops are outside the clock on both sides, and no driver stands between.
 */
export async function paintRow({ size, runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const home = mkdtempSync(path.join(folder, 'home-'))
  await (await serveOffice(path.join(folder, `office-${size}.timbang`), home)).stop()
  const browser = quietBrowser(browserPath, folder)
  const profile = path.join(home, 'timbang/browser')
  let stop = async () => {}
  const prepare = async () => {
    await endQuietBrowser(browser, profile)
    await stop()
    stop = async () => {}
  }
  const timed = await compare(
    runs,
    {
      prepare,
      run: async () => {
        ;({ stop } = startInWindow(browser, home))
        await paintedAt(await devToolsOf(profile), `document.querySelector('.stage') !== null`)
      },
    },
    {
      prepare,
      run: async () => {
        spawn(browser, windowFlags('about:blank', profile), { stdio: 'ignore' })
        await devToolsOf(profile)
      },
    },
  )
  await prepare()
  return {
    id: 'P13',
    work: `built \`npm start\` → Beranda painted, an office of ${size.toLocaleString('en')} that was open yesterday`,
    peer: 'spawn Chromium → DevTools',
    ...timed,
    unit: 'ms',
    first: 15,
    goal: 5,
  }
}
