import type { Page } from '@playwright/test'
import { passwords, signIn, takeOver } from '../account-office.ts'
import { expect } from '../timbang.ts'
import { callOf, countHands, go } from './at-work.ts'
import { lastOf, year, type YearOffice } from './office.ts'
import { nameOf, panelOf, rateByKeys, stands, takeAll } from './page-acts.ts'

/** Accounts are turned on; the last plan is written, handed in and approved with those that wait. */
export async function january(page: Page, yearOffice: YearOffice): Promise<void> {
  const { office } = yearOffice
  const { people } = office
  const last = lastOf(office)
  await expect(page.getByRole('navigation')).toBeVisible()
  const call = callOf(page)
  await call('account.turnOn', {
    officeHead: { login: 'camat', employeeId: people[0]!.id, password: passwords.camat },
    clerk: { login: 'pengelola', name: 'Sari', password: passwords.pengelola },
  })
  for (const [login, role, at] of [
    ['sekretaris', 'secretary', 1],
    ['kasi', 'head', 6],
  ] as const) {
    await call('account.signIn', { login: 'camat', password: passwords.camat })
    await call('account.save', { login, role, employeeId: people[at]!.id, password: 'pemberian pertama' })
    await call('account.signIn', { login, password: 'pemberian pertama' })
    await call('account.setPassword', { old: 'pemberian pertama', password: passwords.other })
    await call('account.signOut', {})
  }
  await page.reload()
  await signIn(page, 'Sari', passwords.pengelola)
  await go(page, `/plan/${last.id}?period=${year}`)
  const fresh = page.getByLabel('Tambah hasil kerja utama')
  await fresh.fill('Surat warga selesai tepat waktu')
  await fresh.press('Enter')
  const indicator = page.getByLabel('Indikator · Indikator baru 1')
  await indicator.fill('Jumlah surat')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  await page.keyboard.type('surat')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Target: Jumlah surat' })).toHaveValue('12')
  for (const part of ['Dukungan perangkat komputer', 'Hasil kerja dilaporkan', 'Apabila memenuhi ekspektasi'])
    await page.getByRole('button', { name: part }).click()
  await page.getByRole('button', { name: 'Ajukan', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Ajukan', exact: true })).toHaveCount(0)

  // whoever rates it approves it, and reads the others of his own that wait
  await takeOver(page, nameOf(yearOffice, 6), passwords.other)
  await go(page, `/plan/${last.id}?period=${year}`)
  await page.getByRole('button', { name: 'Setujui', exact: true }).click()
  await page.getByRole('link', { name: 'Semua rencana' }).click()
  await page.getByRole('button', { name: 'Setujui 7 yang diajukan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Setujui', exact: true }).click()
  await expect(page.getByText(/8 disetujui/)).toBeVisible()
}

/** The first quarter, every step by its own role: figures, rating, review, signature, delivery, report, file. */
export async function april(page: Page, yearOffice: YearOffice): Promise<void> {
  const { office } = yearOffice
  const last = lastOf(office)
  const period = `${year}-Q1`
  await signIn(page, nameOf(yearOffice, 0), passwords.camat)
  await go(page, `/settings?tab=orgResult&period=${period}`)
  await page.getByLabel('Capaian, Kecamatan Rakumpit').selectOption({ label: 'Baik' })
  await expect.poll(async () => (await callOf(page)('orgResult.list', { period }))[0]?.value).toBe('good')

  await takeOver(page, 'Sari', passwords.pengelola)
  await go(page, `/realisation?period=${period}&tab=quarter&unit=${last.unitId}`)
  const cell = page
    .getByRole('grid')
    .getByRole('row', { name: /Jumlah surat/ })
    .locator('[data-column="1"]')
  await page.getByRole('grid').hover()
  await expect(async () => {
    await page.mouse.wheel(0, 600)
    await expect(cell).toBeInViewport({ timeout: 500 })
  }).toPass()
  await cell.click()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Jumlah surat')).toBeVisible()
  await go(page, `/documents?period=${period}&selected=${last.id}`)
  await panelOf(page, last.name).getByRole('button', { name: 'Ajukan realisasi', exact: true }).click()
  await stands(page, last.name, 'Realisasi diajukan')

  // T6: no mouse, at most 12 presses a person for the results and the two ratings
  await takeOver(page, nameOf(yearOffice, 6), passwords.other)
  await go(page, `/appraisal?period=${period}&unit=${last.unitId}`)
  await expect(page.getByText('8 orang, 0 selesai.')).toBeVisible()
  const hands = await countHands(page)
  expect(await rateByKeys(page, 8)).toEqual(8)
  const { clicks, keys } = await hands()
  expect(clicks).toBe(0)
  expect(keys).toBeLessThanOrEqual(12 * 8)
  await takeAll(page, period, ['rated', 'Kirim untuk ditelaah', 8])

  await takeOver(page, nameOf(yearOffice, 1), passwords.other)
  await takeAll(page, period, ['submitted', 'Tandai sudah ditelaah', 8])
  await takeOver(page, nameOf(yearOffice, 6), passwords.other)
  await takeAll(page, period, ['reviewed', 'Tandatangani', 8])
  await takeOver(page, 'Sari', passwords.pengelola)
  await takeAll(page, period, ['documentSigned', 'Serahkan', 8])
  await takeAll(page, period, ['delivered', 'Catat diterima kembali', 8])
  await takeAll(page, period, ['acknowledged', 'Laporkan', 8])
  await takeAll(page, period, ['reported', 'Tutup', 8])
}
