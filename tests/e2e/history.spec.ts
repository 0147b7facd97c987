import AxeBuilder from '@axe-core/playwright'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(180_000)

test('by the keyboard alone the office goes back to what it was after an event, and one Ctrl+Z brings all of it back', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const content = async () => (await callIn<{ contentHash: string }>(page, 'file.verify', {})).contentHash
  await callIn(page, 'year.open', { year: 2027, rhythm: 'quarterly' })
  const before = await content()
  for (const year of [2028, 2029]) await callIn(page, 'year.open', { year, rhythm: 'quarterly' })
  const after = await content()
  await page.evaluate(() => void (location.hash = '/settings?tab=history'))
  await page.getByRole('button', { name: /^Kembali ke sini….*2027/ }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Kembali ke keadaan setelah ini' })
  await expect(sheet.getByRole('row')).toHaveCount(3)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const perform = sheet.getByRole('button', { name: 'Kembalikan kantor' })
  for (let step = 0; step < 6 && !(await isFocused()); step++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect.poll(content).toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(content).toBe(after)
  expect(pageErrors).toEqual([])

  function isFocused(): Promise<boolean> {
    return perform.evaluate((button) => button === document.activeElement)
  }
})
