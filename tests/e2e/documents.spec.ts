import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Call } from '#shared/api/client.ts'
import { openPdf, textOf } from '../main/form/read-pdf.ts'
import { callIn, expect, test } from './timbang.ts'

test.describe('the sample', () => {
  test.use({ sample: true })

  test('a document from the rating to its end: one click a step, an objection with its decision, its paper, and a year that is closed', async ({
    page,
    timbang,
    pageErrors,
  }) => {
    await page.goto(timbang.address)
    await expect(page.getByRole('navigation')).toBeVisible()
    const call = ((name: string, input: object) => callIn(page, name, input)) as Call
    const { rows } = await call('document.list', { period: '2025', state: 'rated', limit: 40 })
    const { employeeId, name } = rows.find((row) => row.predikat === 'good' && row.unit.startsWith('Seksi'))!
    await page.evaluate(
      (hash) => void (location.hash = hash),
      `/documents?period=2025&selected=${employeeId}`,
    )
    await expect(page.getByRole('heading', { level: 1, name: 'Dokumen' })).toBeVisible()
    const panel = page.getByRole('complementary').filter({ hasText: name })
    const stands = (state: string) => expect(panel.getByText(state, { exact: true }).first()).toBeVisible()
    const click = (step: string) => panel.getByRole('button', { name: step, exact: true }).click()

    await click('Kirim untuk ditelaah')
    await stands('Dikirim')
    await click('Tandai sudah ditelaah')
    await stands('Ditelaah')
    await click('Tandatangani')
    await stands('Ditandatangani')
    await click('Serahkan')
    await stands('Diserahkan')

    await click('Catat keberatan')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Catat keberatan' }).click()
    await expect(dialog.getByText('Tulis alasannya dulu.')).toBeVisible()
    await dialog.getByLabel('Alasan').fill('Bukti triwulan IV belum dibaca')
    await dialog.getByRole('button', { name: 'Catat keberatan' }).click()
    await stands('Keberatan')

    await click('Putuskan keberatan')
    await dialog.getByText('Hasil berubah').click()
    await dialog.getByLabel('Rating hasil kerja').selectOption('above')
    await dialog.getByLabel('Rating perilaku kerja').selectOption('above')
    await dialog.getByLabel('Alasan').fill('Bukti diterima')
    await dialog.getByRole('button', { name: 'Putuskan keberatan' }).click()
    await stands('Diputuskan')
    await expect(panel.getByText('Sangat Baik').first()).toBeVisible()
    // both papers are there: the one that was signed, and the one after the objection
    await expect(panel.getByRole('button', { name: 'D.1.1' })).toBeVisible()
    const text = await printPaper(page, 'D.1.3')
    for (const told of [
      'PREDIKAT KINERJA PEGAWAI : SANGAT BAIK',
      'KEBERATAN 6. Bukti triwulan IV belum dibaca',
      'KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA 8. Bukti diterima',
    ])
      expect(text).toContain(told)

    await click('Laporkan')
    await stands('Dilaporkan')
    await click('Tutup')
    await stands('Ditutup')

    // who is late is one click away
    await page.getByRole('button', { name: /^Terlambat/ }).click()
    await expect(page.getByRole('grid', { name: 'Dokumen evaluasi' })).toContainText('hari kerja lewat')

    await page.evaluate(() => void (location.hash = '/settings?tab=years'))
    await page.getByRole('button', { name: 'Tutup tahun 2025' }).click()
    await dialog.getByLabel(/^Alasan ditutup/).fill('Arsip tahun lama')
    await dialog.getByRole('button', { name: 'Tutup tahun' }).click()
    await expect(page.getByText('Tahun 2025 ditutup.')).toBeVisible()
    await page.getByRole('button', { name: 'Periksa segel' }).click()
    await expect(page.getByText('cocok', { exact: true })).toBeVisible()
    const other = rows.find(
      (row) => row.employeeId !== employeeId && row.unit.startsWith('Seksi'),
    )!.employeeId
    await expect(
      call('evaluation.setState', { period: '2025', employeeIds: [other], action: 'submit' }),
    ).rejects.toThrow('document.year.error.sealed')
    expect(pageErrors).toEqual([])
  })
})

/** The paper of a step, as it was made. */
async function printPaper(page: Page, paper: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: paper }).click()
  const file = await download
  const name = file.suggestedFilename()
  expect(name).toMatch(new RegExp(`^\\d{18}_${paper}_2025\\.pdf$`))
  const bytes = readFileSync(await file.path())
  return await textOf(await openPdf({ name, base64: bytes.toString('base64') }))
}
