import type { EmployeeRow } from '#shared/people/employee.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(120_000)

test('feedback by the keyboard: a sentence of the bank, its blanks by Tab, and an empty phrase is caught', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const { rows } = await callIn<{ rows: EmployeeRow[] }>(page, 'employee.list', { search: 'Citra', limit: 1 })
  const person = rows[0]!
  await page.getByRole('navigation').getByRole('link', { name: 'Pengembangan' }).click()
  await page.evaluate((id) => void (location.hash = `/feedback?period=2026-Q4&selected=${id}`), person.id)
  await expect(page.getByRole('heading', { level: 1, name: /^Umpan balik: / })).toBeVisible()

  await page.getByLabel('Tentang').selectOption({ label: 'Nilai: Berorientasi Pelayanan' })
  await page.getByLabel('Tanggal').fill('05-10-2026')
  await page.getByText('Perlu perubahan', { exact: true }).click()
  const fact = page.getByRole('textbox', { name: 'Perilaku atau fakta' })
  await fact.focus()
  await page.keyboard.type('Perlu perbaikan lagi')
  await expect(page.getByText(/^“perlu perbaikan” belum berkata apa-apa/)).toBeVisible()

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Space')
  await expect(page.getByRole('listbox', { name: 'Bank kalimat' })).toBeVisible()
  await page.keyboard.type('jawaban diberikan')
  await expect(page.getByRole('listbox', { name: 'Bank kalimat' }).getByRole('option')).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(fact).toBeFocused()
  await expect(fact).toHaveValue('Pada pengaduan warga tanggal …, jawaban diberikan setelah … hari')
  await page.keyboard.type('5 Oktober')
  await page.keyboard.press('Tab')
  await page.keyboard.type('9')
  await expect(fact).toHaveValue('Pada pengaduan warga tanggal 5 Oktober, jawaban diberikan setelah 9 hari')
  await expect(page.getByText(/belum berkata apa-apa/)).toHaveCount(0)
  // no blank is left: Tab goes on
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Dampak' })).toBeFocused()
  await expect(page.getByText('Apa dampaknya bagi warga, rekan, atau pekerjaan?')).toBeVisible()
  await page.keyboard.type('warga datang dua kali')
  await expect(page.getByText('Apa dampaknya bagi warga, rekan, atau pekerjaan?')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Tetapkan petugas dan batas 3 hari')
  await page.getByRole('button', { name: 'Simpan umpan balik' }).press('Enter')
  const log = page.getByRole('region', { name: 'Rekaman tahun 2026' })
  await expect(log.getByText('Tetapkan petugas dan batas 3 hari')).toBeVisible()
  await expect(log.getByText('Berorientasi Pelayanan')).toBeVisible()
  await expect(fact).toHaveValue('')

  // it stands beside the person's rating
  await page.evaluate((id) => void (location.hash = `/appraisal?period=2026-Q4&selected=${id}`), person.id)
  await expect(page.getByRole('complementary').getByText(/^Tetapkan petugas dan batas 3 hari/)).toBeVisible()
  expect(pageErrors).toEqual([])
})
