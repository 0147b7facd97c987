import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(180_000)

test('first tasks are begun in the sample, ticked by what was done, go on after a reload and can be hidden', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.getByRole('button', { name: 'Tugas pertama' }).click()
  const list = page.getByRole('dialog').filter({ hasText: 'Tugas pertama' })
  await expect(list.getByRole('listitem')).toHaveCount(6)
  await expectSound(page, 'first tasks')
  // the next one leads to its page
  await list.getByRole('button', { name: 'Buka halamannya' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', { limit: 1 })
  await page.evaluate((hash) => void (location.hash = hash), `/appraisal/${rows[0]!.id}?period=2026`)
  await expect(page.getByRole('button', { name: 'Tugas pertama: 1 dari 6' })).toBeVisible()
  await callIn(page, 'report.yearly', { year: 2026 })
  await expect(page.getByRole('button', { name: 'Tugas pertama: 2 dari 6' })).toBeVisible({ timeout: 20_000 })
  await list.getByRole('button', { name: 'Sembunyikan' }).click()
  await expect(list).toHaveCount(0)
  await page.reload()
  const button = page.getByRole('button', { name: 'Tugas pertama: 2 dari 6' })
  await button.click()
  await expect(list.getByLabel('selesai')).toHaveCount(2)
  expect(pageErrors).toEqual([])
})
