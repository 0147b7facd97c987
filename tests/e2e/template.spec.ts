import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { agencyForm } from '../template-book.ts'
import { cellsOf, openWorkbook } from '../workbook.ts'
import { everyLook } from './every-page.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })

/** Where pictures are put for whoever wants to look at the pages. */
const pictures = process.env['TIMBANG_LOOK']

async function look(page: Page, where: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${where}.png` })
  await expectSound(page, where)
}

test('a form of the agency is mapped by its headings, corrected by clicks, filled, and found again', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/documents?period=2025`)
  await page.getByRole('link', { name: 'Format instansi lain' }).click()
  const file = {
    name: 'Rekap Kinerja 2024.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await agencyForm(),
  }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'Rekap Kinerja' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'B9: NIP' })).toBeVisible()
  await page.getByRole('button', { name: /^C4/ }).click()
  await page.getByLabel('Isi sel C4').selectOption({ label: 'Nama kantor' })
  await expect(page.getByRole('button', { name: 'C4: {Nama kantor}' })).toBeVisible()
  const sheet = page.getByLabel('Lembar', { exact: true })
  await sheet.selectOption('Petunjuk')
  await expect(page.getByRole('button', { name: /^A1: Isilah/ })).toBeVisible()
  await sheet.selectOption('Rekap')
  await page.getByRole('button', { name: 'Semua format' }).click()
  await expect(page.getByRole('dialog', { name: 'Tutup tanpa menyimpan?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'C4: {Nama kantor}' }).click()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft'])
    await page.keyboard.press(key)
  await expect(page.getByRole('heading', { name: 'Sel B10', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Simpan pemetaan' }).click()
  await expect(page.getByRole('cell', { name: /Rekap Kinerja/ }).first()).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Isi 2025: Rekap Kinerja' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Rekap Kinerja 2025.xlsx')
  const cells = cellsOf(openWorkbook(readFileSync(await download.path())), 'Rekap')
  expect(String(cells[3]![2]?.v)).toMatch(/Kecamatan/)
  expect(cells[8]![0]?.v).toBe(1)
  await expect(page.getByRole('dialog').getByText('mencakup semua baris').first()).toBeVisible()
  await look(page, 'template-filled')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Tahun 2025, pada/)).toBeVisible()

  for (const { language, theme } of everyLook) {
    await callIn(page, 'preference.save', { language, theme })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page, `template-list-${language}-${theme}`)
    await page.getByRole('button', { name: /^(Ubah pemetaan|Change the mapping)/ }).click()
    await page.getByRole('button', { name: /^D9/ }).click()
    await look(page, `template-map-${language}-${theme}`)
  }
  expect(pageErrors).toEqual([])
})
