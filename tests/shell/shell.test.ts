import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createOffice } from '#electron/host/office-file.ts'
import { externalPages } from '#shared/api/external-pages.ts'
import type { Bridge } from '#shared/api/bridge.ts'
import * as fake from './fake-electron.ts'
import { clickMenu, menuItems } from './menu-items.ts'

const home = mkdtempSync(path.join(tmpdir(), 'timbang-shell-'))
const own = { url: 'app://timbang/index.html', parent: null }
const call = (name: string, input: unknown) => fake.ipcMain.invokeFrom(own, 'timbang:call', name, input)
let window: fake.BrowserWindow
/** Opening an office starts a thread; how long that takes says nothing here. */
const patience = { timeout: 60_000 }
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Said before the program is ready, as macOS does for a double click. */
const first = path.join(home, 'pertama.timbang')

beforeAll(async () => {
  fake.app.home = home
  const crash = path.join(home, 'timbang/crash')
  mkdirSync(crash, { recursive: true })
  for (let n = 0; n < 5; n++) {
    writeFileSync(path.join(crash, `${n}.dmp`), 'x')
    utimesSync(path.join(crash, `${n}.dmp`), n, n)
  }
  vi.stubEnv('XDG_CONFIG_HOME', home)
  vi.stubEnv('APPDATA', home)
  await import('#electron/main.ts')
  expect(fake.BrowserWindow.all).toHaveLength(0)
  createOffice(first, { name: 'Kecamatan Pertama', year: 2025, rhythm: 'quarterly' })
  fake.app.emit('open-file', { preventDefault() {} }, first)
  fake.app.makeReady()
  await vi.waitFor(() => expect(fake.BrowserWindow.all).toHaveLength(1))
  window = fake.BrowserWindow.all[0]!
})
afterAll(async () => {
  const prevented = vi.fn()
  fake.app.emit('will-quit', { preventDefault: prevented })
  await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalled(), patience)
  expect(prevented).toHaveBeenCalledOnce()
})

test('the window is isolated, sandboxed and shows only our own page', () => {
  expect(window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
  })
  expect(existsSync(path.join('renderer/public', path.basename(window.options.icon as string)))).toBe(true)
  expect(window.loadURL).toHaveBeenCalledWith('app://timbang/index.html')
  expect(window.show).not.toHaveBeenCalled()
  window.emit('ready-to-show')
  expect(window.show).toHaveBeenCalledOnce()
})

test('every permission is refused', () => {
  const decide = vi.fn()
  const { defaultSession } = fake.session
  defaultSession.setPermissionRequestHandler.mock.lastCall![0]({}, 'geolocation', decide)
  expect(decide).toHaveBeenCalledWith(false)
  expect(defaultSession.setPermissionCheckHandler.mock.lastCall![0]()).toBe(false)
  expect(defaultSession.setDevicePermissionHandler.mock.lastCall![0]()).toBe(false)
})

test('the page cannot navigate away, and only two fixed addresses open outside', () => {
  const isStopped = (event: string, url: string) => {
    const preventDefault = vi.fn()
    window.webContents.emit(event, { url, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    expect(isStopped(event, 'app://timbang/index.html')).toBe(false)
    for (const url of [
      'https://example.com/',
      'app://timbang.evil/',
      'file:///etc/passwd',
      'javascript:1',
      'data:,x',
    ])
      expect(isStopped(event, url), `${event} ${url}`).toBe(true)
  }
  expect(isStopped('will-attach-webview', 'app://timbang/index.html')).toBe(true)
  const open = (url: string) => window.webContents.windowOpenHandler?.({ url })
  for (const url of ['https://example.com/', 'file:///etc/passwd', `${externalPages.regulation}x`])
    expect(open(url)).toEqual({ action: 'deny' })
  expect(fake.shell.openExternal).not.toHaveBeenCalled()
  expect(open(externalPages.regulation)).toEqual({ action: 'deny' })
  expect(fake.shell.openExternal).toHaveBeenCalledExactlyOnceWith(externalPages.regulation)
})

test('every process is sandboxed before the program is ready, and a crash stays on this PC', () => {
  expect(fake.app.enableSandbox).toHaveBeenCalledOnce()
  expect(fake.crashReporter.start).toHaveBeenCalledExactlyOnceWith({ uploadToServer: false })
  expect(fake.app.setPath).toHaveBeenCalledWith('crashDumps', path.join(home, 'timbang/crash'))
  // of five former crashes the newest three were left
  expect(readdirSync(path.join(home, 'timbang/crash')).toSorted()).toEqual(['2.dmp', '3.dmp', '4.dmp'])
})

test('no certificate is trusted, none is shown, nobody signs in', () => {
  for (const [event, ...args] of [
    ['certificate-error', {}, 'https://example.com', 'ERR', {}],
    ['select-client-certificate', {}, 'https://example.com', []],
    ['login', {}, {}, {}],
  ] as const) {
    const [preventDefault, decide] = [vi.fn(), vi.fn()]
    fake.app.emit(event, { preventDefault }, ...args, decide)
    expect(preventDefault, event).toHaveBeenCalledOnce()
    expect(decide.mock.calls, event).toEqual(event === 'certificate-error' ? [[false]] : [])
  }
})

test('nothing leaves for the network, whoever asks', () => {
  const [filter] = fake.session.defaultSession.webRequest.onBeforeRequest.mock.lastCall!
  const isStopped = (url: string) => {
    const decide = vi.fn()
    filter({ url }, decide)
    return (decide.mock.lastCall![0] as { cancel: boolean }).cancel
  }
  for (const url of ['app://timbang/assets/x.js', 'blob:app://timbang/1-2', 'data:image/png;base64,'])
    expect(isStopped(url), url).toBe(false)
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:1/',
    'ws://x/',
    'file:///etc/passwd',
    'app://other/',
  ])
    expect(isStopped(url), url).toBe(true)
  // the page's tools are for developers only
  expect(isStopped('devtools://devtools/x')).toBe(false)
  fake.app.isPackaged = true
  expect(isStopped('devtools://devtools/x')).toBe(true)
  fake.app.isPackaged = false
})

