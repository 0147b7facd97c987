import type { Page } from '@playwright/test'
import { passwords, signIn, takeOver } from '../account-office.ts'
import { expect } from '../timbang.ts'
import { callOf, countHands, go } from './at-work.ts'
import type { BuiltPerson } from '../../builders.ts'
import { lastOf, year, type YearOffice } from './office.ts'
import { choose, nameOf, panelOf, rateByKeys, stands, takeAll, writeInto } from './page-acts.ts'

/** T7: the spread and what stands out are seen, the meeting corrects one mark with its reason. */
export async function meeting(page: Page, yearOffice: YearOffice): Promise<void> {
  const { unitId } = lastOf(yearOffice.office)
  const period = String(year)
  await signIn(page, nameOf(yearOffice, 6), passwords.other)
  await go(page, `/calibration?period=${period}&tab=meeting`)
  await page.getByRole('button', { name: 'Segel nilai' }).click()
  await expect(page.getByText('Nilai Seksi Pelayanan Umum disegel')).toBeVisible()

  await takeOver(page, nameOf(yearOffice, 1), passwords.other)
  await go(page, `/?period=${period}`)
  const hands = await countHands(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Penyelarasan' }).click()
  await expect(page.getByRole('grid', { name: /Sebaran predikat tiap tim/ })).toBeVisible()
  await page.getByRole('link', { name: 'Kewajaran' }).click()
  await expect(page.getByText('Seksi Pelayanan Umum').first()).toBeVisible()
  expect((await hands()).clicks).toBeLessThanOrEqual(5)

  await go(page, `/calibration?period=${period}&tab=meeting`)
  await page.getByRole('button', { name: 'Buka rapat' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText(/hadirin, 0 keputusan/)).toBeVisible()
  const before = (await hands()).clicks
  await page.getByRole('button', { name: 'Buka tim Seksi Pelayanan Umum' }).click()
  const team = page.getByRole('region', { name: 'Seksi Pelayanan Umum: orang demi orang' })
  await team.getByRole('button', { name: 'Buka nama (2)' }).click()
  await team.getByRole('button', { name: 'Putuskan' }).nth(1).click()
  const dialog = page.getByRole('dialog')
  await choose(page, dialog.getByLabel('Rating hasil kerja'), 'diatas ekspektasi')
  await writeInto(page, dialog.getByLabel('Alasan'), 'Dua layanan baru di luar rencana')
  await dialog.getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(page.getByText(/hadirin, 1 keputusan/)).toBeVisible()
  expect((await hands()).clicks - before).toBeLessThanOrEqual(4)
  const [, second] = await callOf(page)('calibration.team', { period, unitId })
  expect(second).toMatchObject({ sealed: { result: 'asExpected' }, now: { result: 'above' }, decisions: 1 })
  await page.getByRole('button', { name: 'Kunci rapat' }).click()
  await dialog.getByRole('button', { name: 'Kunci rapat' }).click()
  await expect(page.getByRole('button', { name: 'Buka lagi' })).toBeVisible()
}

/** T10, an objection: entered by the clerk, answered by the appraiser, decided by his superior, on paper as D.1.3. */
export async function objection(page: Page, yearOffice: YearOffice): Promise<void> {
  const { id, name } = lastOf(yearOffice.office)
  const begun = Date.now()
  const open = () => go(page, `/documents?period=${year}&selected=${id}`)
  const dialog = page.getByRole('dialog')
  const take = async (action: string, field: string, words: string) => {
    await panelOf(page, name).getByRole('button', { name: action, exact: true }).click()
    await dialog.getByLabel(field).fill(words)
  }
  const done = (action: string) => dialog.getByRole('button', { name: action, exact: true }).click()
  await signIn(page, 'Sari', passwords.pengelola)
  await open()
  await take('Catat keberatan', 'Alasan', 'Bukti triwulan IV belum dibaca')
  await done('Catat keberatan')
  await stands(page, name, 'Keberatan')
  await takeOver(page, nameOf(yearOffice, 6), passwords.other)
  await open()
  await take('Catat penjelasan penilai', 'Penjelasan', 'Bukti datang sesudah dinilai')
  await done('Catat penjelasan penilai')
  await expect(panelOf(page, name).getByText('Bukti datang sesudah dinilai')).toBeVisible()
  await takeOver(page, nameOf(yearOffice, 0), passwords.camat)
  await open()
  await take('Putuskan keberatan', 'Alasan', 'Bukti diterima')
  await dialog.getByText('Hasil berubah').click()
  await dialog.getByLabel('Rating hasil kerja').selectOption('above')
  await dialog.getByLabel('Rating perilaku kerja').selectOption('above')
  await done('Putuskan keberatan')
  await stands(page, name, 'Diputuskan')
  await expect(panelOf(page, name).getByText('Sangat Baik').first()).toBeVisible()
  await expect(panelOf(page, name).getByRole('button', { name: 'D.1.3' })).toBeVisible()
  expect(Date.now() - begun).toBeLessThan(180_000)
}

/** A head was silent for the whole window: his superior takes over, rates and signs; that is final. */
export async function silence(
  page: Page,
  yearOffice: YearOffice,
  silent: readonly BuiltPerson[],
): Promise<void> {
  const unitId = yearOffice.office.units['order']!
  await signIn(page, nameOf(yearOffice, 0), passwords.camat)
  // T10, who is late
  const hands = await countHands(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Dokumen' }).click()
  await page.getByRole('button', { name: `Terlambat ${silent.length}` }).click()
  for (const { name } of silent) await expect(page.getByRole('grid').getByText(name)).toBeVisible()
  expect((await hands()).clicks).toBeLessThanOrEqual(2)
  for (const { id, name } of silent) {
    await go(page, `/documents?period=${year}&selected=${id}`)
    await panelOf(page, name).getByRole('button', { name: 'Ambil alih oleh atasan', exact: true }).click()
    await stands(page, name, 'Diambil alih atasan')
  }
  await go(page, `/appraisal?period=${year}&unit=${unitId}`)
  await expect(page.getByText(`${silent.length} orang, 0 selesai.`)).toBeVisible()
  await rateByKeys(page, silent.length)
  await takeAll(page, String(year), ['escalated', 'Tandatangani', silent.length])
  await takeOver(page, 'Sari', passwords.pengelola)
  await takeAll(page, String(year), ['documentSigned', 'Serahkan', silent.length])
  await go(page, `/documents?period=${year}&selected=${silent[0]!.id}`)
  const panel = panelOf(page, silent[0]!.name)
  await expect(panel.getByText(/bersifat final/).first()).toBeVisible()
  await expect(panel.getByRole('button', { name: 'D.1.2' })).toBeVisible()
}

/** The year is sealed, and proves it. */
export async function close(page: Page): Promise<void> {
  await signIn(page, 'Sari', passwords.pengelola)
  await go(page, '/settings?tab=years')
  await page.getByRole('button', { name: `Tutup tahun ${year}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup tahun' }).click()
  await expect(page.getByText(`Tahun ${year} ditutup.`)).toBeVisible()
  await page.getByRole('button', { name: 'Periksa segel' }).click()
  await expect(page.getByText('cocok', { exact: true })).toBeVisible()
}
