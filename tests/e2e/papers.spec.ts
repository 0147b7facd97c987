import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(150_000)

/** What a click brings to this PC. */
async function fileOf(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const startsAs = ({ bytes }: { readonly bytes: Buffer }) => bytes.subarray(0, 4).toString('latin1')

test('T8: the official forms of the whole office in two clicks, and those of one person', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.evaluate(() => void (location.hash = '/documents?period=2026-Q2'))
  const menu = page.getByRole('button', { name: 'Cetak semua' })
  await menu.click()
  const item = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByRole('menuitem', { name })
  const all = await fileOf(page, () => item('Satu PDF, urut unit', 'Dokumen evaluasi (D.1)').click())
  expect(all.name).toBe('Kecamatan Rakumpit 2026-Q2.pdf')
  expect(startsAs(all)).toBe('%PDF')
  await expect(page.getByText(/^Formulir 36 pegawai siap\./)).toBeVisible()

  await menu.click()
  const each = await fileOf(page, () =>
    item('Satu berkas tiap pegawai (zip)', 'Dokumen evaluasi (D.1)').click(),
  )
  expect(each.name).toBe('Kecamatan Rakumpit 2026-Q2.zip')
  expect(each.bytes.toString('latin1')).toContain('197702172005122009_D.1.1_2026-Q2.pdf')

  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', {
    search: 'Citra',
    limit: 1,
  })
  await page.evaluate((id) => void (location.hash = `/employees/${id}?period=2026`), rows[0]!.id)
  await page.getByRole('button', { name: 'Cetak formulir' }).click()
  const plan = await fileOf(page, () => page.getByRole('menuitem', { name: 'SKP (A.1)' }).click())
  expect(plan.name).toBe('197702172005122009_A.1.7_2026.pdf')
  expect(startsAs(plan)).toBe('%PDF')
  expect(pageErrors).toEqual([])
})

test('a report is chosen, narrowed, saved under a name and taken along as the screen shows it', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.getByRole('navigation').getByRole('link', { name: 'Laporan' }).click()
  await page.evaluate(() => void (location.hash = '/reports?period=2026'))
  await expect(page.getByRole('grid', { name: 'Rekap predikat per unit' })).toBeVisible()
  const which = page.getByRole('combobox', { name: 'Laporan' })
  await which.selectOption({ label: 'Nominatif pegawai' })
  const grid = page.getByRole('grid', { name: 'Nominatif pegawai' })
  await expect(grid.getByRole('gridcell', { name: 'Wahyu Gohong, S.Sos., M.Si.' })).toBeVisible()
  await page.getByRole('button', { name: 'Kolom' }).click()
  await page.getByRole('checkbox', { name: 'NIP' }).uncheck()
  await page.getByRole('checkbox', { name: 'L/P' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(grid.getByRole('columnheader', { name: 'NIP' })).toHaveCount(0)
  await expectSound(page, 'report')

  await page.getByRole('button', { name: 'Simpan sebagai laporan…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama laporan').fill('Nominatif untuk BKPSDM')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(which.locator('option:checked')).toHaveText('Nominatif untuk BKPSDM')
  await page.reload()
  await expect(which.locator('option:checked')).toHaveText('Nominatif untuk BKPSDM')
  await expect(grid.getByRole('columnheader', { name: 'Nama' })).toBeVisible()
  await expect(grid.getByRole('columnheader', { name: 'NIP' })).toHaveCount(0)

  for (const [format, start] of [
    ['PDF', '%PDF'],
    ['Excel (.xlsx)', 'PK\u0003\u0004'],
  ] as const) {
    await page.getByRole('button', { name: 'Unduh' }).click()
    const file = await fileOf(page, () => page.getByRole('menuitem', { name: format }).click())
    expect(file.name).toMatch(/^Nominatif pegawai · semua unit, Tahunan 2026\.(pdf|xlsx)$/)
    expect(startsAs(file)).toBe(start)
  }
  await page.getByRole('button', { name: 'Hapus laporan ini' }).click()
  await expect(page.getByText('Laporan dihapus.')).toBeVisible()
  await expect(which.getByRole('option', { name: 'Nominatif untuk BKPSDM' })).toHaveCount(0)
  expect(pageErrors).toEqual([])
})

test('a form is looked at before it is printed, and a name is never markup', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.getByRole('navigation').first().waitFor()
  const { id } = await callIn<{ id: string }>(page, 'employee.save', {
    name: '<script>window.hit = 1</script>',
    employeeType: 'pns',
    nip: '199001012015011009',
    positionKind: 'pelaksana',
    positionName: '<img src=x onerror="window.hit = 2">',
  })
  await callIn(page, 'plan.saveResult', { employeeId: id, year: 2026, kind: 'main', text: '</svg><b>x</b>' })
  await page.evaluate((who) => void (location.hash = `/employees/${who}?period=2026`), id)
  await page.getByRole('button', { name: 'Cetak formulir' }).click()
  await page.getByRole('menuitem', { name: 'Pratinjau…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/belum dinilai pada periode ini/)).toBeVisible()
  await expectSound(page, 'refused preview')
  await dialog.getByRole('combobox', { name: 'Formulir' }).selectOption({ label: 'SKP (A.1)' })
  const picture = dialog.getByRole('img', { name: /^Pratinjau A\.1\.\d, halaman 1 dari \d+/ })
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(500)
  await expectSound(page, 'preview')
  await dialog.getByRole('button', { name: 'Perbesar' }).press('Enter')
  await dialog.getByRole('button', { name: 'Halaman berikutnya' }).press('Enter')
  await expect(dialog.getByRole('img', { name: /halaman 2 dari/ })).toBeVisible()
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(pageErrors).toEqual([])

  await page.keyboard.press('Escape')
  await page.evaluate(() => void (location.hash = '/settings?tab=office'))
  await expect(page.getByRole('img', { name: /^Pratinjau D\.1\.1/ })).toBeVisible()
  await expectSound(page, 'specimen')
})
