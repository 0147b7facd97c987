import { expectSound } from './look.ts'
import { expect, test } from './timbang.ts'

test.use({ sample: true })

test('the map is walked by arrows, and Enter opens who stands in a cell', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/ranking?period=2025`)
  await page.getByRole('link', { name: 'Peta' }).click()
  const cells = page.locator('.ranking-map-cell')
  await expect(cells).toHaveCount(9)
  await cells.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(cells.nth(4)).toHaveAttribute('aria-pressed', 'true')
  await expect(
    page.getByRole('heading', { name: /Hasil Sesuai Ekspektasi, perilaku Sesuai Ekspektasi/i }),
  ).toBeVisible()
  await expectSound(page, 'map')
  expect(pageErrors).toEqual([])
})
