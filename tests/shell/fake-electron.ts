/**
 * A stand-in for the `electron` module: it records what the program asked for and lets a test play Chromium's part. It
 * proves wiring, never Electron's own behaviour.
 */
import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import path from 'node:path'
import { vi } from 'vitest'

type Handler = (event: unknown, ...args: unknown[]) => unknown

class FakeWebContents extends EventEmitter {
  readonly id = 1
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined
  readonly sent: unknown[][] = []
  reload = vi.fn()
  forcefullyCrashRenderer = vi.fn()
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.windowOpenHandler = handler
  }
  send(...message: unknown[]) {
    this.sent.push(structuredClone(message))
  }
}

class FakeApp extends EventEmitter {
  #ready = Promise.withResolvers<void>()
  isPackaged = false
  /** Where the folders of `getPath` are. */
  home = ''
  requestSingleInstanceLock = vi.fn(() => true)
  enableSandbox = vi.fn()
  /** Switches of this start. */
  switches = new Set<string>()
  commandLine = { hasSwitch: (name: string) => this.switches.has(name) }
  quit = vi.fn()
  exit = vi.fn()
  setPath = vi.fn()
  setAboutPanelOptions = vi.fn()
  showAboutPanel = vi.fn()
  getPath = (name: string) => path.join(this.home, name)
  whenReady = () => this.#ready.promise
  makeReady() {
    this.#ready.resolve()
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = []
  static getAllWindows = () => BrowserWindow.all
  readonly webContents = new FakeWebContents()
  readonly options: Electron.BrowserWindowConstructorOptions
  bounds = { x: 10, y: 20, width: 1000, height: 700 }
  maximized = false
  loadURL = vi.fn(async (_url: string): Promise<void> => {})
  show = vi.fn()
  focus = vi.fn()
  restore = vi.fn()
  isMinimized = () => false
  isMaximized = () => this.maximized
  maximize = () => void (this.maximized = true)
  getNormalBounds = () => this.bounds
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
}

export const app = new FakeApp()

const handlers = new Map<string, Handler>()
export const ipcMain = {
  handlers,
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  /** Plays ipcRenderer.invoke: arguments and the answer go through a structured clone, as in Electron. */
  async invokeFrom(frame: { url: string; parent: unknown } | null, channel: string, ...args: unknown[]) {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event = { sender: { id: 1 }, senderFrame: frame }
    return structuredClone(await handler(event, ...(structuredClone(args) as unknown[])))
  },
}
export const ipcRenderer = { invoke: vi.fn(), on: vi.fn(), off: vi.fn() }
export const exposed: Record<string, unknown> = {}
export const contextBridge = {
  exposeInMainWorld: (key: string, value: unknown) => void (exposed[key] = value),
}

const schemes = new Map<string, (request: Request) => Promise<Response>>()
export const protocol = {
  privileged: [] as Electron.CustomScheme[],
  registerSchemesAsPrivileged: (added: Electron.CustomScheme[]) => void protocol.privileged.push(...added),
  handlers: schemes,
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    void schemes.set(scheme, handler),
}
export const session = {
  defaultSession: {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  },
}
/** Electron's own kind of process, played by a process of Node. */
export const utilityProcess = {
  fork: vi.fn((file: string, args: string[], { execArgv }: Electron.ForkOptions) => {
    const child = fork(file, args, {
      execArgv: execArgv ?? [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return Object.assign(child, { postMessage: (message: object) => child.send(message) })
  }),
}
export const powerMonitor = new EventEmitter()
export const crashReporter = { start: vi.fn() }
export const dialog = {
  showErrorBox: vi.fn(),
  showMessageBoxSync: vi.fn(() => 0),
  showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
}
export const Menu = {
  setApplicationMenu: vi.fn(),
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
}
export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false }
export const screen = {
  getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 768 } }),
}
export const shell = { openExternal: vi.fn(async (_url: string) => {}) }
