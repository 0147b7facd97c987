import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect as plainExpect } from './timbang.ts'

// a busy machine is no mistake of the page
export const expect = plainExpect.configure({ timeout: 30_000 })

const folder = path.resolve('tests/fixtures/kecamatan')
export const fixture = (name: string) => path.join(folder, name)
/** Choosing a file in this PC's own dialog: the file, then Open. */
const dialogClicks = 2

/** A new office on its Beranda, and every click that is counted from there. */
export async function newOffice(page: Page, address: string, language: 'id' | 'en' = 'id') {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await call(page, 'preference.save', { language })
  await call(page, 'office.new', { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  await expect(page.getByRole('navigation')).toBeVisible()
  let clicks = 0
  return {
    clicks: () => clicks,
    async click(target: Locator) {
      await target.click()
      clicks++
    },
    async choose(...names: readonly string[]) {
      const dialog = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: /^(Pilih|Tambah) berkas$|^(Choose|Add) files$/ }).click()
      await (await dialog).setFiles(names.map(fixture))
      clicks += 1 + dialogClicks
    },
  }
}

/** One call to the running program, by the page's own session. */
export async function call<T>(page: Page, name: string, input: unknown): Promise<T> {
  const reply = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json', 'x-timbang': '1' }
    const response = await fetch('/api/call', { method: 'POST', headers, body })
    return (await response.json()) as { ok: boolean; value: unknown; error?: unknown }
  }, JSON.stringify({ name, input }))
  expect(reply.error).toBeUndefined()
  return reply.value as T
}

export const line = (page: Page, number: number) =>
  page.getByRole('row').filter({ has: page.getByRole('cell', { name: String(number), exact: true }) })

export async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
}

export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include('#main')
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
