import { expectSound } from './look.ts'
import { expect, test } from './timbang.ts'

test.use({ sample: true })

test('the nine boxes: potential is entered for somebody, who then stands in a box that arrows and Enter open', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/ranking/map?period=2025`)
  await page.getByText('Sembilan kotak', { exact: true }).click()
  const boxes = page.locator('.ranking-map-cell')
  await expect(boxes).toHaveCount(9)
  const waiting = page.getByRole('region', { name: 'Belum ada potensinya' })
  const before = await waiting.getByRole('row').count()
  await waiting
    .getByRole('button', { name: /^Isi potensi/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel(/^Potensi, 0–100/).fill('85')
  await dialog.getByLabel(/^Dasarnya/).fill('Asesmen BKPSDM, 12 Mei 2025')
  await expectSound(page, 'potential')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
  await expect(waiting.getByRole('row')).toHaveCount(before - 1)

  await boxes.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(boxes.nth(2)).toHaveAttribute('aria-pressed', 'true')
  await expect(
    page.getByRole('heading', { name: 'Kotak 9: kinerja diatas ekspektasi, potensi tinggi' }),
  ).toBeVisible()
  await expect(page.getByText('Masuk kelompok rencana suksesi (KRS)')).toBeVisible()
  await expectSound(page, 'nine')
  await page.getByText('Kuadran', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Peta hasil dan perilaku' })).toBeVisible()
  expect(pageErrors).toEqual([])
})
