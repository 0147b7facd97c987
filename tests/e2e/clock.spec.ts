import { expect, test } from './timbang.ts'

test.use({ sample: true })

test('deadlines: from Beranda to the count of one, by the keyboard, and over a holiday that the office adds', async ({
  page,
  timbang,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.evaluate(() => void (location.hash = '/?period=2025'))
  await page.getByRole('link', { name: 'Semua tenggat 2025' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tenggat' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Jenis tenggat' }).selectOption({ label: 'Pelaporan ke PyB' })
  const grid = page.getByRole('grid', { name: 'Tenggat 2025' })
  await grid.getByText('Pelaporan ke PyB').last().scrollIntoViewIfNeeded()
  await grid.focus()
  await page.keyboard.press('Control+End')
  await expect(grid.getByText('Herlina Prasetyo')).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/^Hari terakhir: Selasa, 17 Maret 2026/)).toBeVisible()
  await expect(page.getByText('Tahun Baru Imlek 2577 Kongzili')).toBeVisible()

  await page.evaluate(() => void (location.hash = '/settings?tab=holidays'))
  await page.getByRole('combobox', { name: 'Tahun hari libur' }).selectOption('2026')
  await page.getByRole('button', { name: 'Tempel daftar…' }).click()
  await page.getByRole('textbox', { name: /^Daftar/ }).fill('4 Februari Libur banjir')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(page.getByText('1 hari ditambahkan, 0 sudah ada.')).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/^Hari terakhir: Rabu, 25 Maret 2026/)).toBeVisible()
  await expect(page.getByText('Libur banjir')).toBeVisible()
})
