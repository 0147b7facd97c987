import { readFileSync } from 'node:fs'
import {
  call,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  line,
  newOffice,
} from './import-desk.ts'
import { test } from './timbang.ts'

test.setTimeout(240_000)

test('T1: the untidy staff list is in the office within eight clicks, every source row accounted for', async ({
  page,
  timbang,
  pageErrors,
}) => {
  const office = await newOffice(page, timbang.address)
  await office.click(page.getByRole('link', { name: 'Data', exact: true }))
  await office.choose('nominatif.xlsx')
  await expect(page.getByText('nominatif.xlsx: 58 baris sumber.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Semua/ })).toHaveText('Semua58')
  await expect(page.getByRole('button', { name: /^Dilewati/ })).toHaveText('Dilewati22')
  await office.click(page.getByRole('button', { name: 'Simpan 36 baris' }))
  await expect(page.getByText('nominatif.xlsx tersimpan: 36 baris baru.')).toBeVisible()
  expect(office.clicks()).toBeLessThanOrEqual(8)
  expect((await call<{ total: number }>(page, 'employee.list', {})).total).toBe(36)
  expect(pageErrors).toEqual([])
})

test('four files at once: people first, a bad cell corrected where it stands, everything undone again', async ({
  page,
  timbang,
  pageErrors,
}) => {
  const office = await newOffice(page, timbang.address)
  const empty = await call<{ contentHash: string }>(page, 'file.verify', {})
  await office.click(page.getByRole('link', { name: 'Data', exact: true }))
  await office.choose('perilaku.xlsx', 'realisasi.xlsx', 'skp.xlsx', 'nominatif.xlsx')
  for (const rows of [36, 181, 181])
    await office.click(page.getByRole('button', { name: `Simpan ${rows} baris` }))

  await office.click(page.getByRole('button', { name: /^Ditolak/ }))
  const cell = page.getByLabel('Perbaiki Adaptif, baris 17')
  await expect(cell).toHaveValue('870')
  await expect(line(page, 17).getByText('Skor harus 0 sampai 100: 870.')).toBeVisible()
  await cell.fill('87')
  await cell.press('Enter')
  await expect(line(page, 17).getByText('Baru', { exact: true })).toBeVisible()
  await office.click(page.getByRole('button', { name: 'Simpan 36 baris' }))
  await expect(page.getByText('perilaku.xlsx tersimpan: 36 baris baru.')).toBeVisible()

  const batches = page.getByRole('table', { name: /^Impor yang sudah disimpan/ })
  await expect(batches.getByRole('row')).toHaveCount(5)
  // an import that later ones build on says so, and stays
  await batches.getByRole('button', { name: /^Urungkan impor nominatif/ }).click()
  const refusal = page.getByRole('dialog', { name: /nominatif.xlsx belum bisa diurungkan/ })
  await expect(refusal).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(refusal).toBeHidden()
  for (const file of ['perilaku', 'realisasi', 'skp', 'nominatif']) {
    const undo = batches.getByRole('button', { name: new RegExp(`^Urungkan impor ${file}`) })
    await undo.click()
    await expect(undo).toBeHidden()
  }
  expect((await call<{ contentHash: string }>(page, 'file.verify', {})).contentHash).toBe(empty.contentHash)
  expect(pageErrors).toEqual([])
})

test('the preview by keyboard alone: rows by arrows, one left out and taken back, Ctrl+S stores', async ({
  page,
  timbang,
}) => {
  const office = await newOffice(page, timbang.address)
  await office.click(page.getByRole('link', { name: 'Data', exact: true }))
  await office.choose('nominatif.xlsx')
  const list = page.getByRole('table', { name: 'Baris sumber nominatif.xlsx' })
  await page.getByLabel('Cari nama atau NIP').focus()
  await page.keyboard.press('Tab')
  await expect(list.getByRole('button', { name: /baris 8$/ }).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Perbaiki Jabatan, baris 10')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('button', { name: 'Simpan 35 baris' })).toBeVisible()
  await page.getByRole('button', { name: 'Ambil lagi baris 10' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Simpan 36 baris' })).toBeVisible()
  // the last row is drawn and focused although it was far out of sight
  await list.getByRole('button', { name: /Rincian baris 8$/ }).focus()
  await page.keyboard.press('End')
  await expect(list.getByRole('button', { name: /Rincian baris 49$/ })).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('nominatif.xlsx tersimpan: 36 baris baru.')).toBeVisible()
})

test('a correction leaves the list where it was scrolled', async ({ page, timbang }) => {
  const office = await newOffice(page, timbang.address)
  await office.click(page.getByRole('link', { name: 'Data', exact: true }))
  await office.choose('siasn.csv')
  await office.click(page.getByRole('button', { name: /^Semua/ }))
  const list = page.getByRole('table', { name: 'Baris sumber siasn.csv' })
  await list.hover()
  await page.mouse.wheel(0, 700)
  const cell = page.getByLabel('Perbaiki NIP, baris 18')
  await expect(cell).toBeVisible()
  const before = await line(page, 17).boundingBox()
  await cell.fill('198110082007212005')
  await cell.press('Enter')
  await expect(page.getByRole('button', { name: 'Simpan 36 baris' })).toBeVisible()
  expect((await line(page, 17).boundingBox())?.y).toBe(before?.y)
})

test('a dropped file is read, a wrong one refused in a sentence, and reading can be cancelled', async ({
  page,
  timbang,
}) => {
  const office = await newOffice(page, timbang.address)
  await office.click(page.getByRole('link', { name: 'Data', exact: true }))
  const transfer = await page.evaluateHandle(
    (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File(['bukan buku kerja'], 'surat.xlsx'))
      data.items.add(new File([bytes], 'nominatif.xls'))
      return data
    },
    readFileSync(fixture('nominatif.xls')).toString('base64'),
  )
  await page.locator('.import-page').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByRole('button', { name: 'Simpan 36 baris' })).toBeVisible()
  await page.getByRole('button', { name: /^surat.xlsx/ }).click()
  await expect(page.getByText('Isi berkas ini bukan buku kerja, apa pun namanya.')).toBeVisible()
  await page.getByRole('button', { name: 'Tutup', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Simpan 36 baris' })).toBeVisible()

  const rows = Array.from(
    { length: 110_000 },
    (_, index) =>
      `19800101200501${1 + (index % 2)}${String(index % 1000).padStart(3, '0')};Pegawai ${index};Jabatan ${index}`,
  )
  const buffer = Buffer.from(['NIP;NAMA;JABATAN', ...rows].join('\n'))
  const dialog = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Tambah berkas' }).click()
  await (await dialog).setFiles({ name: 'besar.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: /^besar.csv/ }).click()
  await page.getByRole('button', { name: 'Batalkan', exact: true }).click()
  await expect(page.getByText('besar.csv dibatalkan. Tidak ada yang berubah.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan 36 baris' })).toBeVisible()
})

test('each kind has a template that comes back as its kind', async ({ page, timbang }) => {
  const office = await newOffice(page, timbang.address)
  await office.click(page.getByRole('link', { name: 'Data', exact: true }))
  for (const kind of ['Daftar pegawai', 'Rencana (SKP)', 'Realisasi', 'Skor perilaku']) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: `Unduh templat ${kind}` }).click()
    expect((await download).suggestedFilename()).toMatch(/^timbang-\w+\.xlsx$/)
  }
})

for (const language of ['id', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`no accessibility fault and no sideways scroll: ${language}, ${theme}`, async ({
      page,
      timbang,
    }) => {
      const office = await newOffice(page, timbang.address, language)
      await call(page, 'preference.save', { theme })
      await page.reload()
      await office.click(page.getByRole('link', { name: 'Data', exact: true }))
      await expect(page.getByText(/bisa diurungkan kapan saja|can be undone at any time/)).toBeVisible()
      await expectAccessible(page)
      await office.choose('siasn.csv', 'skp.xlsx')
      await page.getByRole('button', { name: /^Semua|^All/ }).click()
      await page.getByRole('button', { name: /Rincian baris 2$|Details of row 2$/ }).click()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page
        .getByText(language === 'id' ? 'Kolom' : 'Columns', { exact: true })
        .first()
        .click()
      await expectAccessible(page)
      await page.getByRole('button', { name: /^Simpan 35 baris|^Save 35 rows/ }).click()
      await expect(page.getByRole('button', { name: /Urungkan impor ini|Undo this import/ })).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      expect(await page.locator('main').textContent()).not.toMatch(/\b(data|import|field|ui)\.[a-z]\w*/)
    })
