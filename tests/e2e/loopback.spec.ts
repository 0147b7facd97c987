import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, startTimbang, test } from './timbang.ts'

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
