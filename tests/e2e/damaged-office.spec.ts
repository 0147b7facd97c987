import { readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { damageTable } from '#tests/damaged-file.ts'
import { callIn, expect, startTimbang, test } from './timbang.ts'

test('a damaged office opens to be read, is saved into a new file with a report, and a backup takes its place', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const first = await startTimbang()
  await page.goto(first.address)
  await expect(page.getByRole('button', { name: 'Buat kantor', exact: true })).toBeVisible()
  const { fileName, folder } = await callIn<{ fileName: string; folder: string }>(page, 'office.new', {
    name: 'Kecamatan Uji',
    year: 2026,
    rhythm: 'quarterly',
  })
  const people = ['NIP;NAMA', '198609262015051001;Citra Lestari', '199001012015051002;Dedi Saputra'].join(
    '\n',
  )
  const { previewId } = await callIn<{ previewId: string }>(page, 'import.preview', {
    file: { name: 'a.csv', base64: Buffer.from(people).toString('base64') },
    options: { kind: 'employees' },
  })
  await callIn(page, 'import.commit', { previewId })
  await callIn(page, 'backup.make', {})
  await page.goto('about:blank')
  await first.stop()
  const file = path.join(folder, fileName)
  damageTable(file, 'criterion')
  const bytes = readFileSync(file)

  const again = await startTimbang([], first.home)
  try {
    await page.goto(again.address)
    const care = page.getByRole('button', { name: 'Cadangan dan penyelamatan' })
    await expect(care).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/Yang terbuka hanyalah yang masih dapat dibaca/)).toBeVisible()
    expect(await callIn(page, 'employee.list', { search: 'Citra' })).toMatchObject({ total: 1 })
    await page.getByRole('link', { name: 'Pegawai', exact: true }).click()
    await expect(page.getByText('Citra Lestari')).toBeVisible()
    const add = page.getByRole('button', { name: 'Tambah pegawai' })
    await expect(add).toBeDisabled()
    await expect(page.getByTitle(/^kecamatan-uji\.timbang rusak/).filter({ has: add })).toHaveCount(1)
    await care.click()
    await page.getByRole('button', { name: 'Selamatkan ke berkas baru' }).click()
    await expect(page.getByText(/kecamatan-uji-selamat\.timbang dibuat dan diperiksa/)).toBeVisible()
    await expect(page.getByRole('row', { name: /^Kriteria/ })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    const report = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Simpan laporan' }).click()
    expect(readFileSync((await (await report).path())!, 'utf8')).toContain(
      'Laporan penyelamatan kecamatan-uji',
    )
    expect(readFileSync(file)).toEqual(bytes)

    const shots = process.env['SHOTS']
    if (shots !== undefined) await page.screenshot({ path: path.join(shots, 'damaged.png'), fullPage: true })

    await page
      .getByRole('button', { name: /^Lihat dan pulihkan cadangan/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Pulihkan cadangan ini' }).click()
    await expect(page.getByText(/Kantor dipulihkan dari/)).toBeVisible()
    expect(await callIn(page, 'employee.list', { search: 'Citra' })).toMatchObject({ total: 1 })
    expect(await callIn(page, 'file.verify', {})).toMatchObject({ ok: true })
  } finally {
    await again.stop()
  }
})
