import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { installedBrowser, sandboxFlags } from '#electron/window/installed-browser.ts'

const root = path.resolve(import.meta.dirname, '..')

const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...sandboxFlags(),
]

/** On the office's PC page and program are in one zone: else they disagree in the evening on which day it is. */
const timezoneId = 'Asia/Jakarta'
process.env['TZ'] = timezoneId

export default defineConfig({
  outputDir: path.join(root, 'test-results'),
  globalSetup: path.join(root, 'tests/temp-folder.ts'),
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 120_000,
  // what a busy machine is slow to show is shown all the same
  expect: { timeout: 20_000 },
  reporter: [['list'], [path.join(root, 'build/plain-line-playwright.ts')]],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'id-ID',
    timezoneId,
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath: installedBrowser() ?? 'chromium', args: chromiumFlags },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'e2e', testDir: path.join(root, 'tests/e2e') },
    { name: 'electron', testDir: path.join(root, 'tests/electron') },
  ],
})
