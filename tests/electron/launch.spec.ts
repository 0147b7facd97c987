import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, expect, test } from '@playwright/test'
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
test.skip(executablePath === undefined, 'no Electron on this machine (npx install-electron gets it)')

test('real Electron opens an isolated window on the sample office', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'timbang-electron-'))
  const app = await _electron.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['.', '--sample', ...sandboxFlags()],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home } as Record<string, string>,
  })
  const page = await app.firstWindow()
  await expect(page.getByRole('heading').first()).toBeVisible()
  const seen = await page.evaluate(() => [
    typeof (globalThis as { require?: unknown }).require,
    Object.keys((globalThis as unknown as { timbang: object }).timbang),
  ])
  expect(seen).toEqual(['undefined', ['call', 'onEvent']])
  await app.close()
})
