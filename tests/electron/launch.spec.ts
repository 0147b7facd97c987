import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, expect, test as base } from '@playwright/test'
import { sandboxFlags } from '#electron/window/installed-browser.ts'

/** Never `require('electron')` here: without its program that starts a download. */
function electronBinary(): string | undefined {
  if (process.env['ELECTRON_BINARY']) return process.env['ELECTRON_BINARY']
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  try {
    const file = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8').trim())
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

const executablePath = electronBinary()
/** The program on a home of its own, ended when the test is over. */
const test = base.extend<{ app: ElectronApplication }>({
  app: async ({}, use) => {
    const home = mkdtempSync(path.join(tmpdir(), 'timbang-electron-'))
    const app = await _electron.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['.', '--sample', ...sandboxFlags()],
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home } as Record<string, string>,
    })
    await use(app)
    await app.close()
  },
})
test.skip(executablePath === undefined, 'no Electron on this machine (npx install-electron gets it)')

test('real Electron opens an isolated window on the sample office', async ({ app }) => {
  const page = await app.firstWindow()
  await expect(page.getByRole('heading').first()).toBeVisible()
  const seen = await page.evaluate(() => [
    typeof (globalThis as { require?: unknown }).require,
    Object.keys((globalThis as unknown as { timbang: object }).timbang),
  ])
  expect(seen).toEqual(['undefined', ['call', 'onEvent']])
})

test('its page can neither leave, open windows, reach the network nor ask for a permission', async ({
  app,
}) => {
  const page = await app.firstWindow()
  await expect(page.getByRole('heading').first()).toBeVisible()
  const seen = await page.evaluate(async () => {
    const failed = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        () => 'refused',
      )
    const position = new Promise((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject),
    )
    const opened = open('https://example.com/')
    location.href = 'https://example.com/'
    return [opened === null, await failed(fetch('https://example.com/')), await failed(position)]
  })
  expect(seen).toEqual([true, 'refused', 'refused'])
  expect(page.url()).toMatch(/^app:\/\/timbang\//)
  expect(app.windows()).toHaveLength(1)
})

test('its processes are sandboxed, and a call from anywhere else gets no answer', async ({ app }) => {
  await app.firstWindow()
  const kinds = await app.evaluate(({ app: electron, BrowserWindow }) => ({
    sandboxed: electron
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ sandboxed }) => sandboxed),
    preferences: BrowserWindow.getAllWindows().map(({ webContents }) => webContents.session.isPersistent()),
  }))
  // Windows and macOS say it; elsewhere the field is absent
  for (const sandboxed of kinds.sandboxed) expect(sandboxed ?? true).toBe(true)
  expect(kinds.preferences).toEqual([true])
})
