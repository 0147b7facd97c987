import type { Page } from '@playwright/test'
import { call, expect, expectAccessible, expectNoSidewaysScroll, newOffice } from './import-desk.ts'
import { test } from './timbang.ts'

test.setTimeout(240_000)

const people = [
  ['198609262015051001', 'Budi Santoso', 'Gol tiga A', 'Kapuas'],
  ['199012312014022003', 'Siti Aminah', 'Gol tiga A', 'Barito'],
  ['', 'Agus Salim', 'II/c', 'Pulang Pisau'],
]

/** A table as Excel puts it into the clipboard. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = [['NIP', 'NAMA', 'GOLONGAN', 'TEMPAT LAHIR'], ...rows].map((row) => row.join('\t')).join('\n')
  await page.evaluate((told) => {
    const data = new DataTransfer()
    data.setData('text/plain', told)
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

test('a pasted table: one spelling mended for all, its differences decided one by one', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await newOffice(page, timbang.address)
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page.getByText(/^Setiap baris diperlihatkan dulu/)).toBeVisible()
  await paste(page, people)
  await expect(page.getByRole('button', { name: 'Simpan 2 baris, 1 tertinggal' })).toBeVisible()
  const problems = page.getByLabel('Tampilkan satu jenis masalah')
  await problems.selectOption({ label: await labelOf(page, /^2 × Golongan/) })
  await page.getByLabel('“Gol tiga A” dibaca sebagai').fill('III/a')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ganti semua' }).click()
  await expect(page.getByText('“Gol tiga A” dibaca “III/a”, 2 baris')).toBeVisible()
  await page.getByRole('button', { name: /^Simpan 2 baris/ }).click()
  await expect(page.getByText(/tersimpan: 2 baris baru/)).toBeVisible()
  await paste(
    page,
    people.slice(0, 2).map(([nip = '', name = '', grade = '']) => [nip, name, grade, 'Sampit']),
  )
  await page.getByText('Perbedaan', { exact: true }).click()
  await expect(page.getByRole('table', { name: 'Isi yang berbeda' }).getByText('Sampit')).toHaveCount(2)
  await page.getByRole('button', { name: /Siti Aminah: biarkan isi kantor/ }).click()
  await expect(page.getByRole('button', { name: 'Simpan 1 baris' })).toBeEnabled()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Simpan 1 baris' }).click()
  await expect(page.getByText(/tersimpan: 1 berubah/)).toBeVisible()
  expect((await call<{ total: number }>(page, 'employee.list', {})).total).toBe(2)
  expect(pageErrors).toEqual([])
})

async function labelOf(page: Page, pattern: RegExp): Promise<string> {
  const labels = await page.getByLabel('Tampilkan satu jenis masalah').getByRole('option').allInnerTexts()
  return labels.find((label) => pattern.test(label)) ?? ''
}