test('the installed program refuses a start that would open it to others', async () => {
  const { openDoor } = await import('#electron/window/harden.ts')
  fake.app.switches = new Set(['remote-debugging-port'])
  expect(openDoor()).toBeUndefined()
  fake.app.isPackaged = true
  expect(openDoor()).toBe('remote-debugging-port')
  for (const name of [
    'remote-debugging-pipe',
    'inspect',
    'inspect-brk',
    'disable-web-security',
    'load-extension',
  ]) {
    fake.app.switches = new Set([name])
    expect(openDoor()).toBe(name)
  }
  // an AppImage starts with this one where the system forbids sandboxes of users
  fake.app.switches = new Set(['no-sandbox'])
  expect(openDoor()).toBeUndefined()
  fake.app.switches = new Set()
  fake.app.isPackaged = false
})

test('calls are answered to the top frame of our own page only', async () => {
  expect(await call('app.about', {})).toMatchObject({ ok: true, value: { carrier: 'electron' } })
  const foreign = [
    { url: 'https://evil.example/', parent: null },
    { url: 'app://timbang.evil/', parent: null },
    { url: own.url, parent: {} },
    { url: 'no address', parent: null },
    null,
  ]
  for (const frame of foreign)
    expect(await fake.ipcMain.invokeFrom(frame, 'timbang:call', 'app.about', {})).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
  expect([...fake.ipcMain.handlers.keys()]).toEqual(['timbang:call'])
})

test('the file of a double click is open; a new office is made and its events reach the window', async () => {
  expect(await call('office.get', {})).toMatchObject({ value: { name: 'Kecamatan Pertama' } })
  const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' }
  expect(await call('office.new', office)).toMatchObject({
    ok: true,
    value: { fileName: 'kecamatan-rakumpit.timbang' },
  })
  expect(await call('year.open', { year: 2026, rhythm: 'quarterly' })).toMatchObject({ ok: true })
  await vi.waitFor(
    () =>
      expect(window.webContents.sent).toMatchObject([
        ['timbang:event', { topic: 'office' }],
        ['timbang:event', { topic: 'office' }],
        ['timbang:event', { topic: 'changed', operation: 'year.open' }],
      ]),
    patience,
  )
})

test('the system’s lock locks whoever is signed in', async () => {
  const first = (login: string) => ({ login, name: login, password: 'kata sandi 9' })
  await call('account.turnOn', { officeHead: first('camat'), clerk: first('admin') })
  await call('account.signIn', { login: 'admin', password: 'kata sandi 9' })
  expect(await call('office.get', {})).toMatchObject({ ok: true })
  for (const event of ['lock-screen', 'suspend']) {
    fake.powerMonitor.emit(event)
    expect(await call('office.get', {})).toMatchObject({ error: { key: 'error.account.locked' } })
    await call('account.unlock', { password: 'kata sandi 9' })
  }
  await call('account.signIn', { login: 'camat', password: 'kata sandi 9' })
  await call('account.turnOff', { password: 'kata sandi 9', reason: 'uji' })
})

