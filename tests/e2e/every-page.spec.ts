import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { everyLook, everyPage } from './every-page.ts'
import { expect, startTimbang, test as base } from './timbang.ts'

// One program for all: the pages are only read.
const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const timbang = await startTimbang(['--sample'])
      await use(timbang.address)
      await timbang.stop()
    },
    { scope: 'worker' },
  ],
})
test.setTimeout(240_000)

async function show(page: Page, where: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), where)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.mantine-Skeleton-root, [aria-busy="true"]')).toHaveCount(0)
}

/** The address of a person stands for `first`. */
async function addressOf(page: Page, where: string): Promise<string> {
  if (!where.endsWith('/first')) return where
  const id = await page.evaluate(async () => {
    const reply = await fetch('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-timbang': '1' },
      body: JSON.stringify({ name: 'employee.list', input: { search: 'Citra', limit: 1 } }),
    })
    const { value } = (await reply.json()) as { value: { rows: { id: string }[] } }
    return value.rows[0]!.id
  })
  return where.replace('first', id)
}

async function prefer(page: Page, preference: object): Promise<void> {
  await page.evaluate(
    (input) =>
      fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-timbang': '1' },
        body: JSON.stringify({ name: 'preference.save', input }),
      }),
    preference,
  )
  await page.reload()
}

for (const { language, theme } of everyLook)
  test(`every page in ${language}, ${theme}: no violation by axe, no horizontal page scroll, no key shown as text`, async ({
    page,
    address,
    pageErrors,
  }) => {
    await page.goto(address)
    await expect(page.getByRole('navigation')).toBeVisible()
    await prefer(page, { language, theme })
    for (const where of everyPage) {
      await show(page, await addressOf(page, where))
      // there are no frames; without them axe need not open a page of its own for every result
      const found = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze()
      const violations = found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => String(target))
            .slice(0, 3)
            .join(' | ')}`,
      )
      expect.soft(violations, where).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect.soft(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
      const text = await page.locator('body').innerText()
      expect
        .soft(
          text.match(/\b(app|ui|field|error|import|missing|predikat|rating|setting|operation)\.[a-z]\w+/g),
          where,
        )
        .toBeNull()
    }
    expect(pageErrors).toEqual([])
  })
