import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Bridge } from '#shared/api/bridge.ts'
import * as fake from '#tests/shell/fake-electron.ts'
import { BrowserWindow } from './electron.ts'

const patience = { timeout: 60_000 }
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const errors: string[] = []
let window: BrowserWindow

/** What the page's own scripts see. */
interface InPage {
  readonly timbang: Bridge
  heard?: unknown[]
  evil?: number
}

beforeAll(async () => {
  fake.app.home = mkdtempSync(path.join(tmpdir(), 'timbang-host-'))
  vi.stubEnv('XDG_CONFIG_HOME', fake.app.home)
  vi.stubEnv('APPDATA', fake.app.home)
  await import(/* @vite-ignore */ path.resolve('dist/main/main.js'))
  fake.app.makeReady()
  await vi.waitFor(() => expect((fake.BrowserWindow.all[0] as BrowserWindow).page).toBeTruthy(), patience)
  window = fake.BrowserWindow.all[0] as BrowserWindow
  window.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  window.page.on('pageerror', (error) => errors.push(String(error)))
})
afterAll(async () => {
  await BrowserWindow.closeAll()
  fake.app.emit('will-quit', { preventDefault() {} })
  await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalled(), patience)
})

test('the built page starts in the built shell', async () => {
  await window.page.getByRole('heading').first().waitFor()
  expect(await window.page.locator('#root').innerText()).not.toBe('')
})

test('calls and events cross between the page and the office', async () => {
  const answers = await window.page.evaluate(async () => {
    const here = globalThis as unknown as InPage
    const heard: unknown[] = (here.heard = [])
    here.timbang.onEvent((event) => heard.push(event))
    const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' }
    return [
      await here.timbang.call('office.new', office),
      await here.timbang.call('office.get', {}),
      await here.timbang.call('year.open', { year: 1, rhythm: 'monthly' }),
    ]
  })
  expect(answers).toMatchObject([
    { ok: true, value: { fileName: 'kecamatan-rakumpit.timbang' } },
    { ok: true, value: { name: 'Kecamatan Rakumpit', years: [{ year: 2025 }] } },
    { ok: false, error: { code: 'invalid', fields: { year: { key: 'error.yearRange' } } } },
  ])
  await vi.waitFor(
    async () =>
      expect(await window.page.evaluate(() => (globalThis as unknown as InPage).heard)).toEqual([
        { topic: 'office' },
      ]),
    patience,
  )
})

test('the page runs without an error or a violation of its policy', async () => {
  await window.page.reload()
  await window.page.getByRole('heading').first().waitFor()
  expect(errors).toEqual([])
})

test('the policy stops an inline script, a style without the nonce and a foreign address', async () => {
  const seen = await window.page.evaluate(async () => {
    const stopped: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective))
    const script = document.createElement('script')
    let refused = ''
    try {
      script.textContent = 'globalThis.evil = 1'
    } catch (error) {
      refused = (error as Error).name
    }
    // past the setter, by its text node
    script.append('globalThis.evil = 1')
    document.body.append(script)
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.body.append(style)
    await fetch('https://example.com/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return { evil: (globalThis as unknown as InPage).evil, refused, stopped }
  })
  const expected = ['require-trusted-types-for', 'style-src-elem', 'connect-src']
  expect(seen).toEqual({ evil: undefined, refused: 'TypeError', stopped: expected })
})

test('nothing of Node or Electron is in the page', async () => {
  const kinds = await window.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].map(
      (name) => typeof (globalThis as unknown as Record<string, unknown>)[name],
    ),
  )
  expect(new Set(kinds)).toEqual(new Set(['undefined']))
})
