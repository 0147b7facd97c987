import path from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, powerMonitor, session, shell } from 'electron'
import { AppError } from '#shared/api/errors.ts'
import { createTexts, say, type Texts } from '#shared/text/translate.ts'
import { describeBug } from './api/bug.ts'
import { serveIpc } from './window/ipc.ts'
import { createHost, type Host } from './host/host.ts'
import { createLog } from './host/log-file.ts'
import { type MenuText, setMenu } from './window/menu.ts'
import { officeFileOf, wantsSample } from './host/office-argument.ts'
import { createPageFiles } from './window/page-files.ts'
import { appDataFolder } from './host/places.ts'
import { hardenApp, hardenSession, openDoor } from './window/harden.ts'
import { registerScheme, servePage } from './window/protocol.ts'
import { version } from './host/version.ts'
import { keepCrashesLocal } from './window/crash-dumps.ts'
import { createUpdateShell } from './window/update-shell.ts'
import { utilityChild } from './window/utility-child.ts'
import { openWindow } from './window/window.ts'

const here = import.meta.dirname
const appData = appDataFolder()
const report = createLog(path.join(appData, 'logs'))
app.setPath('userData', path.join(appData, 'window'))

const door = openDoor()
if (door !== undefined) {
  dialog.showErrorBox('Timbang', createTexts('id').t('start.openDoor', { name: door }))
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  registerScheme()
  hardenApp()
  keepCrashesLocal(path.join(appData, 'crash'))
  const brought = collectBrought()
  process.on('uncaughtException', (error) => report('main', describeBug(error)))
  start(brought).catch((error: unknown) => {
    report('start', describeBug(error))
    dialog.showErrorBox('Timbang', createTexts('id').t('start.failed'))
    app.exit(1)
  })
} else app.quit()

async function start(brought: Brought): Promise<void> {
  await app.whenReady()
  const host = createHost({
    documents: app.getPath('documents'),
    appData,
    version,
    carrier: 'electron',
    report,
    startChild: utilityChild,
    onPreferences: () => settle(),
    chooseFile: () => chooseFile(text('officeFiles')),
    chooseFolder,
    showFolder: (folder) => shell.showItemInFolder(folder),
    ...(app.isPackaged && { updates: createUpdateShell(() => texts.t('update.files')) }),
  })
  let texts = createTexts(host.preferences().language)
  const text = (key: MenuText) => texts.t(`menu.${key}`)
  const open = (file: string) =>
    attempt(
      () => texts,
      () => host.openPath(file),
    )
  const openChosen = async () => {
    const file = await chooseFile(text('officeFiles'))
    if (file !== undefined) await open(file)
  }
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

  app.setAboutPanelOptions({ applicationName: 'Timbang', applicationVersion: version })
  hardenSession(session.defaultSession)
  servePage(createPageFiles(path.join(here, '../renderer')))
  serveIpc(host)
  settle()
  brought.takeTo((file) => void open(file))
  closeBeforeEnd(host)
  lockWithSystem(host)
  // the page says why an office is not open
  void host.start({
    file: brought.first() ?? officeFileOf(process.argv.slice(1), process.cwd()),
    sample: wantsSample(process.argv),
  })
  const icon = path.join(here, '../renderer/icon.png')
  await openWindow({ appData, preload: path.join(here, '../preload/preload.cjs'), icon, report, text })
}

/** This PC's own dialog; undefined when the person chose nothing. */
async function chooseFile(officeFiles: string): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({
    defaultPath: path.join(app.getPath('documents'), 'Timbang'),
    filters: [{ name: officeFiles, extensions: ['timbang'] }],
    properties: ['openFile'],
  })
  return filePaths[0]
}

async function chooseFolder(): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
  return filePaths[0]
}

/** What was asked for outside the page is refused outside the page. */
async function attempt(texts: () => Texts, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('internal', 'error.internal')
    if (known !== error) report('open', describeBug(error))
    dialog.showErrorBox('Timbang', say(texts(), known))
  }
}

/** Files that the desktop hands over, by a double click or a second start of the program. */
interface Brought {
  /** The one that this start was made for: macOS says it before the program is ready. */
  first(): string | undefined
  takeTo(open: (file: string) => void): void
}

function collectBrought(): Brought {
  const waiting: string[] = []
  let open = (file: string): void => void waiting.push(file)
  app.on('second-instance', (_event, args, folder) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
    const file = officeFileOf(args, folder)
    if (file !== undefined) open(file)
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    open(file)
  })
  return {
    first: () => waiting.at(-1),
    takeTo: (next) => void (open = next),
  }
}

/** Who locks the PC or closes its lid has left Timbang too. */
function lockWithSystem(host: Host): void {
  powerMonitor.on('lock-screen', () => host.lock())
  powerMonitor.on('suspend', () => host.lock())
}

function closeBeforeEnd(host: Host): void {
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
}
