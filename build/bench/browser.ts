import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ended, firstMatch, type Served, serveOffice } from './serve-office.ts'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
/** An old PC's processor against this one. */
export const throttle = 4
export const patient = { timeout: 120_000 }

export async function launch(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, args: flags })
}

interface OpenPage {
  readonly page: Page
  readonly served: Served
  close(): Promise<void>
}

/** The built program on the file and its page in a browser of its own, on Beranda. */
export async function openPage(file: string, folder: string, browserPath: string): Promise<OpenPage> {
  const served = await serveOffice(file, mkdtempSync(path.join(folder, 'home-')))
  const browser = await launch(browserPath)
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(served.address, patient)
  await page.waitForSelector('a[href$="/employees"]', patient)
  return {
    page,
    served,
    async close() {
      await browser.close()
      await served.stop()
    },
  }
}

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
}

interface ColdBrowser {
  readonly child: ChildProcess
  /** Resolves when the first page has painted something and `condition` holds there. */
  painted(condition: string): Promise<void>
  stop(): Promise<void>
}

/** A browser with a new profile, without a driver: its own debugging port is asked for the first paint. */
export async function spawnBrowser(
  browserPath: string,
  address: string,
  folder: string,
): Promise<ColdBrowser> {
  const profile = `--user-data-dir=${mkdtempSync(path.join(folder, 'profile-'))}`
  const argv = [...flags, '--headless', '--remote-debugging-port=0', profile, address]
  const child = spawn(browserPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  const endpoint = await firstMatch(child, /ws:\/\/\S+/)
  return {
    child,
    painted: (condition) => paintedAt(new URL(endpoint).host, condition),
    stop: () => ended(child, 'SIGKILL'),
  }
}

async function paintedAt(host: string, condition: string): Promise<void> {
  const socket = new WebSocket(await pageSocket(host))
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  const expression = `new Promise((resolve) => {
    const look = () => performance.getEntriesByName('first-contentful-paint').length > 0 && (${condition})
      ? resolve(true) : setTimeout(look, 4)
    look()
  })`
  for (let id = 1; ; id++) {
    const answered = new Promise<{ result?: { result?: { value?: unknown } } }>((resolve) =>
      socket.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data)) as object), {
        once: true,
      }),
    )
    const params = { expression, awaitPromise: true, returnByValue: true }
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }))
    // a navigation in between ends the question
    if ((await answered).result?.result?.value === true) break
  }
  socket.close()
}

async function pageSocket(host: string): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as {
      type: string
      webSocketDebuggerUrl: string
    }[]
    const page = targets.find(({ type }) => type === 'page')
    if (page) return page.webSocketDebuggerUrl
  }
}
