/**
 * `electron` for host tests: the main process is the plain stand-in, but a BrowserWindow is a page in a real Chromium with
 * the built preload, the page scheme's real responses (their policy enforced) and IPC. Chromium cannot navigate to `app:`,
 * so app://timbang is shown as https://timbang.invalid.
 */
import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { installedBrowser, sandboxFlags } from '#electron/window/installed-browser.ts'
import * as fake from '#tests/shell/fake-electron.ts'

export {
  app,
  contextBridge,
  crashReporter,
  dialog,
  ipcMain,
  ipcRenderer,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} from '#tests/shell/fake-electron.ts'

const scheme = 'app://timbang'
const shown = 'https://timbang.invalid'
const real = (url: string) => url.replace(shown, scheme)
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...sandboxFlags(),
]
let browser: Browser | undefined

/** What a sandboxed preload may require, with IPC through the two functions that the page got from Playwright. */
const preloadModules = `(name) => {
  if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name)
  const listeners = new Set()
  globalThis.__deliver = (channel, message) => {
    for (const [on, listener] of listeners) if (on === channel) listener({}, message)
  }
  return {
    ipcRenderer: {
      invoke: (channel, ...args) => globalThis.__invoke(channel, args),
      on: (channel, listener) => listeners.add([channel, listener]),
      off: () => {},
    },
    contextBridge: {
      exposeInMainWorld: (key, value) => Object.defineProperty(globalThis, key, { value: Object.freeze(value) }),
    },
  }
}`

export class BrowserWindow extends fake.BrowserWindow {
  static override getAllWindows = () => fake.BrowserWindow.all
  page!: Page
  override loadURL = Object.assign(async (url: string) => {
    browser ??= await chromium.launch({ executablePath: installedBrowser() ?? 'chromium', args: flags })
    const context = await browser.newContext({
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      viewport: { width: 1366, height: 768 },
    })
    const page = await context.newPage()
    await page.exposeBinding('__invoke', ({ frame }: { frame: Frame }, channel: string, args: unknown[]) => {
      const sender = { url: real(frame.url()), parent: frame.parentFrame() }
      return fake.ipcMain.invokeFrom(sender, channel, ...args)
    })
    this.webContents.send = (channel, message) =>
      void page
        .evaluate(([to, event]) => (globalThis as unknown as Delivering).__deliver(to, event), [
          channel,
          message,
        ] as const)
        .catch(() => undefined)
    const preload = readFileSync(String(this.options.webPreferences?.preload), 'utf8')
    await page.addInitScript({ content: `((require) => { ${preload}\n})(${preloadModules})` })
    await page.route('**/*', async (route) => {
      const address = route.request().url()
      if (!address.startsWith(`${shown}/`)) return route.abort()
      const response = await fake.protocol.handlers.get('app')!(new Request(real(address)))
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
    })
    await page.goto(url.replace(scheme, shown))
    this.page = page
  }) as never

  static async closeAll() {
    await browser?.close()
    browser = undefined
  }
}

interface Delivering {
  __deliver(channel: unknown, message: unknown): void
}
