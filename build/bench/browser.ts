import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Served, serveOffice } from './serve-office.ts'

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
  // the peers set innerHTML, which the page's own rules refuse
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, bypassCSP: true })
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

/**
 * A program to start in place of the browser: the same one without a window, that says in its profile's folder at which port it
 * can be asked, and beside itself under which number it runs.
 */
export function quietBrowser(browserPath: string, folder: string): string {
  const file = path.join(folder, 'browser.sh')
  const options = [...flags, '--headless', '--remote-debugging-port=0'].join(' ')
  writeFileSync(file, `#!/bin/sh\necho $$ > "$0.pid"\nexec "${browserPath}" ${options} "$@"\n`, {
    mode: 0o755,
  })
  return file
}

/** The address of the debugging port of the browser of that profile, as soon as it has one. */
export async function devToolsOf(profile: string): Promise<string> {
  for (;;) {
    const [port] = textOf(path.join(profile, 'DevToolsActivePort')).split('\n')
    if (port) return `127.0.0.1:${port}`
    await setTimeout(2)
  }
}

/** Ends the browser that was started last; its profile goes with it. */
export async function endQuietBrowser(file: string, profile: string): Promise<void> {
  const pid = Number(textOf(`${file}.pid`))
  if (pid > 0) process.kill(pid, 'SIGKILL')
  while (pid > 0 && isRunning(pid)) await setTimeout(20)
  for (const left of [`${file}.pid`, profile])
    rmSync(left, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Resolves when the first page of the browser has painted something and `condition` holds there. */
export async function paintedAt(host: string, condition: string): Promise<void> {
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
