import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { spawnBrowser } from './browser.ts'
import { type BenchOptions, compare, type Row } from './measure.ts'
import { serveOffice } from './serve-office.ts'

/**
 * P13: from the start of the program to the first screen painted in a browser that starts cold too. An ordinary start: the
 * office of yesterday opens by itself. Stops are outside the clock on both sides, and no driver stands between.
 */
export async function paintRow({ size, runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const home = mkdtempSync(path.join(folder, 'home-'))
  await (await serveOffice(path.join(folder, `office-${size}.timbang`), home)).stop()
  let stops: (() => Promise<void>)[] = []
  const prepare = async () => {
    for (const stop of stops) await stop()
    stops = []
  }
  const timed = await compare(
    runs,
    {
      prepare,
      run: async () => {
        const served = await serveOffice(undefined, home)
        const browser = await spawnBrowser(browserPath, served.address, folder)
        stops = [browser.stop, served.stop]
        await browser.painted(`document.querySelector('.stage') !== null`)
      },
    },
    {
      prepare,
      run: async () => {
        const browser = await spawnBrowser(browserPath, 'about:blank', folder)
        stops = [browser.stop]
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
