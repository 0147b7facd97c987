import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { describeBug } from './api/bug.ts'
import { serveHttp } from './http/http.ts'
import { hasDisplay, openAppWindow } from './window/app-window.ts'
import type { Host } from './host/host.ts'
import { installedBrowser } from './window/installed-browser.ts'
import { createLog } from './host/log-file.ts'
import { createPageFiles } from './window/page-files.ts'
import { answerPage } from './http/http-page.ts'
import { appDataFolder, documentsFolder } from './host/places.ts'
import { readServeOptions } from './host/serve-options.ts'
import { version } from './host/version.ts'

/**
 * Timbang without Electron: the same backend on loopback HTTP, shown in an app window or at a printed address. The browser
 * takes longest, so it is started first, and the host is loaded meanwhile.
 */
const options = readServeOptions(process.argv.slice(2))
const appData = appDataFolder()
const report = createLog(path.join(appData, 'logs'))
const host = Promise.withResolvers<Host>()

const lastPageGoneMs = 30_000
const firstPageMs = 120_000
let idle: NodeJS.Timeout | undefined

try {
  const browser = options.open && hasDisplay() ? installedBrowser() : undefined
  const page = createPageFiles(path.join(import.meta.dirname, pageFolder()))
  const server = await serveHttp({
    host: host.promise,
    page: answerPage(page),
    port: options.port,
    reusableToken: browser === undefined,
    report,
    onPages: (count) => browser !== undefined && waitForPages(count),
  })
  if (browser !== undefined) {
    openAppWindow(browser, server.address, appData)
    idle = setTimeout(stop, firstPageMs)
  }
  function stop(): void {
    clearTimeout(idle)
    void server
      .close()
      .then(() => host.promise)
      .then(({ close }) => close())
      .then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  // started by build/start.mjs, and it is gone
  process.once('disconnect', stop)

  function waitForPages(count: number): void {
    clearTimeout(idle)
    if (count === 0) idle = setTimeout(stop, lastPageGoneMs)
  }

  const { createHost } = await import('./host/host.ts')
  const opened = createHost({ documents: documentsFolder(), appData, version, carrier: 'loopback', report })
  host.resolve(opened)
  // npm runs scripts in the project's folder; a path counts from where the person typed it
  const folder = process.env['INIT_CWD'] ?? '.'
  const { file, sample } = options
  void opened.start({ file: file && path.resolve(folder, file), sample })

  const { texts } = await loadTexts()
  if (browser !== undefined) console.log(texts.t('start.opened'))
  else {
    if (options.open) console.log(texts.t(hasDisplay() ? 'start.noBrowser' : 'start.noDisplay'))
    console.log(texts.t('start.address', { address: server.address }))
  }
} catch (error) {
  console.error(await sentenceOf(error))
  process.exit(1)
}

/** Loaded when the office is on its way: the catalogue is not small. */
async function loadTexts() {
  const [{ createTexts, say }, { createPreferences }] = await Promise.all([
    import('#shared/text/translate.ts'),
    import('./host/preferences.ts'),
  ])
  return { texts: createTexts(createPreferences(appData).get().language), say }
}

async function sentenceOf(error: unknown): Promise<string> {
  const { texts, say } = await loadTexts()
  if (error instanceof AppError) return say(texts, error)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return texts.t('start.portTaken', { port: options.port })
  report('serve', describeBug(error))
  return texts.t('error.internal')
}

function pageFolder(): string {
  return import.meta.url.endsWith('.ts') ? '../dist/renderer' : '../renderer'
}
