import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { callIn, expect, startTimbang, test } from './timbang.ts'

test('the printed address opens the page, and the token leaves the address', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expect(page).not.toHaveURL(/token/)
  await page.reload()
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(pageErrors).toEqual([])
})

test('an ordinary start opens its window at once, and what it asks there is answered when the office is open', async ({
  page,
}) => {
  const home = mkdtempSync(path.join(tmpdir(), 'timbang-e2e-'))
  const told = path.join(home, 'told')
  const browser = path.join(home, 'browser.sh')
  // in place of an installed browser: it keeps the address that it is told
  writeFileSync(browser, `#!/bin/sh\necho "$1" > "${told}.new" && mv "${told}.new" "${told}"\n`, {
    mode: 0o755,
  })
  const child = spawn(process.execPath, [path.resolve('build/start.mjs'), '--browser', '--sample'], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, DISPLAY: ':0', PLAYWRIGHT_CHROMIUM: browser },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await expect.poll(() => existsSync(told)).toBe(true)
  await page.goto(readFileSync(told, 'utf8').trim().replace('--app=', ''))
  await expect(page.getByText('Dinilai', { exact: true })).toBeVisible()
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('a page without the token gets no answers', async ({ page, timbang }) => {
  await page.goto(new URL(timbang.address).origin)
  await expect(page.getByText(/#token=/)).toBeVisible()
  // asked anew, since the browser drops the bodies that the page itself did not read
  const refused = await page.evaluate(async () => {
    const response = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-timbang': '1' },
      body: JSON.stringify({ name: 'app.about', input: {} }),
    })
    return { status: response.status, body: (await response.json()) as unknown }
  })
  expect(refused).toEqual({ status: 401, body: { code: 'no_session' } })
})

test('another site cannot reach it from the same browser', async ({ page, context, timbang }) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('heading').first()).toBeVisible()
  const { origin } = new URL(timbang.address)
  const foreign = await context.newPage()
  await foreign.route('https://evil.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'x' }),
  )
  await foreign.goto('https://evil.invalid/')
  const outcomes = await foreign.evaluate(async (address) => {
    const attempt = (init: RequestInit) =>
      fetch(`${address}/api/call`, { method: 'POST', body: '{"name":"app.about","input":{}}', ...init }).then(
        (response) => `${response.type} ${response.status}`,
        () => 'failed',
      )
    return [
      await attempt({ mode: 'no-cors', credentials: 'include' }),
      await attempt({
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'x-timbang': '1' },
      }),
    ]
  }, origin)
  // the first one is sent and refused unseen, the second stops at a preflight that is not answered
  expect(outcomes[1]).toBe('failed')
  expect(['opaque 0', 'failed']).toContain(outcomes[0])
})

/** A page of another site in the same browser, whose scripts may do what they like. */
async function foreignPage(context: BrowserContext, body = 'x'): Promise<Page> {
  const foreign = await context.newPage()
  await foreign.route('http://evil.invalid/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await foreign.goto('http://evil.invalid/')
  return foreign
}

test('a form of another site changes nothing, in any of its encodings', async ({
  page,
  context,
  timbang,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('heading').first()).toBeVisible()
  const { origin } = new URL(timbang.address)
  for (const enctype of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    // a form can write JSON, if the rest of the name is its value
    const name = JSON.stringify({ name: 'preference.save', input: { language: 'en' }, x: '' }).slice(0, -2)
    const form = `<form method="post" action="${origin}/api/call" enctype="${enctype}">
      <input name='${name}' value='"}'></form>`
    const foreign = await foreignPage(context, form)
    await foreign.evaluate(() => document.forms[0]!.submit())
    await foreign.waitForURL((url) => url.href !== 'http://evil.invalid/').catch(() => undefined)
    expect(await foreign.content()).not.toContain('"ok":true')
    await foreign.close()
  }
  expect(await callIn(page, 'preference.get', {})).toMatchObject({ language: 'id' })
})

test('another site cannot show the page in a frame of its own', async ({ page, context, timbang }) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('heading').first()).toBeVisible()
  const { origin } = new URL(timbang.address)
  const foreign = await foreignPage(context, `<iframe src="${origin}/"></iframe>`)
  await expect.poll(() => foreign.frames().length).toBe(2)
  const [, frame] = foreign.frames()
  await frame!.waitForLoadState()
  expect(await frame!.locator('#root').count()).toBe(0)
  // nor load its scripts or listen to its events
  const outcomes = await foreign.evaluate(async (address) => {
    const load = (tag: 'script' | 'img', src: string) =>
      new Promise((resolve) => {
        const element = Object.assign(document.createElement(tag), { src })
        element.addEventListener('load', () => resolve('loaded'))
        element.addEventListener('error', () => resolve('refused'))
        document.body.append(element)
      })
    const events = new EventSource(`${address}/api/events`, { withCredentials: true })
    const heard = new Promise((resolve) => {
      events.addEventListener('open', () => resolve('opened'))
      events.addEventListener('error', () => resolve('refused'))
    })
    return [await load('img', `${address}/icon.svg`), await heard]
  }, origin)
  expect(outcomes).toEqual(['refused', 'refused'])
})

test('no string becomes markup or code in the page', async ({ page, timbang }) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('heading').first()).toBeVisible()
  const outcomes = await page.evaluate(() => {
    const attempt = (work: () => unknown) => {
      try {
        work()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    const script = document.createElement('script')
    const trusted = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    return [
      attempt(() => (document.body.innerHTML = '<img src=x onerror=alert(1)>')),
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      attempt(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      attempt(() => (script.src = '/assets/x.js')),
      attempt(() => (script.text = 'alert(1)')),
      attempt(() => new Worker('/assets/x.js')),
      // oxlint-disable-next-line typescript/no-implied-eval -- that it is refused is what is tested
      attempt(() => setTimeout('1')),
      attempt(() => trusted.trustedTypes.createPolicy('default', {})),
      attempt(() => trusted.trustedTypes.createPolicy('mine', {})),
    ]
  })
  expect(outcomes).toEqual(outcomes.map(() => 'TypeError'))
})

test('being told to stop closes the office file cleanly', async () => {
  const timbang = await startTimbang(['--sample'])
  const file = path.join(timbang.home, 'Timbang/contoh.timbang')
  // it answers before the office is open
  await expect.poll(() => existsSync(`${file}.lock`)).toBe(true)
  expect(await timbang.stop()).toBe(0)
  expect(existsSync(file)).toBe(true)
  for (const suffix of ['-wal', '-shm']) expect(existsSync(file + suffix), suffix).toBe(false)
})

test('a second program on the same office says who holds it', async ({ page }) => {
  const first = await startTimbang(['--sample'])
  const file = path.join(first.home, 'Timbang/contoh.timbang')
  await expect.poll(() => existsSync(`${file}.lock`)).toBe(true)
  const second = await startTimbang(['--sample'], first.home)
  await page.goto(second.address)
  await expect(page.getByRole('heading', { name: 'Selamat datang di Timbang' })).toBeVisible()
  await expect(page.getByText(/contoh\.timbang sedang dibuka oleh Timbang yang lain/)).toBeVisible()
  await second.stop()
  await first.stop()
})
