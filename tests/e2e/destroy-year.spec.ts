import AxeBuilder from '@axe-core/playwright'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(180_000)

interface Years {
  readonly years: readonly { readonly year: number }[]
}

test('a year past its retention is destroyed with its record, and the backups that hold it are removed', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(timbang.address)
  await page.goto(`${new URL(timbang.address).origin}/#/settings?tab=privacy`)
  const years = page.getByRole('region', { name: 'Tahun lama' })
  await expect(years).toContainText('Kantor belum menetapkan masa simpan')
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', {
    search: 'Citra',
    limit: 1,
  })
  await callIn(page, 'year.open', { year: 2023, rhythm: 'quarterly' })
  const result = { employeeId: rows[0]!.id, year: 2023, kind: 'main', text: 'Melayani surat pengantar' }
  await callIn(page, 'plan.saveResult', result)
  await callIn(page, 'backup.make', {})
  await page.getByLabel('Masa simpan (tahun)').fill('1')
  await page.getByLabel('Dasar masa simpan').fill('Jadwal retensi arsip kota')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()

  await years.getByRole('button', { name: 'Musnahkan 2023…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Musnahkan tahun 2023' })
  await expect(dialog).toContainText('Tidak bisa diurungkan')
  await dialog.getByRole('button', { name: 'Musnahkan' }).click()
  await expect(dialog).toContainText('Ketik tahun yang akan dimusnahkan.')
  await dialog.getByLabel('Ketik 2023').fill('2023')
  await dialog.getByRole('button', { name: 'Musnahkan' }).click()
  await expect(dialog.getByText('Wajib diisi.').first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByLabel('Dasar: dokumen').fill('SK Camat No. 045/12/2026 tanggal 2 November 2026')
  await dialog.getByLabel('Alasan').fill('Masa simpan telah habis')
  await dialog.getByLabel('Pelaksana').fill('Rina Sari')
  await dialog.getByLabel('Saksi pertama').fill('Budi Santoso')
  await dialog.getByLabel('Saksi kedua').fill('Ani Wijaya')
  await dialog.getByRole('button', { name: 'Musnahkan' }).click()

  await expect(
    page.getByRole('heading', { level: 1, name: 'Berita acara pemusnahan data tahun 2023' }),
  ).toBeVisible({ timeout: 60_000 })
  const copies = page.getByRole('region', { name: 'Salinan yang masih memuat 2023' })
  await expect(copies.getByRole('row')).toHaveCount(2)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await copies.getByRole('checkbox').check()
  await copies.getByRole('button', { name: 'Hapus yang dipilih' }).click()
  await expect(copies).toContainText('Tidak ada cadangan di PC ini yang masih memuat tahun itu.')

  expect((await callIn<Years>(page, 'office.get', {})).years.map(({ year }) => year)).not.toContain(2023)
  expect(await callIn(page, 'file.verify', {})).toMatchObject({ ok: true })
  await page.goto(`${new URL(timbang.address).origin}/#/settings?tab=history`)
  await expect(page.getByText('Tahun dimusnahkan').first()).toBeVisible()
  expect(pageErrors).toEqual([])
})