test('the page scheme serves the page with a strict policy and nothing else', async () => {
  expect(fake.protocol.privileged).toMatchObject([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ])
  const get = (url: string, init?: RequestInit) => fake.protocol.handlers.get('app')!(new Request(url, init))
  const page = await get('app://timbang/index.html')
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  for (const url of [
    'app://timbang/..%2f..%2fpackage.json',
    'app://timbang/main/main.js',
    'app://other/index.html',
  ])
    expect((await get(url)).status).toBe(404)
  expect((await get('app://timbang/index.html', { method: 'POST' })).status).toBe(404)
})

test('File, Open opens the chosen file and says why another one is refused', async () => {
  const good = path.join(home, 'lain.timbang')
  createOffice(good, { name: 'Kecamatan Lain', year: 2025, rhythm: 'quarterly' })
  fake.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [good] })
  clickMenu('Buka…')
  await vi.waitFor(
    async () => expect(await call('office.get', {})).toMatchObject({ value: { name: 'Kecamatan Lain' } }),
    patience,
  )
  fake.app.emit('second-instance', {}, ['timbang', 'hilang.timbang'], home)
  await vi.waitFor(
    () =>
      expect(fake.dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
        'Timbang',
        'Berkas hilang.timbang tidak ditemukan.',
      ),
    patience,
  )
  expect(window.focus).toHaveBeenCalledOnce()
  expect(await call('office.get', {})).toMatchObject({ value: { name: 'Kecamatan Lain' } })
})

test('a file that the desktop hands over is opened, on macOS too', async () => {
  const brought = path.join(home, 'dibawa.timbang')
  createOffice(brought, { name: 'Kecamatan Dibawa', year: 2025, rhythm: 'quarterly' })
  const preventDefault = vi.fn()
  fake.app.emit('open-file', { preventDefault }, brought)
  expect(preventDefault).toHaveBeenCalledOnce()
  await vi.waitFor(
    async () => expect(await call('office.get', {})).toMatchObject({ value: { name: 'Kecamatan Dibawa' } }),
    patience,
  )
})

test('menu and theme follow the preferences, and no accelerator takes a key of the page', async () => {
  expect(menuItems().some(({ label }) => label === 'Berkas')).toBe(true)
  expect(await call('preference.save', { language: 'en', theme: 'dark' })).toMatchObject({ ok: true })
  expect(menuItems().some(({ label }) => label === 'File')).toBe(true)
  expect(fake.nativeTheme.themeSource).toBe('dark')
  const taken = menuItems().filter(({ role, registerAccelerator }) => role && registerAccelerator !== false)
  expect(taken.map(({ role }) => role)).toEqual([
    'quit',
    'reload',
    'zoomIn',
    'zoomOut',
    'resetZoom',
    'togglefullscreen',
    'toggleDevTools',
  ])
  expect(menuItems().flatMap(({ accelerator }) => accelerator ?? [])).toEqual(['CmdOrCtrl+O'])
})

test('a page that crashes is shown again, one that hangs when the person says so', () => {
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  expect(window.webContents.reload).toHaveBeenCalledOnce()
  window.emit('unresponsive')
  expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  fake.dialog.showMessageBoxSync.mockReturnValueOnce(1)
  window.emit('unresponsive')
  expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce()
  expect(readFileSync(path.join(home, 'timbang/logs/timbang.log'), 'utf8')).toMatch(
    /page crashed 5\n.*unresponsive/,
  )
})

test('a page that would lose something is left only when the person says so', () => {
  const leave = () => {
    const event = { preventDefault: vi.fn() }
    window.webContents.emit('will-prevent-unload', event)
    return event.preventDefault
  }
  expect(leave()).not.toHaveBeenCalled()
  fake.dialog.showMessageBoxSync.mockReturnValueOnce(1)
  expect(leave()).toHaveBeenCalledOnce()
})

test('the window comes back where it was left', () => {
  window.emit('close')
  const state = JSON.parse(readFileSync(path.join(home, 'timbang/window.json'), 'utf8')) as unknown
  expect(state).toEqual({ ...window.bounds, maximized: false })
})

test('the preload exposes two functions and nothing more', async () => {
  await import('#electron/preload.ts')
  expect(Object.keys(fake.exposed)).toEqual(['timbang'])
  const bridge = fake.exposed['timbang'] as Bridge
  expect(Object.keys(bridge)).toEqual(['call', 'onEvent'])
  await bridge.call('office.get', {})
  expect(fake.ipcRenderer.invoke).toHaveBeenCalledWith('timbang:call', 'office.get', {})
  const heard = vi.fn()
  const stop = bridge.onEvent(heard)
  const [channel, forward] = fake.ipcRenderer.on.mock.lastCall!
  forward({ sender: 'never seen by the page' }, { topic: 'office' })
  expect(heard).toHaveBeenCalledExactlyOnceWith({ topic: 'office' })
  stop()
  expect(fake.ipcRenderer.off).toHaveBeenCalledWith(channel, forward)
})
