import path from 'node:path'
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { z } from '#shared/api/zod.ts'
import type { ReportBug } from '../api/bug.ts'
import { readJson, writeJson } from '../host/json-file.ts'
import type { MenuText } from './menu.ts'
import { pageAddress } from './protocol.ts'

const WindowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
type WindowState = z.infer<typeof WindowState>

interface WindowOptions {
  readonly appData: string
  readonly preload: string
  /** Of the window, where the system does not take the program's own. */
  readonly icon: string
  readonly report: ReportBug
  /** In the person's language. */
  readonly text: (key: MenuText) => string
}

/** The one window, where it was left, with nothing of Node or Electron in its page. */
export async function openWindow(options: WindowOptions): Promise<BrowserWindow> {
  const stateFile = path.join(options.appData, 'window.json')
  const state = visible(WindowState.safeParse(readJson(stateFile)).data)
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(state && { x: state.x, y: state.y, width: state.width, height: state.height }),
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Timbang',
    icon: options.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  if (state?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writeJson(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  surviveTrouble(window, options)
  askBeforeLeaving(window, options)
  await window.loadURL(pageAddress)
  return window
}

/** A window that was left on a monitor that is gone opens in the default place. */
function visible(state: WindowState | undefined): WindowState | undefined {
  if (!state) return undefined
  const { workArea } = screen.getDisplayMatching(state)
  const overlapsX = state.x < workArea.x + workArea.width && state.x + state.width > workArea.x
  const overlapsY = state.y < workArea.y + workArea.height && state.y >= workArea.y
  return overlapsX && overlapsY ? state : undefined
}

/** The page says that something would be lost; Electron asks nobody by itself and would only stay. */
function askBeforeLeaving(window: BrowserWindow, { text }: WindowOptions): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: text('leave'),
      buttons: [text('stay'), text('leaveNow')],
      cancelId: 0,
    })
    // prevents the preventing
    if (choice === 1) event.preventDefault()
  })
}

/** Each edit is stored as it is made, so a page that stopped may simply be shown again. */
function surviveTrouble(window: BrowserWindow, { report, text }: WindowOptions): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    report('page', `${reason} ${exitCode}`)
    dialog.showMessageBoxSync(window, {
      type: 'error',
      message: text('pageCrashed'),
      buttons: [text('restartPage')],
    })
    window.webContents.reload()
  })
  window.on('unresponsive', () => {
    report('page', 'unresponsive')
    const buttons = [text('wait'), text('restartPage')]
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: text('unresponsive'),
      buttons,
    })
    if (choice === 1) window.webContents.forcefullyCrashRenderer()
  })
}
