import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })

test('the desk: what falls into a month, the order of seniority with its reason, points by one press, an allowance by the local table', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.getByRole('link', { name: 'Karier' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Karier' })).toBeVisible()
  const late = page.getByRole('button', { name: /^Lewat/ })
  await late.click()
  await expect(late).toHaveAttribute('aria-pressed', 'true')
  const grid = page.getByRole('grid', { name: 'Hal yang perlu diperiksa' })
  await expect(grid.getByText('Periksa').first()).toBeVisible()

  await page.getByRole('link', { name: 'DUK' }).click()
  await expect(page.getByText('Nomor pertama').first()).toBeVisible()
  await expect(page.getByText(/Di bawah nomor sebelumnya karena golongan/).first()).toBeVisible()

  await page.evaluate(() => void (location.hash = '/career/credit?period=2025'))
  const convert = page.getByRole('button', { name: /^Konversi \d+ predikat/ })
  await convert.click()
  await expect(page.getByText(/predikat tahun 2025 dikonversi/)).toBeVisible()
  await expect(convert).toHaveCount(0)
  const { rows } = await callIn<{ rows: { employeeId: string; fullName: string; ofYear?: number }[] }>(
    page,
    'credit.list',
    { year: 2025 },
  )
  const done = rows.find(({ ofYear }) => ofYear !== undefined)!
  await page.getByRole('link', { name: done.fullName }).click()
  await expect(page.getByRole('heading', { name: `Angka kredit ${done.fullName}` })).toBeVisible()
  await page.getByRole('button', { name: 'Tambah konversi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Predikat').selectOption('good')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByText(/sudah dikonversi/)).toBeVisible()
  await page.keyboard.press('Escape')

  await page.evaluate(() => void (location.hash = '/career/allowance?period=2025'))
  await page.getByRole('button', { name: 'Atur tabel' }).click()
  await dialog.getByLabel('Nomor peraturan').fill('Perwali 12/2025')
  await dialog.getByRole('button', { name: 'Tambah baris' }).click()
  await dialog.getByLabel('Pagu (Rp)').fill('3000000')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('p.no-print', { hasText: 'Perwali 12/2025' })).toBeVisible()
  expect(pageErrors).toEqual([])
})
