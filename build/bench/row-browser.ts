import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { type BenchOptions, compare, median, type Row } from './measure.ts'
import { firstMatch, serveOffice } from './serve-office.ts'

const flags = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
]
const throttle = 4
const goal = { timeout: 120_000 }

async function launch(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, args: flags })
}

/** P7: the staff list of 10,000 from the click to the frame after its rows stand there, the processor slowed four times. */
export async function pageRow({ size, runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const served = await serveOffice(
    path.join(folder, `office-${size}.timbang`),
    mkdtempSync(path.join(folder, 'home-')),
  )
  const browser = await launch(browserPath)
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.goto(served.address, goal)
    await page.waitForSelector('a[href$="/employees"]', goal)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
    const [own, plain]: [number[], number[]] = [[], []]
    for (let run = -1; run < runs; run++) {
      const mounted = await mountMs(page)
      const html = await page
        .locator('[role="row"]')
        .evaluateAll((rows) => rows.map((row) => row.outerHTML).join(''))
      const innerHtml = await innerHtmlMs(page, html)
      if (run >= 0) {
        own.push(mounted)
        plain.push(innerHtml)
      }
      await page.goBack(goal)
      await page.waitForSelector('[role="row"]', { state: 'detached', timeout: 60_000 })
    }
    const [ours, peers] = [median(own), median(plain)]
    return {
      ...{
        id: 'P7',
        work: `page: list of ${size.toLocaleString('en')} mounted → next frame, processor slowed ${throttle}×, data fetched anew`,
      },
      ...{
        peer: 'innerHTML of the visible rows',
        ours,
        peers,
        ratio: ours / peers,
        unit: 'ms',
        first: 6,
        goal: 2,
      },
    }
  } finally {
    await browser.close()
    await served.stop()
  }
}

async function mountMs(page: Page): Promise<number> {
  return await page.evaluate(
    async () =>
      await new Promise<number>((resolve) => {
        const begun = performance.now()
        const seen = new MutationObserver(() => {
          if (document.querySelectorAll('[role="row"]').length < 6) return
          seen.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)))
        })
        seen.observe(document.body, { childList: true, subtree: true })
        document.querySelector<HTMLAnchorElement>('a[href$="/employees"]')?.click()
      }),
  )
}

async function innerHtmlMs(page: Page, html: string): Promise<number> {
  return await page.evaluate(
    async (content) =>
      await new Promise<number>((resolve) => {
        const begun = performance.now()
        const box = document.createElement('div')
        document.body.append(box)
        box.innerHTML = content
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const elapsed = performance.now() - begun
            box.remove()
            resolve(elapsed)
          }),
        )
      }),
    html,
  )
}

/** P13: from the start of the program to the first screen painted in a browser that starts cold too. */
export async function paintRow({ size, runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const file = path.join(folder, `office-${size}.timbang`)
  const timed = await compare(
    runs,
    {
      run: async () => {
        const served = await serveOffice(file, mkdtempSync(path.join(folder, 'home-')))
        const browser = await launch(browserPath)
        const page = await browser.newPage()
        await page.goto(served.address, { ...goal, waitUntil: 'commit' })
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
          undefined,
          goal,
        )
        await page.waitForSelector('h1, h2', goal)
        await browser.close()
        await served.stop()
      },
    },
    {
      run: async () => {
        const profile = `--user-data-dir=${mkdtempSync(path.join(folder, 'profile-'))}`
        const child = spawn(
          browserPath,
          [...flags, '--headless', '--remote-debugging-port=0', profile, 'about:blank'],
          { stdio: ['ignore', 'pipe', 'pipe'] },
        )
        await firstMatch(child, /DevTools listening/)
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGKILL')
        await ended
      },
    },
  )
  return {
    ...{
      id: 'P13',
      work: `built \`npm start\` → first screen painted, an office of ${size.toLocaleString('en')} (with the stop of both)`,
    },
    ...{ peer: 'spawn Chromium → DevTools', ...timed, unit: 'ms', first: 15, goal: 5 },
  }
}
