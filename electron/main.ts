import path from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron'
import { AppError } from '#shared/api/errors.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { describeBug } from './api/bug.ts'
import { serveIpc } from './window/ipc.ts'
import { createHost } from './host/host.ts'
import { createLog } from './host/log-file.ts'
import { type MenuText, setMenu } from './window/menu.ts'
import { officeFileOf, wantsSample } from './host/office-argument.ts'
import { createPageFiles } from './window/page-files.ts'
import { appDataFolder } from './host/places.ts'
import { denyPermissions, registerScheme, servePage } from './window/protocol.ts'
import { version } from './host/version.ts'
import { lockContents, openWindow } from './window/window.ts'

const here = import.meta.dirname
const appData = appDataFolder()
const report = createLog(path.join(appData, 'logs'))
app.setPath('userData', path.join(appData, 'window'))

if (app.requestSingleInstanceLock()) {
  registerScheme()
  lockContents()
  process.on('uncaughtException', (error) => report('main', describeBug(error)))
  start().catch((error: unknown) => {
    report('start', describeBug(error))
    dialog.showErrorBox('Timbang', createTexts('id').t('start.failed'))
    app.exit(1)
  })
} else app.quit()

async function start(): Promise<void> {
  await app.whenReady()
  const host = createHost({
    documents: app.getPath('documents'),
    appData,
    version,
    carrier: 'electron',
    report,
    onPreferences: () => settle(),
    chooseFile,
  })
  let texts = createTexts(host.preferences().language)
  const text = (key: MenuText) => texts.t(`menu.${key}`)

  /** Menu and window frame follow the language and theme that the page saves. */
  function settle(): void {
    const { language, theme } = host.preferences()
    texts = createTexts(language)
    nativeTheme.themeSource = theme
    setMenu({
      text,
      openFile: () => void openChosen(),
      showAbout: () => app.showAboutPanel(),
      developer: !app.isPackaged,
    })
  }
  const open = (file: string) => attempt(() => host.openPath(file))
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('internal', 'error.internal')
      if (known !== error) report('open', describeBug(error))
      dialog.showErrorBox('Timbang', say(texts, known))
    }
  }
  async function openChosen(): Promise<void> {
    const file = await chooseFile()
    if (file !== undefined) await open(file)
  }
  async function chooseFile(): Promise<string | undefined> {
    const { filePaths } = await dialog.showOpenDialog({
      defaultPath: path.join(app.getPath('documents'), 'Timbang'),
      filters: [{ name: text('officeFiles'), extensions: ['timbang'] }],
      properties: ['openFile'],
    })
    return filePaths[0]
  }
  function focus(): void {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  }

  app.setAboutPanelOptions({ applicationName: 'Timbang', applicationVersion: version })
  denyPermissions(session.defaultSession)
  servePage(createPageFiles(path.join(here, '../renderer')))
  serveIpc(host)
  settle()
  app.on('second-instance', (_event, args, folder) => {
    focus()
    const file = officeFileOf(args, folder)
    if (file !== undefined) void open(file)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void open(file)
  })
  app.on('window-all-closed', () => app.quit())
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void host.close().finally(() => {
      closed = true
      app.quit()
    })
  })

  const file = officeFileOf(process.argv.slice(1), process.cwd())
  if (file !== undefined) void open(file)
  else if (wantsSample(process.argv)) void attempt(() => host.openSample())
  else void attempt(() => host.openLast())
  await openWindow({ appData, preload: path.join(here, '../preload/preload.cjs'), report, text })
}
